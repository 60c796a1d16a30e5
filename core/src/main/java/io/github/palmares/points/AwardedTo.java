package io.github.palmares.points;

/** Who has an {@link Award} where the car that earned it does not score for the table. */
public enum AwardedTo {
    /** Nobody else. */
    HOLDER,
    /** The next car of the class that scores for the table. Where the table is of a group of the class, it may be none of it. */
    NEXT_WHO_SCORES,
    /** The best of those in the table: of a group within a class, the best of the group. */
    BEST_IN_TABLE
}
