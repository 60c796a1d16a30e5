package io.github.palmares.examples;

import io.github.palmares.book.Career;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.TeamYears;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.io.PrintStream;
import java.util.List;
import java.util.NoSuchElementException;

/** Prints what a driver has won. Arguments: a driver's name or id; Pipo Derani where none is given. */
public final class DriverPalmares implements Example {
    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new DriverPalmares(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        RecordBook book = ArticlesBook.read();
        String name = arguments.isEmpty() ? "Pipo Derani" : String.join(" ", arguments);
        List<Driver> drivers =
                book.drivers().stream().filter(driver -> driver.isNamed(name)).toList();
        try {
            // Who is not named so may have this id.
            (drivers.isEmpty() ? List.of(book.driver(name)) : drivers)
                    .forEach(driver -> print(book.career(driver), driver, out));
        } catch (NoSuchElementException e) {
            err.println(e.getMessage());
            return BAD_ARGUMENTS;
        }
        Words.sources(book).print("Sources", out);
        return OK;
    }

    private static void print(Career career, Driver driver, PrintStream out) {
        out.println(driver.name()
                + driver.nationality()
                        .map(Country::name)
                        .map(country -> ", " + country)
                        .orElse("")
                + driver.born().map(born -> ", born: " + born).orElse(""));
        Table titles = new Table("Season", "Championship", "Class", "With", "Holders known", "Cited from");
        for (Title title : career.titles().toList()) {
            titles.row(
                    title.season().label(),
                    title.championship().name(),
                    Words.names(title.classes()),
                    title.wonWithTeam().map(Team::name).orElse(""),
                    Words.names(title.holders(), title.holdersComplete()),
                    Words.sources(title));
        }
        titles.print("Titles", out);
        Table wins = new Table("Race", "Day", "Place", "Car", "Cited from");
        for (Result win : career.results().classWins().toList()) {
            wins.row(
                    win.race().displayName(),
                    Words.of(win.race().start()),
                    win.isOverallWin() ? "1 overall" : "1",
                    win.number().map(CarNumber::display).orElse("") + " " + Words.names(win.teams()),
                    Words.sources(win));
        }
        wins.print("Wins", out);
        Words.stated(career.stated()).print("Stated, without the races", out);
        out.println();
        out.println("Counted: season titles " + career.titles().seasonTitles().count() + ", cup titles "
                + career.titles().cupTitles().count() + ", class wins "
                + (career.classWins().exact() ? "exactly " : "at least ")
                + career.classWins().counted());
        career.teams().stream().map(TeamYears::toString).forEach(with -> out.println("With " + with));
    }
}
