package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Driver;
import io.github.palmares.testing.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** A program that begins by reading a book. */
class ColdReadTest {
    /** A class of each place that the program's class path is made of. */
    private static final List<Class<?>> CLASS_PATH =
            List.of(Driver.class, RecordBooks.class, JsonParser.class, ColdReadTest.class);

    /** The program. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) throws IOException {
            Path document = Path.of(args[0]);
            RecordBooks.read(document);
            RecordBooks.read(Files.readAllBytes(document));
            RecordBooks.read(Files.readString(document));
        }
    }

    /** A lambda is made when it is first come by, and the first of a program keeps it waiting longest. */
    @Test
    void readingMakesNoLambda(@TempDir Path directory) throws Exception {
        Path document = directory.resolve("book.json");
        RecordBooks.write(Histories.of(1, 2, 10, 8), document);

        List<String> loaded = loaded(document);

        assertEquals(
                List.of(Main.class.getName()),
                loaded.stream().filter(Main.class.getName()::equals).toList());
        assertEquals(
                List.of(),
                loaded.stream().filter(name -> name.contains("$$Lambda")).toList());
    }

    /** The library's classes that the program loads, and its own. */
    private static List<String> loaded(Path document) throws Exception {
        String printed = JavaProgram.run(
                "-Xlog:class+load:stdout:none",
                "-cp",
                JavaProgram.path(CLASS_PATH),
                Main.class.getName(),
                document.toString());
        return printed.lines()
                .filter(line -> line.startsWith("io.github.palmares."))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
