package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the results of one race say against each other: who raced, under which number, and what was won beside places. */
final class RaceInspection {
    private final List<Finding> findings;

    RaceInspection(List<Finding> findings) {
        this.findings = findings;
    }

    void inspect(Race race, List<Result> results) {
        List<Result> took = results.stream()
                .filter(result -> result.tookPart() == Answer.YES)
                .toList();
        inspectCancelled(race, results);
        results.forEach(this::inspectAbsent);
        inspectNumbers(race, took);
        inspectAward(race, "pole", results, Result::pole);
        inspectAward(race, "fastest lap", results, Result::fastestLap);
        inspectDrivers(race, took);
    }

    /** The results by the name of a part that each has one of; those without are left out. */
    static <K> Map<String, List<Result>> grouped(
            List<Result> results, Function<Result, Optional<K>> part, Function<K, String> name) {
        return results.stream()
                .filter(result -> part.apply(result).isPresent())
                .collect(Collectors.groupingBy(
                        result -> name.apply(part.apply(result).orElseThrow()), TreeMap::new, Collectors.toList()));
    }

    /** A car that did not start, or whose status leaves open whether it did, is fine in a cancelled race. */
    private void inspectCancelled(Race race, List<Result> results) {
        if (!race.isCancelled()) {
            return;
        }
        List<Result> raced = results.stream()
                .filter(result -> switch (result.status().tookPart()) {
                    case YES -> true;
                    case NO -> false;
                    case UNKNOWN -> !tracesOfRacing(result).isEmpty();
                })
                .toList();
        if (!raced.isEmpty()) {
            add(
                    FindingKind.RACE_CANCELLED,
                    race,
                    "expected nobody to have raced in a cancelled race, found " + raced.size() + " results",
                    raced);
        }
    }

    private void inspectAbsent(Result result) {
        if (result.status().tookPart() == Answer.NO) {
            List<String> traces = tracesOfRacing(result);
            if (!traces.isEmpty()) {
                add(
                        FindingKind.RACED_WITHOUT_START,
                        result,
                        "expected nothing that takes racing with the status " + result.status() + ", found "
                                + String.join(", ", traces),
                        List.of(result));
            }
        }
    }

    /** Qualifying is no race: grid, pole and the place in qualifying are no traces, nor is a row of no laps. */
    private static List<String> tracesOfRacing(Result result) {
        List<String> traces = new ArrayList<>();
        if (result.overallPosition().isPresent()
                || result.classPosition().isPresent()
                || result.groupPosition().isPresent()) {
            traces.add("a place");
        }
        if (result.laps().orElse(0) > 0) {
            traces.add("laps");
        }
        result.time().ifPresent(time -> traces.add("a time"));
        result.bestLap().ifPresent(lap -> traces.add("a best lap"));
        if (result.fastestLap() == Answer.YES) {
            traces.add("the fastest lap");
        }
        if (result.finished() == Answer.YES) {
            traces.add("a finish");
        }
        if (!result.marks().isEmpty()) {
            traces.add("a place at a mark");
        }
        if (result.lineUp().crew().stream()
                .anyMatch(
                        member -> member.drove() == Answer.YES || member.laps().orElse(0) > 0)) {
            traces.add("a driver who drove");
        }
        return traces;
    }

    private void inspectNumbers(Race race, List<Result> cars) {
        grouped(cars, Result::number, CarNumber::display).forEach((number, same) -> {
            Map<String, List<Result>> byClass = grouped(same, Result::carClass, CarClass::id);
            byClass.forEach((carClass, inClass) -> {
                if (inClass.size() > 1) {
                    add(
                            FindingKind.NUMBER_USED_TWICE,
                            race,
                            "expected each number once in class '" + carClass + "', found " + number + " on "
                                    + inClass.size() + " cars",
                            inClass);
                }
            });
            boolean ofOneClass = byClass.values().stream().anyMatch(inClass -> inClass.size() == same.size());
            if (same.size() > 1 && !ofOneClass) {
                add(
                        FindingKind.NUMBER_SHARED,
                        race,
                        "expected each number once, found " + number + " on " + same.size()
                                + " cars of different or unknown classes",
                        same);
            }
        });
    }

    private void inspectAward(Race race, String award, List<Result> results, Function<Result, Answer> isGiven) {
        List<Result> given = results.stream()
                .filter(result -> isGiven.apply(result) == Answer.YES)
                .toList();
        grouped(given, Result::carClass, CarClass::id).forEach((carClass, cars) -> {
            if (cars.size() > 1) {
                add(
                        FindingKind.AWARDED_TWICE,
                        race,
                        "expected one " + award + " in class '" + carClass + "', found " + cars.size(),
                        cars);
            }
        });
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

    private void add(FindingKind kind, Object where, String what, List<Result> results) {
        Inspection.add(findings, kind, where, what, results);
    }
}
