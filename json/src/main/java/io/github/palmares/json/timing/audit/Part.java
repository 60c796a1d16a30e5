package io.github.palmares.json.timing.audit;

/** What of an official points table is compared. */
public enum Part {
    /** The points of a session for the place: in the race, at a mark of it, or in qualifying. */
    PLACE,
    /** The points of a session that are paid beside the place, together: for pole position, the fastest lap, a start. */
    BONUS,
    /** The points of a session that were given or taken apart from the result. */
    ADJUSTMENT,
    /** The total of a row. */
    TOTAL,
    /** The position of a row. */
    POSITION
}
