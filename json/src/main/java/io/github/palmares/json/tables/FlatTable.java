package io.github.palmares.json.tables;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.Words;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of row, and where a book has it. Every row has a cell for each column, so that a reader sees one shape. A column
 * that is there already is not added again: what comes first, such as the class of a car in a race, goes before what the
 * attributes by themselves say.
 */
final class FlatTable<T> {
    private final String name;
    private final String description;
    private final Function<RecordBook, Stream<T>> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    FlatTable(RecordType type, Class<T> of) {
        this(
                type.plural(),
                type.table().description(),
                book -> DocumentForm.values(book, type).stream().map(of::cast));
    }

    FlatTable(String name, String description, Function<RecordBook, Stream<T>> rows) {
        this.name = name;
        this.description = description;
        this.rows = rows;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<Column<T>> columns() {
        return List.copyOf(columns);
    }

    Stream<T> rows(RecordBook book) {
        return rows.apply(book);
    }

    FlatTable<T> with(List<Column<T>> more) {
        for (Column<T> column : more) {
            if (columns.stream().noneMatch(known -> known.name().equals(column.name()))) {
                columns.add(column);
            }
        }
        return this;
    }

    /** Columns of what a row leads to. */
    <U> FlatTable<T> with(List<Column<U>> more, Function<? super T, ? extends @Nullable U> part) {
        return with(more.stream().map(column -> column.<T>from(part)).toList());
    }

    FlatTable<T> text(String column, String means, Function<T, Optional<?>> of) {
        return with(
                column,
                ColumnType.TEXT,
                means,
                row -> of.apply(row).map(Object::toString).orElse(null));
    }

    /** The word of a constant, as documents have it. */
    FlatTable<T> word(String column, String means, Function<T, Enum<?>> of) {
        return with(column, ColumnType.TEXT, means, row -> Words.word(of.apply(row)));
    }

    FlatTable<T> with(String column, ColumnType type, String means, Function<T, ? extends @Nullable Object> of) {
        return with(List.of(new Column<>(column, type, false, means, of)));
    }

    FlatTable<T> flag(String column, String means, Function<T, Answer> of) {
        return with(column, ColumnType.FLAG, means, row -> switch (of.apply(row)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> null;
        });
    }

    /** The id and the name of what a row leads to one of, or none. */
    FlatTable<T> named(String column, String means, Function<T, ? extends Optional<? extends Named>> of) {
        return with(
                        column + "_id",
                        ColumnType.TEXT,
                        means + ": id",
                        row -> of.apply(row).map(Entity::id).orElse(null))
                .with(
                        column + "_name",
                        ColumnType.TEXT,
                        means + ": name",
                        row -> of.apply(row).map(Named::name).orElse(null));
    }

    /** The ids and the names of what a row leads to several of. */
    FlatTable<T> severalNamed(String column, String means, Function<T, ? extends List<? extends Named>> of) {
        Column<Named> id = new Column<>(column + "_ids", ColumnType.TEXT, false, means + ": ids", Named::id);
        Column<Named> shown = new Column<>(column + "_names", ColumnType.TEXT, false, means + ": names", Named::name);
        return with(List.of(id.fromEach(of), shown.fromEach(of)));
    }
}
