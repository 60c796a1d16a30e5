package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the places of a race, among all cars and in each class, agree with each other. */
final class PlaceInspection {
    private final List<Finding> findings;

    /** The scopes whose results the book claims to hold all: of each, series, season and race, "" where not limited. */
    private final Set<List<String>> covered = new HashSet<>();

    PlaceInspection(RecordBook book, List<Finding> findings) {
        this.findings = findings;
        for (Coverage coverage : book.coverage()) {
            if (coverage.kind() == CoverageKind.RESULTS && coverage.competitor().isEmpty()) {
                covered.add(List.of(id(coverage.series()), id(coverage.season()), id(coverage.race())));
            }
        }
    }

    private static String id(Optional<? extends Entity> limit) {
        return limit.map(Entity::id).orElse("");
    }

    private boolean covers(Race race) {
        String season = race.season().id();
        String series = race.season().series().id();
        return Stream.of(race.id(), "")
                .flatMap(ofRace -> Stream.of(season, "")
                        .flatMap(
                                ofSeason -> Stream.of(series, "").map(ofSeries -> List.of(ofSeries, ofSeason, ofRace))))
                .anyMatch(covered::contains);
    }

    void inspect(Race race, List<Result> results) {
        List<Result> cars = results.stream()
                .filter(result -> result.tookPart() != Answer.NO)
                .toList();
        inspectPlaces(race, "overall", cars, Result::overallPosition, 0);
        Map<String, List<Result>> byClass = RaceInspection.grouped(cars, Result::carClass, CarClass::id);
        long unclassed = cars.stream()
                .filter(car -> car.carClass().isEmpty() && isRanked(car))
                .count();
        byClass.forEach((carClass, inClass) -> {
            String ofClass = "of class '" + carClass + "'";
            inspectPlaces(race, ofClass, inClass, Result::classPosition, unclassed);
            inspectOrder(race, ofClass, inClass);
            inspectUnclassified(race, ofClass, inClass);
        });
    }

    /** Whether there is, or may be, a place to know. */
    private static boolean isRanked(Result car) {
        return car.status() == ResultStatus.CLASSIFIED || car.status() == ResultStatus.OTHER;
    }

    /** The strays are cars without a known class, any of which may hold a place that seems to be nobody's. */
    private void inspectPlaces(
            Race race, String among, List<Result> cars, Function<Result, OptionalInt> place, long strays) {
        SortedMap<Integer, List<Result>> held = new TreeMap<>();
        long unplaced = strays;
        for (Result car : cars) {
            OptionalInt its = place.apply(car);
            if (its.isPresent()) {
                held.computeIfAbsent(its.getAsInt(), any -> new ArrayList<>()).add(car);
            } else if (isRanked(car)) {
                unplaced++;
            }
        }
        held.forEach((position, there) -> {
            List<Result> raced =
                    there.stream().filter(car -> car.tookPart() == Answer.YES).toList();
            if (raced.size() > 1) {
                add(
                        FindingKind.SHARED_POSITION,
                        race,
                        "expected one car in place " + position + " " + among + ", found " + raced.size(),
                        raced);
            }
        });
        if (!held.isEmpty() && covers(race)) {
            inspectGaps(race, among, held, unplaced);
        }
    }

    /**
     * Only where the book claims to hold all results is a place without a car a gap, and only if there are more of them than
     * cars whose place is unknown.
     */
    private void inspectGaps(Race race, String among, SortedMap<Integer, List<Result>> held, long unplaced) {
        List<String> gaps = new ArrayList<>();
        long missing = 0;
        int before = 0;
        for (int place : held.keySet()) {
            int first = before + 1;
            if (place > first) {
                gaps.add(place == first + 1 ? String.valueOf(first) : first + " to " + (place - 1));
                missing += place - first;
            }
            before = place;
        }
        if (missing > unplaced) {
            int last = held.lastKey();
            add(
                    FindingKind.POSITION_GAP,
                    race,
                    "expected places 1 to " + last + " " + among + ", found nobody in " + Inspection.some(gaps),
                    Objects.requireNonNull(held.get(last)));
        }
    }

    /** Cars that are not classified are filed as the sheet likes; those that are come in one order. */
    private void inspectOrder(Race race, String ofClass, List<Result> cars) {
        List<Result> inOrder = cars.stream()
                .filter(car -> car.status() == ResultStatus.CLASSIFIED
                        && car.overallPosition().isPresent()
                        && car.classPosition().isPresent())
                .sorted(Comparator.comparingInt(PlaceInspection::inClass).thenComparingInt(PlaceInspection::overall))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Result ahead = inOrder.get(i - 1);
            Result behind = inOrder.get(i);
            if (inClass(ahead) < inClass(behind) && overall(ahead) > overall(behind)) {
                add(
                        FindingKind.ORDER_CONTRADICTED,
                        race,
                        "expected place " + inClass(ahead) + " " + ofClass + " ahead of place " + inClass(behind)
                                + " overall, found them in places " + overall(ahead) + " and " + overall(behind),
                        List.of(ahead, behind));
            }
        }
    }

    private static int inClass(Result car) {
        return car.classPosition().orElseThrow();
    }

    private static int overall(Result car) {
        return car.overallPosition().orElseThrow();
    }

    /** A sheet may well number the cars that are not classified, but then behind the others. */
    private void inspectUnclassified(Race race, String ofClass, List<Result> cars) {
        int last = cars.stream()
                .filter(car -> car.status() == ResultStatus.CLASSIFIED)
                .mapToInt(car -> car.classPosition().orElse(0))
                .max()
                .orElse(0);
        for (Result car : cars) {
            boolean out = car.status() == ResultStatus.DISQUALIFIED || car.status() == ResultStatus.NOT_CLASSIFIED;
            if (out && car.classPosition().isPresent() && inClass(car) <= last) {
                add(
                        FindingKind.UNCLASSIFIED_AHEAD,
                        race,
                        "expected the cars classified ahead of all others, found " + car.entry() + ", " + car.status()
                                + ", in place " + inClass(car) + " " + ofClass + " with one classified in place "
                                + last,
                        List.of(car));
            }
        }
    }

    private void add(FindingKind kind, Race race, String what, List<Result> results) {
        Inspection.add(findings, kind, race, what, results);
    }
}
