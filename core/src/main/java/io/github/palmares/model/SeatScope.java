package io.github.palmares.model;

/** For which races of an entry a driver is signed. */
public enum SeatScope {
    /** All races of the entry. */
    FULL_SEASON,
    /** The longer races of the season, or some of them. */
    ENDURANCE_ROUNDS,
    /** The races that the seat names, and no others. */
    NAMED_RACES,
    /** The source does not say. */
    UNSTATED
}
