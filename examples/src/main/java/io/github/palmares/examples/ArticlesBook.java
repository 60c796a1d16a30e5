package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The record book that the examples ask: what two news articles say, and nothing else. */
final class ArticlesBook {
    private ArticlesBook() {}

    static RecordBook read() {
        try (InputStream json = ArticlesBook.class.getResourceAsStream("articles.json")) {
            return RecordBooks.read(Objects.requireNonNull(json, "articles.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
