package io.github.palmares.json;

import io.github.palmares.model.Driver;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Teaches a Jackson mapper the values of Palmares. */
public final class PalmaresModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public PalmaresModule() {
        super("palmares");
        addSerializer(Driver.class, new DriverSerializer());
    }

    private static final class DriverSerializer extends StdSerializer<Driver> {
        DriverSerializer() {
            super(Driver.class);
        }

        @Override
        public void serialize(Driver driver, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("id", driver.id());
            out.writeStringProperty("name", driver.name());
            out.writeEndObject();
        }
    }
}
