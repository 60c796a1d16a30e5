package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import tools.jackson.core.JsonGenerator;

/** Writes a value that stands by itself: what it refers to stands within it, whole. */
final class WholeWriter extends FieldWriter {
    WholeWriter(JsonGenerator out) {
        super(out);
    }

    @Override
    @SuppressWarnings("unchecked") // the table of a type is of its values
    void refer(Object value) {
        write((Table<Object, ?>) RecordType.of(value).table(), value);
    }
}
