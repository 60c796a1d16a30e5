package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static io.github.palmares.json.Refused.refuses;
import static io.github.palmares.json.Refused.refusesLeniently;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Each limit at its value, which is accepted, and one past it, which is refused; and the options that set them. */
class LimitsTest {
    private static final JsonOptions STANDARD = JsonOptions.standard();
    private static final JsonOptions LENIENT = STANDARD.withLenient(true);
    private static final RecordBook EMPTY = RecordBook.builder().build();

    private static String nested(int levels) {
        return document("'x':" + "[".repeat(levels - 1) + "]".repeat(levels - 1));
    }

    private static String named(int length) {
        return document("'drivers':[{'id':'a','name':'" + "x".repeat(length) + "'}]");
    }

    @Test
    void theDepthIsLimited() {
        assertEquals(EMPTY, RecordBooks.read(nested(32), LENIENT));
        refusesLeniently(
                nested(33), "/x" + "/0".repeat(31) + ": expected at most 32 levels, found more (line 1, column 59)");
        assertEquals(EMPTY, RecordBooks.read(nested(8), LENIENT.withMaxDepth(8)));
        refuses(
                nested(9),
                LENIENT.withMaxDepth(8),
                "/x" + "/0".repeat(7) + ": expected at most 8 levels, found more (line 1, column 35)");
    }

    @Test
    void theDepthIsLimitedWithinAnElementToo() {
        String begin = "'drivers':[{'id':'a','name':'A','x':";
        assertEquals(
                "A",
                RecordBooks.read(document(begin + "[".repeat(29) + "]".repeat(29) + "}]"), LENIENT)
                        .driver("a")
                        .name());
        refusesLeniently(
                document(begin + "[".repeat(30) + "]".repeat(30) + "}]"),
                "/drivers/0/x" + "/0".repeat(29) + ": expected at most 32 levels, found more (line 1, column 89)");
    }

    @Test
    void theLeastDepthIsEnoughForAnyBook() {
        assertEquals(
                FullFacts.book(),
                RecordBooks.read(
                        RecordBooks.toBytes(FullFacts.book()),
                        STANDARD.withMaxDepth(8).withMaxName(32)));
    }

    @Test
    void theLengthOfANameIsLimited() {
        assertEquals(EMPTY, RecordBooks.read(document("'" + "é".repeat(64) + "':1"), LENIENT));
        assertEquals(EMPTY, RecordBooks.read(document("'" + "\\u00e9".repeat(64) + "':1"), LENIENT));
        String tooLong = "x".repeat(65);
        refusesLeniently(
                document("'" + tooLong + "':1"),
                "/" + tooLong + ": expected a name of at most 64 characters, found more (line 1, column 24)");
        refusesLeniently(
                document("'x':{'" + tooLong + "':1}"),
                "/x/" + tooLong + ": expected a name of at most 64 characters, found more (line 1, column 29)");
        refuses(
                document("'" + tooLong + "':1"),
                "/" + tooLong + ": expected a name of at most 64 characters, found more (line 1, column 24)");
        assertEquals(EMPTY, RecordBooks.read(document("'" + tooLong + "':1"), LENIENT.withMaxName(65)));
    }

    @Test
    void aNameBeyondAllMeasureIsRefused() {
        String name = "x".repeat(100_000);
        assertEquals(
                "a name of at most 64 characters",
                assertThrows(
                                RecordBookFormatException.class,
                                () -> RecordBooks.read(document("'" + name + "':1"), LENIENT))
                        .expected());
    }

    @Test
    void theLengthOfATextIsLimited() {
        assertEquals(10_000, RecordBooks.read(named(10_000)).driver("a").name().length());
        refuses(
                named(10_001),
                "/drivers/0/name: expected text of at most 10000 characters, found more (line 1, column 52)");
        refusesLeniently(
                document("'x':'" + "x".repeat(10_001) + "'"),
                "/x: expected text of at most 10000 characters, found more (line 1, column 28)");
        assertEquals(EMPTY, RecordBooks.read(document("'x':'" + "x".repeat(10_000) + "'"), LENIENT));
        assertEquals(
                10_001,
                RecordBooks.read(named(10_001), STANDARD.withMaxText(10_001))
                        .driver("a")
                        .name()
                        .length());
        refuses(
                named(4),
                STANDARD.withMaxText(3),
                "/drivers/0/name: expected text of at most 3 characters, found more (line 1, column 52)");
    }

    @Test
    void theLengthOfIdsWordsAndReferencesIsLimited() {
        JsonOptions three = STANDARD.withMaxText(3);
        refuses(
                document("'drivers':[{'id':'abcd'}]"),
                three,
                "/drivers/0/id: expected text of at most 3 characters, found more (line 1, column 41)");
        assertEquals(
                "abc",
                RecordBooks.read(document("'drivers':[{'id':'abc','name':'Abc'}]"), three)
                        .driver("abc")
                        .id());
        refuses(
                document("'races':[{'kind':'rally'}]"),
                three,
                "/races/0/kind: expected text of at most 3 characters, found more (line 1, column 41)");
        refuses(
                document("'races':[{'season':'abcd'}]"),
                three,
                "/races/0/season: expected text of at most 3 characters, found more (line 1, column 43)");
    }

    @Test
    void theLengthOfANumberIsLimitedWhereItIsKept() {
        String world = "'drivers':[{'id':'a','name':'A'}],'series':[{'id':'s','name':'S'}],"
                + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],";
        String points =
                world + "'adjustments':[{'season':'s-23','table':'drivers','competitor':{'driver':'a'},'points':";
        assertEquals(
                "-5",
                RecordBooks.read(document(points + "-5." + "0".repeat(29) + "}]"))
                        .adjustments()
                        .get(0)
                        .points()
                        .toString());
        refuses(
                document(points + "-5." + "0".repeat(30) + "}]"),
                "/adjustments/0/points: expected a number of at most 32 characters, found more (line 1, column 232)");
        String round = world + "'races':[{'id':'r','season':'s-23','round':";
        assertEquals(
                12,
                RecordBooks.read(document(round + "12}]"), STANDARD.withMaxNumber(2))
                        .race("r")
                        .round()
                        .getAsInt());
        refuses(
                document(round + "123}]"),
                STANDARD.withMaxNumber(2),
                "/races/0/round: expected a number of at most 2 characters, found more (line 1, column 188)");
    }

    @Test
    void theLengthOfANumberIsLimited() {
        String longest = "1" + "0".repeat(31);
        assertEquals(EMPTY, RecordBooks.read(document("'x':" + longest), LENIENT));
        assertEquals(EMPTY, RecordBooks.read(document("'x':-0." + "1".repeat(29)), LENIENT));
        refusesLeniently(
                document("'x':" + longest + "0"),
                "/x: expected a number of at most 32 characters, found more (line 1, column 28)");
        refusesLeniently(
                document("'x':-0." + "1".repeat(30)),
                "/x: expected a number of at most 32 characters, found more (line 1, column 28)");
        refuses(
                document("'adjustments':[{'points':0.5" + "0".repeat(30) + "}]"),
                "/adjustments/0/points: expected a number of at most 32 characters, found more (line 1, column 49)");
        refuses(
                document("'races':[{'round':1" + "0".repeat(32) + "}]"),
                "/races/0/round: expected a number of at most 32 characters, found more (line 1, column 42)");
        assertEquals(EMPTY, RecordBooks.read(document("'x':" + longest + "0"), LENIENT.withMaxNumber(33)));
    }

    @Test
    void theSizeOfADocumentIsLimited() {
        byte[] document = document("'drivers':[]").getBytes(StandardCharsets.UTF_8);
        assertEquals(EMPTY, RecordBooks.read(document, STANDARD.withMaxDocument(document.length)));
        assertEquals(
                "/drivers: expected at most 35 bytes, found more (line 1, column 36)",
                assertThrows(
                                RecordBookFormatException.class,
                                () -> RecordBooks.read(document, STANDARD.withMaxDocument(document.length - 1)))
                        .getMessage());
    }

    @Test
    void theSizeIsThatOfTheBytesAndNotOfTheCharacters() {
        String document = document("'drivers':[{'id':'a','name':'É🏁'}]");
        int bytes = document.length() + 3;
        assertEquals(
                "É🏁",
                RecordBooks.read(document, STANDARD.withMaxDocument(bytes))
                        .driver("a")
                        .name());
        refuses(
                document,
                STANDARD.withMaxDocument(bytes - 1),
                "/drivers: expected at most 61 bytes, found more (line 1, column 58)");
    }

    @Test
    void anEndlessDocumentIsRefusedWithoutBeingKept() {
        InputStream endless = new InputStream() {
            private boolean begun;

            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return begun ? super.read(target, offset, length) : begin(target, offset);
            }

            private int begin(byte[] target, int offset) {
                begun = true;
                byte[] start = "{\"schemaVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(start, 0, target, offset, start.length);
                return start.length;
            }
        };
        assertEquals(
                "document: expected at most 1000000 bytes, found more (line 1, column 1000001)",
                assertThrows(
                                RecordBookFormatException.class,
                                () -> RecordBooks.read(endless, STANDARD.withMaxDocument(1_000_000)))
                        .getMessage());
    }

    private static String drivers(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'id':'d-" + i + "','name':'D'}")
                .collect(Collectors.joining(",", "'drivers':[", "]"));
    }

    @Test
    void theLengthOfAnArrayIsLimited() {
        JsonOptions three = STANDARD.withMaxArray(3);
        assertEquals(3, RecordBooks.read(document(drivers(3)), three).drivers().size());
        refuses(
                document(drivers(4)),
                three,
                "/drivers/3: expected an array of at most 3 elements, found more (line 1, column 107)");
        assertEquals(
                List.of("ERROR /drivers/3: expected an array of at most 3 elements, found more (line 1, column 107)"),
                CheckTest.texts(RecordBooks.check(document(drivers(6)), three)));
    }

    @Test
    void theElementsOfAllArraysAreLimited() {
        JsonOptions three = STANDARD.withMaxElements(3);
        String teams = "'teams':[{'id':'t','name':'T'}],";
        assertEquals(
                2,
                RecordBooks.read(document(teams + drivers(2)), three).drivers().size());
        refuses(
                document(teams + drivers(3)),
                three,
                "/drivers/2: expected at most 3 elements in all arrays, found more (line 1, column 115)");
    }

    @Test
    void theLengthOfArraysWithinValuesIsLimited() {
        JsonOptions two = STANDARD.withMaxList(2);
        String aliases = "'drivers':[{'id':'a','name':'A','aliases':[%]},{'id':'b','name':'B'},{'id':'c','name':'C'}]";
        assertEquals(
                List.of("x", "y"),
                RecordBooks.read(document(aliases.replace("%", "'x','y'")), two)
                        .driver("a")
                        .aliases());
        refuses(
                document(aliases.replace("%", "'x','y','z'")),
                two,
                "/drivers/0/aliases/2: expected an array of at most 2 elements, found more (line 1, column 75)");
        String crew = aliases.replace("%", "") + ",'series':[{'id':'s','name':'S'}],"
                + "'seasons':[{'id':'s-23','series':'s','label':'2023'}],"
                + "'races':[{'id':'r','season':'s-23'}],"
                + "'entries':[{'id':'e','season':'s-23'}],"
                + "'results':[{'race':'r','entry':'e','status':'classified','lineUp':{'crew':[%]}}]";
        assertEquals(
                2,
                RecordBooks.read(document(crew.replace("%", "{'driver':'a'},{'driver':'b'}")), two)
                        .results()
                        .only()
                        .lineUp()
                        .crew()
                        .size());
        RecordBookFormatException refusal = assertThrows(
                RecordBookFormatException.class,
                () -> RecordBooks.read(
                        document(crew.replace("%", "{'driver':'a'},{'driver':'b'},{'driver':'c'}")), two));
        assertEquals("/results/0/lineUp/crew/2", refusal.pointer());
        assertEquals("an array of at most 2 elements", refusal.expected());
    }

    @Test
    void theLengthOfArraysWithinAValueByItselfIsLimited() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new PalmaresModule(STANDARD.withMaxList(2)))
                .build();
        String driver = "{'id':'a','name':'A','aliases':[%]}".replace('\'', '"');
        assertEquals(
                2,
                mapper.readValue(driver.replace("%", "\"x\",\"y\""), Driver.class)
                        .aliases()
                        .size());
        String message = assertThrows(
                        DatabindException.class,
                        () -> mapper.readValue(driver.replace("%", "\"x\",\"y\",\"z\""), Driver.class))
                .getOriginalMessage();
        assertEquals("expected an array of at most 2 elements, found more", message);
    }

    @Test
    void aBookOfTenMillionResultsIsWithinTheStandardNumbers() {
        assertEquals(50_000_000, STANDARD.maxElements());
        assertEquals(20_000_000, STANDARD.maxArray());
        assertEquals(1_000_000, STANDARD.maxList());
    }

    @Test
    void limitsThatTheFormItselfNeedsAreKept() {
        refusesLimit("limit of a depth: expected 8 or more, found 7", () -> STANDARD.withMaxDepth(7));
        refusesLimit("limit of a name: expected 32 or more, found 31", () -> STANDARD.withMaxName(31));
        refusesLimit("limit of a text: expected 1 or more, found 0", () -> STANDARD.withMaxText(0));
        refusesLimit("limit of a number: expected 1 or more, found 0", () -> STANDARD.withMaxNumber(0));
        refusesLimit("limit of a number: expected 1000 or less, found 1001", () -> STANDARD.withMaxNumber(1001));
        refusesLimit("limit of a document: expected 1 or more, found 0", () -> STANDARD.withMaxDocument(0));
        refusesLimit("limit of elements: expected 1 or more, found 0", () -> STANDARD.withMaxElements(0));
        refusesLimit("limit of an array: expected 1 or more, found 0", () -> STANDARD.withMaxArray(0));
        refusesLimit("limit of a list: expected 1 or more, found 0", () -> STANDARD.withMaxList(0));
    }

    private static void refusesLimit(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void optionsAreValues() {
        assertEquals(
                "strict, compact, depth 32, name 64, text 10000, number 32, document 268435456, elements 50000000,"
                        + " array 20000000, list 1000000",
                STANDARD.toString());
        JsonOptions other = STANDARD.withLenient(true)
                .withPretty(true)
                .withMaxDepth(9)
                .withMaxName(33)
                .withMaxText(2)
                .withMaxNumber(3)
                .withMaxDocument(4)
                .withMaxElements(5)
                .withMaxArray(6)
                .withMaxList(7);
        assertEquals(
                "lenient, pretty, depth 9, name 33, text 2, number 3, document 4, elements 5, array 6, list 7",
                other.toString());
        assertEquals(STANDARD, LENIENT.withLenient(false));
        assertEquals(STANDARD.hashCode(), LENIENT.withLenient(false).hashCode());
        assertNotEquals(STANDARD, LENIENT);
        assertNotEquals(STANDARD, STANDARD.withPretty(true));
        assertNotEquals(STANDARD, STANDARD.withMaxDepth(33));
        assertNotEquals(STANDARD, STANDARD.withMaxName(65));
        assertNotEquals(STANDARD, STANDARD.withMaxText(9));
        assertNotEquals(STANDARD, STANDARD.withMaxNumber(9));
        assertNotEquals(STANDARD, STANDARD.withMaxDocument(9));
        assertNotEquals(STANDARD, STANDARD.withMaxElements(9));
        assertNotEquals(STANDARD, STANDARD.withMaxArray(9));
        assertNotEquals(STANDARD, STANDARD.withMaxList(9));
        assertNotEquals(STANDARD, null);
    }
}
