package io.github.palmares.points;

/** What an {@link Award} is for. */
public enum AwardKind {
    /** A place in class in qualifying: the scale pays by it. */
    QUALIFYING,
    /** Pole position of the class. */
    POLE,
    /** The fastest lap of the class in qualifying, whoever starts first. */
    FASTEST_QUALIFYING_LAP,
    /** The fastest lap of the class in the race. */
    FASTEST_LAP,
    /** Taking the start. */
    START,
    /** Leading the class for a lap or more. */
    LAP_LED,
    /** Leading the class for more laps than any other car. */
    MOST_LAPS_LED,
    /** In each car, driving more laps of it than its other drivers. */
    MOST_LAPS_DRIVEN,
    /**
     * Being classified no more than so many laps behind the winner of the class: the scale's first place is for those on
     * the lead lap, its second for those one lap down, and so on.
     */
    LAPS_BEHIND;

    /** Whether it is earned before the race, so that a car has it that does not start. */
    boolean isOfQualifying() {
        return this == QUALIFYING || this == POLE || this == FASTEST_QUALIFYING_LAP;
    }
}
