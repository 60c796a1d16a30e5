package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.palmares.book.RecordBook;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What an independent validator says of documents, by the schema. */
final class Validity {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(RecordBooks.schema());

    private Validity() {}

    /** The pointers of what is not valid. */
    static List<String> problems(JsonNode document) {
        return SCHEMA.validate(document).stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
    }

    static void isValid(String document) {
        assertEquals(List.of(), SCHEMA.validate(MAPPER.readTree(document)));
    }

    static void isValid(RecordBook book) {
        isValid(RecordBooks.toText(book));
    }

    /** The pointers of what is not valid in a points system. */
    static List<String> problemsOfSystem(String system) {
        return REGISTRY.getSchema(PalmaresModule.pointsSystemSchema()).validate(MAPPER.readTree(system)).stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
    }

    /** What the meta-schema of the draft says of a schema. */
    static List<?> problemsOfSchema(String schema) {
        String draft = SpecificationVersion.DRAFT_2020_12.getDialectId();
        return REGISTRY.getSchema(SchemaLocation.of(draft)).validate(MAPPER.readTree(schema));
    }
}
