package io.github.palmares.book;

import io.github.palmares.model.Fact;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through a slice that leaves some criteria open, fact by fact. */
final class Filter<T extends Fact> {
    /** How many facts there is room for at first. */
    private static final int FEW = 16;

    private final T[] facts;
    private final IntPredicate met;
    private final int @Nullable [] positions;
    private final int from;
    private final int to;

    Filter(T[] facts, IntPredicate met, int @Nullable [] positions, int from, int to) {
        this.facts = facts;
        this.met = met;
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
            if (met.test(position(i))) {
                count++;
            }
        }
        return count;
    }

    Slice<T> toList() {
        int[] found = new int[Math.min(to - from, FEW)];
        int count = 0;
        for (int i = from; i < to; i++) {
            int position = position(i);
            if (met.test(position)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, (int) Math.min(2L * count, to - from));
                }
                found[count++] = position;
            }
        }
        return new Slice<>(facts, count < found.length / 2 ? Arrays.copyOf(found, count) : found, 0, count);
    }

    Stream<T> stream() {
        return IntStream.range(from, to).map(this::position).filter(met).mapToObj(position -> facts[position]);
    }
}
