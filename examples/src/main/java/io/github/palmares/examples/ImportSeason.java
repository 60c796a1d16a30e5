package io.github.palmares.examples;

import io.github.palmares.book.FindingKind;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.RecordConflictException;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.json.timing.Identification;
import io.github.palmares.json.timing.Resolver;
import io.github.palmares.json.timing.SeasonImport;
import io.github.palmares.json.timing.TimingFormatException;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Season;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a folder of the timing provider's files, prints what was read and what is doubtful, and writes the record book, which
 * {@code SeasonPage} draws from. Arguments: {@code FOLDER [BOOK.json [RESOLVER.json]]}; the book is written to {@code
 * season.json} unless said otherwise, and the resolver's file, if there is one, settles names.
 *
 * <p>Each folder within is taken for an event, or else each file's name up to the word that tells what it holds, or else the
 * event that the file itself names; and the year of the season for that of the first day, or of the first year in a name.
 * Whoever knows the races gives them to a {@link SeasonImport} themselves.
 */
public final class ImportSeason implements Example {
    private static final String USAGE = "expected FOLDER [BOOK.json [RESOLVER.json]], found ";

    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new ImportSeason(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.size() > 3) {
            err.println(USAGE + arguments.size() + " arguments");
            return BAD_ARGUMENTS;
        }
        try {
            Path folder = Path.of(arguments.get(0));
            Path book = Path.of(arguments.size() > 1 ? arguments.get(1) : "season.json");
            Resolver resolver =
                    arguments.size() > 2 ? Resolver.read(Path.of(arguments.get(2))) : Resolver.knowingNobody();
            SeasonImport season = SeasonImport.builder(resolver, new FolderRaces(folder))
                    .listener(out::println)
                    .read(folder);
            print(season, out);
            write(season.book(), book, out);
            return OK;
        } catch (NoSuchFileException e) {
            err.println("no file '" + e.getFile() + "'");
        } catch (IOException e) {
            err.println("a file can't be read or written: " + e);
        } catch (TimingFormatException | RecordConflictException e) {
            err.println(e.getMessage());
        }
        return BAD_ARGUMENTS;
    }

    private static void print(SeasonImport season, PrintStream out) {
        season.imported().findings().stream()
                .filter(finding -> finding.kind() != FindingKind.WORKED_OUT)
                .forEach(out::println);
        season.imported().identifications(Identification.Outcome.DOUBTFUL).forEach(out::println);
        out.println(season);
    }

    private static void write(RecordBook book, Path file, PrintStream out) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        RecordBooks.write(book, file);
        out.println("wrote " + file + ": " + book);
        for (Season season : book.seasons()) {
            String classes = book.results().in(season).stream()
                    .flatMap(result -> result.carClass().stream())
                    .map(CarClass::id)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            out.println("season " + season.id() + ", classes " + classes);
        }
    }
}
