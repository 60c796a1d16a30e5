package io.github.palmares.json;

/**
 * A place in a document.
 *
 * @param line the line, from 1
 * @param column the character in the line, from 1
 */
record Position(int line, int column) {
    static final Position START = new Position(1, 1);
}
