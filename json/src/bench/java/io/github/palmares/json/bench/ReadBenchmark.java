package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A strict read of the bytes of a document to a checked and linked book: by the library, and by each peer, which reads plain
 * records and links them into the same types with the same checks, as far as it has them; {@link Refusals} tells how far.
 */
public class ReadBenchmark extends JsonBenchmark {
    /** Who reads. */
    @Param({"palmares", "databind", "databind-lax", "blackbird", "avaje", "dsl-json", "fastjson2"})
    public String codec;

    /** What is read, see {@link Documents}. */
    @Param({Documents.HISTORY, Documents.ARTICLES})
    public String document;

    private Codec reader;
    private byte[] bytes;

    @Setup
    public void setUp() throws IOException {
        reader = Codec.of(codec);
        bytes = Documents.bytes(document);
    }

    /** After the timing, so that a peer is not timed in a process that has run the library's own reader. */
    @TearDown
    public void checkThatTheBooksAreEqual() throws IOException {
        if (!reader.read(bytes).equals(RecordBooks.read(bytes))) {
            throw new IllegalStateException(codec + " reads another book than the library from " + document);
        }
    }

    @Benchmark
    public RecordBook read() throws IOException {
        return reader.read(bytes);
    }

    /** With the first question, for which a book makes its index. */
    @Benchmark
    public int readAndQuery() throws IOException {
        RecordBook book = reader.read(bytes);
        return book.results().of(book.drivers().get(0)).toList().size();
    }
}
