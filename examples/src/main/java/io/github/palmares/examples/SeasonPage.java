package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Season;
import io.github.palmares.points.PointsSystems;
import io.github.palmares.points.Standings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Draws a season as a page for any browser: the teams' points after each round, and the table. The page stands alone, and
 * needs no script. Arguments: the file to write, and for a season other than the made-up one a record book, the ids of the
 * season and of the class. Points are IMSA's.
 */
public final class SeasonPage implements Example {
    private static final String USAGE = "expected OUT.html or OUT.html BOOK.json SEASON CLASS, found ";

    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new SeasonPage(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 && arguments.size() != 4) {
            err.println(USAGE + arguments.size() + " arguments");
            return BAD_ARGUMENTS;
        }
        boolean given = arguments.size() == 4;
        try {
            RecordBook book = given ? RecordBooks.read(Path.of(arguments.get(1))) : MadeUpSeason.book();
            Season season = book.season(given ? arguments.get(2) : "made-up-2030");
            CarClass carClass = book.carClass(given ? arguments.get(3) : "prototype");
            Standings standings = Standings.of(
                    book.results().in(season).inClass(carClass), PointsSystems.IMSA_2021, book.adjustments());
            Path file = Path.of(arguments.get(0));
            Files.writeString(file, new SeasonHtml(season, carClass, standings).page());
            out.println("wrote " + file + ": " + season.displayName() + ", " + carClass.name() + ", "
                    + standings.teams().size() + " cars, " + standings.races().size() + " races");
            return OK;
        } catch (NoSuchElementException e) {
            err.println(e.getMessage());
            return BAD_ARGUMENTS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
