package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.stream.Stream;

/** Plain streams over lists of all facts. */
final class StreamsPeer implements Peer {
    private final List<Result> results;
    private final List<Title> titles;
    private final List<Entry> entries;

    StreamsPeer(RecordBook book) {
        results = List.copyOf(book.results().toList());
        titles = List.copyOf(book.titles().toList());
        entries = List.copyOf(book.entries().toList());
    }

    private Stream<Result> of(Driver driver) {
        return results.stream().filter(result -> result.lineUp().lists(driver));
    }

    private Stream<Result> with(Team team) {
        return results.stream().filter(result -> result.teams().contains(team));
    }

    @Override
    public int classWins(Driver driver) {
        return (int) of(driver).filter(Result::isClassWin).count();
    }

    @Override
    public List<Result> classWinList(Driver driver) {
        return of(driver).filter(Result::isClassWin).toList();
    }

    @Override
    public List<Title> titles(Driver driver, CarClass carClass) {
        return titles.stream()
                .filter(title -> title.isHeldBy(driver) && title.classes().contains(carClass))
                .toList();
    }

    @Override
    public List<Result> resultsAt(Driver driver, Event event) {
        return of(driver)
                .filter(result -> result.race().event().orElseThrow().equals(event))
                .toList();
    }

    @Override
    public List<Driver> coDrivers(Driver driver) {
        return of(driver)
                .flatMap(result -> result.drivers().stream())
                .filter(other -> !other.equals(driver))
                .distinct()
                .toList();
    }

    @Override
    public List<Entry> entries(Season season, CarNumber number) {
        return entries.stream()
                .filter(entry -> entry.season().equals(season)
                        && entry.number().orElseThrow().equals(number))
                .toList();
    }

    @Override
    public List<Result> classPodiums(Team team, CarClass carClass, int since) {
        return with(team)
                .filter(result -> result.isClassPodium()
                        && Conditions.isInClass(result, carClass)
                        && Conditions.isSince(result, since))
                .toList();
    }

    @Override
    public List<Result> outsideTopClass(Driver driver, Team team) {
        return of(driver)
                .filter(result -> result.teams().contains(team) && Conditions.isOutsideTopClass(result))
                .toList();
    }
}
