package io.github.palmares.book.index;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** What the fact at each position names of something: nothing, one, or several different ones, by their ordinals. */
public interface Naming {
    int count(int position);

    int ordinal(int position, int index);

    /** Of what a fact names one at most, {@link Ordinals#NONE} where it names none. */
    static Naming ofOne(IntUnaryOperator named) {
        return new Naming() {
            @Override
            public int count(int position) {
                return named.applyAsInt(position) == Ordinals.NONE ? 0 : 1;
            }

            @Override
            public int ordinal(int position, int index) {
                return named.applyAsInt(position);
            }
        };
    }

    /** Of what a fact has a list of. */
    static <E> Naming ofList(IntFunction<List<E>> named, ToIntFunction<E> ordinal) {
        return new Naming() {
            @Override
            public int count(int position) {
                return named.apply(position).size();
            }

            @Override
            public int ordinal(int position, int index) {
                return ordinal.applyAsInt(named.apply(position).get(index));
            }
        };
    }
}
