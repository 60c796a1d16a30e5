package io.github.palmares.json.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a peer would take to write if its records were there already, as in a program that keeps nothing else: the part of
 * {@link WriteBenchmark} that is the peer's own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class FormatBenchmark {
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
