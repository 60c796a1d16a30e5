package io.github.palmares.json;

import org.jspecify.annotations.Nullable;

/**
 * How values of a type of core stand in JSON.
 *
 * @param type the public type
 * @param shape what a value is
 * @param object what an object is
 * @param kind what a type stands for that stands for several
 * @param words the words of an enum
 * @param instead for a type that is refused, what to take instead
 */
record ModelType(
        Class<?> type,
        Shape shape,
        @Nullable ObjectType object,
        @Nullable KindType kind,
        @Nullable Words<?> words,
        String instead) {
    /** What a value is in JSON. */
    enum Shape {
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
        /** Nothing: such values are refused. */
        REFUSED
    }

    static ModelType of(Class<?> type, Shape shape) {
        return new ModelType(type, shape, null, null, null, "");
    }

    static ModelType object(ObjectType object) {
        return new ModelType(object.type(), Shape.OBJECT, object, null, null, "");
    }

    static ModelType kind(KindType kind) {
        return new ModelType(kind.type(), Shape.KIND, null, kind, null, "");
    }

    static ModelType words(Class<?> type, Shape shape, Words<?> words) {
        return new ModelType(type, shape, null, null, words, "");
    }

    static ModelType refused(Class<?> type, String instead) {
        return new ModelType(type, Shape.REFUSED, null, null, null, instead);
    }

    /** The form of an object; null where there is none. */
    @Nullable
    Form form() {
        if (shape == Shape.BOOK) {
            return DocumentForm.DOCUMENT;
        }
        return object != null ? object.form() : kind != null ? kind.form() : null;
    }

    /** Why a value of a type that is refused is so. */
    String refusal() {
        Class<?> outer = type.getEnclosingClass();
        String name = outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
        return name + " has no JSON form" + instead;
    }

    /** Whether a value can be the name of a field. */
    boolean isKey() {
        return shape == Shape.TEXT || shape == Shape.WORD || shape == Shape.ANSWER || shape == Shape.POINTS;
    }
}
