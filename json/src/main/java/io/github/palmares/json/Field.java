package io.github.palmares.json;

import io.github.palmares.model.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in the table of a {@link Form}: all that reader, writer and schema have to know of a field, as plain data.
 *
 * @param name the name in the document
 * @param kind how its value is written
 * @param many whether it holds an array of such values
 * @param distinct whether each element of the array must differ from the others
 * @param required whether it must be there
 * @param shape what a text has to look like, null for what is no text
 * @param least the least whole number allowed; of a decimal, the number that it stays above
 * @param most the greatest whole number allowed; of a decimal, the number that it stays below
 * @param words the words of an enum
 * @param targets what a reference may refer to
 * @param form the form of an object, null for any other kind
 * @param description what it is in the sport
 */
record Field(
        String name,
        Kind kind,
        boolean many,
        boolean distinct,
        boolean required,
        @Nullable Shape shape,
        int least,
        int most,
        List<String> words,
        List<String> targets,
        @Nullable Form form,
        String description) {
    private static final int BEYOND_NINE_DIGITS = 1_000_000_000;

    private static Field of(String name, Kind kind, @Nullable Shape shape, String description) {
        return new Field(
                name,
                kind,
                false,
                false,
                false,
                shape,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                List.of(),
                List.of(),
                null,
                description);
    }

    private Field within(int newLeast, int newMost) {
        return new Field(
                name, kind, many, distinct, required, shape, newLeast, newMost, words, targets, form, description);
    }

    private Field among(List<String> newWords) {
        return new Field(
                name, kind, many, distinct, required, shape, least, most, newWords, targets, form, description);
    }

    private Field to(List<String> newTargets) {
        return new Field(
                name, kind, many, distinct, required, shape, least, most, words, newTargets, form, description);
    }

    private Field holding(Form newForm) {
        return new Field(
                name, kind, many, distinct, required, shape, least, most, words, targets, newForm, description);
    }

    static Field id(String description) {
        return of("id", Kind.ID, Shape.SLUG, description).must();
    }

    static Field text(String name, String description) {
        return of(name, Kind.TEXT, Shape.TEXT, description);
    }

    static Field integer(String name, int least, String description) {
        return of(name, Kind.INTEGER, null, description).within(least, Integer.MAX_VALUE);
    }

    static Field decimal(String name, String description) {
        return of(name, Kind.DECIMAL, null, description).within(-BEYOND_NINE_DIGITS, BEYOND_NINE_DIGITS);
    }

    static Field flag(String name, String description) {
        return of(name, Kind.FLAG, null, description);
    }

    static Field word(String name, Words<?> words, String description) {
        return of(name, Kind.WORD, null, description).among(words.list());
    }

    static Field duration(String name, String description) {
        return of(name, Kind.DURATION, Shape.DURATION, description);
    }

    static Field date(String name, String description) {
        return text(name, description).like(Shape.DATE);
    }

    static Field number(String name, String description) {
        return text(name, description).like(Shape.CAR_NUMBER);
    }

    static Field country(String name, String description) {
        return text(name, description).like(Shape.COUNTRY);
    }

    static Field distance(String name, String description) {
        return text(name, description).like(Shape.DISTANCE);
    }

    static Field reference(String name, EntityKind target, String description) {
        return reference(name, target.word(), description);
    }

    static Field reference(String name, String target, String description) {
        return of(name, Kind.REFERENCE, Shape.SLUG, description).to(List.of(target));
    }

    static Field anyOf(String name, Form kinds, String description) {
        List<String> targets = kinds.fields().stream().map(Field::name).toList();
        return of(name, Kind.ANY_REFERENCE, null, description).to(targets).holding(kinds);
    }

    static Field object(String name, Form form, String description) {
        return of(name, Kind.OBJECT, null, description).holding(form);
    }

    /** The same field, which has to be there. */
    Field must() {
        return new Field(name, kind, many, distinct, true, shape, least, most, words, targets, form, description);
    }

    /** A field that holds several such values. */
    Field several() {
        return new Field(name, kind, true, distinct, required, shape, least, most, words, targets, form, description);
    }

    /** A field that holds several such values, each once. */
    Field severalDistinct() {
        return new Field(name, kind, true, true, required, shape, least, most, words, targets, form, description);
    }

    /** The same field, with a text of this shape. */
    Field like(Shape newShape) {
        return new Field(
                name, kind, many, distinct, required, newShape, least, most, words, targets, form, description);
    }
}
