package io.github.palmares.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** Tells a mapper who reads and writes the types of core. */
final class ModelBinding {
    private ModelBinding() {}

    /** Who writes values, or keys of maps. */
    static final class Writers implements Serializers {
        private final boolean keys;

        Writers(boolean keys) {
            this.keys = keys;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            ModelType found = ModelTypes.find(type.getRawClass());
            if (found == null) {
                return null;
            }
            return keys ? new ModelKeys.Writer(found) : new ModelSerializer(found);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    /** Who reads values, and keys of maps. */
    static final class Readers extends Deserializers.Base implements KeyDeserializers {
        private final JsonOptions options;

        Readers(JsonOptions options) {
            this.options = options;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            ModelType found = ModelTypes.find(type.getRawClass());
            return found == null ? null : new ModelDeserializer(found, options);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ModelTypes.find(type) != null;
        }

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            ModelType found = ModelTypes.find(type.getRawClass());
            return found == null ? null : new ModelKeys.Reader(found);
        }
    }
}
