package io.github.palmares.book;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What entries say against their season and each other, and what became of their plans. */
final class EntryInspection {
    private final RecordBook book;
    private final List<Finding> findings;

    /** The ids of the classes that a season runs, by the season's id. */
    private final Map<String, Set<String>> classes = new HashMap<>();

    private final Map<String, Plan> plans = new HashMap<>();

    EntryInspection(RecordBook book, List<Finding> findings) {
        this.book = book;
        this.findings = findings;
    }

    void inspect() {
        book.entries().stream().forEach(entry -> inspectClass(entry, entry.season(), entry.carClass()));
        book.results().where(result -> result.ranAs().isPresent()).stream()
                .forEach(result -> inspectClass(
                        result, result.race().season(), result.ranAs().get().carClass()));
        inspectNumbers();
        book.results().stream().forEach(this::inspectPlan);
    }

    private void inspectClass(Fact fact, Season season, Optional<CarClass> carClass) {
        if (carClass.isEmpty() || season.classes().isEmpty()) {
            return;
        }
        Set<String> run = classes.computeIfAbsent(season.id(), id -> {
            Set<String> ids = new HashSet<>();
            season.classes().forEach(one -> ids.add(one.id()));
            return ids;
        });
        String found = carClass.get().id();
        if (!run.contains(found)) {
            Stream<String> names = season.classes().stream().map(one -> "'" + one.id() + "'");
            add(
                    FindingKind.CLASS_NOT_RUN,
                    fact,
                    "expected a class of " + season + ", " + Inspection.some(names, run.size()) + ", found '" + found
                            + "'",
                    List.of(fact));
        }
    }

    private void inspectNumbers() {
        Map<List<String>, List<Entry>> byNumber = new LinkedHashMap<>();
        for (Entry entry : book.entries().toList()) {
            if (entry.number().isPresent() && entry.certainty() == Certainty.CONFIRMED) {
                String carClass = entry.carClass().map(CarClass::id).orElse("");
                String number = entry.number().get().text();
                byNumber.computeIfAbsent(List.of(entry.season().id(), carClass, number), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        byNumber.values().stream()
                .filter(same -> same.size() > 1 && mayMeet(same))
                .forEach(same -> {
                    Entry first = same.get(0);
                    add(
                            FindingKind.NUMBER_ENTERED_TWICE,
                            first.season(),
                            first.number().orElseThrow().display() + " is the number of " + same.size() + " entries of "
                                    + first.carClass()
                                            .map(one -> "class '" + one.id() + "'")
                                            .orElse("unknown class"),
                            same);
                });
    }

    /** Entries that are each limited to races of their own pass a number on. */
    private static boolean mayMeet(List<Entry> entries) {
        Set<String> races = new HashSet<>();
        return entries.stream()
                .anyMatch(entry ->
                        entry.races().isEmpty() || entry.races().stream().anyMatch(race -> !races.add(race.id())));
    }

    private void inspectPlan(Result result) {
        Plan plan = plans.computeIfAbsent(result.entry().id(), id -> new Plan(result.entry()));
        if (plan.leavesOut(result.race())) {
            addContradiction(
                    result,
                    "expected " + result.entry() + " only in "
                            + Inspection.some(result.entry().races()) + ", found a result");
        }
        if (result.tookPart() == Answer.YES) {
            inspectLineUp(result, plan);
        }
    }

    /** A whole line-up lacks somebody signed for this race, or one lists somebody who was to leave it out. */
    private void inspectLineUp(Result result, Plan plan) {
        Set<String> absent = plan.absent(result.race());
        Set<String> listedOrAbsent = new HashSet<>(absent);
        for (Driver driver : result.drivers()) {
            if (absent.contains(driver.id())) {
                addContradiction(
                        result, "expected " + result.entry() + " without " + driver + ", found them in the line-up");
            }
            listedOrAbsent.add(driver.id());
        }
        if (result.lineUp().whole()) {
            inspectMissing(result, plan, listedOrAbsent);
        }
    }

    /** An entry may sign many for all of its races: they are counted for each race, and not gone through. */
    private void inspectMissing(Result result, Plan plan, Set<String> listedOrAbsent) {
        Map<String, Driver> forSeason = plan.signedForSeason(result.race());
        Map<String, Driver> forRace = new LinkedHashMap<>(plan.signedFor(result.race()));
        forRace.keySet().removeIf(forSeason::containsKey);
        long missing = (long) forSeason.size()
                + forRace.size()
                - listedOrAbsent.stream()
                        .filter(id -> forSeason.containsKey(id) || forRace.containsKey(id))
                        .count();
        if (missing > 0) {
            Stream<Driver> drivers = Stream.concat(forSeason.values().stream(), forRace.values().stream())
                    .filter(driver -> !listedOrAbsent.contains(driver.id()));
            addContradiction(
                    result,
                    "expected " + Inspection.some(drivers, missing) + " in " + result.entry()
                            + ", found a whole line-up without them");
        }
    }

    private void addContradiction(Result result, String what) {
        add(FindingKind.PLAN_CONTRADICTED, result.race(), what, List.of(result));
    }

    private void add(FindingKind kind, Object where, String what, List<? extends Fact> facts) {
        Inspection.add(findings, kind, where, what, facts);
    }

    /** Whom an entry has confirmed for which races, by id. */
    private static final class Plan {
        private final Set<String> races = new HashSet<>();
        private final Map<String, Driver> fullSeason = new LinkedHashMap<>();
        private final Map<String, Map<String, Driver>> named = new HashMap<>();
        private final Map<String, Set<String>> absent = new HashMap<>();

        Plan(Entry entry) {
            if (entry.certainty() == Certainty.CONFIRMED) {
                entry.races().forEach(race -> races.add(race.id()));
            }
            entry.seats().stream()
                    .filter(seat -> seat.certainty() == Certainty.CONFIRMED)
                    .forEach(this::add);
        }

        private void add(Seat seat) {
            String id = seat.driver().id();
            if (seat.scope() == SeatScope.FULL_SEASON) {
                fullSeason.put(id, seat.driver());
            }
            for (Race race : seat.races()) {
                named.computeIfAbsent(race.id(), any -> new LinkedHashMap<>()).put(id, seat.driver());
            }
            for (Absence absence : seat.absences()) {
                absent.computeIfAbsent(absence.race().id(), any -> new HashSet<>())
                        .add(id);
            }
        }

        /** Whether the entry is limited to other races. */
        boolean leavesOut(Race race) {
            return !races.isEmpty() && !races.contains(race.id());
        }

        Map<String, Driver> signedForSeason(Race race) {
            return race.kind() == RaceKind.POINTS ? fullSeason : Map.of();
        }

        Map<String, Driver> signedFor(Race race) {
            return named.getOrDefault(race.id(), Map.of());
        }

        Set<String> absent(Race race) {
            return absent.getOrDefault(race.id(), Set.of());
        }
    }
}
