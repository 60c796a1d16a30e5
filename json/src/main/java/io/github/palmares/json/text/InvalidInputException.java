package io.github.palmares.json.text;

/** Says, from within the parser's reading, that the input is not what it has to be; it reaches no caller. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long offset;
    private final String expected;
    private final String found;

    public InvalidInputException(long offset, String expected, String found) {
        super("expected " + expected + ", found " + found, null, false, false);
        this.offset = offset;
        this.expected = expected;
        this.found = found;
    }

    public long offset() {
        return offset;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
