package io.github.palmares.json;

import io.github.palmares.attributes.Table;
import io.github.palmares.book.Partition;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Sequence;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Entity;
import io.github.palmares.points.Points;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of one type. */
final class ModelSerializer extends StdSerializer<Object> {
    private final ModelType type;

    ModelSerializer(ModelType type) {
        super(type.type());
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        switch (type.rendering()) {
            case OBJECT, KIND -> writeObject(value, new WholeWriter(out));
            case SEQUENCE -> write((Sequence<?, ?>) value, new WholeWriter(out));
            case PARTITION -> write((Partition<?, ?>) value, new WholeWriter(out));
            case BOOK -> DocumentWriter.write((RecordBook) value, out);
            case WORD -> out.writeString(Objects.requireNonNull(type.words()).of(value));
            case ANSWER -> write((Answer) value, out);
            case POINTS -> new WholeWriter(out).decimal(((Points) value).toBigDecimal());
            case TEXT -> out.writeString(value.toString());
            case REFUSED ->
                throw InvalidDefinitionException.from(out, type.refusal(), context.constructType(type.type()));
        }
    }

    @SuppressWarnings("unchecked") // the table of a type is of its values
    private static void writeObject(Object value, WholeWriter out) {
        if (value instanceof Entity entity) {
            out.refer(entity);
        } else {
            out.write((Table<Object, ?>) table(value), value);
        }
    }

    private static void write(Sequence<?, ?> facts, WholeWriter out) {
        out.out.writeStartArray();
        facts.forEach(fact -> writeObject(fact, out));
        out.out.writeEndArray();
    }

    private static void write(Partition<?, ?> partition, WholeWriter out) {
        out.out.writeStartObject();
        out.out.writeName("parts");
        out.out.writeStartObject();
        partition.asMap().forEach((named, part) -> {
            out.out.writeName(named.id());
            write(part, out);
        });
        out.out.writeEndObject();
        out.out.writeName("rest");
        write(partition.rest(), out);
        out.out.writeEndObject();
    }

    private static Table<?, ?> table(Object value) {
        return Objects.requireNonNull(ModelTypes.tableOf(value.getClass()));
    }

    private static void write(Answer answer, JsonGenerator out) {
        if (answer == Answer.UNKNOWN) {
            out.writeNull();
        } else {
            out.writeBoolean(answer.isYes());
        }
    }

    /** The name of the type stands beside the value, not among its fields. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
        Class<?> known =
                type.rendering() == ModelType.Rendering.KIND ? table(value).type() : type.type();
        WritableTypeId id = typeSerializer.writeTypePrefix(
                out, context, typeSerializer.typeId(value, known, JsonToken.VALUE_EMBEDDED_OBJECT));
        serialize(value, out, context);
        typeSerializer.writeTypeSuffix(out, context, id);
    }

    /** An answer that is not known is nothing to write. */
    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
        return value == Answer.UNKNOWN;
    }
}
