package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.model.Driver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class RecordBooksTest {
    private static final JsonOptions PRETTY = JsonOptions.standard().withPretty(true);
    private static final RecordBook BOOK = FullFacts.book();

    @TempDir
    Path directory;

    private static String full() throws IOException {
        try (InputStream stream = RecordBooksTest.class.getResourceAsStream("full.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyAttributeOfEveryTypeIsRead() throws IOException {
        assertEquals(BOOK, RecordBooks.read(full()));
    }

    @Test
    void everyAttributeOfEveryTypeIsWrittenAndNothingElse() throws IOException {
        assertEquals(full(), RecordBooks.toText(BOOK, PRETTY));
    }

    @Test
    void theArticlesRoundTrip() {
        RecordBook articles = RecordBook.builder()
                .addEntities(ArticleFacts.entities())
                .addAll(ArticleFacts.all())
                .build();
        assertEquals(articles, RecordBooks.read(RecordBooks.toBytes(articles)));
    }

    @Test
    void anEmptyBookIsAVersionAlone() {
        RecordBook empty = RecordBook.builder().build();
        assertEquals("{\"schemaVersion\":\"1.0\"}", RecordBooks.toText(empty));
        assertEquals("{\n  \"schemaVersion\": \"1.0\"\n}\n", RecordBooks.toText(empty, PRETTY));
        assertEquals(empty, RecordBooks.read("{\"schemaVersion\":\"1.0\"}"));
    }

    @Test
    void allSourcesReadAlike() throws IOException {
        String text = full();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("full.json"), bytes);
        assertEquals(BOOK, RecordBooks.read(file));
        assertEquals(BOOK, RecordBooks.read(bytes));
        assertEquals(BOOK, RecordBooks.read(new ByteArrayInputStream(bytes)));
        assertEquals(BOOK, RecordBooks.read(new StringReader(text)));
    }

    @Test
    void allTargetsAreWrittenAlike() throws IOException {
        byte[] bytes = RecordBooks.toBytes(BOOK);
        Path file = directory.resolve("written.json");
        RecordBooks.write(BOOK, file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        RecordBooks.write(BOOK, stream);
        StringWriter writer = new StringWriter();
        RecordBooks.write(BOOK, writer);

        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertArrayEquals(bytes, stream.toByteArray());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), writer.toString());
        assertEquals(writer.toString(), RecordBooks.toText(BOOK));
    }

    @Test
    void allTargetsAreWrittenAlikeForHumanReaders() throws IOException {
        Path file = directory.resolve("written.json");
        RecordBooks.write(BOOK, file, PRETTY);
        StringWriter writer = new StringWriter();
        RecordBooks.write(BOOK, writer, PRETTY);

        assertEquals(full(), Files.readString(file));
        assertEquals(full(), writer.toString());
        assertArrayEquals(full().getBytes(StandardCharsets.UTF_8), RecordBooks.toBytes(BOOK, PRETTY));
    }

    @Test
    void compactTextHoldsNoBlanksBetweenValues() {
        Driver driver = Driver.builder().id("a").name("A b").addAlias("c").build();
        assertEquals(
                "{\"schemaVersion\":\"1.0\",\"drivers\":[{\"id\":\"a\",\"name\":\"A b\",\"aliases\":[\"c\"]}]}",
                RecordBooks.toText(RecordBook.builder().addEntity(driver).build()));
    }

    @Test
    void streamsReadersAndWritersAreLeftOpen() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        RecordBooks.read(new ByteArrayInputStream(RecordBooks.toBytes(BOOK)) {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        RecordBooks.read(new StringReader(RecordBooks.toText(BOOK)) {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        RecordBooks.write(BOOK, new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        RecordBooks.write(BOOK, new StringWriter() {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        assertFalse(closed.get());
    }

    @Test
    void failingInputAndOutputThrowTheirOwnException() {
        IOException failure = new IOException("made up");
        InputStream input = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        Reader reader = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw failure;
            }

            @Override
            public void close() {}
        };
        OutputStream output = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertSame(failure, assertThrows(IOException.class, () -> RecordBooks.read(input)));
        assertSame(failure, assertThrows(IOException.class, () -> RecordBooks.read(reader)));
        assertSame(failure, assertThrows(IOException.class, () -> RecordBooks.write(BOOK, output)));
    }

    @Test
    void inputThatFailsOnTheWayThrowsItsOwnException() throws IOException {
        IOException failure = new IOException("made up");
        byte[] begin = full().substring(0, 1000).getBytes(StandardCharsets.UTF_8);
        InputStream input = new ByteArrayInputStream(begin) {
            @Override
            public int read(byte[] target, int offset, int length) {
                int read = super.read(target, offset, length);
                if (read < 0) {
                    throw new UncheckedIOException(failure);
                }
                return read;
            }
        };
        assertSame(
                failure,
                assertThrows(UncheckedIOException.class, () -> RecordBooks.read(input))
                        .getCause());
    }

    @Test
    void aFileThatIsNotThereIsNotRead() {
        Path missing = directory.resolve("missing.json");
        assertThrows(NoSuchFileException.class, () -> RecordBooks.read(missing));
    }

    @Test
    void nullsAreNamed() {
        refusesNull("file", () -> RecordBooks.read((Path) null));
        refusesNull("stream", () -> RecordBooks.read((InputStream) null));
        refusesNull("reader", () -> RecordBooks.read((Reader) null));
        refusesNull("bytes", () -> RecordBooks.read((byte[]) null));
        refusesNull("text", () -> RecordBooks.read((String) null));
        refusesNull("options", () -> RecordBooks.read("{}", null));
        refusesNull("options", () -> RecordBooks.read(directory, null));
        refusesNull("book", () -> RecordBooks.write(null, directory));
        refusesNull("book", () -> RecordBooks.toText(null));
        refusesNull("book", () -> RecordBooks.write(null, new StringWriter()));
        refusesNull("file", () -> RecordBooks.write(BOOK, (Path) null));
        refusesNull("stream", () -> RecordBooks.write(BOOK, (OutputStream) null));
        refusesNull("writer", () -> RecordBooks.write(BOOK, (Writer) null));
        refusesNull("options", () -> RecordBooks.toBytes(BOOK, null));
        refusesNull("options", () -> RecordBooks.write(BOOK, directory, null));
        refusesNull("options", () -> RecordBooks.write(BOOK, new StringWriter(), null));
    }

    static void refusesNull(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
