package io.github.palmares.json;

/** Says that a check has found what it may not go on after; it reaches no caller. */
final class CheckEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CheckEndedException() {
        super("the check has ended", null, false, false);
    }
}
