package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refuses;
import static io.github.palmares.json.Refused.refusesLeniently;

import org.junit.jupiter.api.Test;

/** What is no JSON, or not all of it. */
class MalformedTest {
    private static final String BEGIN = "{\"schemaVersion\":\"1.0\",\"drivers\":[";

    @Test
    void emptyInputIsRefused() {
        refuses("", "document: expected a record book, found nothing (line 1, column 1)");
        refuses(" \n ", "document: expected a record book, found nothing (line 2, column 2)");
        refuses("\uFEFF", "document: expected a record book, found nothing (line 1, column 1)");
    }

    @Test
    void anotherValueThanAnObjectIsRefused() {
        refuses("[]", "document: expected an object, found an array (line 1, column 1)");
        refuses("12", "document: expected an object, found the number 12 (line 1, column 1)");
        refuses("null", "document: expected an object, found null (line 1, column 1)");
    }

    @Test
    void aTruncatedDocumentIsRefusedAtItsEnd() {
        refuses("{", "document: expected more, found the end of the document (line 1, column 2)");
        refuses(BEGIN, "/drivers: expected more, found the end of the document (line 1, column 35)");
        refuses(BEGIN + "{\"id", "/drivers/0: expected more, found the end of the document (line 1, column 39)");
        refuses(
                BEGIN + "{\"id\":\"a",
                "/drivers/0/id: expected more, found the end of the document (line 1, column 43)");
        refuses(
                BEGIN + "{\"id\":\"a\\ud83d\\u",
                "/drivers/0/id: expected more, found the end of the document (line 1, column 51)");
        refuses(
                "{\"schemaVersion\":\"1.0\",",
                "/schemaVersion: expected more, found the end of the document (line 1, column 24)");
    }

    @Test
    void anythingAfterTheEndIsRefused() {
        refuses(
                "{\"schemaVersion\":\"1.0\"}\n}",
                "document: expected the end of the document, found '}' (line 2, column 1)");
        refuses(
                "{\"schemaVersion\":\"1.0\"} more",
                "document: expected the end of the document, found 'more' (line 1, column 25)");
        refuses(
                "{\"schemaVersion\":\"1.0\"} {}",
                "document: expected the end of the document, found an object (line 1, column 25)");
    }

    @Test
    void malformedJsonIsRefusedAtItsPlace() {
        refuses("{schemaVersion:1}", "document: expected well-formed JSON, found 'schemaVersion' (line 1, column 2)");
        refuses(
                "{\"schemaVersion\":\"1.0\",}",
                "/schemaVersion: expected well-formed JSON, found '}' (line 1, column 24)");
        refuses(
                "{\"schemaVersion\":\"1.0\" \"drivers\":[]}",
                "/schemaVersion: expected well-formed JSON, found '\"' (line 1, column 24)");
        refuses(
                "{\"schemaVersion\":nul}",
                "/schemaVersion: expected well-formed JSON, found 'nul' (line 1, column 18)");
        refuses(
                "{\"schemaVersion\":\"1.0\\q\"}",
                "/schemaVersion: expected well-formed JSON, found '\\q' (line 1, column 23)");
        refuses(BEGIN + "'a']}", "/drivers/0: expected well-formed JSON, found ''' (line 1, column 35)");
        refuses(BEGIN + "// a\n]}", "/drivers: expected well-formed JSON, found '/' (line 1, column 35)");
    }

    @Test
    void aLineBreakWithinTextIsRefused() {
        refuses(
                "{\"schemaVersion\":\"a\nb\"}",
                "/schemaVersion: expected well-formed JSON, found the byte 0A (line 1, column 20)");
    }

    @Test
    void numbersThatAreNoJsonAreRefused() {
        refuses(BEGIN + "01]}", "/drivers/0: expected well-formed JSON, found '1' (line 1, column 36)");
        refuses(BEGIN + ".5]}", "/drivers/0: expected well-formed JSON, found '.' (line 1, column 35)");
        refuses(BEGIN + "NaN]}", "/drivers/0: expected well-formed JSON, found 'NaN' (line 1, column 35)");
        refuses(BEGIN + "-Infinity]}", "/drivers/0: expected well-formed JSON, found '-Infinity' (line 1, column 35)");
    }

    @Test
    void malformedJsonIsRefusedWhereItIsSkippedToo() {
        refusesLeniently(
                document("'x':{'y':[1,2,]}"), "/x/y/2: expected well-formed JSON, found ']' (line 1, column 38)");
        refusesLeniently(document("'x':'\\z'"), "/x: expected well-formed JSON, found '\\z' (line 1, column 30)");
    }

    @Test
    void theColumnCountsCharacters() {
        refuses(
                document("'drivers':[{'id':'a','name':'Üü€🏁','id':'b'}]"),
                "/drivers/0/id: expected the field 'id' once, found it twice (line 1, column 59)");
    }

    @Test
    void theLineCountsLineBreaks() {
        refuses(
                "{\r\n \"schemaVersion\": \"1.0\",\n\n  \"drivers\": [\n    {\"id\": 12}]}",
                "/drivers/0/id: expected text, found the number 12 (line 5, column 12)");
    }
}
