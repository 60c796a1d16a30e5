package io.github.palmares.json;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The JSON form of a type: its one table of fields, in the order in which they are written. A field's place in the table is
 * the number by which reader and writer know it.
 */
final class Form {
    private static final int MOST = Long.SIZE;
    private static final AtomicInteger FORMS = new AtomicInteger();

    /** Outside of any object. */
    static final Form NONE = of("nothing", "Outside of any object.");

    private final int number = FORMS.getAndIncrement();
    private final String type;
    private final String description;
    private final List<Field> fields;
    private final SerializableString[] names;
    private final PropertyNameMatcher matcher;
    private final long required;

    private Form(String type, String description, List<Field> fields) {
        this.type = type;
        this.description = description;
        this.fields = fields;
        this.names = new SerializableString[fields.size()];
        long mask = 0;
        for (int i = 0; i < names.length; i++) {
            names[i] = new SerializedString(fields.get(i).name());
            mask |= fields.get(i).required() ? 1L << i : 0;
        }
        this.required = mask;
        this.matcher = new JsonFactory().constructNameMatcher(List.copyOf(fields), false);
    }

    /** The type is a word such as {@code driver}; its fields are counted in a {@code long}. */
    static Form of(String type, String description, Field... fields) {
        if (fields.length > MOST) {
            throw new IllegalArgumentException("a form has at most " + MOST + " fields");
        }
        return new Form(type, description, List.of(fields));
    }

    String type() {
        return type;
    }

    String description() {
        return description;
    }

    List<Field> fields() {
        return fields;
    }

    /** The name of a field, ready to be written. */
    SerializableString name(int field) {
        return names[field];
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** Which of all forms it is, counted from 0: a place for what a reader notes of it. */
    int number() {
        return number;
    }

    /** The required fields that are not in a set of fields, a bit for each. */
    long missing(long seen) {
        return required & ~seen;
    }
}
