package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Driver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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

    /** What an application on the older Jackson alone writes: the newer one is there, but none of its code names it. */
    @Test
    void anOlderMapperWritesAndReadsBooksByTenLines() throws IOException {
        com.fasterxml.jackson.databind.module.SimpleModule books =
                new com.fasterxml.jackson.databind.module.SimpleModule();
        books.addSerializer(RecordBook.class, new com.fasterxml.jackson.databind.JsonSerializer<>() {
            @Override
            public void serialize(
                    RecordBook book,
                    com.fasterxml.jackson.core.JsonGenerator out,
                    com.fasterxml.jackson.databind.SerializerProvider provider)
                    throws IOException {
                out.writeRawValue(RecordBooks.toText(book));
            }
        });
        books.addDeserializer(RecordBook.class, new com.fasterxml.jackson.databind.JsonDeserializer<>() {
            @Override
            public RecordBook deserialize(
                    com.fasterxml.jackson.core.JsonParser in,
                    com.fasterxml.jackson.databind.DeserializationContext context)
                    throws IOException {
                return RecordBooks.read(in.readValueAsTree().toString());
            }
        });
        com.fasterxml.jackson.databind.ObjectMapper older =
                new com.fasterxml.jackson.databind.ObjectMapper().registerModule(books);
        String archive = older.writeValueAsString(new Archive("ours", BOOK));
        assertEquals("{\"owner\":\"ours\",\"book\":" + RecordBooks.toText(BOOK) + "}", archive);
        assertEquals(new Archive("ours", BOOK), older.readValue(archive, Archive.class));
    }

    record Archive(String owner, RecordBook book) {}

    /** A mapper goes with a closure to another machine, and reads there as here. */
    @Test
    void aMapperWithTheModuleIsSerializable() throws IOException, ClassNotFoundException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PalmaresModule(JsonOptions.standard().withLenient(true)))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        JsonMapper copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (JsonMapper) in.readObject();
        }
        assertEquals(BOOK, copy.readValue(copy.writeValueAsBytes(BOOK), RecordBook.class));
        assertEquals(
                Driver.builder().id("a").name("A").build(),
                copy.readValue("{\"id\":\"a\",\"name\":\"A\",\"unheardOf\":1}", Driver.class));
    }

    @Test
    void theModuleTellsItsVersion() {
        Version version = new PalmaresModule().version();
        assertEquals("io.github.palmares", version.getGroupId());
        assertEquals("palmares-json", version.getArtifactId());
        assertFalse(version.isUnknownVersion());
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
