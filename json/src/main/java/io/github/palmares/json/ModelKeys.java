package io.github.palmares.json;

import io.github.palmares.json.ModelType.Rendering;
import io.github.palmares.json.form.Words;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Entity;
import io.github.palmares.model.PartialDate;
import io.github.palmares.points.Points;
import io.github.palmares.text.Visible;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values of one type as the names of fields, in a map: what has a text of its own, and entities by their ids. */
final class ModelKeys {
    private ModelKeys() {}

    private static String refusal(ModelType type, String object) {
        return type.rendering() == Rendering.REFUSED
                ? type.refusal()
                : type.type().getSimpleName() + object;
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
            if (value instanceof Entity entity) {
                out.writeName(entity.id());
            } else if (!type.isKey()) {
                throw InvalidDefinitionException.from(
                        out,
                        refusal(type, " has neither an id nor a text of its own and cannot be the key of a map"),
                        context.constructType(type.type()));
            } else if (type.words() == null) {
                out.writeName(value.toString());
            } else {
                out.writeName(type.words().of(value));
            }
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
                        context.getParser(),
                        refusal(type, " is an object in JSON and cannot be read from the key of a map"),
                        context.constructType(type.type()));
            }
            try {
                if (type.words() != null) {
                    return word(key, type.words(), context);
                }
                return type.rendering() == Rendering.POINTS ? points(key) : text(type, key);
            } catch (IllegalArgumentException e) {
                throw context.weirdKeyException(type.type(), Visible.shown(key), String.valueOf(e.getMessage()));
            }
        }

        private Object word(String key, Words words, DeserializationContext context) {
            Object constant = words.find(key.toCharArray(), 0, key.length());
            if (constant == null) {
                throw context.weirdKeyException(
                        type.type(), Visible.shown(key), "expected one of " + String.join(", ", words.list()));
            }
            return constant;
        }

        private static Points points(String key) {
            try {
                return Points.of(new BigDecimal(key));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "points: expected a number such as '12.5', found " + Visible.quoted(key));
            }
        }
    }

    /** The value of a type whose values have a text of their own. */
    static Object text(ModelType type, String text) {
        if (type.type() == CarNumber.class) {
            return CarNumber.of(text);
        }
        if (type.type() == Country.class) {
            return Country.of(text);
        }
        return type.type() == Distance.class ? Distance.parse(text) : PartialDate.parse(text);
    }
}
