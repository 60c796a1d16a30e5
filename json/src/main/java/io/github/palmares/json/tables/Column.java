package io.github.palmares.json.tables;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a flat table.
 *
 * @param name its name, in lower case, so that no database has to quote it
 * @param type what its cells hold
 * @param description what that is
 * @param of the cell of a row; null where it is not known
 */
record Column<T>(String name, ColumnType type, String description, Function<T, @Nullable Object> of) {
    /** This column in a table whose rows lead to those of its own, or to none. */
    <U> Column<U> from(String prefix, Function<U, @Nullable T> part) {
        return new Column<>(prefix + name, type, description, row -> {
            T found = part.apply(row);
            return found == null ? null : of.apply(found);
        });
    }
}
