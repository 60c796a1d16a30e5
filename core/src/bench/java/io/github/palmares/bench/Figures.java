package io.github.palmares.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What was measured, of all rounds together. The figure that counts is the median of all iterations. */
final class Figures {
    private record Key(PeerKind peer, Plan.Size size, Question question) {}

    /** The iterations of each round. */
    private final Map<Key, List<List<Double>>> nanos = new HashMap<>();

    private final Map<Key, Double> elements = new HashMap<>();
    private final Map<Plan.Size, Map<Question, Long>> sums = new HashMap<>();
    private final Map<String, List<Double>> ofBook = new HashMap<>();

    /** Takes a line of a {@link PeerProcess}, and sees to it that all peers give the same answers. */
    void addQuestion(PeerKind peer, Plan.Size size, String line) {
        String[] parts = line.split("\t");
        Question question = Question.valueOf(parts[0]);
        long sum = Long.parseLong(parts[1]);
        Long before =
                sums.computeIfAbsent(size, s -> new EnumMap<>(Question.class)).putIfAbsent(question, sum);
        if (before != null && before != sum) {
            throw new IllegalStateException(peer + ", " + size + " results, " + question.words()
                    + ": expected the check sum " + before + ", found " + sum);
        }
        Key key = new Key(peer, size, question);
        double count = Double.parseDouble(parts[2]);
        if (count > 0) {
            elements.put(new Key(PeerKind.PALMARES, size, question), count);
        }
        nanos.computeIfAbsent(key, k -> new ArrayList<>())
                .add(Arrays.stream(parts).skip(3).map(Double::valueOf).toList());
    }

    /** Takes a line of a {@link BookProcess}. */
    void addOfBook(String line) {
        String[] parts = line.split("\t");
        ofBook.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(Double.valueOf(parts[1]));
    }

    /** The nanoseconds that an answer takes; not a number where it was not measured. */
    double nanos(PeerKind peer, Plan.Size size, Question question) {
        return median(rounds(peer, size, question).flatMap(List::stream).toList());
    }

    /** The nanoseconds of the fastest round and those of the slowest. */
    DoubleSummaryStatistics nanosByRound(PeerKind peer, Plan.Size size, Question question) {
        return rounds(peer, size, question).mapToDouble(Figures::median).summaryStatistics();
    }

    private Stream<List<Double>> rounds(PeerKind peer, Plan.Size size, Question question) {
        return nanos.getOrDefault(new Key(peer, size, question), List.of()).stream();
    }

    /** How many elements an answer has on the average. */
    double elements(Plan.Size size, Question question) {
        return elements.getOrDefault(new Key(PeerKind.PALMARES, size, question), Double.NaN);
    }

    /** How many times as long as Palmares a peer takes. */
    double ratio(PeerKind peer, Plan.Size size, Question question) {
        return nanos(peer, size, question) / nanos(PeerKind.PALMARES, size, question);
    }

    /** How many times as long as in the small history Palmares takes in the large one for each element that it returns. */
    double growth(Plan plan, Question question) {
        return perElement(plan.large(), question) / perElement(plan.small(), question);
    }

    private double perElement(Plan.Size size, Question question) {
        return nanos(PeerKind.PALMARES, size, question) / elements(size, question);
    }

    /** A figure of the {@link BookProcess}, the first of several left out. */
    double ofBook(String name) {
        List<Double> all = ofBook.getOrDefault(name, List.of());
        return median(all.size() > 1 ? all.subList(1, all.size()) : all);
    }

    static double geometricMean(Collection<Question> questions, ToDoubleFunction<Question> figure) {
        OptionalDouble mean = questions.stream()
                .mapToDouble(question -> Math.log(figure.applyAsDouble(question)))
                .average();
        return Math.exp(mean.orElse(Double.NaN));
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
