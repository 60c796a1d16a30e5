package io.github.palmares.json.form;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Choice;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The JSON form of a type: its fields, in the order in which they are written. A field's place among them is the number by
 * which reader and writer know it. The fields of a value are the attributes of its {@link Table}.
 */
public final class Form {
    private static final int MOST = Long.SIZE;
    private static final AtomicInteger FORMS = new AtomicInteger();

    /** By table or choice, which are constants. */
    private static final Map<Object, Form> KNOWN = new ConcurrentHashMap<>();

    /** Outside of any object. */
    public static final Form NONE = new Form("nothing", "Outside of any object.", List.of(), null);

    private final int number = FORMS.getAndIncrement();
    private final String type;
    private final String description;
    private final List<Field> fields;
    private final @Nullable Table<?, ?> table;
    private final @Nullable RecordType recordType;
    private final SerializableString[] names;
    private final @Nullable Row[] rows;
    private final @Nullable Words[] words;
    private final @Nullable Form[] parts;
    private final long required;

    Form(String type, String description, List<Field> fields, @Nullable Table<?, ?> table) {
        if (fields.size() > MOST) {
            throw new IllegalArgumentException("a form has at most " + MOST + " fields");
        }
        this.type = type;
        this.description = description;
        this.fields = List.copyOf(fields);
        this.table = table;
        this.recordType = table == null ? null : recordType(table);
        this.names = new SerializableString[fields.size()];
        this.rows = new Row[fields.size()];
        this.words = new Words[fields.size()];
        this.parts = new Form[fields.size()];
        long mask = 0;
        for (int i = 0; i < names.length; i++) {
            names[i] = new SerializedString(fields.get(i).name());
            mask |= fields.get(i).isRequired() ? 1L << i : 0;
        }
        this.required = mask;
    }

    private static @Nullable RecordType recordType(Table<?, ?> table) {
        for (RecordType one : RecordType.all()) {
            if (one.word().equals(table.word())) {
                return one;
            }
        }
        return null;
    }

    /** {@return the form of the values of a type} */
    public static Form of(Table<?, ?> table) {
        Form known = KNOWN.get(table);
        if (known != null) {
            return known;
        }
        List<Field> fields = new ArrayList<>();
        for (Attribute<?, ?> attribute : table.attributes()) {
            fields.add(new Field(attribute.documentName(), attribute.row()));
        }
        return known(table, new Form(table.word(), table.description(), fields, table));
    }

    /** {@return the form of a value of one of several types: one field alone, which says the type} */
    public static Form of(Choice choice) {
        Form known = KNOWN.get(choice);
        return known != null
                ? known
                : known(choice, oneOf(choice.word(), choice.description(), choice.types(), choice != Choice.FACT));
    }

    private static Form known(Object key, Form made) {
        Form other = KNOWN.putIfAbsent(key, made);
        return other != null ? other : made;
    }

    /**
     * The form of a value of one of several types: one field alone, which says the type.
     *
     * @param word the word for such a value
     * @param description what it is
     * @param types the types
     * @param referred whether the field refers to the value, or holds it
     */
    public static Form oneOf(String word, String description, List<RecordType> types, boolean referred) {
        List<Field> fields = new ArrayList<>();
        for (RecordType one : types) {
            String what = "The " + one.word() + ".";
            fields.add(new Field(one.word(), referred ? Row.reference(one, what) : Row.part(one.table(), what)));
        }
        return new Form(word, description, fields, null);
    }

    /** {@return the word for a value, such as {@code driver}} */
    public String type() {
        return type;
    }

    /** {@return what it is in the sport} */
    public String description() {
        return description;
    }

    /** {@return the fields} */
    public List<Field> fields() {
        return fields;
    }

    /** {@return the attributes that the fields stand for; null where they are none} */
    public @Nullable Table<?, ?> table() {
        return table;
    }

    /** {@return the type of a form whose values have an id} */
    public RecordType recordType() {
        return Objects.requireNonNull(recordType, type);
    }

    /** {@return the row of a field} */
    public Row row(int field) {
        Row known = rows[field];
        if (known == null) {
            known = fields.get(field).row();
            rows[field] = known;
        }
        return known;
    }

    /** {@return the name of a field, ready to be written} */
    public SerializableString name(int field) {
        return names[field];
    }

    /** {@return the name of an attribute, ready to be written} */
    @SuppressWarnings("EnumOrdinal") // the fields are the constants, in order
    public SerializableString name(Enum<?> attribute) {
        return names[attribute.ordinal()];
    }

    /** {@return the words that an attribute may hold} */
    @SuppressWarnings("EnumOrdinal") // the fields are the constants, in order
    public Words words(Enum<?> attribute) {
        return words(attribute.ordinal());
    }

    /** {@return the words that a field may hold} */
    public Words words(int field) {
        Words known = words[field];
        if (known == null) {
            known = Words.of(row(field).constants());
            words[field] = known;
        }
        return known;
    }

    /** {@return the form of what a field holds} */
    public Form part(int field) {
        Form known = parts[field];
        if (known == null) {
            known = Objects.requireNonNull(fields.get(field).form());
            parts[field] = known;
        }
        return known;
    }

    /** {@return how many fields there are} */
    public int size() {
        return names.length;
    }

    /** {@return the number of the field with a name, below 0 where there is none} */
    public int find(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].getValue().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return which of all forms it is, counted from 0: a place for what a reader notes of it} */
    public int number() {
        return number;
    }

    /** {@return the form of what a field holds or refers to; null where that is no object} */
    public @Nullable Form within(String name) {
        int field = find(name);
        if (field < 0) {
            return null;
        }
        Row row = row(field);
        return row.kind() == Row.Kind.REFERENCE
                ? of(row.target().table())
                : fields.get(field).form();
    }

    /** {@return the required fields that are not in a set of fields, a bit for each} */
    public long missing(long seen) {
        return required & ~seen;
    }
}
