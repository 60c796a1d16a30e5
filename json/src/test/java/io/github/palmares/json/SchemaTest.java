package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.DocumentSchema;
import io.github.palmares.json.form.TextPattern;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema as a text, and the documents that are written. */
class SchemaTest {
    private static final String FILE = "record-book-1.0.schema.json";
    private static final JsonNode SCHEMA = new ObjectMapper().readTree(RecordBooks.schema());

    @Test
    void theFileInTheJarIsWhatTheTablesGive() throws IOException {
        Kept.holds(RecordBooks.schema(), "src/main/resources", FILE);
    }

    @Test
    void itIsASchemaOfItsDraft() {
        assertEquals(List.of(), Validity.problemsOfSchema(RecordBooks.schema()));
    }

    @Test
    void itSaysWhatItIsAndOfWhichVersion() {
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                SCHEMA.get("$schema").stringValue());
        assertEquals("urn:x-palmares:schema:record-book:1.0", SCHEMA.get("$id").stringValue());
        assertEquals("record book", SCHEMA.get("title").stringValue());
        assertEquals("record-book-" + DocumentForm.VERSION + ".schema.json", FILE);
    }

    @Test
    void itIsAsciiWithALineForEachValue() {
        assertTrue(RecordBooks.schema().chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')));
        assertTrue(RecordBooks.schema().startsWith("{\n  \"$schema\": "));
        assertTrue(RecordBooks.schema().endsWith("}\n"));
    }

    @Test
    void eachDefinitionHasANameOfItsOwnAndIsReferredTo() {
        Set<String> used = new HashSet<>();
        SCHEMA.findValuesAsString("$ref").forEach(used::add);
        Set<String> defined = new HashSet<>();
        SCHEMA.get("$defs").propertyNames().forEach(name -> defined.add("#/$defs/" + name));
        assertEquals(defined, used);
        int forms = DocumentSchema.forms(DocumentForm.DOCUMENT).size() - 1;
        assertEquals(forms + TextPattern.values().length, defined.size());
    }

    @Test
    void everyFieldAndTypeIsDescribed() {
        for (JsonNode type : SCHEMA.get("$defs").values()) {
            assertTrue(type.has("title") && type.has("description"), type::toString);
            if (type.has("properties")) {
                type.get("properties").values().forEach(field -> assertTrue(field.has("description"), field::toString));
            }
        }
    }

    @Test
    void whatTheReaderAloneChecksIsToldOfItsType() {
        assertEquals(
                "The drivers of a car. Checked by the reader alone: no driver is in the crew twice; where these are all"
                        + " there is at least one.",
                SCHEMA.at("/$defs/line-up/description").stringValue());
        assertEquals(
                "The races, in any order; where absent, the season. Each is the id of a race.",
                SCHEMA.at("/$defs/entry/properties/races/description").stringValue());
        assertEquals(
                "The driver's id. No other driver of the document has it.",
                SCHEMA.at("/$defs/driver/properties/id/description").stringValue());
        assertEquals(
                "The season. The id of a season.",
                SCHEMA.at("/$defs/race/properties/season/description").stringValue());
    }

    @Test
    void theArticlesAreValid() {
        Validity.isValid(RecordBook.builder()
                .addEntities(ArticleFacts.entities())
                .addAll(ArticleFacts.all())
                .build());
    }

    @Test
    void everyFieldAsItIsWrittenIsValid() {
        Validity.isValid(FullFacts.book());
    }

    @Test
    void anEmptyBookIsValid() {
        Validity.isValid(RecordBook.builder().build());
    }

    @Test
    void aWholeNumberWithAPointIsRefusedByTheReaderAlone() {
        String document = Refused.document("'series':[{'id':'s','name':'S'}],"
                + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                + "'races':[{'id':'r','season':'s-23','round':2.0}]");
        Validity.isValid(document);
        Refused.refuses(document, "/races/0/round: expected a whole number, found the number 2.0 (line 1, column 154)");
    }

    @Test
    void aThirdDecimalOfPointsIsRefusedByTheReaderAlone() {
        String document = Refused.document("'series':[{'id':'s','name':'S'}],"
                + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                + "'adjustments':[{'season':'s-23','table':'teams','number':'31','points':0.125}]");
        Validity.isValid(document);
        Refused.refuses(
                document,
                "/adjustments/0: points adjustment: expected points other than zero with up to nine digits and two"
                        + " decimals such as '-200', found '0.125' (line 1, column 187)");
    }
}
