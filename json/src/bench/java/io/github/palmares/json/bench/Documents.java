package io.github.palmares.json.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.testing.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documents that are read and written, by name. */
final class Documents {
    /** 36,000 made-up results. */
    static final String HISTORY = "history";

    /** Two made-up seasons, about 240 KB. */
    static final String SEASONS = "seasons";

    /** The articles' own document. */
    static final String ARTICLES = "articles";

    static final List<String> ALL = List.of(HISTORY, SEASONS, ARTICLES);

    /** Names the directory that holds the documents, so that not every process has to make them up. */
    static final String DIRECTORY = "palmares.documents";

    private Documents() {}

    static RecordBook book(String name) {
        return switch (name) {
            case HISTORY -> Histories.of(1, 60, 12, 50);
            case SEASONS -> Histories.of(1, 2, 10, 45);
            case ARTICLES ->
                RecordBook.builder()
                        .addAll(ArticleFacts.all())
                        .addEntities(ArticleFacts.entities())
                        .build();
            default -> throw new IllegalArgumentException("no document '" + name + "'");
        };
    }

    static byte[] bytes(String name) throws IOException {
        String directory = System.getProperty(DIRECTORY);
        return directory == null ? RecordBooks.toBytes(book(name)) : Files.readAllBytes(file(Path.of(directory), name));
    }

    /** Writes all documents, the history being that of another name if it is to be short. */
    static void write(Path directory, String history) throws IOException {
        for (String name : ALL) {
            RecordBook book = book(name.equals(HISTORY) ? history : name);
            Files.write(file(directory, name), RecordBooks.toBytes(book));
        }
    }

    static Path file(Path directory, String name) {
        return directory.resolve(name + ".json");
    }
}
