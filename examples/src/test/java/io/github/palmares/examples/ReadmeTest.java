package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the README to the programs: its code is theirs, and so is the output it shows. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path FIRST_BOOK = Path.of("src/main/java/io/github/palmares/examples/FirstBook.java");

    @Test
    void itsCodeIsTheFirstBooks() throws IOException {
        List<String> source = Files.readAllLines(FIRST_BOOK);
        int begin = source.indexOf("        // What the README shows begins here.");
        int end = source.indexOf("        // And here it ends.");
        String shown = source.subList(begin + 1, end).stream()
                .map(line -> line.isEmpty() ? line : line.substring("        ".length()))
                .collect(Collectors.joining("\n"));
        assertShows("```java\n" + shown + "\n```");
    }

    @Test
    void itsOutputIsTheFirstBooks() throws IOException {
        assertShows("```\n" + Output.of(new FirstBook()).out() + "```");
    }

    @Test
    void itShowsWhatACheckPrints() throws IOException {
        assertShows("```\n" + Output.of(new CheckBook()).out() + "```");
    }

    @Test
    void itShowsWhatTheMainExamplePrints() throws IOException {
        assertShows("```\n" + Output.of(new DriverPalmares()).out() + "```");
    }

    @Test
    void itNamesEveryExample() throws IOException {
        try (var files = Files.list(FIRST_BOOK.resolveSibling("."))) {
            List<String> examples = files.map(file -> file.getFileName().toString())
                    .filter(name -> isExample(FIRST_BOOK.resolveSibling(name)))
                    .map(name -> name.replace(".java", ""))
                    .sorted()
                    .toList();
            assertTrue(examples.contains("DriverPalmares"));
            for (String example : examples) {
                assertShows("| `" + example + "` |");
            }
        }
    }

    private static boolean isExample(Path file) {
        try {
            return Files.readString(file).contains("implements Example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertShows(String part) throws IOException {
        String readme = Files.readString(README);
        // Where it is missing, the two texts stand side by side in the message.
        assertEquals(part, readme.contains(part) ? part : readme);
    }
}
