package io.github.palmares.model;

/**
 * The answer to a yes-or-no question about a record that is seldom complete: {@link #UNKNOWN} is an answer of its own,
 * and is never taken for {@link #NO}.
 */
public enum Answer {
    /** It is known to be so. */
    YES,
    /** It is known not to be so. */
    NO,
    /** The record does not say. */
    UNKNOWN;

    /**
     * The answer that is known.
     *
     * @param known whether it is so
     * @return {@link #YES} or {@link #NO}, never {@link #UNKNOWN}
     */
    public static Answer of(boolean known) {
        return known ? YES : NO;
    }

    /** {@return whether this is {@link #YES}; neither no nor unknown is} */
    public boolean isYes() {
        return this == YES;
    }

    /** {@return whether this is {@link #NO}; neither yes nor unknown is} */
    public boolean isNo() {
        return this == NO;
    }
}
