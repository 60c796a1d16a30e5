package io.github.palmares.testing;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The made-up history of some series, before it is put into a book: see {@link Histories}. The lists are in the order in
 * which things came about, one series after the other. Each driver, team and so on is one object, whatever names it; each
 * result has a line-up of its own, equal to that of others with the same crew.
 *
 * @param classes the classes; those of one era are the same in all series
 * @param events what recurs, by series
 * @param seasons the seasons
 * @param races the races
 * @param drivers all who drove
 * @param teams all who ran a car
 * @param entries the entries
 * @param results the results
 * @param titles the titles
 */
public record History(
        List<CarClass> classes,
        List<Event> events,
        List<Season> seasons,
        List<Race> races,
        List<Driver> drivers,
        List<Team> teams,
        List<Entry> entries,
        List<Result> results,
        List<Title> titles) {

    static History empty(List<CarClass> classes) {
        return new History(
                classes,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** {@return entries, results and titles} */
    public Stream<Fact> facts() {
        return Stream.<List<? extends Fact>>of(entries, results, titles).flatMap(List::stream);
    }

    /** {@return a book of all facts, built anew each time} */
    public RecordBook book() {
        return RecordBook.builder()
                .addAll(entries)
                .addAll(results)
                .addAll(titles)
                .build();
    }
}
