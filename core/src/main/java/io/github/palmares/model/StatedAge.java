package io.github.palmares.model;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * An age that is stated for some day of a span, of which only the span is known.
 *
 * @param years the age in whole years
 * @param on the span, without ages of its own
 */
record StatedAge(int years, PartialDate on) implements Comparable<StatedAge> {
    private static final Comparator<StatedAge> ORDER =
            Comparator.comparing(StatedAge::on).thenComparingInt(StatedAge::years);

    @Override
    public int compareTo(StatedAge other) {
        return ORDER.compare(this, other);
    }

    /** One after the other, and what has fewer first. */
    static int compare(List<StatedAge> some, List<StatedAge> others) {
        for (int i = 0; i < some.size() && i < others.size(); i++) {
            int difference = some.get(i).compareTo(others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /** All of both, sorted, each once. */
    static List<StatedAge> union(List<StatedAge> some, List<StatedAge> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        TreeSet<StatedAge> union = new TreeSet<>(some);
        union.addAll(others);
        return List.copyOf(union);
    }

    /** {@return such as "aged 29 on 2023"} */
    @Override
    public String toString() {
        return "aged " + years + " on " + on;
    }
}
