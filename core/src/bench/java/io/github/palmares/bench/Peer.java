package io.github.palmares.bench;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;

/**
 * Somebody who answers the {@linkplain Question questions} over the facts of one book. All are asked with the values of
 * the book and answer with them. What an answer costs to hand over is part of it: each peer gives what suits it best.
 */
interface Peer extends AutoCloseable {
    int classWins(Driver driver);

    Iterable<Result> classWinList(Driver driver);

    Iterable<Title> titles(Driver driver, CarClass carClass);

    Iterable<Result> resultsAt(Driver driver, Event event);

    Iterable<Driver> coDrivers(Driver driver);

    Iterable<Entry> entries(Season season, CarNumber number);

    Iterable<Result> classPodiums(Team team, CarClass carClass, int since);

    Iterable<Result> outsideTopClass(Driver driver, Team team);

    @Override
    default void close() throws Exception {}
}
