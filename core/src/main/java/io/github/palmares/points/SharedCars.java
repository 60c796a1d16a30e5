package io.github.palmares.points;

import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which drivers of a table were in the same cars in every race, and are level: nothing tells them apart. Rows are named by
 * their indexes in the table.
 */
final class SharedCars {
    /** For each row, the first one that was in the same cars: it stands for all of them. */
    private final int[] crews;
    /** For each row, the first one behind it that was in others. */
    private final int[] next;
    /** How many rows are in the same cars, by the first of them. */
    private final int[] sizes;

    private SharedCars(int[] crews) {
        this.crews = crews;
        sizes = new int[crews.length];
        for (int crew : crews) {
            sizes[crew]++;
        }
        next = new int[crews.length];
        for (int row = crews.length - 1; row >= 0; row--) {
            next[row] = row + 1 < crews.length && crews[row + 1] == crews[row] ? next[row + 1] : row + 1;
        }
    }

    static SharedCars of(Table table) {
        List<Row> rows = table.rows();
        List<List<Integer>> cars = new ArrayList<>(rows.size());
        Map<String, List<Integer>> byDriver = new HashMap<>();
        for (Row row : rows) {
            List<Integer> theirs = new ArrayList<>();
            cars.add(theirs);
            if (table.kind() == TitleKind.DRIVERS) {
                byDriver.put(row.scorer().key(), theirs);
            }
        }
        note(table.season(), byDriver);
        Map<int[], Integer> numbers = new TreeMap<>(Arrays::compare);
        int[] crews = new int[rows.size()];
        for (int row = 0; row < crews.length; row++) {
            boolean apart = table.kind() != TitleKind.DRIVERS
                    || !rows.get(row).adjustments().isEmpty();
            crews[row] = row;
            if (!apart) {
                IntStream theirs = cars.get(row).stream().mapToInt(Integer::intValue);
                int[] key = IntStream.concat(IntStream.of(table.level(row).from()), theirs)
                        .toArray();
                Integer same = numbers.putIfAbsent(key, row);
                crews[row] = same == null ? row : same;
            }
        }
        return new SharedCars(crews);
    }

    /** Numbers the cars of all races, and notes for each driver those that they were in. */
    private static void note(ClassSeason season, Map<String, List<Integer>> byDriver) {
        int number = 0;
        for (Round round : season.rounds()) {
            for (Result car : round.cars()) {
                for (CrewMember member : car.lineUp().crew()) {
                    List<Integer> cars = byDriver.get(member.driver().id());
                    if (cars != null && Scorer.isInCrew(member, car) && !endsWith(cars, number)) {
                        cars.add(number);
                    }
                }
                number++;
            }
        }
    }

    private static boolean endsWith(List<Integer> cars, int number) {
        return !cars.isEmpty() && cars.get(cars.size() - 1) == number;
    }

    /** Whether two rows were in the same cars; each was in the same as itself. */
    boolean areSame(int row, int other) {
        return crews[row] == crews[other];
    }

    /** The first row from one on, or the number of rows, that was not in the cars of another. */
    int next(int from, int row) {
        return from < crews.length && areSame(from, row) ? next[from] : from;
    }

    /** How many rows of a run of level ones were not in the cars of another. */
    int others(Table.Run level, int row) {
        int crew = crews[row];
        boolean among = level.from() <= crew && crew < level.to();
        return level.to() - level.from() - (among ? sizes[crew] : 0);
    }
}
