package io.github.palmares.json;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Answer;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of one type. */
final class ModelDeserializer extends StdDeserializer<Object> {
    private final ModelType type;
    private final JsonOptions options;

    ModelDeserializer(ModelType type, JsonOptions options) {
        super(type.type());
        this.type = type;
        this.options = options;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!type.isRead()) {
            throw InvalidDefinitionException.from(parser, type.refusal(), context.constructType(type.type()));
        }
        WholeReader in = WholeReader.of(parser, options, type.type());
        try {
            return read(in);
        } catch (IllegalArgumentException e) {
            throw in.refusing(e);
        }
    }

    private Object read(WholeReader in) {
        return switch (type.rendering()) {
            case OBJECT, KIND -> in.readWhole(Objects.requireNonNull(type.form()));
            case BOOK -> readBook(in);
            case WORD -> in.word(Objects.requireNonNull(type.words()));
            case ANSWER -> in.answer();
            case POINTS -> in.points();
            case TEXT -> ModelKeys.text(type, in.text());
            case SEQUENCE, PARTITION, REFUSED -> throw new IllegalStateException(type.refusal());
        };
    }

    /** A document may refer to what comes later in it; it is kept until it is whole. */
    private RecordBook readBook(WholeReader in) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (JsonGenerator copy =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), document, JsonEncoding.UTF8)) {
            copy.copyCurrentStructureExact(in.parser);
        }
        try {
            return RecordBooks.read(document.toByteArray(), options);
        } catch (RecordBookFormatException e) {
            throw in.refusing(e);
        }
    }

    /** The kind that stands beside the value is read with it. Where another type stands there, the value is within it. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return type.rendering() == ModelType.Rendering.KIND
                ? deserialize(parser, context)
                : typeDeserializer.deserializeTypedFromScalar(parser, context);
    }

    /** Of answers, what is null or absent is not known. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type.rendering() == ModelType.Rendering.ANSWER ? Answer.UNKNOWN : null;
    }
}
