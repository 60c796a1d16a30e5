package io.github.palmares.json.bench;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;

/** fastjson2, asked to be strict: it refuses single quotes, but of records it skips unknown fields all the same. */
final class Fastjson2Codec extends RecordCodec {
    private static final JSONReader.Feature[] STRICT = {
        JSONReader.Feature.ErrorOnUnknownProperties, JSONReader.Feature.DisableSingleQuote
    };

    @Override
    Wire.Book parse(byte[] document) {
        return JSON.parseObject(document, Wire.Book.class, STRICT);
    }

    @Override
    byte[] format(Wire.Book records) {
        return JSON.toJSONBytes(records, JSONWriter.Feature.WriteBigDecimalAsPlain);
    }
}
