package io.github.palmares.book;

import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Result;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The results of a book by driver, win, team, race, event, season and class, and who drove with whom. */
final class ResultIndex {
    final Ordinals drivers;
    final Ordinals teams;
    final Ordinals events;
    final Ordinals seasons;
    final Ordinals races;
    final Ordinals classes;
    final RaceColumns raceColumns;
    final ResultColumns columns;
    final Adjacency byDriver;
    final Adjacency winsByDriver;
    final Adjacency byTeam;

    private final Result[] results;
    private final Lazy<Adjacency> byEvent;
    private final Lazy<Adjacency> bySeason;
    private final Lazy<Groups> byDriverAndEvent;
    private final Lazy<Groups> bySeasonAndClass;
    private final CoDrivers coDrivers;

    ResultIndex(Index index, Result[] results) {
        this.drivers = index.ordinals(EntityKind.DRIVER);
        this.teams = index.ordinals(EntityKind.TEAM);
        this.events = index.ordinals(EntityKind.EVENT);
        this.seasons = index.ordinals(EntityKind.SEASON);
        this.races = index.ordinals(EntityKind.RACE);
        this.classes = index.ordinals(EntityKind.CAR_CLASS);
        this.results = results;
        ResultPasses passes = new ResultPasses(index, results);
        this.raceColumns = passes.races;
        this.columns = passes.columns;
        this.byDriver = passes.byDriver.made();
        this.winsByDriver = passes.winsByDriver.made();
        this.byTeam = passes.byTeam.made();
        this.byEvent = new Lazy<>(() -> by(events, this::event));
        this.bySeason = new Lazy<>(() -> by(seasons, this::season));
        this.byDriverAndEvent =
                new Lazy<>(() -> Groups.of(byDriver, drivers.size(), events.size(), Naming.ofOne(this::event)));
        this.bySeasonAndClass = new Lazy<>(
                () -> Groups.of(bySeason(), seasons.size(), classes.size(), Naming.ofOne(columns::carClass)));
        this.coDrivers = new CoDrivers(drivers, byDriver, results);
    }

    Adjacency byEvent() {
        return byEvent.get();
    }

    Adjacency bySeason() {
        return bySeason.get();
    }

    Groups byDriverAndEvent() {
        return byDriverAndEvent.get();
    }

    Groups bySeasonAndClass() {
        return bySeasonAndClass.get();
    }

    List<Driver> coDrivers(Driver driver) {
        return coDrivers.of(driver);
    }

    int event(int position) {
        return raceColumns.event[columns.race(position)];
    }

    int season(int position) {
        return raceColumns.season[columns.race(position)];
    }

    private Adjacency by(Ordinals ordinals, IntUnaryOperator named) {
        return Adjacency.of(ordinals.size(), results.length, Naming.ofOne(named));
    }
}
