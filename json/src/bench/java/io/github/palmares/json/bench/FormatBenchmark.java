package io.github.palmares.json.bench;

import java.io.IOException;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a peer would take to write if its records were there already, as in a program that keeps nothing else: the part of
 * {@link WriteBenchmark} that is the peer's own.
 */
public class FormatBenchmark extends JsonBenchmark {
    /** Who writes. */
    @Param({"databind", "blackbird", "avaje", "dsl-json", "fastjson2"})
    public String codec;

    /** What is written, see {@link Documents}. */
    @Param({Documents.HISTORY, Documents.ARTICLES})
    public String document;

    private RecordCodec writer;
    private byte[] bytes;
    private Wire.Book records;

    @Setup
    public void setUp() throws IOException {
        writer = (RecordCodec) Codec.of(codec);
        bytes = Documents.bytes(document);
        records = writer.parse(bytes);
    }

    @TearDown
    public void checkThatTheBytesAreEqual() throws IOException {
        if (!Arrays.equals(writer.format(records), bytes)) {
            throw new IllegalStateException(codec + " writes " + document + " otherwise than the library");
        }
    }

    @Benchmark
    public byte[] format() throws IOException {
        return writer.format(records);
    }
}
