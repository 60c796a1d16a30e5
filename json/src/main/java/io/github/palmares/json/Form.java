package io.github.palmares.json;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

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
    private final long required;
    private final boolean oneAlone;
    private final List<String> alternatives;
    private final List<String> rules;

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
        this.oneAlone = false;
        this.alternatives = List.of();
        this.rules = List.of();
    }

    private Form(Form table, boolean oneAlone, List<String> alternatives, List<String> rules) {
        this.type = table.type;
        this.description = table.description;
        this.fields = table.fields;
        this.names = table.names;
        this.required = table.required;
        this.oneAlone = oneAlone;
        this.alternatives = alternatives;
        this.rules = rules;
    }

    /** The type is a word such as {@code driver}; its fields are counted in a {@code long}. */
    static Form of(String type, String description, Field... fields) {
        if (fields.length > MOST) {
            throw new IllegalArgumentException("a form has at most " + MOST + " fields");
        }
        return new Form(type, description, List.of(fields));
    }

    /** The same form, of which an object has exactly one field. */
    Form oneAlone() {
        return new Form(this, true, alternatives, rules);
    }

    /** The same form, of which an object has one of these fields, or more of them. */
    Form withOneOf(String... names) {
        return new Form(this, oneAlone, List.of(names), rules);
    }

    /** The same form, with what its fields have to do with each other: a few words for each rule, for the schema to tell. */
    Form obeying(String... newRules) {
        return new Form(this, oneAlone, alternatives, List.of(newRules));
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

    /** Whether an object has exactly one field. */
    boolean hasOneAlone() {
        return oneAlone;
    }

    /** The fields of which an object has at least one; empty where there is no such rule. */
    List<String> alternatives() {
        return alternatives;
    }

    /** What the reader checks beyond single fields. */
    List<String> rules() {
        return rules;
    }

    /** The name of a field, ready to be written. */
    SerializableString name(int field) {
        return names[field];
    }

    /** How many fields there are. */
    int size() {
        return names.length;
    }

    /** The number of the field with a name, below 0 where there is none. */
    int find(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].getValue().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Which of all forms it is, counted from 0: a place for what a reader notes of it. */
    int number() {
        return number;
    }

    /** The form of what a field holds or refers to; null where that is no object. */
    @Nullable
    Form within(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field.kind() == Kind.REFERENCE
                        ? ObjectType.ofWord(field.targets().get(0)).form()
                        : field.form();
            }
        }
        return null;
    }

    /** The required fields that are not in a set of fields, a bit for each. */
    long missing(long seen) {
        return required & ~seen;
    }
}
