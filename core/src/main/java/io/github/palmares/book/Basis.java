package io.github.palmares.book;

/** What a statement about a year rests on, the firmest first. */
public enum Basis {
    /** A result: it happened. */
    RESULT,
    /** A title won with the team: it is said of the season as a whole. */
    TITLE,
    /** A confirmed entry: it was announced. */
    ENTRY,
    /** A confirmed affiliation: it is said of the years as a whole. */
    AFFILIATION
}
