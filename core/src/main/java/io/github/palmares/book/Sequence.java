package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one type in a {@link RecordBook} that meet some criteria. Each narrowing word gives a new sequence with
 * one criterion more; a terminal word answers. A sequence is immutable, holds no copy of the facts, and can be asked as
 * often as wanted, by several threads at once.
 *
 * <p>Criteria match entities by kind and id, so an entity of another book will do; an id that this book does not know
 * gives an empty sequence. A second criterion of one dimension narrows further: {@code of(a).of(b)} are the facts of both.
 *
 * <p>Laws: narrowing gives a subset; narrowing twice by the same criterion is narrowing once; the order of the steps does
 * not matter; every sequence equals the plain loop over all facts with the same criteria. The order of the facts is
 * total and the same in each book of the same facts.
 *
 * @param <T> the type of the facts
 * @param <S> the type of the sequence itself
 */
public abstract sealed class Sequence<T extends Fact, S extends Sequence<T, S>> implements Iterable<T>
        permits Titles, Results, Entries, Affiliations, StatedTotals {
    private static final int SHOWN = 3;

    /** A criterion that no fact can meet. */
    private static final int NOTHING = 1 << 30;

    /** A criterion that the index knows nothing of. */
    private static final int CONDITION = 1 << 29;

    private final T[] facts;
    private final @Nullable Sequence<T, S> before;

    /** The conditions on a single fact, in the order in which they were asked. They come after what the index knows. */
    private final @Nullable Predicate<? super T> condition;

    /** Which criteria there are, a bit for each that the index knows. */
    private final int asked;

    /** Of them, the one that came with this step, and what it names. */
    private final int criterion;

    private final int named;

    /** All facts of a book. */
    Sequence(T[] facts) {
        this.facts = facts;
        this.before = null;
        this.condition = null;
        this.asked = 0;
        this.criterion = 0;
        this.named = Ordinals.NONE;
    }

    /** The next step of a chain, with a criterion more that the index knows, or with a condition. */
    Sequence(Sequence<T, S> before, int criterion, int named, @Nullable Predicate<? super T> more) {
        this.facts = before.facts;
        this.before = before;
        this.condition = more == null ? before.condition : before.and(more);
        this.asked = before.asked | criterion | (more == null ? 0 : CONDITION);
        this.criterion = criterion;
        this.named = named;
    }

    private Predicate<? super T> and(Predicate<? super T> more) {
        Predicate<? super T> earlier = condition;
        return earlier == null ? more : fact -> earlier.test(fact) && more.test(fact);
    }

    /** The next step of a chain, with a criterion of the subclass and what it names, or with a condition. */
    abstract S step(int criterion, int named, @Nullable Predicate<? super T> more);

    /** Offers the slices of facts that the index has for these criteria. */
    abstract void offerTo(AccessPath path);

    /** What asks the fact at a position for those of the criteria that the index knows and leaves open. */
    abstract IntPredicate asking(int open);

    final boolean asks(int criteria) {
        return (asked & criteria) != 0;
    }

    /** What a criterion names in the last step that has it, which speaks for those before; else what stands in for it. */
    final int named(int criterion, int otherwise) {
        if (asks(criterion)) {
            for (Sequence<T, S> step = this; step != null; step = step.before) {
                if (step.criterion == criterion) {
                    return step.named;
                }
            }
        }
        return otherwise;
    }

    /** What a criterion names by its ordinal, none where it is not asked. */
    final int named(int criterion) {
        return named(criterion, Ordinals.NONE);
    }

    /** The facts that name something by its ordinal. What the book does not know is named by none. */
    final S naming(int criterion, int ordinal) {
        return step(ordinal == Ordinals.NONE ? NOTHING : criterion, ordinal, null);
    }

    /** The facts that name something of which a fact has one at most: a second one that is not the first is named by none. */
    final S namingOne(int criterion, int ordinal) {
        return naming(criterion, asksForAnother(criterion, ordinal) ? Ordinals.NONE : ordinal);
    }

    final boolean asksForAnother(int criterion, int ordinal) {
        return asks(criterion) && named(criterion) != ordinal;
    }

    final S narrowed(Predicate<? super T> more) {
        return step(0, 0, more);
    }

    private Slice<T> slice(AccessPath path) {
        return new Slice<>(facts, path.positions(), path.from(), path.to());
    }

    private AccessPath path() {
        boolean none = asks(NOTHING);
        AccessPath path = new AccessPath(none ? 0 : facts.length);
        if (none) {
            path.cut(0, 0, asked);
        } else if (asks(~CONDITION)) {
            offerTo(path);
        }
        return path;
    }

    /** What goes through the facts that the index has where it leaves something open. */
    private Filter<T> filter(AccessPath path) {
        int open = path.open(asked) & ~CONDITION;
        IntPredicate known = open == 0 ? position -> true : asking(open);
        Predicate<? super T> last = condition;
        return new Filter<>(
                facts,
                last == null ? known : position -> known.test(position) && last.test(facts[position]),
                path.positions(),
                path.from(),
                path.to());
    }

    /**
     * Those of somebody: a title's holder, a driver in a result's line-up or an entry's seats, the team or the marque of a
     * car, the member of an affiliation, the subject of a total.
     *
     * @param party whose
     * @return the narrowed sequence
     */
    public abstract S of(Party party);

    /**
     * Those of a season.
     *
     * @param season the season
     * @return the narrowed sequence
     */
    public abstract S in(Season season);

    /**
     * Those of a series, whatever the season.
     *
     * @param series the series
     * @return the narrowed sequence
     */
    public abstract S in(Series series);

    /**
     * Those certainly not before a year. A race counts by its day where its year is known, and like everything else by
     * its season where it is not: a season of two years is since the later of them, for that is when it is won.
     *
     * @param year the first year
     * @return the narrowed sequence
     */
    public abstract S since(int year);

    /**
     * Those certainly not after a year; see {@link #since(int)} for how the year is found.
     *
     * @param year the last year
     * @return the narrowed sequence
     */
    public abstract S until(int year);

    /**
     * Those that meet a condition of the caller's.
     *
     * @param condition the condition; it must answer the same each time it is asked about the same fact
     * @return the narrowed sequence
     */
    public final S where(Predicate<? super T> condition) {
        return narrowed(Objects.requireNonNull(condition, "condition"));
    }

    /** {@return the facts, in order} */
    public final Stream<T> stream() {
        AccessPath path = path();
        return path.open(asked) == 0 ? slice(path).stream() : filter(path).stream();
    }

    /** {@return the facts, in order, as an unmodifiable list} */
    public final List<T> toList() {
        AccessPath path = path();
        return path.open(asked) == 0 ? slice(path) : filter(path).toList();
    }

    /** {@return the facts, in order; the iterator removes none} */
    @Override
    public final Iterator<T> iterator() {
        return toList().iterator();
    }

    /** {@return how many facts there are: no more than the book holds, which need not be all there were} */
    public final int count() {
        AccessPath path = path();
        return path.open(asked) == 0 ? path.to() - path.from() : filter(path).count();
    }

    /** {@return whether the book holds no such fact} */
    public final boolean isEmpty() {
        return first().isEmpty();
    }

    /** {@return the first fact, absent where there is none} */
    public final Optional<T> first() {
        return stream().findFirst();
    }

    /**
     * The one fact that there is.
     *
     * @return the fact
     * @throws NoSuchElementException if there is none, or more than one
     */
    public final T only() {
        List<T> some = stream().limit(3).toList();
        if (some.size() == 1) {
            return some.get(0);
        }
        throw new NoSuchElementException(
                some.isEmpty()
                        ? "expected exactly one fact, found none"
                        : "expected exactly one fact, found " + count() + ", such as " + some.get(0) + " and "
                                + some.get(1));
    }

    /** {@return the first facts in order, and how many more there are, such as {@code [entry a, entry b, entry c and 9 more]}} */
    @Override
    public final String toString() {
        List<T> facts = toList();
        String first = facts.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
        return "[" + first + (facts.size() > SHOWN ? " and " + (facts.size() - SHOWN) + " more" : "") + "]";
    }

    /** What the facts name, each once by kind and id, in order of first appearance. */
    final <E extends Entity> List<E> distinct(Function<T, Stream<? extends E>> named) {
        return DistinctEntities.of(stream().flatMap(named));
    }
}
