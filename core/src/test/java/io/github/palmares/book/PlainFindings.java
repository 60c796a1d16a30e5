package io.github.palmares.book;

import io.github.palmares.model.Absence;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What there is to find in a book, each kind by a loop of its own; as texts. */
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
        for (Race race : book.races()) {
            for (Driver driver : book.drivers()) {
                plain.findTwoCars(race, driver);
            }
            for (CarClass carClass : book.classes()) {
                plain.findNumbers(race, carClass);
                plain.findPlaces(race, carClass);
            }
        }
        plain.results.forEach(plain::findPlans);
        return plain.found;
    }

    private void add(FindingKind kind, Object where, String what, List<? extends Fact> facts) {
        TreeSet<String> ids = new TreeSet<>(facts.stream().map(Object::toString).toList());
        found.add(kind + " | " + where + " | " + what + " | " + ids);
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
                    add(
                            FindingKind.HOLDER_WITHOUT_RECORD,
                            title,
                            "expected " + holder + " in an entry or result of " + title.season() + ", found none",
                            List.of(title));
                }
            }
        }
    }

    private void findTwoCars(Race race, Driver driver) {
        List<Result> cars = in(race, result -> PlainResults.raced(result) && PlainResults.isOf(result, driver));
        if (cars.size() > 1) {
            add(
                    FindingKind.DRIVER_IN_TWO_CARS,
                    race,
                    "driver " + driver.id() + " is listed in " + cars.size() + " cars",
                    cars);
        }
    }

    private void findNumbers(Race race, CarClass carClass) {
        TreeSet<String> numbers = new TreeSet<>();
        results.forEach(result -> result.number().ifPresent(number -> numbers.add(number.text())));
        for (String number : numbers) {
            List<Result> cars = in(
                    race,
                    result -> PlainResults.raced(result)
                            && PlainResults.isIn(result, carClass)
                            && result.number().isPresent()
                            && result.number().get().text().equals(number));
            if (cars.size() > 1) {
                add(
                        FindingKind.NUMBER_USED_TWICE,
                        race,
                        "expected each number once in class '" + carClass.id() + "', found #" + number + " on "
                                + cars.size() + " cars",
                        cars);
            }
        }
    }

    private void findPlaces(Race race, CarClass carClass) {
        List<Result> cars = in(race, result -> PlainResults.raced(result) && PlainResults.isIn(result, carClass));
        int last = 0;
        for (Result car : cars) {
            last = Math.max(last, car.classPosition().orElse(0));
        }
        List<Integer> missing = new ArrayList<>();
        for (int place = 1; place <= last; place++) {
            List<Result> there = on(cars, place);
            if (there.size() > 1) {
                add(
                        FindingKind.SHARED_POSITION,
                        race,
                        "expected one car in place " + place + " of class '" + carClass.id() + "', found "
                                + there.size(),
                        there);
            }
            if (there.isEmpty()) {
                missing.add(place);
            }
        }
        if (!missing.isEmpty() && isCovered(race)) {
            add(
                    FindingKind.POSITION_GAP,
                    race,
                    "expected places 1 to " + last + " of class '" + carClass.id() + "', found none in " + missing,
                    on(cars, last));
        }
    }

    private static List<Result> on(List<Result> cars, int place) {
        return cars.stream()
                .filter(car -> car.classPosition().orElse(0) == place)
                .toList();
    }

    private boolean isCovered(Race race) {
        for (Coverage coverage : book.coverage()) {
            if (coverage.kind() == CoverageKind.RESULTS
                    && coverage.competitor().isEmpty()
                    && (coverage.race().isEmpty() || Asked.isOne(coverage.race(), race))
                    && (coverage.season().isEmpty() || Asked.isOne(coverage.season(), race.season()))
                    && (coverage.series().isEmpty()
                            || Asked.isOne(coverage.series(), race.season().series()))) {
                return true;
            }
        }
        return false;
    }

    private void findPlans(Result result) {
        for (Seat seat : PlainResults.raced(result) ? result.entry().seats() : List.<Seat>of()) {
            boolean absent = false;
            for (Absence absence : seat.absences()) {
                absent |= Asked.isOne(absence.race(), result.race());
            }
            boolean signed =
                    seat.scope() == SeatScope.FULL_SEASON && result.race().kind() == RaceKind.POINTS;
            signed |= Asked.isAmong(seat.races(), result.race());
            boolean listed = PlainResults.isOf(result, seat.driver());
            if (seat.certainty() != Certainty.CONFIRMED) {
                continue;
            }
            if (absent && listed) {
                add(
                        FindingKind.PLAN_CONTRADICTED,
                        result.race(),
                        "expected " + result.entry() + " without " + seat.driver() + ", found them in the line-up",
                        List.of(result));
            }
            if (!absent && signed && !listed && result.lineUp().whole()) {
                add(
                        FindingKind.PLAN_CONTRADICTED,
                        result.race(),
                        "expected " + seat.driver() + " in " + result.entry() + ", found a whole line-up without them",
                        List.of(result));
            }
        }
    }
}
