package io.github.palmares.json;

import io.github.palmares.attributes.EntryAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import tools.jackson.core.JsonGenerator;

/** Writes a value that stands by itself: what it refers to stands within it, whole. */
final class WholeWriter extends FieldWriter {
    WholeWriter(JsonGenerator out) {
        super(out);
    }

    @Override
    @SuppressWarnings("unchecked") // the table of a type is of its values
    void refer(Entity entity) {
        write((Table<Entity, ?>) RecordType.of(entity).table(), entity);
    }

    @Override
    void refer(Entry entry) {
        write(EntryAttribute.ALL, entry);
    }
}
