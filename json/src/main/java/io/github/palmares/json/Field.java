package io.github.palmares.json;

import io.github.palmares.model.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.Named;

/**
 * A row in the table of a {@link Form}: all that reader, writer and schema have to know of a field, as plain data.
 *
 * @param name the name in the document
 * @param kind how its value is written
 * @param many whether it holds an array of such values
 * @param required whether it must be there
 * @param pattern what a text has to look like, null for any
 * @param least the least number allowed
 * @param words the words of an enum
 * @param targets what a reference may refer to
 * @param form the form of an object, null for any other kind
 * @param description what it is in the sport
 */
record Field(
        String name,
        Kind kind,
        boolean many,
        boolean required,
        @Nullable String pattern,
        int least,
        List<String> words,
        List<String> targets,
        @Nullable Form form,
        String description)
        implements Named {
    private static final String SLUG = "^[a-z0-9]+(?:[-._][a-z0-9]+)*$";

    private static Field of(String name, Kind kind, String description) {
        return new Field(name, kind, false, false, null, Integer.MIN_VALUE, List.of(), List.of(), null, description);
    }

    static Field id(String description) {
        return of("id", Kind.ID, description).like(SLUG).must();
    }

    static Field text(String name, String description) {
        return of(name, Kind.TEXT, description);
    }

    static Field integer(String name, int least, String description) {
        return new Field(name, Kind.INTEGER, false, false, null, least, List.of(), List.of(), null, description);
    }

    static Field decimal(String name, String description) {
        return of(name, Kind.DECIMAL, description);
    }

    static Field flag(String name, String description) {
        return of(name, Kind.FLAG, description);
    }

    static Field word(String name, Words<?> words, String description) {
        return new Field(
                name, Kind.WORD, false, false, null, Integer.MIN_VALUE, words.list(), List.of(), null, description);
    }

    static Field duration(String name, String description) {
        return of(name, Kind.DURATION, description);
    }

    static Field date(String name, String description) {
        return text(name, description)
                .like("^(?:[0-9]{4}(?:-[0-9]{2}){0,2}"
                        + "|(?:[0-9]{4}(?:-[0-9]{2}){0,2}|\\.\\.)/(?:[0-9]{4}(?:-[0-9]{2}){0,2}|\\.\\.))$");
    }

    static Field number(String name, String description) {
        return text(name, description).like("^(?:[0-9]{1,4}|[0-9]{1,3}[A-Z])$");
    }

    static Field country(String name, String description) {
        return text(name, description).like("^[A-Z]{3}$");
    }

    static Field distance(String name, String description) {
        return text(name, description).like("^[0-9]{1,9}(?:\\.[0-9]{1,6})? (?:km|mi|laps)$");
    }

    static Field reference(String name, EntityKind target, String description) {
        return reference(name, target.word(), description);
    }

    static Field reference(String name, String target, String description) {
        return new Field(
                name,
                Kind.REFERENCE,
                false,
                false,
                SLUG,
                Integer.MIN_VALUE,
                List.of(),
                List.of(target),
                null,
                description);
    }

    static Field anyOf(String name, Form kinds, String description) {
        List<String> targets = kinds.fields().stream().map(Field::name).toList();
        return new Field(
                name,
                Kind.ANY_REFERENCE,
                false,
                false,
                null,
                Integer.MIN_VALUE,
                List.of(),
                targets,
                kinds,
                description);
    }

    static Field object(String name, Form form, String description) {
        return new Field(
                name, Kind.OBJECT, false, false, null, Integer.MIN_VALUE, List.of(), List.of(), form, description);
    }

    /** The same field, which has to be there. */
    Field must() {
        return new Field(name, kind, many, true, pattern, least, words, targets, form, description);
    }

    /** A field that holds several such values. */
    Field several() {
        return new Field(name, kind, true, required, pattern, least, words, targets, form, description);
    }

    /** The same field, with a pattern for its text. */
    Field like(String regex) {
        return new Field(name, kind, many, required, regex, least, words, targets, form, description);
    }

    @Override
    public String getName() {
        return name;
    }
}
