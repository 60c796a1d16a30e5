package io.github.palmares.examples;

import io.github.palmares.book.Finding;
import io.github.palmares.json.RecordBooks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints all that is wrong with the JSON document of a record book, by pointer, line and column. Arguments: a file; one with
 * two mistakes where none is given. It ends with 0 where nothing is found, 1 where something is, and 2 for bad arguments.
 */
public final class CheckBook implements Example {
    private static final int FAULTY = 1;

    private static final String WITH_MISTAKES = """
            {
              "schemaVersion": "1.0",
              "series": [{"id": "imsa", "name": "IMSA"}],
              "seasons": [{"id": "imsa-2023", "series": "imsa", "label": "2023", "topclass": "gtp"}],
              "races": [{"id": "daytona", "season": "imsa-2023"}, {"id": "sebring", "season": "imsa-23"}]
            }
            """;

    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new CheckBook(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            List<Finding> findings = arguments.isEmpty()
                    ? RecordBooks.check(WITH_MISTAKES)
                    : RecordBooks.check(Path.of(arguments.get(0)));
            findings.forEach(out::println);
            return findings.isEmpty() ? OK : FAULTY;
        } catch (NoSuchFileException e) {
            err.println("no file '" + e.getFile() + "'");
        } catch (IOException e) {
            err.println("a file can't be read: " + e);
        }
        return BAD_ARGUMENTS;
    }
}
