package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the results of one race say against each other and against their entries. */
final class RaceInspection {
    private final RecordBook book;
    private final List<Finding> findings;

    RaceInspection(RecordBook book, List<Finding> findings) {
        this.book = book;
        this.findings = findings;
    }

    void inspect(List<Result> results) {
        Race race = results.get(0).race();
        List<Result> took = results.stream()
                .filter(result -> result.tookPart() == Answer.YES)
                .toList();
        grouped(took, Result::carClass, CarClass::id).forEach((carClass, cars) -> {
            inspectNumbers(race, carClass, cars);
            inspectPositions(race, carClass, cars);
        });
        inspectDrivers(race, took);
        took.forEach(result -> inspectPlan(race, result));
    }

    private static <K> Map<String, List<Result>> grouped(
            List<Result> results, Function<Result, Optional<K>> part, Function<K, String> name) {
        return results.stream()
                .filter(result -> part.apply(result).isPresent())
                .collect(Collectors.groupingBy(
                        result -> name.apply(part.apply(result).orElseThrow()), TreeMap::new, Collectors.toList()));
    }

    private void inspectNumbers(Race race, String carClass, List<Result> cars) {
        grouped(cars, Result::number, CarNumber::display).forEach((number, same) -> {
            if (same.size() > 1) {
                add(
                        FindingKind.NUMBER_USED_TWICE,
                        race,
                        "expected each number once in class '" + carClass + "', found " + number + " on " + same.size()
                                + " cars",
                        same);
            }
        });
    }

    private void inspectPositions(Race race, String carClass, List<Result> cars) {
        Map<Integer, List<Result>> byPosition = new TreeMap<>();
        cars.stream()
                .filter(result -> result.classPosition().isPresent())
                .forEach(result -> byPosition
                        .computeIfAbsent(result.classPosition().getAsInt(), position -> new ArrayList<>())
                        .add(result));
        byPosition.forEach((position, same) -> {
            if (same.size() > 1) {
                add(
                        FindingKind.SHARED_POSITION,
                        race,
                        "expected one car in place " + position + " of class '" + carClass + "', found " + same.size(),
                        same);
            }
        });
        if (!byPosition.isEmpty() && new Completeness(book).coversRace(race)) {
            inspectGaps(race, carClass, byPosition);
        }
    }

    /** Only where the book claims to hold all results is a place without a car a gap, and not merely unknown. */
    private void inspectGaps(Race race, String carClass, Map<Integer, List<Result>> byPosition) {
        int last =
                byPosition.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> missing = IntStream.range(1, last)
                .filter(position -> !byPosition.containsKey(position))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            add(
                    FindingKind.POSITION_GAP,
                    race,
                    "expected places 1 to " + last + " of class '" + carClass + "', found none in " + missing,
                    Objects.requireNonNull(byPosition.get(last)));
        }
    }

    private void inspectDrivers(Race race, List<Result> cars) {
        Map<String, List<Result>> byDriver = new TreeMap<>();
        for (Result result : cars) {
            for (Driver driver : result.drivers()) {
                byDriver.computeIfAbsent(driver.id(), id -> new ArrayList<>()).add(result);
            }
        }
        byDriver.forEach((id, driven) -> {
            if (driven.size() > 1) {
                add(
                        FindingKind.DRIVER_IN_TWO_CARS,
                        race,
                        "driver " + id + " is listed in " + driven.size() + " cars",
                        driven);
            }
        });
    }

    /** A whole line-up lacks somebody signed for this race, or one lists somebody who was to leave it out. */
    private void inspectPlan(Race race, Result result) {
        for (Seat seat : result.entry().seats()) {
            if (seat.certainty() != Certainty.CONFIRMED) {
                continue;
            }
            boolean absent =
                    seat.absences().stream().anyMatch(absence -> absence.race().isSameAs(race));
            boolean listed = result.lineUp().lists(seat.driver());
            if (listed && absent) {
                add(
                        FindingKind.PLAN_CONTRADICTED,
                        race,
                        "expected " + result.entry() + " without " + seat.driver() + ", found them in the line-up",
                        List.of(result));
            } else if (!listed && !absent && result.lineUp().whole() && isSigned(seat, race)) {
                add(
                        FindingKind.PLAN_CONTRADICTED,
                        race,
                        "expected " + seat.driver() + " in " + result.entry() + ", found a whole line-up without them",
                        List.of(result));
            }
        }
    }

    private static boolean isSigned(Seat seat, Race race) {
        boolean fullSeason = seat.scope() == SeatScope.FULL_SEASON && race.kind() == RaceKind.POINTS;
        return fullSeason || seat.races().stream().anyMatch(named -> named.isSameAs(race));
    }

    private void add(FindingKind kind, Race race, String what, List<Result> results) {
        Inspection.add(findings, kind, race, what, results);
    }
}
