package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import java.io.IOException;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** A book to the bytes of its document; a peer makes plain records of it on the way. All write the same bytes. */
public class WriteBenchmark extends JsonBenchmark {
    /** Who writes. */
    @Param({"palmares", "databind", "blackbird", "avaje", "dsl-json", "fastjson2"})
    public String codec;

    /** What is written, see {@link Documents}. */
    @Param({Documents.HISTORY, Documents.ARTICLES})
    public String document;

    private Codec writer;
    private byte[] bytes;
    private RecordBook book;

    @Setup
    public void setUp() throws IOException {
        writer = Codec.of(codec);
        bytes = Documents.bytes(document);
        book = writer.read(bytes);
    }

    @TearDown
    public void checkThatTheBytesAreEqual() throws IOException {
        if (!Arrays.equals(writer.write(book), bytes)) {
            throw new IllegalStateException(codec + " writes " + document + " otherwise than the library");
        }
    }

    @Benchmark
    public byte[] write() throws IOException {
        return writer.write(book);
    }
}
