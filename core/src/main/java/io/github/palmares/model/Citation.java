package io.github.palmares.model;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is taken from: the source and, where it helps to find the place, the number of the paragraph. A
 * citation never holds the source's words.
 *
 * <p>Citations are in order of the source's id, then of the paragraph, those without one first.
 *
 * @param source the source
 * @param paragraph the paragraph, counted from 1; absent for the source as a whole
 */
public record Citation(Source source, OptionalInt paragraph) implements Comparable<Citation> {
    /**
     * Checks the paragraph.
     *
     * @param source the source
     * @param paragraph the paragraph, counted from 1; absent for the source as a whole
     * @throws IllegalArgumentException if the paragraph is below 1
     */
    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(paragraph, "paragraph");
        Checks.atLeast("citation paragraph", paragraph, 1);
    }

    /**
     * The source as a whole.
     *
     * @param source the source
     * @return the citation
     */
    public static Citation of(Source source) {
        return new Citation(source, OptionalInt.empty());
    }

    /**
     * A paragraph of a source.
     *
     * @param source the source
     * @param paragraph its number, counted from 1
     * @return the citation
     * @throws IllegalArgumentException if the paragraph is below 1
     */
    public static Citation of(Source source, int paragraph) {
        return new Citation(source, OptionalInt.of(paragraph));
    }

    @Override
    public int compareTo(Citation other) {
        int difference = source.id().compareTo(other.source.id());
        return difference != 0 ? difference : Integer.compare(paragraph.orElse(0), other.paragraph.orElse(0));
    }

    // Written out, as is the hash: what the compiler makes of a record keeps a program waiting where it is first
    // needed.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Citation other && source.equals(other.source) && paragraph.equals(other.paragraph);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + paragraph.hashCode();
    }

    /** {@return the source's id and the paragraph, such as {@code derani-2024 ¶3}} */
    @Override
    public String toString() {
        return paragraph.isPresent() ? source.id() + " ¶" + paragraph.getAsInt() : source.id();
    }
}
