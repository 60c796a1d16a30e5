package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.palmares.book.RecordBook;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Jackson that the tests run with, and the older one that an application may hold beside it. */
class JacksonTest {
    private static final RecordBook BOOK = FullFacts.book();

    /** The build says which: the one that this was compiled against, or the newest. */
    @Test
    void theTestsRunWithTheJacksonThatTheBuildSays() {
        String tested = System.getProperty("jackson.tested");
        assumeTrue(tested != null, "not run by the build");
        Version core = new JsonFactory().version();
        Version databind = JsonMapper.shared().version();
        assertEquals(tested, core.toString());
        assertEquals(tested, databind.toString());
    }

    @Test
    void aBookAndAValueOfTheOlderJacksonAreReadAndWrittenSideBySide() throws IOException {
        com.fasterxml.jackson.databind.ObjectMapper older = new com.fasterxml.jackson.databind.ObjectMapper();
        assertEquals("2.", older.version().toString().substring(0, 2));

        byte[] document = RecordBooks.toBytes(BOOK);
        Map<?, ?> tree = older.readValue(document, LinkedHashMap.class);
        assertEquals("1.0", tree.get("schemaVersion"));
        assertEquals(BOOK, RecordBooks.read(older.writeValueAsBytes(tree)));

        JsonNode newer = JsonMapper.shared().readTree(document);
        assertEquals(newer.toString(), older.readTree(document).toString());
    }

    /** Annotations are common to both Jacksons, and each reads those of the other's age. */
    @Test
    void bothJacksonsUnderstandTheAnnotationsThatTheyShare() throws IOException {
        Lap lap = new Lap("31", List.of(93));
        String text = "{\"car-number\":\"31\",\"seconds\":[93]}";
        assertEquals(text, new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(lap));
        assertEquals(text, JsonMapper.shared().writeValueAsString(lap));
    }

    record Lap(
            @com.fasterxml.jackson.annotation.JsonProperty("car-number")
            String number,

            List<Integer> seconds) {}
}
