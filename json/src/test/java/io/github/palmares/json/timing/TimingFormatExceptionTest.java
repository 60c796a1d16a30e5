package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.json.timing.Sheet.Car;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files of another kind, and what they seem to be. */
class TimingFormatExceptionTest {
    private static final String STANDINGS = """
            {
              "championship": { "name": "GTP DRIVERS", "sessions": [] },
              "classification": []
            }
            """;

    private static void refusesAsResults(String message, String text) {
        refusesAsResults(message, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refusesAsResults(String message, byte[] bytes) {
        assertEquals(
                message,
                assertThrows(TimingFormatException.class, () -> OfficialResults.of("a.json", bytes))
                        .getMessage());
    }

    private static void refusesAsStandings(String message, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                message,
                assertThrows(TimingFormatException.class, () -> OfficialStandings.of("a.json", bytes))
                        .getMessage());
    }

    @Test
    void standingsAreNoResults() {
        refusesAsResults(
                "a.json: expected a result file ('session' and 'classification'), found what seems to be a standings"
                        + " file (line 1)",
                STANDINGS);
    }

    @Test
    void resultsAreNoStandings() {
        refusesAsStandings(
                "a.json: expected a standings file ('championship' and 'classification'), found what seems to be a"
                        + " result file (line 1)",
                Sheet.of(Car.of("31", "GTP", 1)).text());
    }

    @Test
    void theResultsOfAnotherSessionAreNoRace() {
        String expected = "a.json: expected a result file ('session' and 'classification'), found what seems to be ";

        refusesAsResults(
                expected + "a qualifying file (line 1)",
                Sheet.of(Car.of("31", "GTP", 1))
                        .session("session_type", "Qualify")
                        .text());
        refusesAsResults(
                expected + "the results of a session of type 'Free Practice 1' (line 1)",
                Sheet.of(Car.of("31", "GTP", 1))
                        .session("session_type", "")
                        .session("session_name", "Free Practice 1")
                        .text());
    }

    @Test
    void aTableOfAnotherKindIsRefused() {
        byte[] results = Rows.of(Rows.RACE).raw();
        String found = ", found what seems to be a result file (line 1)";

        assertEquals(
                "race.csv: expected a file of laps" + found,
                assertThrows(TimingFormatException.class, () -> OfficialLaps.of("race.csv", results))
                        .getMessage());
        assertEquals(
                "race.csv: expected a grid ('session' and 'grid')" + found,
                assertThrows(TimingFormatException.class, () -> OfficialGrid.of("race.csv", results))
                        .getMessage());
        assertEquals(
                "race.json: expected a file of laps" + found,
                assertThrows(
                                TimingFormatException.class,
                                () -> OfficialLaps.of(
                                        "race.json",
                                        Sheet.of(Car.of("31", "GTP", 1)).bytes()))
                        .getMessage());
    }

    @Test
    void aRecordBookIsNoResultFile() {
        refusesAsResults(
                "a.json: expected a result file ('session' and 'classification'), found what seems to be a record book"
                        + " of Palmares (line 1)",
                "{ \"schemaVersion\": 1, \"sources\": [] }");
    }

    @Test
    void resultsByClassAreNamedSo() {
        String byClass = "{ \"session\": { \"session_type\": \"Race\" }, \"classifications\": [] }";

        refusesAsResults(
                "a.json: expected a result file ('session' and 'classification'), found what seems to be results by class"
                        + " (line 1)",
                byClass);
        refusesAsStandings(
                "a.json: expected a standings file ('championship' and 'classification'), found what seems to be results"
                        + " by class (line 1)",
                byClass);
    }

    @Test
    void otherJsonIsNamedByItsFields() {
        String expected = "a.json: expected a result file ('session' and 'classification'), found ";

        refusesAsResults(
                expected + "an object with the fields 'laps', 'weather' (line 1)", "{\"laps\":1,\"weather\":2}");
        refusesAsResults(
                expected + "an object with the fields 'a', 'b', 'c', 'd', 'e', 'f' (line 1)",
                "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1}");
        refusesAsResults(
                expected + "an object with the fields 'a', 'b', 'c', 'd', 'e', 'f', … (line 1)",
                "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1}");
        refusesAsResults(expected + "an object without fields (line 1)", "{}");
        refusesAsResults(expected + "a list (line 2)", "\n[]");
        refusesAsResults(expected + "'text' (line 1)", "\"text\"");
        refusesAsResults(expected + "'more, text' (line 1)", "\"more, text\"");
        refusesAsResults(expected + "12 (line 1)", "12");
        refusesAsResults(expected + "null (line 1)", "null");
        refusesAsResults(
                expected + "an object with the fields 'session', 'classification' (line 1)",
                "{\"session\": \"Race\", \"classification\": {}}");
    }

    @Test
    void whatIsNoJsonAtAllIsNamed() {
        String expected = "a.json: expected JSON or a table (CSV), found what seems to be ";

        refusesAsResults(expected + "a web page (HTML) (line 1)", "<!DOCTYPE html>\n<html></html>");
        refusesAsResults(expected + "a web page (HTML) (line 1)", " <HTML lang='en'>");
        refusesAsResults(expected + "XML (line 1)", "<?xml version='1.0'?>");
        refusesAsResults(expected + "a PDF (line 1)", "%PDF-1.7");
        refusesAsResults(expected + "text (line 1)", "# Results");
        refusesAsResults(expected + "nothing (line 1)", " \n ");
        refusesAsStandings(expected + "nothing (line 1)", "");
    }

    @Test
    void malformedJsonIsRefusedWithPointerAndLine() {
        refusesAsResults(
                "a.json: /session/b: expected JSON: Unexpected character ('x' (code 120)): was expecting comma to"
                        + " separate Object entries (line 3)",
                "{ \"session\": { \"a\": 1,\n \"b\":\n 2 x } }");
        refusesAsResults(
                "a.json: /session: expected JSON: Unexpected end-of-input within/between Object entries (line 2)",
                "{ \"session\":\n");
        refusesAsResults("a.json: expected nothing after the end of the value (line 2)", "{}\n{}");
    }

    @Test
    void aFieldThatStandsThereTwiceIsRefused() {
        refusesAsResults(
                "a.json: /session/a: expected JSON: Duplicate Object property \"a\" (line 2)",
                "{ \"session\": { \"a\": 1,\n \"a\": 2 } }");
    }

    @Test
    void jsonNestedTooDeepIsRefused() {
        refusesAsResults(
                "a.json: " + "/0".repeat(16)
                        + ": expected JSON: Document nesting depth (17) exceeds the maximum allowed (16) (line 1)",
                "[".repeat(17) + "]".repeat(17));
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirLine() {
        refusesAsResults(
                "a.json: expected UTF-8, found bytes that are none (line 2)",
                "{ \"session\":\n \"Grün\" }".getBytes(StandardCharsets.ISO_8859_1));
        refusesAsResults(
                "a.json: expected UTF-8, found bytes that are none (line 1)",
                "\uFEFF{}".getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void whereItIsCanBeAsked() {
        TimingFormatException refusal = assertThrows(
                TimingFormatException.class,
                () -> OfficialResults.of("a.json", "{\n 1}".getBytes(StandardCharsets.UTF_8)));

        assertEquals(new Location("a.json", "", 2), refusal.location());
    }
}
