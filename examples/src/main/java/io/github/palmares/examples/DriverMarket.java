package io.github.palmares.examples;

import io.github.palmares.book.Affiliations;
import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Named;
import io.github.palmares.model.PartialDate;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Prints who goes where in a year: what is confirmed, what is expected, what is only rumoured. Arguments: the year; 2025
 * where none is given.
 */
public final class DriverMarket implements Example {
    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new DriverMarket(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        String argument = arguments.isEmpty() ? "2025" : arguments.get(0);
        if (!argument.matches("[0-9]{4}")) {
            err.println("expected a year such as 2025, found '" + argument + "'");
            return BAD_ARGUMENTS;
        }
        RecordBook book = ArticlesBook.read();
        int year = Integer.parseInt(argument);
        out.println("The market for " + year);
        print("Confirmed: leaving", book.affiliations().confirmed().where(one -> isIn(one.to(), year - 1)), out);
        print("Confirmed: joining", book.affiliations().confirmed().where(one -> isIn(one.from(), year)), out);
        for (Certainty certainty : List.of(Certainty.EXPECTED, Certainty.RUMOURED)) {
            print(
                    certainty == Certainty.EXPECTED ? "Expected" : "Rumoured",
                    book.affiliations()
                            .where(one -> one.certainty() == certainty)
                            .where(one -> couldBeIn(one.from(), year)),
                    out);
        }
        return OK;
    }

    private static boolean isIn(Optional<PartialDate> date, int year) {
        return date.map(PartialDate::year)
                .filter(known -> known.orElse(0) == year)
                .isPresent();
    }

    private static boolean couldBeIn(Optional<PartialDate> date, int year) {
        PartialDate span = PartialDate.ofYear(year);
        return date.flatMap(known -> known.intersection(span)).isPresent() || date.isEmpty();
    }

    private static void print(String title, Affiliations affiliations, PrintStream out) {
        Table table = new Table("Who", "What", "Whom", "Where", "With", "Announced", "Cited from");
        for (Affiliation affiliation : affiliations.toList()) {
            table.row(
                    affiliation.member().name(),
                    Words.of(affiliation.kind()),
                    affiliation.of().name(),
                    affiliation.series().map(Named::name).orElse(""),
                    affiliation.car().map(Named::name).orElse(""),
                    Words.of(affiliation.announcedOn()),
                    Words.sources(affiliation));
        }
        table.print(title, out);
    }
}
