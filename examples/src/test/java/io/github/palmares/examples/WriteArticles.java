package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.json.JsonOptions;
import io.github.palmares.json.RecordBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the examples' file from the fixture. The README has the command, to be run after a change of the fixture. */
public final class WriteArticles {
    private static final String FILE = "src/main/resources/io/github/palmares/examples/articles.json";

    private WriteArticles() {}

    /** Writes the file, wherever in the project it is started. */
    public static void main(String... arguments) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path examples = here.endsWith("examples") ? here : here.resolve("examples");
        Files.write(examples.resolve(FILE), bytes());
    }

    static byte[] bytes() {
        return RecordBooks.toBytes(fixture(), JsonOptions.standard().withPretty(true));
    }

    static RecordBook fixture() {
        return RecordBook.builder()
                .addEntities(ArticleFacts.entities())
                .addAll(ArticleFacts.all())
                .build();
    }
}
