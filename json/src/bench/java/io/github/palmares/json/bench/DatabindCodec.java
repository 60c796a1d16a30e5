package io.github.palmares.json.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * Jackson's databind on records. Made strict: unknown and double fields, values of another type, nulls in lists and
 * trailing content are refused. A field that is null can't be, since a record takes what is absent for null as well. The lax
 * one leaves double fields, whose check costs it most.
 */
final class DatabindCodec extends RecordCodec {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private DatabindCodec(JsonMapper mapper) {
        reader = mapper.readerFor(Wire.Book.class);
        writer = mapper.writerFor(Wire.Book.class);
    }

    static DatabindCodec strict() {
        return new DatabindCodec(
                mapper().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    }

    static DatabindCodec lax() {
        return new DatabindCodec(mapper().build());
    }

    static DatabindCodec blackbird() {
        return new DatabindCodec(mapper().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new BlackbirdModule())
                .build());
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .changeDefaultPropertyInclusion(absent -> absent.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    @Override
    Wire.Book parse(byte[] document) {
        return reader.readValue(document);
    }

    @Override
    byte[] format(Wire.Book records) {
        return writer.writeValueAsBytes(records);
    }
}
