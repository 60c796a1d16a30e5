package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.palmares.model.Fact;
import io.github.palmares.points.PointsSystem;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the bytes are, a mapper gives a value that it writes and reads again, or an exception of Jackson's. */
class ModuleFuzz {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PalmaresModule()).build();
    private static final List<TypeReference<?>> TYPES =
            List.of(new TypeReference<List<Fact>>() {}, new TypeReference<PointsSystem>() {});

    @FuzzTest(maxDuration = "30s")
    void bytesAreAValueOrAnExceptionOfJacksons(byte[] json) {
        for (TypeReference<?> type : TYPES) {
            try {
                Object value = MAPPER.readValue(json, type);
                assertEquals(value, MAPPER.readValue(MAPPER.writerFor(type).writeValueAsBytes(value), type));
            } catch (JacksonException e) {
                // It is refused, as it may be.
            }
        }
    }
}
