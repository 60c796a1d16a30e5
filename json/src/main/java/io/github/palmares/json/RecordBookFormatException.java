package io.github.palmares.json;

import io.github.palmares.json.text.Position;
import io.github.palmares.text.Visible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a document is no record book, or not one that can be read: where, what was expected, and what was found.
 *
 * <p>The message holds it all in one line:
 * {@code /results/12/entry: no entry 'imsa-2023-gtp-13' (line 214, column 18); did you mean 'imsa-2023-gtp-31'?}
 */
public final class RecordBookFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String EXPECTED = ": expected ";
    private static final String FOUND = ", found ";

    /** The JSON Pointer of the value. */
    private final String pointer;
    /** The line, counted from 1. */
    private final int line;
    /** The column, counted from 1. */
    private final int column;
    /** What is wrong, and what may have been meant, without the place. */
    private final String problem;
    /** What was expected. */
    private final String expected;
    /** What was found. */
    private final String found;
    /** The nearest valid words; an array, for an exception can be serialized and a list need not be. */
    private final String[] nearest;

    RecordBookFormatException(
            String pointer, Position position, String problem, String expected, String found, List<String> nearest) {
        super(message(place(pointer), position, problem, nearest));
        this.pointer = pointer;
        this.line = position.line();
        this.column = position.column();
        this.problem = Visible.escaped(problem + meant(nearest));
        this.expected = expected;
        this.found = found;
        this.nearest = nearest.toArray(String[]::new);
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "document" : pointer;
    }

    /** The place with which the message begins. */
    String place() {
        return Visible.escaped(place(pointer));
    }

    private static String message(String place, Position position, String problem, List<String> nearest) {
        return Visible.escaped(place + ": " + problem + " (line " + position.line() + ", column " + position.column()
                + ")" + meant(nearest));
    }

    /** What may have been meant; nothing where nothing is near. */
    static String meant(List<String> nearest) {
        return nearest.isEmpty() ? "" : "; did you mean '" + String.join("', '", nearest) + "'?";
    }

    /** What is wrong, without the place. */
    String problem() {
        return problem;
    }

    RecordBookFormatException(String pointer, Position position, String expected, String found) {
        this(pointer, position, "expected " + expected + ", found " + found, expected, found, List.of());
    }

    /** The model, or the book, does not take what was read, and says so in its own words. */
    static RecordBookFormatException refusing(String pointer, Position position, IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int expected = message.indexOf(EXPECTED);
        int found = message.lastIndexOf(FOUND);
        boolean split = expected >= 0 && found > expected;
        return new RecordBookFormatException(
                        pointer,
                        position,
                        message,
                        split ? message.substring(expected + EXPECTED.length(), found) : "values that go together",
                        split ? message.substring(found + FOUND.length()) : message,
                        List.of())
                .causedBy(refusal);
    }

    RecordBookFormatException causedBy(@Nullable Throwable cause) {
        if (cause != null) {
            initCause(cause);
        }
        return this;
    }

    /**
     * Where it is, as a JSON Pointer (RFC 6901) such as {@code /results/12/entry}.
     *
     * @return the pointer; empty for the document as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line of the value that was refused. Where values do not go together, or one is missing, it is where the object
     * that holds them ends.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The place in the line, counted in characters.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }

    /**
     * What would have been right, in words.
     *
     * @return such as {@code a whole number}
     */
    public String expected() {
        return expected;
    }

    /**
     * What was there instead, in words.
     *
     * @return such as {@code text '6'}
     */
    public String found() {
        return found;
    }

    /**
     * What may have been meant by a misspelt field, word or id.
     *
     * @return up to three, the nearest first; empty where nothing is near
     */
    public List<String> nearest() {
        return List.of(nearest);
    }
}
