package io.github.palmares.points;

/** What decides between rows on equal points. A table names none, one, or several that are asked one after the other. */
public enum TieBreak {
    /**
     * The places in races and at marks, best first: who won more often is ahead; where that is equal, who was second more
     * often; and so on, also by places that pay nothing, and by dropped races.
     */
    COUNTBACK,
    /** As {@link #COUNTBACK}, without dropped races. */
    COUNTBACK_OF_COUNTED,
    /** As {@link #COUNTBACK}, with the places in qualifying beside those in races. */
    COUNTBACK_WITH_QUALIFYING,
    /** The better place in the last race; where it is equal, in the one before. */
    LAST_RACE,
    /** Whoever had the best place earlier in the season; where that is equal, the next best. */
    EARLIER_RESULT,
    /** What the officials decided: {@link io.github.palmares.model.PointsAdjustment#tieOrder()}. */
    DECISION
}
