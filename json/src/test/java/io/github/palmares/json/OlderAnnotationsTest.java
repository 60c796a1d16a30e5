package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.RecordBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;

/**
 * Beside the Jackson annotations that Spring Boot 3.5 manages, which the build puts on the class path of this test alone.
 * What the README says of it is true.
 */
@EnabledIfSystemProperty(named = "older.annotations", matches = "true", disabledReason = "not on that class path")
class OlderAnnotationsTest {
    private static final String ANN =
            "{\"schemaVersion\":\"1.0\",\"drivers\":[{\"id\":\"ann-sample\",\"name\":\"Ann Sample\"}]}";

    @Test
    void documentsAreReadAndWritten() {
        RecordBook book = RecordBooks.read(ANN);
        assertEquals("Ann Sample", book.driver("ann-sample").name());
        assertEquals(ANN, RecordBooks.toText(book));
    }

    @Test
    void aMapperLacksAnAnnotation() {
        Error error = assertThrows(NoClassDefFoundError.class, JsonMapper::builder);
        assertEquals("com/fasterxml/jackson/annotation/JsonSerializeAs", error.getMessage());
    }
}
