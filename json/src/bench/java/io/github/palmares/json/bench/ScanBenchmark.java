package io.github.palmares.json.bench;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The floor under each reader that stands on Jackson's parser: its tokens, and nothing made of them. */
public class ScanBenchmark extends JsonBenchmark {
    private final JsonFactory factory = new JsonFactory();

    /** What is scanned, see {@link Documents}. */
    @Param({Documents.HISTORY, Documents.ARTICLES})
    public String document;

    private byte[] bytes;

    @Setup
    public void setUp() throws IOException {
        bytes = Documents.bytes(document);
    }

    @Benchmark
    public int scan() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
