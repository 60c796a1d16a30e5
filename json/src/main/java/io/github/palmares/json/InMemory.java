package io.github.palmares.json;

import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.text.CharSource;
import io.github.palmares.json.text.Utf8Stream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.util.ByteArrayBuilder;

/** Documents in memory, which neither fail to be read nor to be written. */
final class InMemory {
    private InMemory() {}

    static RecordBook read(byte[] document, JsonOptions options) {
        return read(source(document, options), options);
    }

    static RecordBook read(String document, JsonOptions options) {
        return read(source(document, options), options);
    }

    private static RecordBook read(Utf8Stream document, JsonOptions options) {
        try {
            return DocumentReader.read(document, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> check(byte[] document, JsonOptions options) {
        return check(source(document, options), options);
    }

    static List<Finding> check(String document, JsonOptions options) {
        return check(source(document, options), options);
    }

    private static List<Finding> check(Utf8Stream document, JsonOptions options) {
        try {
            return DocumentReader.check(document, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(RecordBook book, JsonOptions options) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try {
            RecordBooks.write(book, bytes, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Utf8Stream source(byte[] document, JsonOptions options) {
        Objects.requireNonNull(document, "bytes");
        Objects.requireNonNull(options, "options");
        return Utf8Stream.of(document, options.maxDocument());
    }

    private static Utf8Stream source(String document, JsonOptions options) {
        Objects.requireNonNull(document, "text");
        Objects.requireNonNull(options, "options");
        return Utf8Stream.of(new CharSource(new StringReader(document)), options.maxDocument());
    }
}
