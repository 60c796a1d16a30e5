package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.points.Points;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be seen is no name, and no message repeats it. */
class InvisibleTextTest {
    private static final String HOSTILE = "\\u001b[2J\\n2026-01-01 FAKE\\u202e\\u2028\\u2029\\u200b";
    private static final String SHOWN = "\\u001B[2J\\n2026-01-01 FAKE\\u202E\\u2028\\u2029\\u200B";
    private static final String TEXT =
            "expected text on one line, without blanks around it or invisible characters, such as ";

    @Test
    void aNameThatCannotBeSeenIsRefused() {
        refuses(
                document("'drivers':[{'id':'a','name':'" + HOSTILE + "'}]"),
                "/drivers/0: driver name: " + TEXT + "'Pipo Derani', found '" + SHOWN + "' (line 1, column 104)");
    }

    @Test
    void fieldsIdsWordsAndReferencesAreShownInOneLine() {
        refuses(
                document("'drivers':[{'" + HOSTILE + "':1}]"),
                "/drivers/0/" + SHOWN + ": no field '" + SHOWN + "' in a driver (line 1, column 36)");
        refuses(
                document("'races':[{'kind':'" + HOSTILE + "'}]"),
                "/races/0/kind: expected one of points, qualifying-race, exhibition, found '" + SHOWN
                        + "' (line 1, column 41)");
        refuses(
                document("'series':[],'seasons':[{'series':'" + HOSTILE + "'}]"),
                "/seasons/0/series: no series '" + SHOWN + "' (line 1, column 57)");
        refuses(
                document("'drivers':[{'id':3,'name':'A'},'" + HOSTILE + "']"),
                "/drivers/0/id: expected text, found the number 3 (line 1, column 41)");
        refuses(
                document("'drivers':['" + HOSTILE + "']"),
                "/drivers/0: expected an object, found text '" + SHOWN + "' (line 1, column 35)");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 9_999})
    void ofALongTextTheBeginningIsShown(int length) {
        String id = "a".repeat(length);
        refuses(
                document("'series':[],'seasons':[{'series':'" + id + "'}]"),
                "/seasons/0/series: no series '" + "a".repeat(200) + "…' (line 1, column 57)");
        refuses(
                document("'drivers':[{'id':'" + id + "','name':'A'}]"),
                "/drivers/0: driver id: expected lower-case letters and digits, parted by hyphens, dots or underscores,"
                        + " such as 'pipo-derani', found '" + "a".repeat(200) + "…' (line 1, column "
                        + (54 + length) + ")");
    }

    @Test
    void whatWasExpectedAndFoundIsShownInOneLineToo() {
        RecordBookFormatException refusal =
                Refused.refusal(document("'drivers':[{'id':'a','name':'" + HOSTILE + "'}]"));
        assertEquals("'" + SHOWN + "'", refusal.found());
        assertEquals(
                "/drivers/0/\u202e",
                Refused.refusal(document("'drivers':[{'\\u202e':1}]")).pointer());
    }

    @Test
    void aMappersMessagesAreShownInOneLine() {
        JsonMapper mapper = JsonMapper.builder().addModule(new PalmaresModule()).build();
        String driver = "{\"id\":\"a\",\"name\":\"A\",\"%\":1}".replace("%", HOSTILE);
        assertSeen(assertThrows(DatabindException.class, () -> mapper.readValue(driver, Driver.class)));
        String name = "{\"id\":\"a\",\"name\":\"%\"}".replace("%", HOSTILE);
        assertSeen(assertThrows(DatabindException.class, () -> mapper.readValue(name, Driver.class)));
        String countries = "{\"" + HOSTILE + "\":1}";
        assertSeen(assertThrows(
                DatabindException.class,
                () -> mapper.readValue(countries, new TypeReference<Map<Country, Integer>>() {})));
        assertSeen(assertThrows(
                DatabindException.class,
                () -> mapper.readValue(countries, new TypeReference<Map<Points, Integer>>() {})));
    }

    private static void assertSeen(Exception refusal) {
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("\\u202E") && !message.contains("\u202e"), message);
        assertTrue(!message.contains("\u001b") && !message.contains("\u2028"), message);
    }
}
