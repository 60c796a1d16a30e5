package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.Finding;
import io.github.palmares.json.timing.Sheet.Car;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files that mean harm are read in little room, and what they hold is shown in one line. */
class HostileFilesTest {
    private static final String NUMBERS = "[" + "1,".repeat(39_999) + "1]";

    private static Located read(String text) {
        return LocatedReader.read("a.json", text);
    }

    private static String refusal(String text) {
        return assertThrows(TimingFormatException.class, () -> read(text)).getMessage();
    }

    @Test
    void theLengthOfANameIsLimited() {
        String longest = "x".repeat(64);
        assertEquals(
                "/" + longest + "/39999",
                ((Located.Elements) ((Located.Fields) read("{\"" + longest + "\":" + NUMBERS + "}"))
                                .byName()
                                .get(longest))
                        .list()
                        .get(39_999)
                        .pointer());
        assertEquals(
                "a.json: expected JSON: no name of more than 64 characters (line 1)",
                refusal("{\"" + longest + "x\":1}"));
        assertEquals(
                "a.json: expected JSON: no name of more than 64 characters (line 1)",
                refusal("{\"" + "x".repeat(49_000) + "\":" + NUMBERS + "}"));
    }

    @Test
    void theValuesOfAListShareTheWayToIt() {
        Located.Elements list = (Located.Elements) read(NUMBERS);
        list.list().forEach(value -> assertSame(list.step(), value.step().before()));
    }

    @Test
    void aPointerEscapesSlashesAndTildes() {
        Located.Fields file = (Located.Fields) read("{\"a/b~c\":{\"\":[0,7]}}");
        Located.Fields inner = (Located.Fields) file.byName().get("a/b~c");
        Located.Elements list = (Located.Elements) inner.byName().get("");
        assertEquals("", file.pointer());
        assertEquals("/a~1b~0c//1", list.list().get(1).pointer());
    }

    @Test
    void theLocationOutlivesSerialization() throws IOException, ClassNotFoundException {
        TimingFormatException refusal = assertThrows(TimingFormatException.class, () -> read("{\"a\":?"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TimingFormatException read = (TimingFormatException) in.readObject();
            assertEquals(new Location("a.json", "/a", 1), read.location());
            assertEquals(refusal.getMessage(), read.getMessage());
        }
    }

    @Test
    void aMessageShowsTheFileAndItsTextsInOneLine() {
        assertEquals(
                "a\\u202E.json: expected a result file ('session' and 'classification'), found what seems to be the results"
                        + " of a session of type '\\u001B[2J\\u2028" + "x".repeat(195) + "…' (line 1)",
                assertThrows(
                                TimingFormatException.class,
                                () -> OfficialResults.of(
                                        "a\u202e.json",
                                        Sheet.of(Car.of("31", "GTP", 1))
                                                .session("session_type", "\\u001b[2J\\u2028" + "x".repeat(500))
                                                .text()
                                                .getBytes(StandardCharsets.UTF_8)))
                        .getMessage());
    }

    @Test
    void aFindingShowsTheBeginningOfALongTextInOneLine() {
        assertEquals(
                List.of("WARNING race-lakeside.json /classification/0/\\u202E (line 12): expected no field '\\u202E',"
                        + " found '\\u001B" + "x".repeat(199) + "…'"),
                Sheet.of(Car.of("31", "GTP", 1)
                                .driver("Ann", "Sample", "GBR")
                                .with("\u202e", "\\u001b" + "x".repeat(50_000)))
                        .read()
                        .findings()
                        .stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void whatComesAlongWithCopiedTextIsLeftOut() {
        OfficialResults results = Sheet.of(Car.of("31", "GTP", 1)
                        .driver("\ufeffAnn", "Sam\u200bple", "GBR")
                        .with("team", "\u200bExample\u00ad \u202aRacing\u202c"))
                .read();
        assertEquals(Optional.of("Example Racing"), results.rows().get(0).team());
        assertEquals("Ann Sample", results.rows().get(0).crew().get(0).name());
        assertEquals(List.of(), results.findings());
    }

    @Test
    void textOfWhichNothingCanBeSeenIsNotUnderstood() {
        OfficialResults results = Sheet.of(
                        Car.of("31", "GTP", 1).driver("Ann", "Sample", "GBR").with("team", "\u0301"))
                .read();
        assertEquals(Optional.empty(), results.rows().get(0).team());
        assertEquals(
                List.of("expected text that can be seen, found '\\u0301'"),
                results.findings().stream().map(Finding::what).toList());
    }
}
