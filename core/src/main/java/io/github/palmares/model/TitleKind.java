package io.github.palmares.model;

/** Whom a title, or a points table, is for. */
public enum TitleKind {
    /** Drivers, who share what their crew scores. */
    DRIVERS,
    /** Teams, which score with each of their cars. */
    TEAMS,
    /** Manufacturers, which score with their best car. */
    MANUFACTURERS
}
