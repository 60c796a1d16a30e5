package io.github.palmares.book;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What there is to find in a book, each kind by a loop of its own; as texts. What races say is in {@link PlainRaceFindings}. */
final class PlainFindings {
    private final RecordBook book;
    private final List<Result> results;
    private final List<String> found = new ArrayList<>();

    private PlainFindings(RecordBook book) {
        this.book = book;
        this.results = book.results().toList();
    }

    static List<String> of(RecordBook book) {
        PlainFindings plain = new PlainFindings(book);
        plain.findUncited();
        plain.findClassesNotRun();
        plain.findDates();
        plain.findHolders();
        plain.findNumbers();
        plain.findAges();
        plain.findMarques();
        plain.results.forEach(plain::findPlans);
        plain.found.addAll(PlainRaceFindings.of(book));
        return plain.found;
    }

    private void add(FindingKind kind, Object where, String what, List<? extends Fact> facts) {
        found.add(text(kind, where, what, facts));
    }

    static String text(FindingKind kind, Object where, String what, List<? extends Fact> facts) {
        TreeSet<String> ids = new TreeSet<>(facts.stream().map(Object::toString).toList());
        return kind + " | " + where + " | " + what + " | " + ids;
    }

    /** All of them, for a made-up world is too small for a message to leave any out. */
    private static String names(Collection<?> all) {
        return String.join(", ", all.stream().map(Object::toString).toList());
    }

    private void findUncited() {
        for (Fact fact : book.facts().toList()) {
            if (fact.citations().isEmpty()) {
                add(FindingKind.UNCITED, fact, "expected a citation, found none", List.of(fact));
            }
        }
    }

    private void findClassesNotRun() {
        for (Entry entry : book.entries().toList()) {
            findClassNotRun(entry, entry.season(), entry.carClass());
        }
        for (Result result : results) {
            findClassNotRun(result, result.race().season(), result.ranAs().flatMap(ranAs -> ranAs.carClass()));
        }
    }

    private void findClassNotRun(Fact fact, Season season, Optional<CarClass> carClass) {
        List<String> run = season.classes().stream().map(CarClass::id).toList();
        if (carClass.isPresent()
                && !run.isEmpty()
                && !run.contains(carClass.get().id())) {
            String classes = "'" + String.join("', '", run) + "'";
            add(
                    FindingKind.CLASS_NOT_RUN,
                    fact,
                    "expected a class of " + season + ", " + classes + ", found '"
                            + carClass.get().id() + "'",
                    List.of(fact));
        }
    }

    private void findDates() {
        for (Race race : book.races()) {
            int first = race.season().firstYear();
            int last = race.season().lastYear();
            Optional<LocalDate> from = race.start().flatMap(start -> start.earliest());
            Optional<LocalDate> to = race.start().flatMap(start -> start.latest());
            if ((from.isPresent() && from.get().getYear() > last)
                    || (to.isPresent() && to.get().getYear() < first)) {
                add(
                        FindingKind.DATE_OUTSIDE_SEASON,
                        race,
                        "expected a day in the years '" + race.season().label() + "' of " + race.season() + ", found '"
                                + race.start().get() + "'",
                        in(race, result -> true));
            }
        }
    }

    private List<Result> in(Race race, Predicate<Result> which) {
        List<Result> in = new ArrayList<>();
        for (Result result : results) {
            if (Asked.isOne(result.race(), race) && which.test(result)) {
                in.add(result);
            }
        }
        return in;
    }

    private void findHolders() {
        for (Title title : book.titles().toList()) {
            List<Competitor> unseen = new ArrayList<>();
            for (Competitor holder : title.holders()) {
                boolean seen = false;
                for (Result result : results) {
                    seen |= PlainResults.isIn(result, title.season()) && PlainResults.isOf(result, holder);
                }
                for (Entry entry : book.entries().toList()) {
                    seen |= Asked.isOne(entry.season(), title.season())
                            && (Asked.isAmong(entry.drivers(), holder)
                                    || Asked.isAmong(entry.teams(), holder)
                                    || Asked.isOne(entry.manufacturer(), holder));
                }
                if (!seen) {
                    unseen.add(holder);
                }
            }
            if (!unseen.isEmpty()) {
                add(
                        FindingKind.HOLDER_WITHOUT_RECORD,
                        title,
                        "expected " + names(unseen) + " in an entry or result of " + title.season() + ", found none",
                        List.of(title));
            }
        }
    }

    private void findNumbers() {
        List<Entry> entries = book.entries()
                .where(entry -> entry.number().isPresent() && entry.certainty() == Certainty.CONFIRMED)
                .toList();
        for (Entry first : entries) {
            List<Entry> same = entries.stream()
                    .filter(entry -> Asked.isOne(entry.season(), first.season())
                            && entry.number().equals(first.number())
                            && entry.carClass().equals(first.carClass()))
                    .toList();
            boolean mayMeet = false;
            for (Entry one : same) {
                for (Entry other : same) {
                    mayMeet |= one != other
                            && (one.races().isEmpty()
                                    || other.races().isEmpty()
                                    || one.races().stream().anyMatch(race -> Asked.isAmong(other.races(), race)));
                }
            }
            if (mayMeet && same.get(0) == first) {
                String of =
                        first.carClass().map(one -> "class '" + one.id() + "'").orElse("unknown class");
                add(
                        FindingKind.NUMBER_ENTERED_TWICE,
                        first.season(),
                        first.number().get().display() + " is the number of " + same.size() + " entries of " + of,
                        same);
            }
        }
    }

    private void findAges() {
        for (Driver driver : book.drivers()) {
            Set<Race> races = new LinkedHashSet<>();
            List<Result> unlikely = new ArrayList<>();
            for (Result result : results) {
                if (driver.born().isPresent() && PlainResults.raced(result) && isUnlikely(driver, result)) {
                    races.add(result.race());
                    unlikely.add(result);
                }
            }
            if (!unlikely.isEmpty()) {
                add(
                        FindingKind.AGE_UNLIKELY,
                        driver,
                        "expected an age of 10 to 100 in " + names(races) + ", found a birth on '"
                                + driver.born().get() + "'",
                        unlikely);
            }
        }
    }

    /** Goes through what ages are possible. */
    private static boolean isUnlikely(Driver driver, Result result) {
        for (CrewMember member : result.lineUp().crew()) {
            if (Asked.isOne(member.driver(), driver) && member.drove() != Answer.NO) {
                Season season = result.race().season();
                LocalDate first = LocalDate.of(season.firstYear(), 1, 1);
                LocalDate last = LocalDate.of(season.lastYear(), 12, 31);
                Optional<PartialDate> start = result.race().start();
                Optional<LocalDate> from = start.flatMap(PartialDate::earliest).filter(day -> day.isAfter(first));
                Optional<LocalDate> to = start.flatMap(PartialDate::latest).filter(day -> day.isBefore(last));
                PartialDate born = driver.born().get();
                boolean tooOld = born.latest()
                        .filter(day -> !from.orElse(first).isBefore(day.plusYears(101)))
                        .isPresent();
                boolean tooYoung = born.earliest()
                        .filter(day -> to.orElse(last).isBefore(day.plusYears(10)))
                        .isPresent();
                return tooOld || tooYoung;
            }
        }
        return false;
    }

    private void findMarques() {
        for (Result result : results) {
            Optional<Manufacturer> entered = result.entry().manufacturer();
            Optional<Manufacturer> ran = result.manufacturer();
            if (entered.isPresent() && ran.isPresent() && !Asked.isOne(entered, ran.get())) {
                add(
                        FindingKind.MANUFACTURER_CHANGED,
                        result,
                        "entered as one of " + entered.get() + ", it ran as one of " + ran.get(),
                        List.of(result));
            }
        }
        for (Affiliation affiliation : book.affiliations().toList()) {
            Optional<Manufacturer> marque = affiliation.car().flatMap(CarModel::manufacturer);
            if (EnumSet.of(AffiliationKind.FACTORY_TEAM_OF, AffiliationKind.CUSTOMER_OF, AffiliationKind.RACES_WITH)
                            .contains(affiliation.kind())
                    && marque.isPresent()
                    && affiliation.of() instanceof Manufacturer of
                    && !Asked.isOne(marque, of)) {
                add(
                        FindingKind.MANUFACTURER_CONTRADICTED,
                        affiliation,
                        "expected a car of " + of + ", found "
                                + affiliation.car().get() + " of " + marque.get(),
                        List.of(affiliation));
            }
        }
        for (Title title : book.titles().toList()) {
            if (title.wonWithManufacturer().isPresent()) {
                findMarques(title, title.wonWithManufacturer().get());
            }
        }
    }

    private void findMarques(Title title, Manufacturer marque) {
        TreeSet<String> holders = new TreeSet<>();
        for (Competitor holder : title.holders()) {
            if (holder instanceof Manufacturer) {
                holders.add(holder.id());
            }
        }
        addContradiction(title, marque, "among the holders", holders);
        TreeSet<String> won = new TreeSet<>();
        boolean known = title.wonWithNumber().isPresent();
        for (Entry entry : book.entries().in(title.season()).toList()) {
            if (isOf(title, entry.number(), entry.teams(), entry.carClass())) {
                known &= entry.manufacturer().isPresent();
                entry.manufacturer().ifPresent(one -> won.add(one.id()));
            }
        }
        for (Result result : book.results().in(title.season()).toList()) {
            if (result.ranAs().isPresent() && isOf(title, result.number(), result.teams(), result.carClass())) {
                known &= result.manufacturer().isPresent();
                result.manufacturer().ifPresent(one -> won.add(one.id()));
            }
        }
        if (known) {
            addContradiction(title, marque, "among the cars with its number", won);
        }
    }

    private static boolean isOf(
            Title title, Optional<CarNumber> number, List<Team> teams, Optional<CarClass> carClass) {
        boolean its = title.wonWithTeam().isPresent()
                ? Asked.isAmong(teams, title.wonWithTeam().get())
                : carClass.isPresent() && Asked.isAmong(title.classes(), carClass.get());
        return its && number.equals(title.wonWithNumber());
    }

    private void addContradiction(Title title, Manufacturer marque, String where, TreeSet<String> found) {
        if (!found.isEmpty() && !found.contains(marque.id())) {
            add(
                    FindingKind.MANUFACTURER_CONTRADICTED,
                    title,
                    "expected " + marque + ", with which it was won, " + where + ", found '"
                            + String.join("', '", found) + "'",
                    List.of(title));
        }
    }

    private void findPlans(Result result) {
        Entry entry = result.entry();
        if (entry.certainty() == Certainty.CONFIRMED
                && !entry.races().isEmpty()
                && !Asked.isAmong(entry.races(), result.race())) {
            add(
                    FindingKind.PLAN_CONTRADICTED,
                    result.race(),
                    "expected " + entry + " only in " + names(entry.races()) + ", found a result",
                    List.of(result));
        }
        List<Driver> missing = new ArrayList<>();
        List<Driver> missingHere = new ArrayList<>();
        for (Seat seat : PlainResults.raced(result) ? entry.seats() : List.<Seat>of()) {
            boolean absent = false;
            for (Absence absence : seat.absences()) {
                absent |= Asked.isOne(absence.race(), result.race());
            }
            boolean forSeason =
                    seat.scope() == SeatScope.FULL_SEASON && result.race().kind() == RaceKind.POINTS;
            boolean listed = PlainResults.isOf(result, seat.driver());
            if (seat.certainty() != Certainty.CONFIRMED) {
                continue;
            }
            if (absent && listed) {
                add(
                        FindingKind.PLAN_CONTRADICTED,
                        result.race(),
                        "expected " + entry + " without " + seat.driver() + ", found them in the line-up",
                        List.of(result));
            } else if (!absent && !listed && forSeason) {
                missing.add(seat.driver());
            } else if (!absent && !listed && Asked.isAmong(seat.races(), result.race())) {
                missingHere.add(seat.driver());
            }
        }
        missing.addAll(missingHere);
        if (!missing.isEmpty() && result.lineUp().whole()) {
            add(
                    FindingKind.PLAN_CONTRADICTED,
                    result.race(),
                    "expected " + names(missing) + " in " + entry + ", found a whole line-up without them",
                    List.of(result));
        }
    }
}
