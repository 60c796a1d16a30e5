package io.github.palmares.book;

/** How a stated total stands to what a book can count. */
public enum Verdict {
    /** The two agree. */
    CONSISTENT,
    /** The book counts fewer, and does not claim to hold them all. */
    SHORT,
    /** The book counts more than an exact total, or fewer than any although it claims to hold them all. */
    CONTRADICTED
}
