package io.github.palmares.json.tables;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a flat table.
 *
 * @param name its name, in lower case, so that no database has to quote it
 * @param type what its cells hold, or each element of them
 * @param isList whether its cells are lists
 * @param description what it is in the sport
 * @param of the cell of a row; null where it is not known
 */
record Column<T>(
        String name,
        ColumnType type,
        boolean isList,
        String description,
        Function<? super T, ? extends @Nullable Object> of) {
    /** This column in a table whose rows lead to one of its own, or to none. */
    <U> Column<U> from(Function<? super U, ? extends @Nullable T> part) {
        return new Column<>(name, type, isList, description, row -> {
            T found = part.apply(row);
            return found == null ? null : of.apply(found);
        });
    }

    /** This column in a table whose rows lead to several of its own: a cell is the list of theirs. */
    <U> Column<U> fromEach(Function<? super U, ? extends @Nullable List<? extends T>> parts) {
        if (isList) {
            throw new IllegalStateException(name + ": expected no list within a list");
        }
        return new Column<>(name, type, true, description, row -> {
            List<? extends T> found = parts.apply(row);
            return found == null ? null : found.stream().map(of).toList();
        });
    }

    /** {@return the same column by another name, and with what it says described before} */
    Column<T> within(String prefix, String whole) {
        return new Column<>(prefix + name, type, isList, whole + ": " + Objects.requireNonNull(description), of);
    }
}
