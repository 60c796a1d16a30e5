package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Driver;
import io.github.palmares.points.Points;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a mapper without the module makes of values: nothing worth having, in silence. The README warns of it, and so does the
 * Javadoc of the values; whoever finds a way to have it fail may change this test.
 */
class WithoutModuleTest {
    private static final Driver ANN =
            Driver.builder().id("ann").name("Ann Sample").build();

    @Test
    void aMapperWithoutTheModuleWritesNothingOfAValueInSilence() {
        JsonMapper plain = JsonMapper.builder().build();
        assertEquals("{}", plain.writeValueAsString(ANN));
        assertEquals(
                "{}",
                plain.writeValueAsString(RecordBook.builder().addEntity(ANN).build()));
        assertEquals("{}", plain.writeValueAsString(Points.of(35)));
    }

    @Test
    void aMapperThatFindsItsModulesWritesTheValue() {
        JsonMapper finding = JsonMapper.builder().findAndAddModules().build();
        assertEquals("{\"id\":\"ann\",\"name\":\"Ann Sample\"}", finding.writeValueAsString(ANN));
        assertEquals("35", finding.writeValueAsString(Points.of(35)));
    }
}
