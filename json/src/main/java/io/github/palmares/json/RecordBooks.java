package io.github.palmares.json;

import io.github.palmares.book.RecordBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes record books as JSON.
 *
 * <p>A document holds each kind of thing in an array of its own, and things refer to each other by id:
 *
 * <pre>{@code
 * {
 *   "schemaVersion": "1.0",
 *   "drivers": [{"id": "pipo-derani", "name": "Pipo Derani", "nationality": "BRA"}],
 *   …
 * }
 * }</pre>
 *
 * <p>What is absent in a value is not written; nor is an empty list, nor what is the default. Arrays and fields may come in
 * any order; the fastest to read is that in which they are written.
 *
 * <p>Laws: {@code read(write(book))} equals the book; the same book is written as the same bytes.
 *
 * <p>Reading is strict: a field that is unknown, missing, double or of the wrong type, a reference to what is not there or is
 * of another kind, an id given twice, and anything after the end are refused, and so is all that is not UTF-8; a byte order
 * mark is allowed. Values that the model, or the book, refuses are refused with its words. Every refusal is a
 * {@link RecordBookFormatException}, which tells the place. Streams, readers and writers are left open.
 */
public final class RecordBooks {
    private RecordBooks() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the book
     * @throws RecordBookFormatException if it is no record book
     * @throws IOException if it cannot be read
     */
    public static RecordBook read(Path file) throws IOException {
        return read(file, JsonOptions.standard());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options how strictly, and how much
     * @return the book
     * @throws RecordBookFormatException if it is no record book
     * @throws IOException if it cannot be read
     */
    public static RecordBook read(Path file, JsonOptions options) throws IOException {
        Objects.requireNonNull(options, "options");
        try (InputStream stream = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(stream, options);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the bytes; they need not be buffered
     * @return the book
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(InputStream stream) throws IOException {
        return read(stream, JsonOptions.standard());
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the bytes; they need not be buffered
     * @param options how strictly, and how much
     * @return the book
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(InputStream stream, JsonOptions options) throws IOException {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(options, "options");
        return new DocumentReader(Utf8Stream.of(stream, options.maxDocument()), options).read();
    }

    /**
     * Reads characters to their end.
     *
     * @param reader the characters; they need not be buffered
     * @return the book
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(Reader reader) throws IOException {
        return read(reader, JsonOptions.standard());
    }

    /**
     * Reads characters to their end.
     *
     * @param reader the characters; they need not be buffered
     * @param options how strictly, and how much
     * @return the book
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(Reader reader, JsonOptions options) throws IOException {
        return read(new CharSource(Objects.requireNonNull(reader, "reader")), options);
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document
     * @return the book
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(byte[] bytes) {
        return read(bytes, JsonOptions.standard());
    }

    /**
     * Reads bytes.
     *
     * @param bytes the document
     * @param options how strictly, and how much
     * @return the book
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(byte[] bytes, JsonOptions options) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(options, "options");
        try {
            return new DocumentReader(Utf8Stream.of(bytes, options.maxDocument()), options).read();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * Reads text.
     *
     * @param text the document
     * @return the book
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(String text) {
        return read(text, JsonOptions.standard());
    }

    /**
     * Reads text.
     *
     * @param text the document
     * @param options how strictly, and how much
     * @return the book
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(String text, JsonOptions options) {
        try {
            return read(new StringReader(Objects.requireNonNull(text, "text")), options);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * Writes a book to a file, which is made, or overwritten.
     *
     * @param book the book
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(RecordBook book, Path file) throws IOException {
        write(book, file, JsonOptions.standard());
    }

    /**
     * Writes a book to a file, which is made, or overwritten.
     *
     * @param book the book
     * @param file the file
     * @param options whether for human readers
     * @throws IOException if it cannot be written
     */
    public static void write(RecordBook book, Path file, JsonOptions options) throws IOException {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(options, "options");
        try (OutputStream stream = Files.newOutputStream(Objects.requireNonNull(file, "file"))) {
            write(book, stream, options);
        }
    }

    /**
     * Writes a book to a stream, as UTF-8.
     *
     * @param book the book
     * @param stream where to; it need not be buffered
     * @throws IOException if it cannot be written
     */
    public static void write(RecordBook book, OutputStream stream) throws IOException {
        write(book, stream, JsonOptions.standard());
    }

    /**
     * Writes a book to a stream, as UTF-8.
     *
     * @param book the book
     * @param stream where to; it need not be buffered
     * @param options whether for human readers
     * @throws IOException if it cannot be written
     */
    public static void write(RecordBook book, OutputStream stream, JsonOptions options) throws IOException {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(stream, "stream");
        DocumentWriter.write(book, stream, Objects.requireNonNull(options, "options"));
    }

    /**
     * Writes a book as characters.
     *
     * @param book the book
     * @param writer where to; it need not be buffered
     * @throws IOException if it cannot be written
     */
    public static void write(RecordBook book, Writer writer) throws IOException {
        write(book, writer, JsonOptions.standard());
    }

    /**
     * Writes a book as characters.
     *
     * @param book the book
     * @param writer where to; it need not be buffered
     * @param options whether for human readers
     * @throws IOException if it cannot be written
     */
    public static void write(RecordBook book, Writer writer, JsonOptions options) throws IOException {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(writer, "writer");
        DocumentWriter.write(book, writer, Objects.requireNonNull(options, "options"));
    }

    /**
     * Writes a book to bytes of UTF-8.
     *
     * @param book the book
     * @return the document
     */
    public static byte[] toBytes(RecordBook book) {
        return toBytes(book, JsonOptions.standard());
    }

    /**
     * Writes a book to bytes of UTF-8.
     *
     * @param book the book
     * @param options whether for human readers
     * @return the document
     */
    public static byte[] toBytes(RecordBook book, JsonOptions options) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(book, bytes, options);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * Writes a book to text.
     *
     * @param book the book
     * @return the document
     */
    public static String toText(RecordBook book) {
        return toText(book, JsonOptions.standard());
    }

    /**
     * Writes a book to text.
     *
     * @param book the book
     * @param options whether for human readers
     * @return the document
     */
    public static String toText(RecordBook book, JsonOptions options) {
        return new String(toBytes(book, options), StandardCharsets.UTF_8);
    }

    /**
     * The JSON Schema (draft 2020-12) of a document as it is written today, of {@code schemaVersion} 1.0. Its {@code $id} ends
     * with that version; a validator is given the text, for the id is a name from which nothing can be fetched. The same text
     * lies in the jar, as {@code io/github/palmares/json/record-book-1.0.schema.json}.
     *
     * <p>Law: every document that is written here is valid. What a schema cannot say, that references lead somewhere above all,
     * is told in its descriptions, and checked by reading alone.
     *
     * @return the schema, always the same text
     */
    public static String schema() {
        return DocumentSchema.text();
    }

    /** Memory neither fails to be read nor to be written. */
    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException(e);
    }
}
