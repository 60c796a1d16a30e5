package io.github.palmares.json.tables;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Named;
import io.github.palmares.model.PartialDate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind of row, and where a book has it. Every row has a cell for each column, so that a reader sees one shape. */
final class FlatTable<T> {
    private final String name;
    private final String description;
    private final List<Column<T>> columns = new ArrayList<>();
    private Function<RecordBook, Stream<T>> rows = book -> Stream.empty();

    FlatTable(String name, String description) {
        this.name = name;
        this.description = description;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<Column<T>> columns() {
        return columns;
    }

    Stream<T> rows(RecordBook book) {
        return rows.apply(book);
    }

    FlatTable<T> from(Function<RecordBook, Stream<T>> newRows) {
        rows = newRows;
        return this;
    }

    FlatTable<T> text(String column, String means, Function<T, @Nullable Object> of) {
        return with(column, ColumnType.TEXT, means, row -> {
            Object cell = of.apply(row);
            return cell == null ? null : cell.toString();
        });
    }

    FlatTable<T> optionalText(String column, String means, Function<T, Optional<?>> of) {
        return text(column, means, row -> of.apply(row).orElse(null));
    }

    FlatTable<T> integer(String column, String means, Function<T, OptionalInt> of) {
        return with(column, ColumnType.INTEGER, means, row -> {
            OptionalInt cell = of.apply(row);
            return cell.isPresent() ? cell.getAsInt() : null;
        });
    }

    FlatTable<T> number(String column, String means, Function<T, Optional<BigDecimal>> of) {
        return with(column, ColumnType.NUMBER, means, row -> of.apply(row).orElse(null));
    }

    FlatTable<T> seconds(String column, String means, Function<T, Optional<Duration>> of) {
        return number(column, means + ", in seconds", row -> of.apply(row).map(FlatTable::seconds));
    }

    FlatTable<T> flag(String column, String means, Function<T, Boolean> of) {
        return with(column, ColumnType.FLAG, means, of::apply);
    }

    FlatTable<T> answer(String column, String means, Function<T, Answer> of) {
        return with(column, ColumnType.FLAG, means, row -> switch (of.apply(row)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> null;
        });
    }

    /** The word of a constant, as documents have it. */
    FlatTable<T> word(String column, String means, Function<T, Optional<? extends Enum<?>>> of) {
        return text(
                column,
                means,
                row -> of.apply(row)
                        .map(constant ->
                                constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(null));
    }

    FlatTable<T> dates(String prefix, String means, Function<T, Optional<PartialDate>> of) {
        return with(
                        prefix + "_earliest",
                        ColumnType.DATE,
                        "The first day possible of " + means,
                        row -> of.apply(row)
                                .flatMap(PartialDate::earliest)
                                .map(Object::toString)
                                .orElse(null))
                .with(
                        prefix + "_latest",
                        ColumnType.DATE,
                        "The last day possible of " + means,
                        row -> of.apply(row)
                                .flatMap(PartialDate::latest)
                                .map(Object::toString)
                                .orElse(null));
    }

    FlatTable<T> texts(String column, String means, Function<T, Stream<String>> of) {
        return with(column, ColumnType.TEXTS, means, row -> of.apply(row).toList());
    }

    /** The id and the name of what a row names one of, or none. */
    FlatTable<T> named(String prefix, String means, Function<T, Optional<? extends Named>> of) {
        return optionalText(
                        prefix + "_id",
                        "The id of " + means,
                        row -> of.apply(row).map(Entity::id))
                .optionalText(
                        prefix + "_name",
                        "The name of " + means,
                        row -> of.apply(row).map(Named::name));
    }

    /** The ids and the names of what a row names several of. */
    FlatTable<T> severalNamed(String prefix, String means, Function<T, Stream<? extends Named>> of) {
        return texts(
                        prefix + "_ids",
                        "The ids of " + means,
                        row -> of.apply(row).map(Entity::id))
                .texts(
                        prefix + "_names",
                        "Their names, in the same order",
                        row -> of.apply(row).map(Named::name));
    }

    /** The columns of another table, of what a row leads to. */
    <U> FlatTable<T> part(FlatTable<U> table, Function<T, @Nullable U> part) {
        table.columns.forEach(column -> columns.add(column.from("", part)));
        return this;
    }

    FlatTable<T> sources(Function<T, ? extends Cited> cited) {
        return texts(
                "sources",
                "What it is cited from: the ids of the sources",
                row -> cited.apply(row).citations().stream()
                        .map(citation -> citation.source().id())
                        .distinct());
    }

    private FlatTable<T> with(String column, ColumnType type, String means, Function<T, @Nullable Object> of) {
        columns.add(new Column<>(column, type, means, of));
        return this;
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .stripTrailingZeros();
    }
}
