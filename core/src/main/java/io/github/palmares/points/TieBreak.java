package io.github.palmares.points;

/** What decides between rows on equal points. */
public enum TieBreak {
    /**
     * The places counted, best first: who won more often is ahead; where that is equal, who was second more often; and so
     * on. Dropped races count here, too.
     */
    COUNTBACK,
    /** Nothing that is known: every tie is kept. */
    NONE
}
