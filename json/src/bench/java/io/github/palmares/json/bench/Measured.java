package io.github.palmares.json.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, by what it is of and by round. */
final class Measured {
    /** What a number is of: such as read, history and palmares. */
    record Of(String what, String document, String codec) {}

    private final Map<Of, Map<Integer, List<Double>>> numbers = new HashMap<>();

    void add(Of of, int round, double number) {
        numbers.computeIfAbsent(of, any -> new TreeMap<>())
                .computeIfAbsent(round, any -> new ArrayList<>())
                .add(number);
    }

    /** The median of all rounds. */
    double median(Of of) {
        return median(rounds(of).values().stream().flatMap(List::stream).toList());
    }

    /** How many times as much the one is as the other. */
    double ratio(Of of, Of to) {
        return median(of) / median(to);
    }

    /** The same for each round that has both, smallest first. */
    double[] ratios(Of of, Of to) {
        Map<Integer, List<Double>> divisors = rounds(to);
        return rounds(of).entrySet().stream()
                .filter(round -> divisors.containsKey(round.getKey()))
                .mapToDouble(round -> median(round.getValue()) / median(divisors.get(round.getKey())))
                .sorted()
                .toArray();
    }

    private Map<Integer, List<Double>> rounds(Of of) {
        Map<Integer, List<Double>> rounds = numbers.get(of);
        if (rounds == null) {
            throw new IllegalArgumentException("not measured: " + of);
        }
        return rounds;
    }

    private static double median(List<Double> numbers) {
        double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
