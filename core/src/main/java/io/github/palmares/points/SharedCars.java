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

/**
 * Which drivers of a table were in the same cars in every race, and have nothing to be told apart by. Rows are named by
 * their indexes in the table.
 */
final class SharedCars {
    private final int[] crews;
    private final int[] next;
    private final int[] previous;

    /** How many rows of a crew are in a run of level ones, by the first row of each. */
    private final Map<Long, Integer> sizes = new HashMap<>();

    /** Rows with the same number were in the same cars. */
    private SharedCars(Table table, int[] crews) {
        this.crews = crews;
        for (int row = 0; row < crews.length; row++) {
            sizes.merge(key(table.level(row), row), 1, Integer::sum);
        }
        next = new int[crews.length];
        previous = new int[crews.length];
        for (int row = 0; row < crews.length; row++) {
            previous[row] = row > 0 && crews[row - 1] == crews[row] ? previous[row - 1] : row - 1;
        }
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
                int[] key = cars.get(row).stream().mapToInt(Integer::intValue).toArray();
                Integer same = numbers.putIfAbsent(key, row);
                crews[row] = same == null ? row : same;
            }
        }
        return new SharedCars(table, crews);
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

    /** The last row up to one, or -1, that was not in the cars of another. */
    int previous(int to, int row) {
        return to >= 0 && areSame(to, row) ? previous[to] : to;
    }

    /** How many rows of a run of level ones were not in the cars of another. */
    int others(Table.Run level, int row) {
        return level.to() - level.from() - sizes.getOrDefault(key(level, row), 0);
    }

    private Long key(Table.Run level, int row) {
        return ((long) level.from() << Integer.SIZE) | crews[row];
    }
}
