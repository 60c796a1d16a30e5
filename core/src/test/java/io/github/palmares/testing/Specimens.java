package io.github.palmares.testing;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Choice;
import io.github.palmares.attributes.EntryAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PartialDate;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Made-up values of every type, made from the attribute tables: full ones, in which every attribute is set to something
 * other than what is implied, and minimal ones. An attribute that is added to a table is in them at once.
 */
public final class Specimens {
    private Specimens() {}

    /** {@return the tables of all types that a book holds, and of all parts of these} */
    public static Set<Table<?, ?>> tables() {
        Set<Table<?, ?>> tables = new LinkedHashSet<>();
        RecordType.all().forEach(type -> collect(type.table(), tables));
        return tables;
    }

    private static void collect(Table<?, ?> table, Set<Table<?, ?>> tables) {
        if (tables.add(table)) {
            for (Attribute<?, ?> attribute : table.attributes()) {
                if (attribute.row().kind() == Row.Kind.PART) {
                    collect(attribute.row().part(), tables);
                }
            }
        }
    }

    /** {@return a full entity of each kind} */
    public static List<Entity> entities() {
        return all(Entity.class);
    }

    /** {@return a full fact of each type} */
    public static List<Fact> facts() {
        return all(Fact.class);
    }

    private static <T> List<T> all(Class<T> supertype) {
        return RecordType.all().stream()
                .map(type -> full(untyped(type.table())))
                .filter(supertype::isInstance)
                .map(supertype::cast)
                .toList();
    }

    /** {@return a value with every attribute set} */
    public static <T, B> T full(Table<T, B> table) {
        return made(table, attribute -> true);
    }

    /** {@return a value with nothing set but what must be} */
    public static <T, B> T minimal(Table<T, B> table) {
        List<Attribute<T, B>> alternatives = table.alternatives();
        return made(
                table,
                attribute ->
                        attribute.row().isRequired() || (!alternatives.isEmpty() && alternatives.get(0) == attribute));
    }

    private static <T, B> T made(Table<T, B> table, Predicate<Attribute<T, B>> isSet) {
        B builder = table.builder();
        for (Attribute<T, B> attribute : table.attributes()) {
            if (isSet.test(attribute)) {
                builder = attribute.set(builder, value(table, attribute, 0));
            }
        }
        return table.build(builder);
    }

    /** {@return what the type's constant says of a table's own values, taken as a type of them} */
    @SuppressWarnings("unchecked")
    public static Table<Object, Object> untyped(Table<?, ?> table) {
        return (Table<Object, Object>) table;
    }

    /** {@return the value without what it may lack and still be a statement of the same thing} */
    public static <T, B> T lean(Table<T, B> table, T value) {
        return copy(
                table,
                value,
                attribute -> attribute.row().isRequired()
                        || attribute.row().isIdentifying()
                        || attribute.row().implied() != null);
    }

    /** {@return the value without one attribute} */
    public static <T, B> T without(Table<T, B> table, T value, Attribute<T, B> left) {
        return copy(table, value, attribute -> attribute != left);
    }

    /** {@return the value with another attribute} */
    public static <T, B> T with(Table<T, B> table, T value, Attribute<T, B> changed, Object attributeValue) {
        B builder = table.builder();
        for (Attribute<T, B> attribute : table.attributes()) {
            Object said = attribute == changed ? attributeValue : attribute.of(value);
            builder = said == null ? builder : attribute.set(builder, said);
        }
        return table.build(builder);
    }

    private static <T, B> T copy(Table<T, B> table, T value, Predicate<Attribute<T, B>> isKept) {
        B builder = table.builder();
        for (Attribute<T, B> attribute : table.attributes()) {
            Object said = attribute.of(value);
            builder = said == null || !isKept.test(attribute) ? builder : attribute.set(builder, said);
        }
        return table.build(builder);
    }

    /** {@return a value for an attribute; there are two variants, 0 and 1, of which 0 goes with all others} */
    public static Object value(Table<?, ?> table, Attribute<?, ?> attribute, int variant) {
        Row row = attribute.row();
        Object one = one(table, attribute, variant);
        return row.isList() ? List.of(one) : one;
    }

    private static Object one(Table<?, ?> table, Attribute<?, ?> attribute, int variant) {
        Row row = attribute.row();
        int place = attribute.ordinal() + 50 * variant;
        return switch (row.kind()) {
            case ID -> table.word() + "-" + variant;
            case SLUG -> "made-up-" + place;
            case TEXT -> "Made \"Üp\" 🏁\\ " + place;
            case LABEL -> String.valueOf(2000 + place);
            case ADDRESS -> URI.create("https://example.org/" + place);
            case DATE -> PartialDate.parse(String.valueOf(2000 + place));
            case COUNTRY -> Country.of(variant == 0 ? "BRA" : "GBR");
            case CAR_NUMBER -> CarNumber.of("0" + place);
            case DISTANCE -> Distance.parse(1 + place + " km");
            case DURATION -> Duration.ofHours(1L + place);
            case INTEGER -> 100 - place;
            case DECIMAL, POINTS -> BigDecimal.valueOf(1L + place);
            case FLAG -> (variant == 0) != Boolean.TRUE.equals(row.implied());
            case ANSWER -> variant == 0 ? Answer.YES : Answer.NO;
            case WORD -> word(attribute, variant);
            case REFERENCE -> referred(row.target(), variant + (isMinimal(table, row.target()) ? 1 : 0));
            case ANY_REFERENCE ->
                referred(row.choice() == Choice.AFFILIABLE ? RecordType.TEAM : RecordType.DRIVER, variant);
            case PART -> part(row.part(), variant);
            case ANY_PART -> throw new IllegalArgumentException(attribute.name());
        };
    }

    /** What would refer to itself; and the car of an entry, for the entry says its marque where the car does not. */
    private static boolean isMinimal(Table<?, ?> table, RecordType target) {
        return target.table() == table || (table == EntryAttribute.ALL && target == RecordType.CAR);
    }

    /** Each end of an affiliation has a certainty of its own. */
    private static Object word(Attribute<?, ?> attribute, int variant) {
        Row row = attribute.row();
        return row.constants().stream()
                .filter(constant -> constant != row.implied())
                .skip(attribute.name().endsWith("_CERTAINTY") ? variant + 1 : variant)
                .findFirst()
                .orElse(row.constants().get(0));
    }

    /** The first that is referred to is the full one of its type, the others are minimal. */
    private static Object referred(RecordType type, int number) {
        Table<Object, Object> table = untyped(type.table());
        if (number == 0) {
            return full(table);
        }
        Attribute<Object, Object> id = table.attributes().get(0);
        return with(table, minimal(table), id, type.word() + "-" + number);
    }

    private static <T, B> T part(Table<T, B> table, int variant) {
        T full = full(table);
        Attribute<T, B> first = table.attributes().get(0);
        return variant == 0 ? full : with(table, full, first, value(table, first, 1));
    }
}
