package io.github.palmares.json.bench;

import com.dslplatform.json.DslJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** dsl-json, with the converters that its processor writes. Made strict: unknown fields are refused. */
final class DslJsonCodec extends RecordCodec {
    private final DslJson<Object> json =
            new DslJson<>(new DslJson.Settings<>().includeServiceLoader().skipDefaultValues(true));

    @Override
    Wire.Book parse(byte[] document) throws IOException {
        return json.deserialize(Wire.Book.class, document, document.length);
    }

    @Override
    byte[] format(Wire.Book records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.serialize(records, bytes);
        return bytes.toByteArray();
    }
}
