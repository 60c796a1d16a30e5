package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refuses;
import static io.github.palmares.json.Refused.refusesLeniently;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.json.text.Malformed;
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
        refuses(
                "{schemaVersion:1}",
                "document: expected a name in double quotes, found 'schemaVersion' (line 1, column 2)");
        refuses(
                "{\"schemaVersion\":\"1.0\",}",
                "/schemaVersion: expected a name in double quotes, found '}' (line 1, column 24)");
        refuses(
                "{\"schemaVersion\":\"1.0\" \"drivers\":[]}",
                "/schemaVersion: expected a comma or '}', found '\"' (line 1, column 24)");
        refuses("{\"schemaVersion\":nul}", "/schemaVersion: expected a value, found 'nul' (line 1, column 18)");
        refuses(
                "{\"schemaVersion\":\"1.0\\q\"}",
                "/schemaVersion: expected an escape such as '\\n' or '\\u00fc', found '\\q' (line 1, column 23)");
        refuses(BEGIN + "'a']}", "/drivers/0: expected a value, found ''' (line 1, column 35)");
        refuses(BEGIN + "}", "/drivers: expected ']', found '}' (line 1, column 35)");
        refuses(BEGIN + "{]", "/drivers/0: expected '}', found ']' (line 1, column 36)");
        refuses(BEGIN + "{\"id\" 1}]}", "/drivers/0/id: expected a colon, found '1' (line 1, column 41)");
        refuses(BEGIN + "{\"id\":}]}", "/drivers/0/id: expected a value, found '}' (line 1, column 41)");
        refuses(BEGIN + "\f{}]}", "/drivers: expected no control character, found the byte 0C (line 1, column 35)");
        refuses(
                BEGIN + "{\"id\":\"\\u00g1\"}]}",
                "/drivers/0/id: expected four hexadecimal digits, found 'g' (line 1, column 46)");
        refuses(BEGIN + "// a\n]}", "/drivers: expected no comment, found '/' (line 1, column 35)");
    }

    @Test
    void commasThatAreMissingOrTooManyAreRefused() {
        refusesLeniently(document("'x':[1 2]"), "/x/1: expected a comma or ']', found '2' (line 1, column 31)");
        refusesLeniently(document("'x':[1,]"), "/x/1: expected a value, found ']' (line 1, column 31)");
        refusesLeniently(document("'x':[,1]"), "/x/0: expected a value, found ',' (line 1, column 29)");
        refusesLeniently(document("'x':{,}"), "/x: expected a name in double quotes, found ',' (line 1, column 29)");
    }

    @Test
    void whatTheParserSaysInUnknownWordsIsNoJson() {
        assertEquals("well-formed JSON", Malformed.expected("Unheard of"));
    }

    @Test
    void aLineBreakWithinTextIsRefused() {
        refuses(
                "{\"schemaVersion\":\"a\nb\"}",
                "/schemaVersion: expected an escaped control character, found the byte 0A (line 1, column 20)");
    }

    @Test
    void numbersThatAreNoJsonAreRefused() {
        refuses(BEGIN + "01]}", "/drivers/0: expected a number without leading zeros, found '1' (line 1, column 36)");
        refuses(BEGIN + "+5]}", "/drivers/0: expected a number without a plus sign, found '5' (line 1, column 36)");
        refuses(BEGIN + "5.]}", "/drivers/0: expected a digit, found ']' (line 1, column 37)");
        refuses(BEGIN + "-]}", "/drivers/0: expected a digit, found ']' (line 1, column 36)");
        refuses(BEGIN + "5e]}", "/drivers/0: expected a digit, found ']' (line 1, column 37)");
        refuses(BEGIN + ".5]}", "/drivers/0: expected a value, found '.' (line 1, column 35)");
        refuses(BEGIN + "NaN]}", "/drivers/0: expected a value, found 'NaN' (line 1, column 35)");
        refuses(BEGIN + "-NaN]}", "/drivers/0: expected a digit, found 'NaN' (line 1, column 36)");
        refuses(BEGIN + "-Infinity]}", "/drivers/0: expected a value, found '-Infinity' (line 1, column 35)");
    }

    @Test
    void malformedJsonIsRefusedWhereItIsSkippedToo() {
        refusesLeniently(document("'x':{'y':[1,2,]}"), "/x/y/2: expected a value, found ']' (line 1, column 38)");
        refusesLeniently(
                document("'x':'\\z'"),
                "/x: expected an escape such as '\\n' or '\\u00fc', found '\\z' (line 1, column 30)");
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
