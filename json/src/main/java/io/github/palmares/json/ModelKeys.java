package io.github.palmares.json;

import io.github.palmares.json.ModelType.Shape;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.PartialDate;
import io.github.palmares.points.Points;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values of one type as the names of fields, in a map: what has a text of its own. */
final class ModelKeys {
    private ModelKeys() {}

    private static String refusal(ModelType type) {
        return type.shape() == Shape.REFUSED
                ? type.refusal()
                : type.type().getSimpleName() + " is an object in JSON and cannot be the key of a map";
    }

    /** Writes them. */
    static final class Writer extends StdSerializer<Object> {
        private final ModelType type;

        Writer(ModelType type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            if (!type.isKey()) {
                throw InvalidDefinitionException.from(out, refusal(type), context.constructType(type.type()));
            }
            out.writeName(type.words() == null ? value.toString() : type.words().textOf(value));
        }
    }

    /** Reads them. */
    static final class Reader extends KeyDeserializer {
        private final ModelType type;

        Reader(ModelType type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (!type.isKey()) {
                throw InvalidDefinitionException.from(
                        context.getParser(), refusal(type), context.constructType(type.type()));
            }
            try {
                return type.words() == null ? text(key) : word(key, type.words(), context);
            } catch (IllegalArgumentException e) {
                throw context.weirdKeyException(type.type(), key, String.valueOf(e.getMessage()));
            }
        }

        private Object word(String key, Words<?> words, DeserializationContext context) {
            Object constant = words.find(key.toCharArray(), 0, key.length());
            if (constant == null) {
                throw context.weirdKeyException(type.type(), key, "expected one of " + String.join(", ", words.list()));
            }
            return constant;
        }

        private static Points points(String key) {
            try {
                return Points.of(new BigDecimal(key));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("points: expected a number such as '12.5', found '" + key + "'", e);
            }
        }

        private Object text(String key) {
            if (type.type() == CarNumber.class) {
                return CarNumber.of(key);
            }
            if (type.type() == Country.class) {
                return Country.of(key);
            }
            if (type.type() == Points.class) {
                return points(key);
            }
            return type.type() == Distance.class ? Distance.parse(key) : PartialDate.parse(key);
        }
    }
}
