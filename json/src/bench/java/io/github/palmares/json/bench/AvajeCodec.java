package io.github.palmares.json.bench;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, with the adapters that its generator writes. Made strict: unknown fields are refused; it has no more to set. */
final class AvajeCodec extends RecordCodec {
    private final JsonType<Wire.Book> type =
            Jsonb.builder().failOnUnknown(true).build().type(Wire.Book.class);

    @Override
    Wire.Book parse(byte[] document) {
        return type.fromJson(document);
    }

    @Override
    byte[] format(Wire.Book records) {
        return type.toJsonBytes(records);
    }
}
