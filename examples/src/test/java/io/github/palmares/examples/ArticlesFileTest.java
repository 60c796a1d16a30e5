package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples' file is the fixture, written: no fact stands in one of them alone. */
class ArticlesFileTest {
    @Test
    void theFileIsTheFixtureByteForByte() throws IOException {
        try (InputStream file = ArticlesBook.class.getResourceAsStream("articles.json")) {
            byte[] held = Objects.requireNonNull(file, "articles.json").readAllBytes();
            // Latin-1 has a character for each byte, and a difference of texts can be read.
            assertEquals(
                    new String(WriteArticles.bytes(), StandardCharsets.ISO_8859_1),
                    new String(held, StandardCharsets.ISO_8859_1),
                    "after a change of the fixture, write the file anew; the README has the command");
        }
    }

    @Test
    void theFileReadsToTheFixture() {
        assertEquals(WriteArticles.fixture(), ArticlesBook.read());
    }
}
