package io.github.palmares.book;

import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
public abstract sealed class Sequence<T extends Fact, S extends Sequence<T, S>>
        permits Titles, Results, Entries, Affiliations, StatedTotals {
    private static final int SHOWN = 3;

    private final Criteria<T, ?> criteria;

    Sequence(Criteria<T, ?> criteria) {
        this.criteria = criteria;
    }

    /** The same facts under a condition more. */
    abstract S narrowed(Predicate<? super T> condition);

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
        return criteria.stream();
    }

    /** {@return the facts, in order, as an unmodifiable list} */
    public final List<T> toList() {
        return criteria.toList();
    }

    /** {@return how many facts there are: no more than the book holds, which need not be all there were} */
    public final int count() {
        return criteria.count();
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
        return Distinct.of(stream().flatMap(named));
    }
}
