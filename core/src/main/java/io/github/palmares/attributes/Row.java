package io.github.palmares.attributes;

import io.github.palmares.model.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sort of attribute an {@link Attribute} is: what kind of value it holds and how many, whether it is required, within
 * which limits, and how several statements of it unite. An immutable value, written as a sentence in the enum of a type:
 * {@code Row.integer(1, "The round of the season.")}.
 */
public final class Row {
    /** What kind of value an attribute holds; of a list, each of its elements. */
    public enum Kind {
        /** The id of the value itself. */
        ID,
        /** A text on one line. */
        TEXT,
        /** A text like an id. */
        SLUG,
        /** The year or years of a season. */
        LABEL,
        /** An absolute address. */
        ADDRESS,
        /** A date as far as it is known. */
        DATE,
        /** A country. */
        COUNTRY,
        /** A car's number. */
        CAR_NUMBER,
        /** A distance. */
        DISTANCE,
        /** A duration. */
        DURATION,
        /** A whole number. */
        INTEGER,
        /** A number with decimals. */
        DECIMAL,
        /** A number of points. */
        POINTS,
        /** True or false. */
        FLAG,
        /** Yes, no or unknown. */
        ANSWER,
        /** A constant of an enum. */
        WORD,
        /** A reference to a value of one type. */
        REFERENCE,
        /** A reference to a value of one of several types. */
        ANY_REFERENCE,
        /** A value that belongs to this one and has attributes of its own. */
        PART,
        /** A value of one of several types, as a whole. */
        ANY_PART
    }

    /** How several statements of one attribute unite. */
    public enum Uniting {
        /** Who says something says the same; who says nothing gives way. */
        KNOWN,
        /** The days that all statements leave possible. */
        INTERSECTION,
        /** All that any statement lists. */
        UNION,
        /** The greatest, which of certainties is the surest. */
        STRONGEST,
        /** Parts with the same first attribute unite. */
        BY_KEY,
        /** By a rule that looks at other attributes, too, and is written out. */
        BY_HAND
    }

    /** How many values an attribute holds. */
    private enum Many {
        ONE,
        /** Any number, and the order says nothing. */
        SEVERAL,
        /** Any number, each once, and the order is data. */
        IN_ORDER
    }

    private final Kind kind;
    private final String description;
    private final int least;
    private final @Nullable Object detail;
    private final Many many;
    private final boolean required;
    private final boolean noneIsKnown;
    private final boolean identifying;
    private final @Nullable Object implied;
    private final Uniting uniting;
    private final String keyPhrase;

    private Row(Kind kind, String description, int least, @Nullable Object detail) {
        this.kind = kind;
        this.description = description;
        this.least = least;
        this.detail = detail;
        this.many = Many.ONE;
        this.required = kind == Kind.ID;
        this.noneIsKnown = false;
        this.identifying = kind == Kind.ID;
        this.implied = null;
        this.uniting = kind == Kind.DATE ? Uniting.INTERSECTION : Uniting.KNOWN;
        this.keyPhrase = "";
    }

    private Row(
            Row row,
            Many many,
            boolean required,
            boolean noneIsKnown,
            boolean identifying,
            @Nullable Object implied,
            Uniting uniting,
            String keyPhrase) {
        this.kind = row.kind;
        this.description = row.description;
        this.least = row.least;
        this.detail = row.detail;
        this.many = many;
        this.required = required;
        this.noneIsKnown = noneIsKnown;
        this.identifying = identifying;
        this.implied = implied;
        this.uniting = uniting;
        this.keyPhrase = keyPhrase;
    }

    private static Row of(Kind kind, String description) {
        return new Row(kind, description, 0, null);
    }

    static Row id(String description) {
        return of(Kind.ID, description);
    }

    static Row name() {
        return text("The name that it is known by.").must();
    }

    static Row aliases() {
        return text("Other names, in any order.").several();
    }

    static Row externalIds() {
        return part(ExternalIdAttribute.ALL, "What others call it, in any order.")
                .several();
    }

    static Row citations() {
        return part(CitationAttribute.ALL, "Where it is said, in any order.").several();
    }

    static Row certainty() {
        return word(Certainty.values(), "How sure the sources are; where absent, confirmed.")
                .implied(Certainty.CONFIRMED)
                .unitedAs(Uniting.STRONGEST, "");
    }

    public static Row text(String description) {
        return of(Kind.TEXT, description);
    }

    static Row slug(String description) {
        return of(Kind.SLUG, description);
    }

    static Row label(String description) {
        return of(Kind.LABEL, description);
    }

    static Row address(String description) {
        return of(Kind.ADDRESS, description);
    }

    static Row date(String description) {
        return of(Kind.DATE, description);
    }

    static Row country(String description) {
        return of(Kind.COUNTRY, description);
    }

    public static Row carNumber(String description) {
        return of(Kind.CAR_NUMBER, description);
    }

    static Row distance(String description) {
        return of(Kind.DISTANCE, description);
    }

    public static Row duration(String description) {
        return of(Kind.DURATION, description);
    }

    public static Row integer(int least, String description) {
        return new Row(Kind.INTEGER, description, least, null);
    }

    static Row decimal(String description) {
        return of(Kind.DECIMAL, description);
    }

    public static Row points(String description) {
        return of(Kind.POINTS, description);
    }

    public static Row flag(String description) {
        return of(Kind.FLAG, description);
    }

    static Row answer(String description) {
        return of(Kind.ANSWER, description);
    }

    public static Row word(Enum<?>[] constants, String description) {
        return new Row(Kind.WORD, description, 0, List.of(constants));
    }

    public static Row reference(RecordType target, String description) {
        return new Row(Kind.REFERENCE, description, 0, target);
    }

    public static Row anyOf(Choice choice, String description) {
        return new Row(Kind.ANY_REFERENCE, description, 0, choice);
    }

    public static Row part(Table<?, ?> table, String description) {
        return new Row(Kind.PART, description, 0, table);
    }

    public static Row anyPart(Choice choice, String description) {
        return new Row(Kind.ANY_PART, description, 0, choice);
    }

    /** {@return the same row, of an attribute that every value has} */
    public Row must() {
        return new Row(this, many, true, noneIsKnown, identifying, implied, uniting, keyPhrase);
    }

    /** {@return the same row, of a list whose order says nothing; an empty one says nothing at all} */
    public Row several() {
        return new Row(this, Many.SEVERAL, required, noneIsKnown, identifying, implied, Uniting.UNION, keyPhrase);
    }

    /** {@return the same row, of a list of different values whose order is data; an empty one says nothing at all} */
    public Row inOrder() {
        return new Row(this, Many.IN_ORDER, required, noneIsKnown, identifying, implied, Uniting.KNOWN, keyPhrase);
    }

    /** {@return the same row, of a list that may be known to be empty} */
    public Row orNone() {
        return new Row(this, many, required, true, identifying, implied, Uniting.KNOWN, keyPhrase);
    }

    /**
     * The same row, of an attribute that need not be written.
     *
     * @param value what holds where nothing is said
     * @return the row
     */
    public Row implied(Object value) {
        return new Row(this, many, required, noneIsKnown, identifying, value, uniting, keyPhrase);
    }

    /** {@return the same row, of an attribute that tells a fact from others: statements of one fact have it alike} */
    Row identifying() {
        return new Row(this, many, required, noneIsKnown, true, implied, uniting, keyPhrase);
    }

    /** The same row, of a list of parts that are told apart by their first attribute, as the phrase says in a message. */
    Row byKey(String phrase) {
        return several().unitedAs(Uniting.BY_KEY, phrase);
    }

    Row byHand() {
        return unitedAs(Uniting.BY_HAND, "");
    }

    private Row unitedAs(Uniting newUniting, String newKeyPhrase) {
        return new Row(this, many, required, noneIsKnown, identifying, implied, newUniting, newKeyPhrase);
    }

    /** {@return what kind of value it holds} */
    public Kind kind() {
        return kind;
    }

    /** {@return what it is in the sport, in a sentence} */
    public String description() {
        return description;
    }

    /** {@return whether every value has it} */
    public boolean isRequired() {
        return required;
    }

    /** {@return whether it tells the value from others, by itself or with other attributes} */
    public boolean isIdentifying() {
        return identifying;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return many != Many.ONE;
    }

    /** {@return whether it is a list of different values whose order is data} */
    public boolean isInOrder() {
        return many == Many.IN_ORDER;
    }

    /** {@return the least whole number allowed} */
    public int least() {
        return least;
    }

    /** {@return what holds where nothing is said; null where that is unknown} */
    public @Nullable Object implied() {
        return implied;
    }

    /** {@return how several statements of it unite} */
    public Uniting uniting() {
        return uniting;
    }

    /** {@return the words that join the attribute of a part to its key in a message, such as {@code of driver}} */
    public String keyPhrase() {
        return keyPhrase;
    }

    /** {@return the constants that a word may be} */
    @SuppressWarnings("unchecked") // as the factory says
    public List<Enum<?>> constants() {
        return (List<Enum<?>>) detail(Kind.WORD);
    }

    /** {@return the type that a reference leads to} */
    public RecordType target() {
        return (RecordType) detail(Kind.REFERENCE);
    }

    /** {@return the types that a reference may lead to, or that a part may be of} */
    public Choice choice() {
        return (Choice) detail(kind == Kind.ANY_PART ? Kind.ANY_PART : Kind.ANY_REFERENCE);
    }

    /** {@return the attributes of a part} */
    public Table<?, ?> part() {
        return (Table<?, ?>) detail(Kind.PART);
    }

    /**
     * Whether it holds parts of one type.
     *
     * @param table the attributes of the type
     * @return whether they are those of its parts
     */
    public boolean isPart(Table<?, ?> table) {
        return kind == Kind.PART && detail == table;
    }

    /** {@return whether it refers to other values, by itself or in its parts} */
    public boolean isLinking() {
        return kind == Kind.REFERENCE
                || kind == Kind.ANY_REFERENCE
                || (kind == Kind.PART && !part().linking().isEmpty());
    }

    private Object detail(Kind expected) {
        if (kind != expected || detail == null) {
            throw new IllegalStateException("row: expected the kind " + expected + ", found " + kind);
        }
        return detail;
    }

    /**
     * Whether a value of the attribute says anything.
     *
     * @param value what {@link Attribute#of} returns
     * @return whether it is there, and no empty list that says nothing
     */
    public boolean says(@Nullable Object value) {
        return value != null && (noneIsKnown || !(value instanceof List<?> list) || !list.isEmpty());
    }

    /**
     * Whether a value of the attribute is written.
     *
     * @param value what {@link Attribute#of} returns
     * @return whether it says anything that is not implied
     */
    public boolean isWritten(@Nullable Object value) {
        return value != null && (required || (says(value) && !value.equals(implied)));
    }
}
