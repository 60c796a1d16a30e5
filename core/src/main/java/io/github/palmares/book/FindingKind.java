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
    /** Two cars that took part hold one place of a class. */
    SHARED_POSITION(Severity.WARNING),
    /** A place of a class is held by nobody although the book covers the race. */
    POSITION_GAP(Severity.WARNING),
    /** A line-up is not what the entry planned. */
    PLAN_CONTRADICTED(Severity.WARNING),
    /** A title's holder is in no entry or result of that season. */
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
    DRIVER_IN_TWO_CARS(Severity.INFORMATION);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }
}
