package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.JsonOptions;
import io.github.palmares.json.RecordBooks;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Checks that codecs keep all that a document can say. A peer whose records lack an attribute would otherwise do less work
 * than the library, or fail in the middle of the table.
 */
final class Fidelity {
    /** A document in which everything occurs, from the tests. */
    private static final String EVERYTHING = "/io/github/palmares/json/full.json";

    private final byte[] document;
    private final RecordBook book;

    private Fidelity(byte[] document) {
        this.document = document;
        this.book = RecordBooks.read(document);
    }

    /** Throws an {@link IllegalStateException} that names the first codec to lose something, and what it loses. */
    static void check(List<String> readers, List<String> writers) throws IOException {
        Fidelity fidelity = new Fidelity(everything());
        for (String reader : readers) {
            fidelity.checkRead(reader);
        }
        for (String writer : writers) {
            fidelity.checkWrite(writer);
        }
    }

    private static byte[] everything() throws IOException {
        try (InputStream stream = Fidelity.class.getResourceAsStream(EVERYTHING)) {
            if (stream == null) {
                throw new FileNotFoundException(EVERYTHING);
            }
            return stream.readAllBytes();
        }
    }

    private void checkRead(String codec) {
        RecordBook read;
        try {
            read = Codec.of(codec).read(document);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(codec + " can't read " + EVERYTHING + ": " + e.getMessage(), e);
        }
        same(codec + " reads " + EVERYTHING, read);
    }

    private void checkWrite(String codec) {
        RecordBook written;
        try {
            written = RecordBooks.read(Codec.of(codec).write(book));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(codec + " can't write " + EVERYTHING + ": " + e.getMessage(), e);
        }
        same(codec + " writes " + EVERYTHING, written);
    }

    private void same(String what, RecordBook found) {
        if (!found.equals(book)) {
            throw new IllegalStateException(what + " as another book: " + difference(found));
        }
    }

    /** The first line in which the documents of the two books differ. */
    private String difference(RecordBook found) {
        List<String> expectedLines = lines(book);
        List<String> foundLines = lines(found);
        int line = 0;
        while (line < expectedLines.size()
                && line < foundLines.size()
                && expectedLines.get(line).equals(foundLines.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ": expected '" + line(expectedLines, line) + "', found '" + line(foundLines, line)
                + "'";
    }

    private static List<String> lines(RecordBook book) {
        return RecordBooks.toText(book, JsonOptions.standard().withPretty(true))
                .lines()
                .map(String::strip)
                .toList();
    }

    /** Nothing after the last. */
    private static String line(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }
}
