package io.github.palmares.json.text;

/**
 * A place in a document.
 *
 * @param line the line, from 1
 * @param column the character in the line, from 1
 */
public record Position(int line, int column) {
    public static final Position START = new Position(1, 1);
}
