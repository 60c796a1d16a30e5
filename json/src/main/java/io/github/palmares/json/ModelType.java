package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.form.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type of core stand in JSON.
 *
 * @param type the public type
 * @param rendering what a value is
 * @param form the form of an object
 * @param subtypes what a type stands for that stands for several
 * @param words the words of an enum
 * @param instead for a type that is refused, or written and not read, what to take instead
 */
record ModelType(
        Class<?> type,
        Rendering rendering,
        @Nullable Form form,
        List<RecordType> subtypes,
        @Nullable Words words,
        String instead) {
    /** What a value is in JSON. */
    enum Rendering {
        /** An object with a form. */
        OBJECT,
        /** An object that says the kind, and holds the value. */
        KIND,
        /** A whole document. */
        BOOK,
        /** The value's own text. */
        TEXT,
        /** The word of an enum's constant. */
        WORD,
        /** True, false or null. */
        ANSWER,
        /** A number of points. */
        POINTS,
        /** A list of facts. */
        SEQUENCE,
        /** An object of lists of facts. */
        PARTITION,
        /** Nothing: such values are refused. */
        REFUSED
    }

    static ModelType of(Class<?> type, Rendering rendering) {
        Form form = rendering == Rendering.BOOK ? DocumentForm.DOCUMENT : null;
        return new ModelType(type, rendering, form, List.of(), null, "");
    }

    static ModelType object(Table<?, ?> table) {
        return new ModelType(table.type(), Rendering.OBJECT, Form.of(table), List.of(), null, "");
    }

    /** A type of what is worked out from a book: its values are written, and not read. */
    static ModelType written(Class<?> type, Rendering rendering, String instead) {
        return new ModelType(type, rendering, null, List.of(), null, instead);
    }

    static ModelType writtenObject(Table<?, ?> table, String instead) {
        return new ModelType(table.type(), Rendering.OBJECT, Form.of(table), List.of(), null, instead);
    }

    /** A type that stands for several others, of which a value says which one it is. */
    static ModelType kind(Class<?> type, Form form) {
        return new ModelType(type, Rendering.KIND, form, subtypes(type), null, "");
    }

    /** The types of a document that a type stands for. */
    static List<RecordType> subtypes(Class<?> type) {
        return RecordType.all().stream()
                .filter(one -> type.isAssignableFrom(one.table().type()))
                .toList();
    }

    static ModelType words(Class<?> type, Rendering rendering, Enum<?>[] constants) {
        return new ModelType(type, rendering, null, List.of(), Words.of(List.of(constants)), "");
    }

    static ModelType refused(Class<?> type, String instead) {
        return new ModelType(type, Rendering.REFUSED, null, List.of(), null, instead);
    }

    /** Whether values are read from JSON. */
    boolean isRead() {
        return rendering != Rendering.REFUSED && instead.isEmpty();
    }

    /** Why a value of a type that is refused, or not read, is so. */
    String refusal() {
        Class<?> outer = type.getEnclosingClass();
        String name = outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
        return name
                + (rendering == Rendering.REFUSED ? " has no JSON form" : " is written to JSON and not read from it")
                + instead;
    }

    /** Whether a value can be the name of a field, from which it is read again. */
    boolean isKey() {
        return switch (rendering) {
            case TEXT, WORD, ANSWER, POINTS -> true;
            case OBJECT, KIND, BOOK, SEQUENCE, PARTITION, REFUSED -> false;
        };
    }
}
