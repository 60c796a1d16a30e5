package io.github.palmares.model;

/**
 * The FIA's driver categorisation, which decides who may share a car in a pro-am class, best first. A driver's rating
 * changes over the years, so it belongs to a {@link Seat} or a {@link CrewMember}, not to the {@link Driver}.
 */
public enum DriverRating {
    /** A professional at the top of the sport. */
    PLATINUM,
    /** A professional. */
    GOLD,
    /** A strong amateur or a young professional. */
    SILVER,
    /** An amateur. */
    BRONZE
}
