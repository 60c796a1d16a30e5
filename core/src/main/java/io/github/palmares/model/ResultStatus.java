package io.github.palmares.model;

/**
 * How a result sheet files a car. Whether the car was running at the end is another matter, and a fact of its own
 * ({@link Result#finished()}): at Le Mans or Daytona a retired car can be classified.
 */
public enum ResultStatus {
    /** Given a place. */
    CLASSIFIED(Answer.YES),
    /** Took part, and was given no place: too few laps, or not over the line at the end. */
    NOT_CLASSIFIED(Answer.YES),
    /** Gave up during the race. */
    RETIRED(Answer.YES),
    /** Took part, and was excluded by the stewards. */
    DISQUALIFIED(Answer.YES),
    /** Entered and present, and did not take the start. */
    NOT_STARTED(Answer.NO),
    /** Withdrawn before the start. */
    WITHDRAWN(Answer.NO),
    /** Tried to qualify, in vain. */
    DID_NOT_QUALIFY(Answer.NO),
    /** Was there, and did not go out in practice. */
    DID_NOT_PRACTISE(Answer.NO),
    /** Entered, and never came. */
    DID_NOT_ARRIVE(Answer.NO),
    /** On the reserve list, and not called up. */
    RESERVE(Answer.NO),
    /** Something else, in {@linkplain Result#statusWord() the source's own word}. */
    OTHER(Answer.UNKNOWN);

    private final Answer tookPart;

    ResultStatus(Answer tookPart) {
        this.tookPart = tookPart;
    }

    /** {@return whether a car filed so raced at all; unknown for {@link #OTHER}} */
    public Answer tookPart() {
        return tookPart;
    }
}
