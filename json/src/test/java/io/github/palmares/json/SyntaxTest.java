package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What JSON is and what it is not, each as the value of a field that no record book has. Lenient reading skips it, and so
 * nothing but the syntax decides.
 */
class SyntaxTest {
    static final List<Syntax> ACCEPTED = Syntax.table("must-accept.txt");
    static final List<Syntax> REJECTED = Syntax.table("must-reject.txt");

    private static final JsonOptions LENIENT = JsonOptions.standard().withLenient(true);

    /** Where the value may stand: last and first, in an element, and in one that is read twice. */
    private static final List<String> PLACES = List.of(
            document("'x':%"),
            document("'x':%,'drivers':[{'id':'a','name':'A'}]"),
            document("'drivers':[{'id':'a','x':%,'name':'A'},{'id':'b','name':'B'}]"),
            document("'seasons':[{'id':'s-23','x':%,'series':'s','label':'2023'}],'series':[{'id':'s','name':'S'}]"),
            document("'seasons':[{'id':'s-23','series':'s','x':%,'label':'2023'}],'series':[{'id':'s','name':'S'}]"));

    @Test
    void thereAreSoManyCasesAndEachIsAnother() {
        assertEquals(95, distinct(ACCEPTED));
        assertEquals(188, distinct(REJECTED));
    }

    private static long distinct(List<Syntax> cases) {
        long names = cases.stream().map(Syntax::name).distinct().count();
        long values = cases.stream()
                .map(syntax -> new String(syntax.json(), StandardCharsets.ISO_8859_1))
                .distinct()
                .count();
        assertEquals(cases.size(), names);
        assertEquals(cases.size(), values);
        return values;
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void whatIsJsonIsSkipped(Syntax syntax) throws Exception {
        for (String place : PLACES) {
            RecordBook without = RecordBooks.read(
                    place.replace("'x':%,".replace('\'', '"'), "").replace(",'x':%".replace('\'', '"'), ""));
            byte[] document = syntax.in(place);
            assertEquals(without, RecordBooks.read(document, LENIENT));
            assertEquals(without, RecordBooks.read(inDrops(document), LENIENT));
        }
    }

    @ParameterizedTest
    @FieldSource("REJECTED")
    void whatIsNoJsonIsRefusedThoughItWouldBeSkipped(Syntax syntax) {
        boolean deep = syntax.name().endsWith(" deep");
        for (String place : PLACES) {
            byte[] document = syntax.in(place);
            RecordBookFormatException refusal = refusal(document, LENIENT);
            assertEquals(deep, refusal.expected().equals("at most 32 levels"), refusal.getMessage());
            assertEquals(deep, refusal.expected().contains("at most"), refusal.getMessage());
            assertSamePlace(
                    refusal,
                    assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(inDrops(document), LENIENT)));
        }
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void strictReadingRefusesTheFieldThatHoldsIt(Syntax syntax) {
        for (String place : PLACES) {
            RecordBookFormatException refusal = refusal(syntax.in(place), JsonOptions.standard());
            assertTrue(refusal.pointer().endsWith("/x"), refusal.getMessage());
            assertEquals("'x'", refusal.found());
        }
    }

    @ParameterizedTest
    @FieldSource("REJECTED")
    void strictReadingRefusesWhatIsNoJsonToo(Syntax syntax) {
        for (String place : PLACES) {
            assertTrue(refusal(syntax.in(place), JsonOptions.standard()).line() >= 1);
        }
    }

    private static RecordBookFormatException refusal(byte[] document, JsonOptions options) {
        return assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(document, options));
    }

    /** What is said of the place may be shorter where the next bytes have not come yet. */
    private static void assertSamePlace(RecordBookFormatException expected, RecordBookFormatException actual) {
        assertEquals(expected.pointer(), actual.pointer());
        assertEquals(expected.line(), actual.line());
        assertEquals(expected.column(), actual.column());
        assertEquals(expected.expected(), actual.expected());
    }

    /** A stream that gives three bytes at a time. */
    private static InputStream inDrops(byte[] document) {
        return new ByteArrayInputStream(document) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 3));
            }
        };
    }
}
