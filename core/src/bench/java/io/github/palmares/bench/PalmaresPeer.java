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

/** The book itself, asked as its users ask it. */
final class PalmaresPeer implements Peer {
    private final RecordBook book;

    PalmaresPeer(RecordBook book) {
        this.book = book;
    }

    @Override
    public int classWins(Driver driver) {
        return book.results().of(driver).classWins().count();
    }

    @Override
    public List<Result> classWinList(Driver driver) {
        return book.results().of(driver).classWins().toList();
    }

    @Override
    public List<Title> titles(Driver driver, CarClass carClass) {
        return book.titles().of(driver).inClass(carClass).toList();
    }

    @Override
    public List<Result> resultsAt(Driver driver, Event event) {
        return book.results().of(driver).at(event).toList();
    }

    @Override
    public List<Driver> coDrivers(Driver driver) {
        return book.coDrivers(driver);
    }

    @Override
    public List<Entry> entries(Season season, CarNumber number) {
        return book.entries().in(season).numbered(number).toList();
    }

    @Override
    public List<Result> classPodiums(Team team, CarClass carClass, int since) {
        return book.results()
                .with(team)
                .classPodiums()
                .inClass(carClass)
                .since(since)
                .toList();
    }

    @Override
    public List<Result> outsideTopClass(Driver driver, Team team) {
        return book.results()
                .of(driver)
                .with(team)
                .where(Conditions::isOutsideTopClass)
                .toList();
    }
}
