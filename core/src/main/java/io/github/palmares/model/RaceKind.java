package io.github.palmares.model;

/** What a race counts for. Only points races are starts, whatever else is run on the weekend. */
public enum RaceKind {
    /** A round of the season that scores points. */
    POINTS,
    /** A race that sets the grid of another, such as the Roar's qualifying race of 2021. */
    QUALIFYING_RACE,
    /** A race outside the tables. */
    EXHIBITION
}
