package io.github.palmares.model;

/**
 * How sure a source is of what it says, weakest first. A rumour is not a fact and an expectation is not what happened:
 * what is not {@link #CONFIRMED} is kept, shown as what it is, and never counted.
 */
public enum Certainty {
    /** Talked about: "tipped", "in the frame", "a possibility". */
    RUMOURED,
    /** Foreseen by the source, and not announced. */
    EXPECTED,
    /** Announced or done, as far as the source says. */
    CONFIRMED
}
