package io.github.palmares.json.tables;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.CrewMemberAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.SeatAttribute;
import io.github.palmares.attributes.Table;
import io.github.palmares.json.form.Words;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Named;
import io.github.palmares.model.PartialDate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns that attributes make, so that one which is added to the model is a column at once. A reference is the id and
 * the name of what it leads to, a date its text with the first and the last day possible, a part the columns of its own
 * attributes. Of a list of parts each attribute is a list, all in one order.
 */
final class AttributeColumns {
    /** What makes rows of its own, in tables of its own. */
    private static final List<Table<?, ?>> ROWS = List.of(CrewMemberAttribute.ALL, SeatAttribute.ALL);

    private AttributeColumns() {}

    /**
     * The columns of a type.
     *
     * @param table its attributes
     * @param name what an attribute is called
     * @return the columns, in the order of the attributes, without those that make rows of their own
     */
    static <T> List<Column<T>> of(Table<T, ?> table, Function<Attribute<T, ?>, String> name) {
        List<Column<T>> columns = new ArrayList<>();
        for (Attribute<T, ?> attribute : table.attributes()) {
            if (ROWS.stream().noneMatch(attribute.row()::isPart)) {
                columns.addAll(of(attribute, name.apply(attribute)));
            }
        }
        return columns;
    }

    /**
     * The columns of a type whose word what is said of it bears, so that it is called the same wherever it stands; a reference
     * is called after what it leads to.
     */
    static <T> List<Column<T>> of(Table<T, ?> table, String word) {
        return of(table, attribute -> isReference(attribute.row()) ? name(attribute) : word + "_" + name(attribute));
    }

    /** The name of an attribute: that of its constant, in small letters. */
    static String name(Attribute<?, ?> attribute) {
        return attribute.name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<Column<T>> of(Attribute<T, ?> attribute, String name) {
        Row row = attribute.row();
        if (!row.isList()) {
            return cells(row, name).stream()
                    .map(cell -> cell.<T>from(attribute::of))
                    .toList();
        }
        boolean isNamedAfterEach = isReference(row) || row.kind() == Row.Kind.PART;
        return cells(row, isNamedAfterEach ? singular(name) : name).stream()
                .map(cell -> isNamedAfterEach ? plural(cell) : cell)
                .map(cell -> cell.<T>fromEach(value -> elements(row, attribute.of(value))))
                .toList();
    }

    private static boolean isReference(Row row) {
        return row.kind() == Row.Kind.REFERENCE || row.kind() == Row.Kind.ANY_REFERENCE;
    }

    /** An empty list that says nothing is empty here, too; null is for what is not known to be none. */
    @SuppressWarnings("unchecked") // of the kind that the row says
    private static @Nullable List<Object> elements(Row row, @Nullable Object value) {
        return value == null && !row.says(List.of()) ? List.of() : (List<Object>) value;
    }

    private static String singular(String plural) {
        return plural.endsWith("sses")
                ? plural.substring(0, plural.length() - 2)
                : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static <T> Column<T> plural(Column<T> cell) {
        String name = cell.name();
        String plural = name.endsWith("s")
                ? name
                : name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
        return new Column<>(plural, cell.type(), cell.isList(), cell.description(), cell.of());
    }

    /** The columns of a value of an attribute, or of an element of it. */
    private static List<Column<Object>> cells(Row row, String name) {
        String means = row.description().replaceFirst("\\.$", "");
        return switch (row.kind()) {
            case ID, TEXT, SLUG, LABEL, ADDRESS, COUNTRY, CAR_NUMBER ->
                List.of(cell(name, ColumnType.TEXT, means, Object::toString));
            case INTEGER -> List.of(cell(name, ColumnType.INTEGER, means, value -> value));
            case DECIMAL, POINTS -> List.of(cell(name, ColumnType.NUMBER, means, value -> value));
            case FLAG -> List.of(cell(name, ColumnType.FLAG, means, value -> value));
            case ANSWER -> List.of(cell(name, ColumnType.FLAG, means, value -> value == Answer.YES));
            case WORD -> List.of(cell(name, ColumnType.TEXT, means, value -> Words.word((Enum<?>) value)));
            case DURATION ->
                List.of(cell(
                        name + "_seconds", ColumnType.NUMBER, means + ": seconds", value -> seconds((Duration) value)));
            case DISTANCE ->
                List.of(
                        cell(
                                name + "_amount",
                                ColumnType.NUMBER,
                                means + ": how many",
                                value -> ((Distance) value).amount()),
                        cell(
                                name + "_unit",
                                ColumnType.TEXT,
                                means + ": of what",
                                value -> ((Distance) value).unit().symbol()));
            case DATE -> date(name, means);
            case REFERENCE -> reference(name, means, row.target());
            case ANY_REFERENCE -> party(name, means);
            case PART -> part(name, means, row.part());
            case ANY_PART -> throw new IllegalStateException(name + ": expected parts of one type");
        };
    }

    private static List<Column<Object>> date(String name, String means) {
        return List.of(
                cell(name, ColumnType.TEXT, means + ": as documents say it", Object::toString),
                cell(
                        name + "_earliest",
                        ColumnType.DATE,
                        means + ": the first day possible",
                        date -> day(((PartialDate) date).earliest().orElse(null))),
                cell(
                        name + "_latest",
                        ColumnType.DATE,
                        means + ": the last day possible",
                        date -> day(((PartialDate) date).latest().orElse(null))));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static List<Column<Object>> reference(String name, String means, RecordType target) {
        Column<Object> id = cell(name + "_id", ColumnType.TEXT, means + ": id", value -> ((Entity) value).id());
        return Named.class.isAssignableFrom(target.table().type())
                ? List.of(id, cell(name + "_name", ColumnType.TEXT, means + ": name", value -> ((Named) value).name()))
                : List.of(id);
    }

    /** Somebody of whom the kind has to be told: an id is unique within its kind. */
    private static List<Column<Object>> party(String name, String means) {
        return List.of(
                cell(
                        name + "_kind",
                        ColumnType.TEXT,
                        means + ": kind",
                        value -> ((Entity) value).entityKind().word()),
                cell(name + "_id", ColumnType.TEXT, means + ": id", value -> ((Entity) value).id()),
                cell(name + "_name", ColumnType.TEXT, means + ": name", value -> ((Named) value).name()));
    }

    @SuppressWarnings("unchecked") // the parts are of the table's type
    private static List<Column<Object>> part(String name, String means, Table<?, ?> table) {
        return of((Table<Object, ?>) table, AttributeColumns::name).stream()
                .map(column -> column.within(name + "_", means))
                .toList();
    }

    private static Column<Object> cell(
            String name, ColumnType type, String means, Function<Object, ? extends @Nullable Object> of) {
        return new Column<>(name, type, false, means, of);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }
}
