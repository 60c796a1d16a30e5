package io.github.palmares.json.form;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of a {@link Form}: its name in a document and what it holds. */
public final class Field {
    private final String name;
    private final @Nullable Row row;
    private final @Nullable RecordType elements;

    Field(String name, Row row) {
        this(name, row, null);
    }

    private Field(String name, @Nullable Row row, @Nullable RecordType elements) {
        this.name = name;
        this.row = row;
        this.elements = elements;
    }

    /** The array of a document that holds the values of a type, whose attributes are loaded only when they are needed. */
    static Field array(RecordType type) {
        return new Field(type.plural(), null, type);
    }

    /** {@return the name in a document} */
    public String name() {
        return name;
    }

    /** {@return what it holds} */
    public Row row() {
        if (elements != null) {
            return Row.part(elements.table(), "The " + name + ", in any order.").several();
        }
        return Objects.requireNonNull(row);
    }

    /** {@return whether it must be there} */
    public boolean isRequired() {
        return row != null && row.isRequired();
    }

    /** {@return the form of what it holds; null where that is no object} */
    public @Nullable Form form() {
        if (elements != null) {
            return Form.of(elements.table());
        }
        Row held = row();
        return switch (held.kind()) {
            case PART -> Form.of(held.part());
            case ANY_REFERENCE, ANY_PART -> Form.of(held.choice());
            default -> null;
        };
    }
}
