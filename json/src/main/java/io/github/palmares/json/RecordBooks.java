package io.github.palmares.json;

import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.form.DocumentSchema;
import io.github.palmares.json.tables.TableFiles;
import io.github.palmares.json.text.CharSource;
import io.github.palmares.json.text.DocumentFile;
import io.github.palmares.json.text.Utf8Stream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads, checks and writes record books as JSON, in the form that the description of this package shows.
 *
 * <p>Laws: {@code read(write(book))} equals the book; the same book is written as the same bytes.
 *
 * <p>Reading is strict: a field that is unknown, missing, double or of the wrong type, a reference to what is not there or is
 * of another kind, an id given twice, and anything after the end are refused, and so is all that is not UTF-8; a byte order
 * mark is allowed. Values that the model, or the book, refuses are refused with its words. Every refusal is a
 * {@link RecordBookFormatException}, which tells the place, in the same words for every source.
 *
 * <p>Whatever keeps a file from being read or written is one {@link IOException} that names it. Streams, readers and writers
 * are left open, and what they throw is passed on as it is.
 */
public final class RecordBooks {
    private RecordBooks() {}

    /**
     * {@return the book in a file}
     *
     * @param file the file
     * @throws RecordBookFormatException if it is no record book
     * @throws IOException if it cannot be read
     */
    public static RecordBook read(Path file) throws IOException {
        return read(file, JsonOptions.standard());
    }

    /**
     * {@return the book in a file}
     *
     * @param file the file
     * @param options how strictly, and how much
     * @throws RecordBookFormatException if it is no record book
     * @throws IOException if it cannot be read
     */
    public static RecordBook read(Path file, JsonOptions options) throws IOException {
        Objects.requireNonNull(options, "options");
        // Without a lambda, for the first one of a program keeps it waiting.
        try (InputStream stream = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(stream, options);
        } catch (IOException e) {
            throw DocumentFile.naming(file, e);
        }
    }

    /**
     * {@return the book in a stream, which is read to its end}
     *
     * @param stream the bytes; they need not be buffered
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(InputStream stream) throws IOException {
        return read(stream, JsonOptions.standard());
    }

    /**
     * {@return the book in a stream, which is read to its end}
     *
     * @param stream the bytes; they need not be buffered
     * @param options how strictly, and how much
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(InputStream stream, JsonOptions options) throws IOException {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(options, "options");
        return DocumentReader.read(Utf8Stream.of(stream, options.maxDocument()), options);
    }

    /**
     * {@return the book in characters, which are read to their end}
     *
     * @param reader the characters; they need not be buffered
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(Reader reader) throws IOException {
        return read(reader, JsonOptions.standard());
    }

    /**
     * {@return the book in characters, which are read to their end}
     *
     * @param reader the characters; they need not be buffered
     * @param options how strictly, and how much
     * @throws RecordBookFormatException if they are no record book
     * @throws IOException if they cannot be read
     */
    public static RecordBook read(Reader reader, JsonOptions options) throws IOException {
        return read(new CharSource(Objects.requireNonNull(reader, "reader")), options);
    }

    /**
     * {@return the book in bytes}
     *
     * @param bytes the document
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(byte[] bytes) {
        return read(bytes, JsonOptions.standard());
    }

    /**
     * {@return the book in bytes}
     *
     * @param bytes the document
     * @param options how strictly, and how much
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(byte[] bytes, JsonOptions options) {
        return InMemory.read(bytes, options);
    }

    /**
     * {@return the book in a text}
     *
     * @param text the document
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(String text) {
        return read(text, JsonOptions.standard());
    }

    /**
     * {@return the book in a text}
     *
     * @param text the document
     * @param options how strictly, and how much
     * @throws RecordBookFormatException if it is no record book
     */
    public static RecordBook read(String text, JsonOptions options) {
        return InMemory.read(text, options);
    }

    /**
     * What is wrong with a document, all of it where {@link #read} stops at the first fault.
     *
     * <p>A fault is a finding with {@link io.github.palmares.book.Severity#ERROR}, in the words that reading throws: {@code
     * where} is the JSON Pointer, or {@code document}, and {@code what} holds line and column. After it the check goes on with
     * the next element of the array, or field of the document. An element that refers to a faulty one is passed over, so that
     * one mistake is one finding. Facts that contradict each other come last. What is malformed, truncated, not UTF-8, beyond
     * a limit or of another major version ends the check.
     *
     * <p>A field that reading skips, in a document of a later minor version or leniently, is a warning. There are at most
     * 1,000 findings; where there is more, the last is of the kind {@link io.github.palmares.book.FindingKind#CHECK_ENDED}.
     * Of many unknown ids among very many, only the first are told with the nearest.
     *
     * <p>Law: unless it ended so, there is an error exactly where reading throws, and the first is what it throws.
     *
     * @param file the file
     * @return the findings in the order in which reading meets them; empty where nothing is wrong
     * @throws IOException if it cannot be read
     */
    public static List<Finding> check(Path file) throws IOException {
        return check(file, JsonOptions.standard());
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param file the file
     * @param options how leniently, and how much
     * @throws IOException if it cannot be read
     */
    public static List<Finding> check(Path file, JsonOptions options) throws IOException {
        Objects.requireNonNull(options, "options");
        return DocumentFile.read(Objects.requireNonNull(file, "file"), stream -> check(stream, options));
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param stream the bytes
     * @throws IOException if they cannot be read
     */
    public static List<Finding> check(InputStream stream) throws IOException {
        return check(stream, JsonOptions.standard());
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param stream the bytes
     * @param options how leniently, and how much
     * @throws IOException if they cannot be read
     */
    public static List<Finding> check(InputStream stream, JsonOptions options) throws IOException {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(options, "options");
        return DocumentReader.check(Utf8Stream.of(stream, options.maxDocument()), options);
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param reader the characters
     * @throws IOException if they cannot be read
     */
    public static List<Finding> check(Reader reader) throws IOException {
        return check(reader, JsonOptions.standard());
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param reader the characters
     * @param options how leniently, and how much
     * @throws IOException if they cannot be read
     */
    public static List<Finding> check(Reader reader, JsonOptions options) throws IOException {
        return check(new CharSource(Objects.requireNonNull(reader, "reader")), options);
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param bytes the document
     */
    public static List<Finding> check(byte[] bytes) {
        return check(bytes, JsonOptions.standard());
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param bytes the document
     * @param options how leniently, and how much
     */
    public static List<Finding> check(byte[] bytes, JsonOptions options) {
        return InMemory.check(bytes, options);
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param text the document
     */
    public static List<Finding> check(String text) {
        return check(text, JsonOptions.standard());
    }

    /**
     * {@return what is wrong with a document; see {@link #check(Path)}}
     *
     * @param text the document
     * @param options how leniently, and how much
     */
    public static List<Finding> check(String text, JsonOptions options) {
        return InMemory.check(text, options);
    }

    /**
     * Writes a book to a file, which is made, or replaced as a whole.
     *
     * <p>A new file beside it takes its place and permissions: at any time it holds the old document or the new one. A symbolic
     * link stays one; a device or a pipe is written to directly. A killed process may leave a file {@code .palmares-….tmp}.
     *
     * @param book the book
     * @param file the file
     * @throws IOException if it cannot be written; it names the file
     */
    public static void write(RecordBook book, Path file) throws IOException {
        write(book, file, JsonOptions.standard());
    }

    /**
     * Writes a book to a file, which is made, or replaced as a whole; see {@link #write(RecordBook, Path)}.
     *
     * @param book the book
     * @param file the file
     * @param options whether for human readers
     * @throws IOException if it cannot be written; it names the file
     */
    public static void write(RecordBook book, Path file, JsonOptions options) throws IOException {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(options, "options");
        DocumentFile.write(Objects.requireNonNull(file, "file"), stream -> write(book, stream, options));
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
     * Writes a book as flat tables, for databases and data frames. Each type of value is a file of JSON Lines such as
     * {@code drivers.jsonl} or {@code results.jsonl}; each driver of a result is a row of {@code crews.jsonl}, and each of an
     * entry one of {@code seats.jsonl}. Every attribute is a column, or several; {@code tables.json} tells what each means.
     * Every row has every column, and null where something is not known. Facts hold the ids and names of what they refer to,
     * so that most questions need no join. It takes time in proportion to the book, and no memory beside it.
     *
     * <p>The tables are for asking, not for keeping: they are not read back. Files that are there already are overwritten.
     *
     * @param book the book
     * @param folder where to; it is made where it is missing
     * @throws IOException if a file cannot be written
     */
    public static void writeTables(RecordBook book, Path folder) throws IOException {
        TableFiles.write(Objects.requireNonNull(book, "book"), Objects.requireNonNull(folder, "folder"));
    }

    /**
     * {@return the document of a book, as bytes of UTF-8}
     *
     * @param book the book
     */
    public static byte[] toBytes(RecordBook book) {
        return toBytes(book, JsonOptions.standard());
    }

    /**
     * {@return the document of a book, as bytes of UTF-8}
     *
     * @param book the book
     * @param options whether for human readers
     */
    public static byte[] toBytes(RecordBook book, JsonOptions options) {
        return InMemory.write(book, options);
    }

    /**
     * {@return the document of a book, as text}
     *
     * @param book the book
     */
    public static String toText(RecordBook book) {
        return toText(book, JsonOptions.standard());
    }

    /**
     * {@return the document of a book, as text}
     *
     * @param book the book
     * @param options whether for human readers
     */
    public static String toText(RecordBook book, JsonOptions options) {
        return new String(toBytes(book, options), StandardCharsets.UTF_8);
    }

    /**
     * {@return the JSON Schema (draft 2020-12) of a document as it is written today, of {@code schemaVersion} 1.0}
     *
     * <p>Its {@code $id} ends with that version, and is a name from which nothing can be fetched: a validator is given the
     * text. Every document that is written here is valid by it; what it cannot say, its descriptions tell.
     */
    public static String schema() {
        return DocumentSchema.text();
    }
}
