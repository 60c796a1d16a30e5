package io.github.palmares.book;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Some of a book's facts, in the book's order, as an unmodifiable list that copies none of them: a run of positions in the
 * array of all facts, either the positions listed or, where none are, the run itself.
 */
final class Slice<T> extends AbstractList<T> implements RandomAccess {
    private final T[] facts;
    private final int @Nullable [] positions;
    private final int from;
    private final int size;

    Slice(T[] facts, int @Nullable [] positions, int from, int to) {
        this.facts = facts;
        this.positions = positions;
        this.from = from;
        this.size = to - from;
    }

    /** All of an array that nobody changes any more. */
    static <T> Slice<T> of(T[] facts) {
        return new Slice<>(facts, null, 0, facts.length);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("index: expected one of 0 to " + (size - 1) + ", found " + index);
        }
        return at(index);
    }

    private T at(int index) {
        return facts[positions == null ? from + index : positions[from + index]];
    }

    @Override
    public Iterator<T> iterator() {
        return new Iteration();
    }

    /** Clearing is refused even where there is nothing to clear. */
    @Override
    protected void removeRange(int first, int end) {
        throw new UnsupportedOperationException("the facts of a book can't be removed from it");
    }

    /** A list that nobody changes needs none of the checks of its superclass's. */
    private final class Iteration implements Iterator<T> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public T next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return at(next++);
        }
    }
}
