package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What there is to find in the results of each race of a book, each kind by a loop of its own; as texts. */
final class PlainRaceFindings {
    private static final Set<ResultStatus> ABSENT = EnumSet.of(
            ResultStatus.NOT_STARTED,
            ResultStatus.WITHDRAWN,
            ResultStatus.DID_NOT_QUALIFY,
            ResultStatus.DID_NOT_PRACTISE,
            ResultStatus.DID_NOT_ARRIVE,
            ResultStatus.RESERVE);

    private final RecordBook book;
    private final Race race;
    private final List<Result> results;
    private final List<String> found;

    private PlainRaceFindings(RecordBook book, Race race, List<String> found) {
        this.book = book;
        this.race = race;
        this.results =
                book.results().where(result -> Asked.isOne(result.race(), race)).toList();
        this.found = found;
    }

    static List<String> of(RecordBook book) {
        List<String> found = new ArrayList<>();
        for (Race race : book.races()) {
            PlainRaceFindings plain = new PlainRaceFindings(book, race, found);
            plain.findTraces();
            plain.findNumbers();
            plain.findPlaces("overall", Result::overallPosition, any -> true, any -> true);
            for (Driver driver : book.drivers()) {
                plain.findTwoCars(driver);
            }
            for (CarClass carClass : book.classes()) {
                plain.findInClass(carClass);
            }
        }
        return found;
    }

    private void add(FindingKind kind, Object where, String what, List<Result> facts) {
        found.add(PlainFindings.text(kind, where, what, facts));
    }

    private List<Result> all(Predicate<Result> which) {
        return results.stream().filter(which).toList();
    }

    private void findTraces() {
        List<Result> raced = all(result -> !ABSENT.contains(result.status())
                && (result.status() != ResultStatus.OTHER || !traces(result).isEmpty()));
        if (PlainResults.isCancelled(race) && !raced.isEmpty()) {
            add(
                    FindingKind.RACE_CANCELLED,
                    race,
                    "expected nobody to have raced in a cancelled race, found " + raced.size() + " results",
                    raced);
        }
        for (Result result : all(one -> ABSENT.contains(one.status()))) {
            if (!traces(result).isEmpty()) {
                add(
                        FindingKind.RACED_WITHOUT_START,
                        result,
                        "expected nothing that takes racing with the status " + result.status() + ", found "
                                + String.join(", ", traces(result)),
                        List.of(result));
            }
        }
    }

    private static List<String> traces(Result result) {
        List<String> traces = new ArrayList<>();
        boolean drove = false;
        for (CrewMember member : result.lineUp().crew()) {
            drove |= member.drove() == Answer.YES || member.laps().orElse(0) > 0;
        }
        add(
                traces,
                "a place",
                Math.max(
                                Math.max(
                                        result.overallPosition().orElse(0),
                                        result.classPosition().orElse(0)),
                                result.groupPosition().orElse(0))
                        > 0);
        add(traces, "laps", result.laps().orElse(0) > 0);
        add(traces, "a time", result.time().isPresent());
        add(traces, "a best lap", result.bestLap().isPresent());
        add(traces, "the fastest lap", result.fastestLap() == Answer.YES);
        add(traces, "a finish", result.finished() == Answer.YES);
        add(traces, "a place at a mark", !result.marks().isEmpty());
        add(traces, "a driver who drove", drove);
        return traces;
    }

    private static void add(List<String> traces, String trace, boolean there) {
        if (there) {
            traces.add(trace);
        }
    }

    private void findNumbers() {
        for (String number : numbers()) {
            List<Result> cars = all(result -> bears(result, number));
            boolean apart = false;
            for (Result car : cars) {
                apart |= car.carClass().isEmpty()
                        || !PlainResults.isIn(cars.get(0), car.carClass().get());
            }
            if (cars.size() > 1 && apart) {
                add(
                        FindingKind.NUMBER_SHARED,
                        race,
                        "expected each number once, found #" + number + " on " + cars.size()
                                + " cars of different or unknown classes",
                        cars);
            }
        }
    }

    private TreeSet<String> numbers() {
        TreeSet<String> numbers = new TreeSet<>();
        results.forEach(result -> result.number().ifPresent(number -> numbers.add(number.text())));
        return numbers;
    }

    private static boolean bears(Result result, String number) {
        return PlainResults.raced(result)
                && result.number().isPresent()
                && result.number().get().text().equals(number);
    }

    private void findTwoCars(Driver driver) {
        List<Result> cars = all(result -> PlainResults.raced(result) && PlainResults.isOf(result, driver));
        if (cars.size() > 1) {
            add(
                    FindingKind.DRIVER_IN_TWO_CARS,
                    race,
                    "driver " + driver.id() + " is listed in " + cars.size() + " cars",
                    cars);
        }
    }

    private void findInClass(CarClass carClass) {
        String in = "in class '" + carClass.id() + "'";
        String of = "of class '" + carClass.id() + "'";
        Predicate<Result> isIn = result -> PlainResults.isIn(result, carClass);
        for (String number : numbers()) {
            List<Result> cars = all(isIn.and(result -> bears(result, number)));
            if (cars.size() > 1) {
                String twice =
                        "expected each number once " + in + ", found #" + number + " on " + cars.size() + " cars";
                add(FindingKind.NUMBER_USED_TWICE, race, twice, cars);
            }
        }
        findAward("pole", in, all(isIn.and(result -> result.pole() == Answer.YES)));
        findAward("fastest lap", in, all(isIn.and(result -> result.fastestLap() == Answer.YES)));
        findPlaces(
                of,
                Result::classPosition,
                isIn,
                isIn.or(result -> result.carClass().isEmpty()));
        findOrder(of, all(isIn));
        for (Result result : all(isIn)) {
            findUnclassified(of, result, all(isIn));
        }
    }

    private void findAward(String award, String in, List<Result> cars) {
        if (cars.size() > 1) {
            add(FindingKind.AWARDED_TWICE, race, "expected one " + award + " " + in + ", found " + cars.size(), cars);
        }
    }

    private void findPlaces(
            String among,
            Function<Result, OptionalInt> position,
            Predicate<Result> isAmong,
            Predicate<Result> mayBeAmong) {
        List<Result> cars = all(isAmong.and(result -> !ABSENT.contains(result.status())));
        int last = 0;
        for (Result car : PlainResults.isCancelled(race) ? List.<Result>of() : cars) {
            last = Math.max(last, position.apply(car).orElse(0));
        }
        List<Integer> missing = new ArrayList<>();
        for (int place = 1; place <= last; place++) {
            int its = place;
            List<Result> there = cars.stream()
                    .filter(car -> position.apply(car).orElse(0) == its)
                    .toList();
            List<Result> raced = there.stream().filter(PlainResults::raced).toList();
            if (raced.size() > 1) {
                String shared = "expected one car in place " + place + " " + among + ", found " + raced.size();
                add(FindingKind.SHARED_POSITION, race, shared, raced);
            }
            if (there.isEmpty()) {
                missing.add(place);
            }
        }
        int end = last;
        int unplaced = all(mayBeAmong
                        .and(car -> car.status() == ResultStatus.CLASSIFIED || car.status() == ResultStatus.OTHER)
                        .and(car -> !isAmong.test(car) || position.apply(car).isEmpty()))
                .size();
        if (missing.size() > unplaced && isCovered(race)) {
            add(
                    FindingKind.POSITION_GAP,
                    race,
                    "expected places 1 to " + last + " " + among + ", found nobody in " + ranges(missing),
                    cars.stream()
                            .filter(car -> position.apply(car).orElse(0) == end)
                            .toList());
        }
    }

    private static String ranges(List<Integer> numbers) {
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            ranges.append(ranges.isEmpty() ? "" : ", ")
                    .append(first)
                    .append(numbers.get(i) == first ? "" : " to " + numbers.get(i));
        }
        return ranges.toString();
    }

    private void findOrder(String of, List<Result> inClass) {
        List<Result> cars = new ArrayList<>(inClass);
        cars.removeIf(car -> car.status() != ResultStatus.CLASSIFIED
                || PlainResults.isCancelled(race)
                || car.classPosition().isEmpty()
                || car.overallPosition().isEmpty());
        int next = 0;
        for (Result behind : cars) {
            next = Math.max(next, behind.classPosition().getAsInt());
        }
        List<Result> before = List.of();
        for (int place = 1; place <= next; place++) {
            List<Result> there = new ArrayList<>();
            for (Result car : cars) {
                if (car.classPosition().getAsInt() == place) {
                    there.add(car);
                }
            }
            if (!before.isEmpty() && !there.isEmpty()) {
                findOrder(of, last(before), first(there));
            }
            before = there.isEmpty() ? before : there;
        }
    }

    private void findOrder(String of, Result ahead, Result behind) {
        if (ahead.overallPosition().getAsInt() > behind.overallPosition().getAsInt()) {
            add(
                    FindingKind.ORDER_CONTRADICTED,
                    race,
                    "expected place " + ahead.classPosition().getAsInt() + " " + of + " ahead of place "
                            + behind.classPosition().getAsInt() + " overall, found them in places "
                            + ahead.overallPosition().getAsInt() + " and "
                            + behind.overallPosition().getAsInt(),
                    List.of(ahead, behind));
        }
    }

    private static Result first(List<Result> cars) {
        Result first = cars.get(0);
        for (Result car : cars) {
            first = car.overallPosition().getAsInt() < first.overallPosition().getAsInt() ? car : first;
        }
        return first;
    }

    private static Result last(List<Result> cars) {
        Result last = cars.get(0);
        for (Result car : cars) {
            last = car.overallPosition().getAsInt() >= last.overallPosition().getAsInt() ? car : last;
        }
        return last;
    }

    private void findUnclassified(String of, Result out, List<Result> cars) {
        int last = 0;
        for (Result car : cars) {
            if (car.status() == ResultStatus.CLASSIFIED) {
                last = Math.max(last, car.classPosition().orElse(0));
            }
        }
        if (!PlainResults.isCancelled(race)
                && Set.of(ResultStatus.DISQUALIFIED, ResultStatus.NOT_CLASSIFIED)
                        .contains(out.status())
                && out.classPosition().isPresent()
                && out.classPosition().getAsInt() <= last) {
            add(
                    FindingKind.UNCLASSIFIED_AHEAD,
                    race,
                    "expected the cars classified ahead of all others, found " + out.entry() + ", " + out.status()
                            + ", in place " + out.classPosition().getAsInt() + " " + of
                            + " with one classified in place " + last,
                    List.of(out));
        }
    }

    private boolean isCovered(Race asked) {
        for (Coverage coverage : book.coverage()) {
            if (coverage.kind() == CoverageKind.RESULTS
                    && coverage.competitor().isEmpty()
                    && (coverage.race().isEmpty() || Asked.isOne(coverage.race(), asked))
                    && (coverage.season().isEmpty() || Asked.isOne(coverage.season(), asked.season()))
                    && (coverage.series().isEmpty()
                            || Asked.isOne(coverage.series(), asked.season().series()))) {
                return true;
            }
        }
        return false;
    }
}
