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
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The results of a book by driver, win, team, marque, race, event, season and class, and who drove with whom. */
final class ResultIndex {
    private static final int YEARS = Results.SINCE | Results.UNTIL;
    private static final int RACES = Results.UNTIL_RACE | Results.AFTER_RACE;
    private static final int OF_RACE = Results.EVENT | Results.SEASON | YEARS;

    final Ordinals drivers;
    final Ordinals teams;
    final Ordinals manufacturers;
    final Ordinals events;
    final Ordinals seasons;
    final Ordinals races;
    final Ordinals classes;
    private final RaceColumns raceColumns;
    private final YearPositions years;
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
        this.years = new YearPositions(results, races, raceColumns);
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
            offerOfDriver(asked, asked.named(Results.DRIVER), path);
        } else if (asked.asks(Results.EVENT)) {
            path.offer(byEvent.get(), asked.named(Results.EVENT), Results.EVENT);
        }
        if (asked.asks(Results.TEAM)) {
            path.offer(byTeam, asked.named(Results.TEAM), Results.TEAM);
        }
        if (asked.asks(Results.MANUFACTURER)) {
            path.offer(byManufacturer.get(), asked.named(Results.MANUFACTURER), Results.MANUFACTURER);
        }
        if (asked.asks(Results.SEASON) && asked.asks(Results.CLASS)) {
            path.offer(
                    bySeasonAndClass.get(),
                    asked.named(Results.SEASON),
                    asked.named(Results.CLASS),
                    Results.SEASON | Results.CLASS);
        } else if (asked.asks(Results.SEASON)) {
            path.offer(bySeason.get(), asked.named(Results.SEASON), Results.SEASON);
        }
        if (asked.asks(Results.RACE | RACES | YEARS)) {
            cut(asked, path);
        }
    }

    /** Results come in the order of time, and those of a race stand side by side. */
    private void cut(Results asked, AccessPath path) {
        if (asked.asks(Results.RACE)) {
            int race = asked.named(Results.RACE);
            path.cut(raceColumns.from[race], raceColumns.to[race], Results.RACE);
        }
        if (asked.asks(RACES)) {
            path.cut(asked.named(Results.AFTER_RACE, 0), asked.named(Results.UNTIL_RACE, results.length), RACES);
        }
        if (asked.asks(YEARS)) {
            path.cut(
                    years.begin(asked.named(Results.SINCE, Integer.MIN_VALUE)),
                    years.end(asked.named(Results.UNTIL, Integer.MAX_VALUE)),
                    years.areCertain() ? YEARS : 0);
        }
    }

    private void offerOfDriver(Results asked, int driver, AccessPath path) {
        if (asked.asks(Results.EVENT)) {
            path.offer(byDriverAndEvent.get(), driver, asked.named(Results.EVENT), Results.DRIVER | Results.EVENT);
        }
        int traits = asked.named(Results.TRAITS, 0);
        if ((traits & ResultColumns.CLASS_WIN) != 0) {
            boolean alone = traits == ResultColumns.CLASS_WIN;
            path.offer(winsByDriver, driver, Results.DRIVER | (alone ? Results.TRAITS : 0));
        } else if (!asked.asks(Results.EVENT)) {
            path.offer(byDriver, driver, Results.DRIVER);
        }
    }

    /** What asks the result at a position for those of the criteria that are left open. */
    IntPredicate asking(Results asked, int open) {
        return new Open(asked, open);
    }

    private final class Open implements IntPredicate {
        private final int open;
        private final int traits;
        private final int carClass;
        private final int since;
        private final int until;
        private final int season;
        private final int event;
        private final int team;
        private final int manufacturer;
        private final int driver;

        Open(Results asked, int open) {
            this.open = open;
            this.traits = asked.named(Results.TRAITS, 0);
            this.carClass = asked.named(Results.CLASS);
            this.since = asked.named(Results.SINCE, Integer.MIN_VALUE);
            this.until = asked.named(Results.UNTIL, Integer.MAX_VALUE);
            this.season = asked.named(Results.SEASON);
            this.event = asked.named(Results.EVENT);
            this.team = asked.named(Results.TEAM);
            this.manufacturer = asked.named(Results.MANUFACTURER);
            this.driver = asked.named(Results.DRIVER);
        }

        @Override
        public boolean test(int position) {
            return ((open & Results.TRAITS) == 0 || columns.hasTraits(position, traits))
                    && ((open & Results.CLASS) == 0 || carClass(position) == carClass)
                    && ((open & OF_RACE) == 0 || isMetBy(columns.race(position)))
                    && ((open & Results.TEAM) == 0 || isRunBy(position, team))
                    && ((open & Results.MANUFACTURER) == 0 || manufacturer(position) == manufacturer)
                    && ((open & Results.DRIVER) == 0 || lists(position, driver));
        }

        private boolean isMetBy(int its) {
            return ((open & YEARS) == 0 || (raceColumns.since[its] >= since && raceColumns.until[its] <= until))
                    && ((open & Results.SEASON) == 0 || raceColumns.season[its] == season)
                    && ((open & Results.EVENT) == 0 || raceColumns.event[its] == event);
        }
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
