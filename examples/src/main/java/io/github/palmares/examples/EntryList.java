package io.github.palmares.examples;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.io.PrintStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** Prints the entry list of a season, and who is signed for what. Arguments: a season's id; imsa-2024 where none is given. */
public final class EntryList implements Example {
    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new EntryList(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        RecordBook book = ArticlesBook.read();
        Season season;
        try {
            season = book.season(arguments.isEmpty() ? "imsa-2024" : arguments.get(0));
        } catch (NoSuchElementException e) {
            err.println(e.getMessage());
            return BAD_ARGUMENTS;
        }
        out.println(season.displayName());
        Table table = new Table("No.", "Class", "Team", "Car", "Drivers", "Cited from");
        for (Entry entry : book.entries().in(season).toList()) {
            table.row(
                    entry.number().map(CarNumber::display).orElse("?"),
                    entry.carClass().map(CarClass::name).orElse("?"),
                    Words.names(entry.teams()),
                    entry.car().map(CarModel::name).orElse("?"),
                    entry.seats().stream().map(EntryList::text).collect(Collectors.joining(", ")),
                    Words.sources(entry));
        }
        table.print("Entries known", out);
        return OK;
    }

    private static String text(Seat seat) {
        String scope = seat.scope() == SeatScope.UNSTATED ? "" : " (" + Words.of(seat.scope()) + ")";
        String absences = seat.absences().stream()
                .map(absence -> " [" + Words.of(absence.certainty()) + " to miss "
                        + absence.race().displayName() + "]")
                .collect(Collectors.joining());
        return seat.driver().name() + scope + absences;
    }
}
