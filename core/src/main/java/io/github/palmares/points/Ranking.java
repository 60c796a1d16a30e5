package io.github.palmares.points;

/** How the places of a table are numbered. */
public enum Ranking {
    /** Who is level shares a place, and the next place is one more: 3, 3, 4. */
    SHARED_DENSE,
    /** Who is level shares a place, and as many places are left out: 3, 3, 5. */
    SHARED_STANDARD,
    /**
     * No place is meant to be shared. Where the tie-break known does not decide, the tie is kept all the same, numbered
     * 3, 3, 5, and {@link Standing#why()} says that the rule known goes no further.
     */
    UNIQUE
}
