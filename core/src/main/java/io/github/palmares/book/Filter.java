package io.github.palmares.book;

import io.github.palmares.model.Fact;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through a slice that leaves some criteria open, fact by fact. */
final class Filter<T extends Fact> {
    /** How many facts there is room for at first. */
    private static final int FEW = 16;

    private final Sequence<T, ?> criteria;
    private final int open;
    private final int @Nullable [] positions;
    private final int from;
    private final int to;

    Filter(Sequence<T, ?> criteria, int open, int @Nullable [] positions, int from, int to) {
        this.criteria = criteria;
        this.open = open;
        this.positions = positions;
        this.from = from;
        this.to = to;
    }

    private int position(int i) {
        return positions == null ? i : positions[i];
    }

    int count() {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (criteria.isMet(position(i), open)) {
                count++;
            }
        }
        return count;
    }

    Slice<T> toList() {
        int[] met = new int[Math.min(to - from, FEW)];
        int count = 0;
        for (int i = from; i < to; i++) {
            int position = position(i);
            if (criteria.isMet(position, open)) {
                if (count == met.length) {
                    met = Arrays.copyOf(met, (int) Math.min(2L * count, to - from));
                }
                met[count++] = position;
            }
        }
        return criteria.slice(count < met.length / 2 ? Arrays.copyOf(met, count) : met, 0, count);
    }

    Stream<T> stream() {
        return IntStream.range(from, to)
                .map(this::position)
                .filter(position -> criteria.isMet(position, open))
                .mapToObj(criteria::fact);
    }
}
