package io.github.palmares.json;

import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import tools.jackson.core.JsonGenerator;

/** Writes a value that stands by itself: what it refers to stands within it, whole. */
final class WholeWriter extends FieldWriter {
    WholeWriter(JsonGenerator out) {
        super(out);
    }

    @Override
    void refer(Entity entity) {
        ObjectCodec.write(ObjectType.of(entity), entity, this);
    }

    @Override
    void refer(Entry entry) {
        EntryCodec.write(entry, this);
    }
}
