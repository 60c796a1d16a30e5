package io.github.palmares.points;

/** What a row of the teams' table stands for. */
public enum TeamRows {
    /** A car, under the number that its entries stand under. */
    CAR_NUMBER,
    /** An entry. */
    ENTRY,
    /** A team, with all of its cars. Where several teams run a car together, each of them scores with it. */
    TEAM
}
