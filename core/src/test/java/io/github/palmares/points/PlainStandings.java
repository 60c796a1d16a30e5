package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * One table of one class and season, worked out the way one would at first: hash maps from row to race to points, and all
 * rules of the system but dropped scores. What the library computes is held against it, and timed against it.
 */
final class PlainStandings {
    /** A row: whose it is by its key, its position, its points, and what each race paid in hundredths. */
    record Line(String key, int position, long points, Map<String, Long> byRace) {}

    private static final class Sums {
        private final Map<String, Map<String, Integer>> placesByRace = new HashMap<>();
        private final Map<String, long[]> pointsByRace = new HashMap<>();

        /** The parts of a race: at each slot, in qualifying, for pole, for the fastest lap. */
        void add(String race, int slot, int slots, long points) {
            long[] parts = pointsByRace.computeIfAbsent(race, id -> new long[slots]);
            parts[slot] = Math.max(parts[slot], points);
        }

        void place(String race, String slot, int place) {
            placesByRace.computeIfAbsent(race, id -> new HashMap<>()).merge(slot, place, Math::min);
        }

        Map<String, Long> byRace() {
            Map<String, Long> byRace = new HashMap<>();
            pointsByRace.forEach((race, parts) -> {
                long sum = 0;
                for (long part : parts) {
                    sum += part;
                }
                byRace.put(race, sum);
            });
            return byRace;
        }

        /** How often each place was taken, the first place first. */
        List<Integer> counts() {
            List<Integer> counts = new ArrayList<>();
            placesByRace
                    .values()
                    .forEach(places -> places.values().forEach(place -> {
                        while (counts.size() < place) {
                            counts.add(0);
                        }
                        counts.set(place - 1, counts.get(place - 1) + 1);
                    }));
            return counts;
        }
    }

    private final PointsSystem system;
    private final TitleKind kind;
    private final Map<String, Sums> rows = new HashMap<>();
    private List<Result> polesitters = List.of();

    private PlainStandings(PointsSystem system, TitleKind kind) {
        this.system = system;
        this.kind = kind;
    }

    static List<Line> of(List<Result> results, PointsSystem system, TitleKind kind) {
        PlainStandings standings = new PlainStandings(system, kind);
        results.stream()
                .filter(result -> system.pays(result.race()))
                .filter(result ->
                        result.carClass().isPresent() && result.carClass().get().competes())
                .collect(Collectors.groupingBy(result -> result.race().id()))
                .values()
                .forEach(standings::add);
        return standings.lines();
    }

    private void add(List<Result> cars) {
        polesitters = cars.stream().filter(car -> hasPole(car, cars)).toList();
        PointsScale scale = system.scaleOf(cars.get(0).race()).orElseThrow();
        List<Mark> marks = system.marksOf(cars.get(0).race());
        int slots = marks.size() + 4;
        for (int i = 0; i < marks.size(); i++) {
            Duration mark = marks.get(i).at();
            pay(cars, i, slots, marks.get(i).scale(), result -> atMark(result, mark), true);
        }
        pay(cars, marks.size(), slots, scale, this::atFinish, true);
        PointsScale qualifying = award(AwardKind.QUALIFYING).map(Award::scale).orElse(PointsScale.of(0));
        pay(
                cars,
                marks.size() + 1,
                slots,
                qualifying,
                result -> result.qualifyingPosition().orElse(0),
                false);
        for (Result car : cars) {
            String race = car.race().id();
            boolean pole = polesitters.contains(car);
            for (String key : keys(car)) {
                Sums sums = rows.computeIfAbsent(key, id -> new Sums());
                sums.add(race, slots - 2, slots, pole ? points(AwardKind.POLE) : 0);
                sums.add(
                        race,
                        slots - 1,
                        slots,
                        car.fastestLap() == Answer.YES && car.tookPart() != Answer.NO
                                ? points(AwardKind.FASTEST_LAP)
                                : 0);
            }
        }
    }

    private boolean hasPole(Result car, List<Result> cars) {
        List<Result> onPole = cars.stream().filter(PlainStandings::isPole).toList();
        boolean passes = award(AwardKind.POLE)
                .filter(award -> award.to() != AwardedTo.HOLDER)
                .isPresent();
        if (!passes || onPole.isEmpty() || onPole.stream().anyMatch(this::scores)) {
            return isPole(car);
        }
        return cars.stream()
                        .filter(this::scores)
                        .filter(one -> one.pole() != Answer.NO)
                        .flatMapToInt(one -> one.qualifyingPosition().stream())
                        .min()
                        .equals(car.qualifyingPosition())
                && car.qualifyingPosition().isPresent()
                && car.pole() != Answer.NO;
    }

    private Optional<Award> award(AwardKind kind) {
        return system.awards().stream().filter(award -> award.kind() == kind).findFirst();
    }

    private long points(AwardKind kind) {
        return award(kind).map(award -> award.scale().forPlace(1).hundredths()).orElse(0L);
    }

    private static boolean isPole(Result car) {
        return car.pole() == Answer.YES
                || (car.pole() == Answer.UNKNOWN && car.qualifyingPosition().orElse(0) == 1);
    }

    private int atFinish(Result car) {
        return system.statuses().contains(car.status()) ? car.classPosition().orElse(car.isClassWin() ? 1 : 0) : 0;
    }

    private static int atMark(Result car, Duration mark) {
        return car.status() == ResultStatus.DISQUALIFIED || car.tookPart() == Answer.NO
                ? 0
                : car.marks().stream()
                        .filter(position -> position.at().equals(mark))
                        .mapToInt(MarkPosition::classPosition)
                        .findFirst()
                        .orElse(0);
    }

    /** From the first place to the last: each car that is taken out lets those behind it move up. */
    private void pay(
            List<Result> cars, int slot, int slots, PointsScale scale, ToIntFunction<Result> placed, boolean counts) {
        List<Result> order = cars.stream()
                .filter(car -> placed.applyAsInt(car) > 0)
                .sorted(Comparator.comparingInt(placed))
                .toList();
        Set<String> makers = new HashSet<>();
        int out = 0;
        int shared = 0;
        int last = 0;
        for (Result car : order) {
            int place = placed.applyAsInt(car);
            if (place != last) {
                out += shared;
                shared = 0;
                last = place;
            }
            boolean second = kind == TitleKind.MANUFACTURERS
                    && !system.tables().get(kind).surplusCarsKeepPlaces()
                    && scores(car)
                    && keys(car).stream().anyMatch(maker -> !makers.add(maker));
            if (!scores(car) || second) {
                shared++;
                continue;
            }
            for (String key : keys(car)) {
                Sums sums = rows.computeIfAbsent(key, id -> new Sums());
                String race = car.race().id();
                sums.add(race, slot, slots, scale.forPlace(place - out).hundredths());
                if (counts) {
                    sums.place(race, "slot " + slot, place - out);
                }
            }
        }
    }

    private boolean scores(Result car) {
        return car.entry().scoresFor().map(kinds -> kinds.contains(kind)).orElse(true);
    }

    private List<String> keys(Result car) {
        boolean qualified = (award(AwardKind.QUALIFYING).isPresent()
                        && car.qualifyingPosition().isPresent())
                || (award(AwardKind.POLE).isPresent() && polesitters.contains(car));
        if (!scores(car) || (car.tookPart() == Answer.NO && !qualified)) {
            return List.of();
        }
        return switch (kind) {
            case DRIVERS ->
                car.lineUp().crew().stream()
                        .filter(member -> member.drove() != Answer.NO || car.tookPart() == Answer.NO)
                        .map(CrewMember::driver)
                        .map(driver -> driver.id())
                        .toList();
            case TEAMS ->
                List.of(car.entry()
                        .tableNumber()
                        .or(car.entry()::number)
                        .map(number -> number.text())
                        .orElse("entry " + car.entry().id()));
            case MANUFACTURERS ->
                car.manufacturer().map(Manufacturer::id).map(List::of).orElse(List.of());
        };
    }

    private List<Line> lines() {
        Map<String, Map<String, Long>> byRace = new HashMap<>();
        Map<String, Long> points = new HashMap<>();
        Map<String, List<Integer>> counts = new HashMap<>();
        rows.forEach((key, sums) -> {
            Map<String, Long> scores = sums.byRace();
            byRace.put(key, scores);
            points.put(key, scores.values().stream().mapToLong(Long::longValue).sum());
            counts.put(key, sums.counts());
        });
        Comparator<String> order = Comparator.<String, Long>comparing(points::get, Comparator.reverseOrder());
        if (!system.tables().get(kind).tieBreaks().isEmpty()) {
            order = order.thenComparing(counts::get, PlainStandings::countback);
        }
        List<String> keys = new ArrayList<>(rows.keySet());
        Collections.sort(keys, order);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            int position = i + 1;
            if (i > 0) {
                Line before = lines.get(i - 1);
                boolean dense = system.tables().get(kind).ranking() == Ranking.SHARED_DENSE;
                boolean level = order.compare(keys.get(i - 1), key) == 0;
                position = level ? before.position() : dense ? before.position() + 1 : position;
            }
            lines.add(new Line(key, position, points.get(key), byRace.get(key)));
        }
        return lines;
    }

    private static int countback(List<Integer> one, List<Integer> other) {
        for (int place = 0; place < Math.max(one.size(), other.size()); place++) {
            int these = place < one.size() ? one.get(place) : 0;
            int those = place < other.size() ? other.get(place) : 0;
            if (these != those) {
                return Integer.compare(those, these);
            }
        }
        return 0;
    }
}
