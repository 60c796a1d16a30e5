package io.github.palmares.model;

/** Which facts a {@link Coverage} says are all there. */
public enum CoverageKind {
    /** Results. */
    RESULTS,
    /** Entries. */
    ENTRIES,
    /** Titles. */
    TITLES
}
