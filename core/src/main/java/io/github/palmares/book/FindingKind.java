package io.github.palmares.book;

/** What a {@link Finding} is about. */
public enum FindingKind {
    /** A document, or an element of it, cannot be read: it is malformed, incomplete or refused. */
    UNREADABLE(Severity.ERROR),
    /** A fact cannot stand beside another one, so that no book holds both. */
    CONTRADICTED(Severity.ERROR),
    /** A number was used twice by cars of one class that took part in one race. */
    NUMBER_USED_TWICE(Severity.ERROR),
    /** A car raced, or is entered, in a class that its season's list of classes lacks. */
    CLASS_NOT_RUN(Severity.ERROR),
    /** A fact names no source. */
    UNCITED(Severity.ERROR),
    /** A race was certainly not run in the years of its season. */
    DATE_OUTSIDE_SEASON(Severity.ERROR),
    /** A race was cancelled, and a car is said to have raced in it all the same. */
    RACE_CANCELLED(Severity.ERROR),
    /** A car that did not start has laps, a time, a fastest lap, or whatever else is won by racing alone. */
    RACED_WITHOUT_START(Severity.ERROR),
    /** Two cars that took part hold one place among all cars, or one of a class. It can be a dead heat. */
    SHARED_POSITION(Severity.WARNING),
    /** A place among all cars, or one of a class, is held by nobody although the book covers the race. */
    POSITION_GAP(Severity.WARNING),
    /** Two classified cars of a class come in one order in class, and in the other among all cars. */
    ORDER_CONTRADICTED(Severity.WARNING),
    /** A car that is disqualified, or not classified, keeps a place in class ahead of one that is classified. */
    UNCLASSIFIED_AHEAD(Severity.WARNING),
    /** A number was used twice by cars of one race that are not known to be of one class. */
    NUMBER_SHARED(Severity.WARNING),
    /** A pole, or the fastest lap, of a class of a race is given to two cars. */
    AWARDED_TWICE(Severity.WARNING),
    /** A driver was certainly under 10 or over 100 years old in a race. */
    AGE_UNLIKELY(Severity.WARNING),
    /** A race is not what the entry planned: its drivers, or that the car is in it at all. */
    PLAN_CONTRADICTED(Severity.WARNING),
    /** A marque is stated of a title or an affiliation, and its cars or holders are of another. */
    MANUFACTURER_CONTRADICTED(Severity.WARNING),
    /** A holder of a title is in no entry or result of that season. */
    HOLDER_WITHOUT_RECORD(Severity.WARNING),
    /** The standings of a season have somebody first who does not hold its title. */
    TITLE_CONTRADICTED(Severity.WARNING),
    /** Points cannot be worked out, or given to anybody, for want of a fact. */
    POINTS_UNKNOWN(Severity.WARNING),
    /** A file or a document holds something that its reader does not understand, and skips. */
    NOT_UNDERSTOOD(Severity.WARNING),
    /** There were so many findings that what comes after them was not looked at. */
    CHECK_ENDED(Severity.WARNING),
    /** A file that was read into the book says something else than what is known, or than the file says elsewhere. */
    SOURCE_DISAGREES(Severity.WARNING),
    /** Something is not said by a file that was read into the book, but worked out from it. */
    WORKED_OUT(Severity.INFORMATION),
    /** A driver is listed in two cars of a race. */
    DRIVER_IN_TWO_CARS(Severity.INFORMATION),
    /** A number is that of two entries of one class and season, which may meet in a race. */
    NUMBER_ENTERED_TWICE(Severity.INFORMATION),
    /** A car ran a race as one of another marque than it is entered as. */
    MANUFACTURER_CHANGED(Severity.INFORMATION),
    /** A manufacturer is named by nothing else: by no car, title, affiliation or whatever else the book holds. */
    MANUFACTURER_UNUSED(Severity.INFORMATION);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }
}
