package io.github.palmares.book;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sequence narrows the facts of a book to. Some criteria are known to the index by what they name, each a bit of
 * {@link #asked}: they can choose the slice of facts to look through. The others are conditions on a single fact, which
 * come last, in the order in which they were asked.
 *
 * <p>Criteria don't change once a sequence has them; a narrowing word copies them and adds its own.
 *
 * @param <T> the type of the facts
 * @param <C> the type of the criteria themselves
 */
abstract class Criteria<T, C extends Criteria<T, C>> {
    /** A criterion that no fact can meet. */
    static final int NOTHING = 1 << 30;

    /** Conditions that the index knows nothing of. */
    static final int CONDITION = 1 << 29;

    /** How many facts there is room for at first. */
    private static final int FEW = 16;

    private final T[] facts;
    private @Nullable Predicate<? super T> condition;
    private int asked;

    Criteria(T[] facts) {
        this.facts = facts;
    }

    Criteria(Criteria<T, C> other) {
        this.facts = other.facts;
        this.condition = other.condition;
        this.asked = other.asked;
    }

    /** The same criteria once more, for another to be added. */
    abstract C copy();

    /** Offers the slices that hold all facts allowed. */
    abstract void offerTo(Shortest shortest);

    /** Whether the fact at a position meets those of the criteria known to the index that are left open. */
    abstract boolean meets(int position, int open);

    final C where(Predicate<? super T> more) {
        C narrowed = copy();
        narrowed.add(more);
        return narrowed;
    }

    /** Adds a criterion that the index knows. Only for criteria that no sequence has yet. */
    final void ask(int criterion) {
        asked |= criterion;
    }

    /** Adds one that names something by its ordinal: what the book does not know is named by no fact. */
    final int ask(int criterion, int ordinal) {
        asked |= ordinal == Ordinals.NONE ? NOTHING : criterion;
        return ordinal;
    }

    /** Adds one of which a fact has one at most: a second one that is not the first is met by none. */
    final int askOne(int criterion, int before, int ordinal) {
        return ask(criterion, asks(criterion) && ordinal != before ? Ordinals.NONE : ordinal);
    }

    /** Adds a condition. Only for criteria that no sequence has yet. */
    final void add(Predicate<? super T> more) {
        Predicate<? super T> before = condition;
        condition = before == null ? more : fact -> before.test(fact) && more.test(fact);
        asked |= CONDITION;
    }

    final boolean asks(int criterion) {
        return (asked & criterion) != 0;
    }

    final T fact(int position) {
        return facts[position];
    }

    private Shortest shortest() {
        boolean none = (asked & NOTHING) != 0;
        Shortest shortest = new Shortest(none ? 0 : facts.length);
        if (none) {
            shortest.offerFacts(0, 0, asked);
        } else if ((asked & ~CONDITION) != 0) {
            offerTo(shortest);
        }
        return shortest;
    }

    /**
     * What goes through a slice where it leaves something open. As the criteria of a chain are not handed on themselves, the
     * compiler needs no memory for them where the slice is the answer.
     */
    private Criteria<T, C> filter() {
        return copy();
    }

    final int count() {
        Shortest shortest = shortest();
        int open = shortest.open(asked);
        return open == 0
                ? shortest.to() - shortest.from()
                : filter().count(shortest.positions(), shortest.from(), shortest.to(), open);
    }

    final Slice<T> toList() {
        Shortest shortest = shortest();
        int open = shortest.open(asked);
        return open == 0
                ? new Slice<>(facts, shortest.positions(), shortest.from(), shortest.to())
                : filter().toList(shortest.positions(), shortest.from(), shortest.to(), open);
    }

    final Stream<T> stream() {
        Shortest shortest = shortest();
        int open = shortest.open(asked);
        return open == 0
                ? new Slice<>(facts, shortest.positions(), shortest.from(), shortest.to()).stream()
                : filter().stream(shortest.positions(), shortest.from(), shortest.to(), open);
    }

    private int count(int @Nullable [] positions, int from, int to, int open) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isMet(positions == null ? i : positions[i], open)) {
                count++;
            }
        }
        return count;
    }

    private Slice<T> toList(int @Nullable [] positions, int from, int to, int open) {
        int[] met = new int[Math.min(to - from, FEW)];
        int count = 0;
        for (int i = from; i < to; i++) {
            int position = positions == null ? i : positions[i];
            if (isMet(position, open)) {
                if (count == met.length) {
                    met = Arrays.copyOf(met, (int) Math.min(2L * count, to - from));
                }
                met[count++] = position;
            }
        }
        return new Slice<>(facts, count < met.length / 2 ? Arrays.copyOf(met, count) : met, 0, count);
    }

    private Stream<T> stream(int @Nullable [] positions, int from, int to, int open) {
        return IntStream.range(from, to)
                .map(i -> positions == null ? i : positions[i])
                .filter(position -> isMet(position, open))
                .mapToObj(this::fact);
    }

    private boolean isMet(int position, int open) {
        Predicate<? super T> last = condition;
        return ((open & ~CONDITION) == 0 || meets(position, open)) && (last == null || last.test(facts[position]));
    }
}
