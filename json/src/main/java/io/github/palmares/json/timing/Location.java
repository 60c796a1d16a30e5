package io.github.palmares.json.timing;

import io.github.palmares.text.Visible;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a file, for messages and for looking it up.
 *
 * @param file the name of the file
 * @param pointer the value in it: in JSON a JSON Pointer (RFC 6901) such as {@code /classification/3/laps}, in a table the
 *     name of the column, such as {@code LAPS}; empty for the whole file, or the whole row
 * @param line the line on which the value begins, from 1
 * @serial exclude
 */
@SuppressWarnings(
        "InvalidBlockTag") // It is allowed on a class: "exclude" leaves the class out of the page of serialized forms.
public record Location(String file, String pointer, int line) implements Serializable {
    /**
     * Checks that nothing is null.
     *
     * @param file the name of the file
     * @param pointer the value in it, as a JSON Pointer or the name of a column
     * @param line the line on which the value begins, from 1
     */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** {@return all of it, such as {@code race.json /classification/3/laps (line 214)}} */
    @Override
    public String toString() {
        return Visible.escaped(file + " " + (pointer.isEmpty() ? "" : pointer + " ") + "(line " + line + ")");
    }
}
