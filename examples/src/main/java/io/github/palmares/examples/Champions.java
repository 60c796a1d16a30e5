package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Titles;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Named;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import java.io.PrintStream;
import java.util.List;

/** Prints the champions by class and year, and those whose class is not stated. */
public final class Champions implements Example {
    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new Champions(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        RecordBook book = ArticlesBook.read();
        out.println("Champions known");
        book.titles().byClass().asMap().forEach((carClass, titles) -> print("In " + text(carClass), titles, out));
        print("Class not stated", book.titles().byClass().rest(), out);
        return OK;
    }

    private static String text(CarClass carClass) {
        return carClass.name()
                + carClass.firstSeason().map(first -> ", first run in " + first).orElse("");
    }

    private static void print(String heading, Titles titles, PrintStream out) {
        Table table = new Table("Year", "Championship", "For", "Holders known", "With", "Cited from");
        for (Title title : titles.toList()) {
            Season season = title.season();
            table.row(
                    season.label(),
                    title.championship().name(),
                    title.kind().map(Words::of).orElse("?"),
                    Words.names(title.holders(), title.holdersComplete()),
                    title.wonWithTeam().map(Named::name).orElse(""),
                    Words.sources(title));
        }
        table.print(heading, out);
    }
}
