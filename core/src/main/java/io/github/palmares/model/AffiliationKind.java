package io.github.palmares.model;

/** What the member of an {@link Affiliation} is to the other side. */
public enum AffiliationKind {
    /** A driver races for a team. */
    DRIVES_FOR,
    /** A team is a manufacturer's own, or runs its programme. */
    FACTORY_TEAM_OF,
    /** A team has bought its cars from a manufacturer and runs them itself. */
    CUSTOMER_OF,
    /** A team races a manufacturer's cars, and the source does not say as what. */
    RACES_WITH,
    /** A brand belongs to a group, a department to a maker. */
    PART_OF,
    /** A person manages a team. */
    MANAGES,
    /** A person heads an organisation, or that part of it which the role names. */
    HEADS,
    /** An organisation stands behind a driver, a team or another's programme. */
    SUPPORTS,
    /** A driver, team or manufacturer takes part in a series. */
    COMPETES_IN
}
