package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.book.index.Adjacency;
import io.github.palmares.book.index.Groups;
import io.github.palmares.book.index.Lazy;
import io.github.palmares.book.index.Naming;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.book.merge.CalendarOrder;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The results of a book by driver, win, team, marque, race, event, season and class, and who drove with whom. */
final class ResultIndex {
    private static final int YEARS = Results.SINCE | Results.UNTIL;
    private static final int RACES = Results.UNTIL_RACE | Results.AFTER_RACE;
    private static final int OF_RACE = Results.EVENT | Results.SEASON | Results.RACE | YEARS;

    final Ordinals drivers;
    final Ordinals teams;
    final Ordinals manufacturers;
    final Ordinals events;
    final Ordinals seasons;
    final Ordinals races;
    final Ordinals classes;
    private final RaceColumns raceColumns;
    private final ResultColumns columns;
    private final Adjacency byDriver;
    private final Adjacency winsByDriver;
    private final Adjacency byTeam;

    private final Index index;
    private final Result[] results;
    private final Lazy<Adjacency> byManufacturer;
    private final Lazy<Adjacency> byEvent;
    private final Lazy<Adjacency> bySeason;
    private final Lazy<Groups> byDriverAndEvent;
    private final Lazy<Groups> bySeasonAndClass;
    private final CoDrivers coDrivers;

    ResultIndex(Index index, Result[] results) {
        this.drivers = index.ordinals(EntityKind.DRIVER);
        this.teams = index.ordinals(EntityKind.TEAM);
        this.manufacturers = index.ordinals(EntityKind.MANUFACTURER);
        this.events = index.ordinals(EntityKind.EVENT);
        this.seasons = index.ordinals(EntityKind.SEASON);
        this.races = index.ordinals(EntityKind.RACE);
        this.classes = index.ordinals(EntityKind.CAR_CLASS);
        this.index = index;
        this.results = results;
        ResultPasses passes = new ResultPasses(index, results);
        this.raceColumns = passes.races;
        this.columns = passes.columns;
        this.byDriver = passes.byDriver.made();
        this.winsByDriver = passes.winsByDriver.made();
        this.byTeam = passes.byTeam.made();
        this.byManufacturer = new Lazy<>(() -> by(manufacturers, this::manufacturer));
        this.byEvent = new Lazy<>(() -> by(events, this::event));
        this.bySeason = new Lazy<>(() -> by(seasons, this::season));
        this.byDriverAndEvent =
                new Lazy<>(() -> Groups.of(byDriver, drivers.size(), events.size(), Naming.ofOne(this::event)));
        this.bySeasonAndClass = new Lazy<>(
                () -> Groups.of(bySeason.get(), seasons.size(), classes.size(), Naming.ofOne(this::carClass)));
        this.coDrivers = new CoDrivers(drivers, byDriver, results);
    }

    /** Where the results of a race and of all before it have ended; none for a race that the book does not know. */
    int end(Race race) {
        int ordinal = races.of(race.id());
        if (ordinal == Ordinals.NONE) {
            return Ordinals.NONE;
        }
        int end = raceColumns.to[ordinal];
        return end > 0 ? end : endBefore(index.known(EntityKind.RACE, race.id(), Race.class));
    }

    /** Where the results of all races before one that has none have ended. */
    private int endBefore(Race race) {
        int from = 0;
        int to = results.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (CalendarOrder.compare(results[middle].race(), race) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    List<Driver> coDrivers(Driver driver) {
        return coDrivers.of(driver);
    }

    private int carClass(int position) {
        int told = columns.carClass(position);
        return told == ResultColumns.UNTOLD
                ? classes.of(results[position].carClass().orElseThrow().id())
                : told;
    }

    private int manufacturer(int position) {
        Optional<Manufacturer> its = results[position].manufacturer();
        return its.isPresent() ? manufacturers.of(its.get().id()) : Ordinals.NONE;
    }

    private int event(int position) {
        return raceColumns.event[columns.race(position)];
    }

    private int season(int position) {
        return raceColumns.season[columns.race(position)];
    }

    private Adjacency by(Ordinals ordinals, IntUnaryOperator named) {
        return Adjacency.of(ordinals.size(), results.length, Naming.ofOne(named));
    }

    /** Offers the slices for what results are narrowed to. */
    void offer(Results asked, AccessPath path) {
        if (asked.asks(Results.DRIVER)) {
            offerOfDriver(asked, path);
        } else if (asked.asks(Results.EVENT)) {
            path.offer(byEvent.get(), asked.event, Results.EVENT);
        }
        if (asked.asks(Results.RACE)) {
            path.offerFacts(raceColumns.from[asked.race], raceColumns.to[asked.race], Results.RACE);
        }
        if (asked.asks(RACES)) {
            path.offerFacts(asked.from, Math.max(asked.from, asked.to), RACES);
        }
        if (asked.asks(Results.TEAM)) {
            path.offer(byTeam, asked.team, Results.TEAM);
        }
        if (asked.asks(Results.MANUFACTURER)) {
            path.offer(byManufacturer.get(), asked.manufacturer, Results.MANUFACTURER);
        }
        if (asked.asks(Results.SEASON) && asked.asks(Results.CLASS)) {
            path.offer(bySeasonAndClass.get(), asked.season, asked.carClass, Results.SEASON | Results.CLASS);
        } else if (asked.asks(Results.SEASON)) {
            path.offer(bySeason.get(), asked.season, Results.SEASON);
        }
    }

    private void offerOfDriver(Results asked, AccessPath path) {
        if (asked.asks(Results.EVENT)) {
            path.offer(byDriverAndEvent.get(), asked.driver, asked.event, Results.DRIVER | Results.EVENT);
        }
        if ((asked.traits & ResultColumns.CLASS_WIN) != 0) {
            boolean alone = asked.traits == ResultColumns.CLASS_WIN;
            path.offer(winsByDriver, asked.driver, Results.DRIVER | (alone ? Results.TRAITS : 0));
        } else if (!asked.asks(Results.EVENT)) {
            path.offer(byDriver, asked.driver, Results.DRIVER);
        }
    }

    /** Whether the result at a position meets those of the criteria that are left open. */
    boolean meets(Results asked, int position, int open) {
        return ((open & Results.TRAITS) == 0 || columns.hasTraits(position, asked.traits))
                && ((open & Results.CLASS) == 0 || carClass(position) == asked.carClass)
                && ((open & RACES) == 0 || (position >= asked.from && position < asked.to))
                && ((open & OF_RACE) == 0 || isMetBy(columns.race(position), asked, open))
                && ((open & Results.TEAM) == 0 || isRunBy(position, asked.team))
                && ((open & Results.MANUFACTURER) == 0 || manufacturer(position) == asked.manufacturer)
                && ((open & Results.DRIVER) == 0 || lists(position, asked.driver));
    }

    private boolean isMetBy(int race, Results asked, int open) {
        return ((open & YEARS) == 0
                        || (raceColumns.since[race] >= asked.since && raceColumns.until[race] <= asked.until))
                && ((open & Results.SEASON) == 0 || raceColumns.season[race] == asked.season)
                && ((open & Results.EVENT) == 0 || raceColumns.event[race] == asked.event)
                && ((open & Results.RACE) == 0 || race == asked.race);
    }

    private boolean isRunBy(int position, int team) {
        int its = columns.team(position);
        if (its != ResultColumns.UNTOLD) {
            return its == team;
        }
        for (Team one : results[position].teams()) {
            if (teams.of(one.id()) == team) {
                return true;
            }
        }
        return false;
    }

    private boolean lists(int position, int driver) {
        for (CrewMember member : results[position].lineUp().crew()) {
            if (drivers.of(member.driver().id()) == driver) {
                return true;
            }
        }
        return false;
    }
}
