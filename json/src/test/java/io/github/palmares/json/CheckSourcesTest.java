package io.github.palmares.json;

import static io.github.palmares.json.CheckTest.FAULTY;
import static io.github.palmares.json.CheckTest.LENIENT;
import static io.github.palmares.json.CheckTest.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check takes, and how. */
class CheckSourcesTest {
    private static final List<String> FAULTS = List.of(
            "ERROR /drivers/0: expected the field 'name', found none (line 1, column 44)",
            "ERROR /drivers/1/nick: no field 'nick' in a driver (line 2, column 22)");

    @TempDir
    Path directory;

    @Test
    void allSourcesAreCheckedAlike() throws IOException {
        byte[] bytes = FAULTY.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("faulty.json"), bytes);
        assertEquals(FAULTS, texts(RecordBooks.check(file)));
        assertEquals(FAULTS, texts(RecordBooks.check(bytes)));
        assertEquals(FAULTS, texts(RecordBooks.check(new ByteArrayInputStream(bytes))));
        assertEquals(FAULTS, texts(RecordBooks.check(new StringReader(FAULTY))));
        assertEquals(FAULTS, texts(RecordBooks.check(FAULTY)));
    }

    @Test
    void allSourcesAreCheckedWithOptions() throws IOException {
        byte[] bytes = FAULTY.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("faulty.json"), bytes);
        List<Finding> expected = RecordBooks.check(FAULTY, LENIENT);
        assertEquals(
                List.of(FAULTS.get(0), "WARNING /drivers/1/nick: no field 'nick' in a driver (line 2, column 22)"),
                texts(expected));
        assertEquals(expected, RecordBooks.check(file, LENIENT));
        assertEquals(expected, RecordBooks.check(bytes, LENIENT));
        assertEquals(expected, RecordBooks.check(new ByteArrayInputStream(bytes), LENIENT));
        assertEquals(expected, RecordBooks.check(new StringReader(FAULTY), LENIENT));
    }

    @Test
    void failingInputThrowsItsOwnException() {
        IOException failure = new IOException("made up");
        InputStream input = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == FAULTY.length() / 2) {
                    throw failure;
                }
                return FAULTY.charAt(given++);
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> RecordBooks.check(input)));
        assertThrows(NoSuchFileException.class, () -> RecordBooks.check(directory.resolve("missing.json")));
    }

    @Test
    void streamsAndReadersAreLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        RecordBooks.check(new ByteArrayInputStream(FAULTY.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        RecordBooks.check(new StringReader(FAULTY) {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        assertFalse(closed.get());
    }

    @Test
    void nullsAreNamed() {
        RecordBooksTest.refusesNull("file", () -> RecordBooks.check((Path) null));
        RecordBooksTest.refusesNull("stream", () -> RecordBooks.check((InputStream) null));
        RecordBooksTest.refusesNull("reader", () -> RecordBooks.check((Reader) null));
        RecordBooksTest.refusesNull("bytes", () -> RecordBooks.check((byte[]) null));
        RecordBooksTest.refusesNull("text", () -> RecordBooks.check((String) null));
        RecordBooksTest.refusesNull("options", () -> RecordBooks.check("{}", null));
        RecordBooksTest.refusesNull("options", () -> RecordBooks.check(directory, null));
    }
}
