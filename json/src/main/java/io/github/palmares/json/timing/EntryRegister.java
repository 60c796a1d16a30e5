package io.github.palmares.json.timing;

import io.github.palmares.book.FindingKind;
import io.github.palmares.json.timing.Identification.Outcome;
import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of an import. A car is told by season, class and number. */
final class EntryRegister {
    private static final String KIND = "entry";

    private final Resolver resolver;
    private final Set<Identification> report;
    private final Map<List<String>, EntryDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Location> firstSeen = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Map<String, Map<String, Set<String>>> driversOfKnown = new HashMap<>();

    EntryRegister(Resolver resolver, Set<Identification> report) {
        this.resolver = resolver;
        this.report = report;
    }

    /** The entry of a row; each has one row in a race, and a second one is another entry. */
    EntryDraft entry(Race race, OfficialResults.Row row, Optional<CarClass> carClass, Notes notes) {
        Optional<Resolver.SameCar> same = row.number().flatMap(ran -> resolver.sameCar(ran, race));
        Optional<CarNumber> number = same.map(Resolver.SameCar::entered).or(row::number);
        String classId = carClass.map(CarClass::id).orElse("no-class");
        String text = number.map(CarNumber::text).orElseGet(() -> "no-number-" + race.id() + "-" + row.order());
        List<String> key = new ArrayList<>(List.of(race.season().id(), classId, text));
        EntryDraft draft = drafts.get(key);
        if (draft != null && draft.raceIds().contains(race.id())) {
            notes.add(
                    FindingKind.NOT_UNDERSTOOD,
                    row.where(),
                    "expected number " + text + " once in class '" + classId + "', found it again");
            key.add(race.id() + "-" + row.order());
            draft = drafts.get(key);
        }
        if (draft == null) {
            draft = opened(key, race, row, number, carClass);
            drafts.put(List.copyOf(key), draft);
            firstSeen.put(draft.id(), row.where());
        }
        if (same.isPresent()) {
            note(Outcome.MATCHED, row, draft, "the resolver says so");
        }
        draft.raceIds().add(race.id());
        return draft;
    }

    private EntryDraft opened(
            List<String> key,
            Race race,
            OfficialResults.Row row,
            Optional<CarNumber> number,
            Optional<CarClass> carClass) {
        List<Entry> known = key.size() > 3 ? List.of() : known(race, number, carClass);
        if (known.size() == 1) {
            EntryDraft draft = new EntryDraft(known.get(0));
            draft.driverIds().addAll(driversOf(draft));
            boolean team = row.team().isPresent()
                    && names(known.get(0)).contains(Spelling.key(row.team().get()));
            note(
                    team ? Outcome.MATCHED : Outcome.DOUBTFUL,
                    row,
                    draft,
                    team ? "number, class and team agree" : "only number and class agree");
            return draft;
        }
        EntryDraft draft =
                new EntryDraft(free(String.join("-", key).toLowerCase(Locale.ROOT)), race.season(), number, carClass);
        note(Outcome.NEW, row, draft, "no car known has this number in this class and season");
        return draft;
    }

    private List<Entry> known(Race race, Optional<CarNumber> number, Optional<CarClass> carClass) {
        if (number.isEmpty() || carClass.isEmpty()) {
            return List.of();
        }
        return resolver.book()
                .entries()
                .in(race.season())
                .numbered(number.get())
                .inClass(carClass.get())
                .where(entry -> entry.races().isEmpty()
                        || entry.races().stream().anyMatch(one -> one.id().equals(race.id())))
                .toList();
    }

    /** Who raced the car, by the results of the book: a season's are gone through once. */
    private Set<String> driversOf(EntryDraft known) {
        return driversOfKnown
                .computeIfAbsent(
                        known.season().id(),
                        id -> resolver.book().results().in(known.season()).stream()
                                .collect(Collectors.groupingBy(
                                        result -> result.entry().id(),
                                        Collectors.flatMapping(
                                                result -> result.drivers().stream()
                                                        .map(Driver::id),
                                                Collectors.toSet()))))
                .getOrDefault(known.id(), Set.of());
    }

    private static List<String> names(Entry entry) {
        Stream<String> teams = entry.teams().stream().flatMap(team -> team.names().stream());
        return Stream.concat(entry.enteredAs().stream(), teams)
                .map(Spelling::key)
                .toList();
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; resolver.book().findEntry(id).isPresent() || firstSeen.containsKey(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private void note(Outcome outcome, OfficialResults.Row row, EntryDraft draft, String why) {
        note(new Identification(
                outcome,
                KIND,
                row.numberText().orElse("without number"),
                draft.id(),
                Optional.empty(),
                why,
                row.where()));
    }

    private void note(Identification one) {
        if (reported.add(one.outcome() + " " + one.spelling() + " " + one.id())) {
            report.add(one);
        }
    }

    Collection<EntryDraft> drafts() {
        return drafts.values();
    }

    /** Notes the entries of one class and season that share drivers and never met: one car may stand there twice. */
    void noteSameCars() {
        Map<String, List<EntryDraft>> ofDriver = new HashMap<>();
        for (EntryDraft draft : drafts.values()) {
            Set<EntryDraft> sharing = new LinkedHashSet<>();
            for (String driver : draft.driverIds()) {
                List<EntryDraft> before = ofDriver.computeIfAbsent(driver, key -> new ArrayList<>());
                sharing.addAll(before);
                before.add(draft);
            }
            sharing.stream().filter(one -> mayBeSame(one, draft)).forEach(one -> noteSame(one, draft));
        }
    }

    private static boolean mayBeSame(EntryDraft one, EntryDraft other) {
        return one.season().id().equals(other.season().id())
                && one.carClass().equals(other.carClass())
                && one.number().isPresent()
                && other.number().isPresent()
                && one.raceIds().stream().noneMatch(other.raceIds()::contains);
    }

    private void noteSame(EntryDraft one, EntryDraft other) {
        note(new Identification(
                Outcome.DOUBTFUL,
                KIND,
                other.number().map(CarNumber::text).orElse(""),
                other.id(),
                Optional.of(one.id()),
                "a driver of '" + one.id() + "' was in it, of " + (one.hasTeamOf(other) ? "the same" : "another")
                        + " team, and the two met in no race: it may be the same car",
                Objects.requireNonNull(firstSeen.get(other.id()))));
    }
}
