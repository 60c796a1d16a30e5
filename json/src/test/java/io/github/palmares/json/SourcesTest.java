package io.github.palmares.json;

import static io.github.palmares.json.Refused.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.Finding;
import io.github.palmares.book.Severity;
import io.github.palmares.json.text.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.StreamReadException;

/** Bytes, streams, readers and texts are refused in the same words, wherever their chunks end; what they throw is theirs. */
class SourcesTest {
    private static final JsonOptions LENIENT = JsonOptions.standard().withLenient(true);

    /** What the parser takes at once. */
    private static final int PARSER_BUFFER = 8000;

    static final List<Syntax> REJECTED = SyntaxTest.REJECTED;

    private static String refusal(Work reading) {
        return assertThrows(RecordBookFormatException.class, reading::done).getMessage();
    }

    private interface Work {
        void done() throws IOException;
    }

    /** A stream that gives so many bytes at a time. */
    private static InputStream inDrops(byte[] document, int most) {
        return new ByteArrayInputStream(document) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, most));
            }
        };
    }

    private static void refusesAlike(byte[] document) {
        refusesAlike(document, LENIENT);
        refusesAlike(document, JsonOptions.standard());
    }

    private static void refusesAlike(byte[] document, JsonOptions options) {
        String message = refusal(() -> RecordBooks.read(document, options));
        for (int most : new int[] {1, 7, Integer.MAX_VALUE}) {
            assertEquals(message, refusal(() -> RecordBooks.read(inDrops(document, most), options)));
        }
        assertEquals(RecordBooks.check(document, options), checked(document, options));
        String text = new String(document, StandardCharsets.UTF_8);
        if (Arrays.equals(document, text.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(message, refusal(() -> RecordBooks.read(text, options)));
            assertEquals(
                    message,
                    refusal(() -> RecordBooks.read(
                            new InputStreamReader(inDrops(document, 1), StandardCharsets.UTF_8), options)));
        }
    }

    private static List<Finding> checked(byte[] document, JsonOptions options) {
        try {
            return RecordBooks.check(inDrops(document, 3), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws what the signature around it does not allow for. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> void raise(Throwable failure) throws E {
        throw (E) failure;
    }

    @ParameterizedTest
    @FieldSource("REJECTED")
    void whatIsNoJsonIsRefusedAlike(Syntax syntax) {
        refusesAlike(syntax.in(document("'x':%")));
        refusesAlike(syntax.in(document("'drivers':[{'id':'a','x':%,'name':'A'}]")));
        refusesAlike(syntax.in("{\"x\":%"));
        refusesAlike(syntax.in("%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":16",
                "{\"x\":-1.5",
                "{\"x\":tru",
                "{\"x\":unquotedword}",
                "{\"x\":NaN}",
                "{\"x\":-Infinity}",
                "{\"x\":\"\\u00",
                "{\"x\":\"é",
                "{\"x\" 1}",
                "{\"x\":1 1}",
                "[1,2",
                "{\"x\":[1,unquotedword]}",
                "{\"schemaVersion\":\"1.0\",\"drivers\":[{\"id\":\"a\",\"name\":\"A\"}] unquotedword"
            })
    void aFaultIsToldAlikeWhereverAChunkEnds(String fault) {
        for (int before = 0; before <= fault.length(); before++) {
            byte[] document = (" ".repeat(PARSER_BUFFER - before) + fault).getBytes(StandardCharsets.UTF_8);
            refusesAlike(document);
        }
        refusesAlike(fault.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTruncatedNumberIsRefusedAtTheEndOfTheDocument() {
        String message = "/x: expected more, found the end of the document (line 1, column 8)";
        assertEquals(message, refusal(() -> RecordBooks.read("{\"x\":16", LENIENT)));
        assertEquals(message, refusal(() -> RecordBooks.read("{\"x\":16".getBytes(StandardCharsets.UTF_8), LENIENT)));
        Refused.refuses("{\"x\":16", "/x: no field 'x' in a record book (line 1, column 2)");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 99_999, 100_001, 20_000_000})
    void aNumberOfVeryManyDigitsIsBeyondTheLimitOfNumbers(int digits) {
        String number = "1".repeat(digits);
        for (String fields : List.of(
                "'x':" + number,
                "'x':['a'," + number + "]",
                "'races':[{'round':" + number + "}]",
                "'adjustments':[{'points':-" + number + "}]")) {
            byte[] document = document(fields).getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    "a number of at most 32 characters",
                    assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(document, LENIENT))
                            .expected());
            assertEquals(
                    1,
                    RecordBooks.check(document, LENIENT).stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .count());
        }
        String text = document("'x':'" + number + "'");
        assertEquals(
                "text of at most 10000 characters",
                assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(text, LENIENT))
                        .expected());
    }

    private static InputStream failing(String begin, RuntimeException failure) {
        byte[] bytes = begin.getBytes(StandardCharsets.UTF_8);
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                int read = super.read(target, offset, length);
                if (read < 0) {
                    throw failure;
                }
                return read;
            }
        };
    }

    private static Reader failingReader(String begin, RuntimeException failure) {
        return new InputStreamReader(failing(begin, failure), StandardCharsets.UTF_8);
    }

    static final List<RuntimeException> FAILURES = List.of(
            new IllegalArgumentException("made up"),
            new IllegalStateException("made up"),
            new RecordBookFormatException("", Position.START, "a", "b"),
            new StreamReadException("made up"));

    @ParameterizedTest
    @FieldSource("FAILURES")
    void whatASourceThrowsIsPassedOn(RuntimeException failure) {
        for (String begin :
                List.of("", "{\"schemaVersion\":\"1.0\",\"drivers\":[{\"id\":\"a", document("'drivers':[]") + " ")) {
            assertSame(failure, assertThrows(failure.getClass(), () -> RecordBooks.read(failing(begin, failure))));
            assertSame(failure, assertThrows(failure.getClass(), () -> RecordBooks.check(failing(begin, failure))));
            assertSame(
                    failure, assertThrows(failure.getClass(), () -> RecordBooks.read(failingReader(begin, failure))));
            assertSame(
                    failure, assertThrows(failure.getClass(), () -> RecordBooks.check(failingReader(begin, failure))));
        }
    }
}
