package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import org.jspecify.annotations.Nullable;

/** What results are narrowed to. */
final class ResultCriteria extends Criteria<Result, ResultCriteria> {
    private static final int DRIVER = 1;
    private static final int TEAM = 1 << 1;
    private static final int EVENT = 1 << 2;
    private static final int SEASON = 1 << 3;
    private static final int RACE = 1 << 4;
    private static final int CLASS = 1 << 5;
    private static final int TRAITS = 1 << 6;
    private static final int YEARS = 1 << 7;
    private static final int OF_RACE = EVENT | SEASON | RACE | YEARS;

    private final Lazy<ResultIndex> made;

    /** Once a criterion has needed it. */
    private @Nullable ResultIndex index;

    private int driver;
    private String driverId = "";
    private int team;
    private String teamId = "";
    private int event;
    private int season;
    private int race;
    private int carClass;
    private int traits;
    private int since = Integer.MIN_VALUE;
    private int until = Integer.MAX_VALUE;

    /** All results of a book. */
    ResultCriteria(Lazy<ResultIndex> made, Result[] results) {
        super(results);
        this.made = made;
    }

    private ResultCriteria(ResultCriteria other) {
        super(other);
        this.made = other.made;
        this.index = other.index;
        this.driver = other.driver;
        this.driverId = other.driverId;
        this.team = other.team;
        this.teamId = other.teamId;
        this.event = other.event;
        this.season = other.season;
        this.race = other.race;
        this.carClass = other.carClass;
        this.traits = other.traits;
        this.since = other.since;
        this.until = other.until;
    }

    @Override
    ResultCriteria copy() {
        return new ResultCriteria(this);
    }

    ResultCriteria of(Driver party) {
        ResultCriteria more = copy();
        int ordinal = more.known().drivers.of(party.id());
        if (!asks(DRIVER)) {
            more.driver = more.ask(DRIVER, ordinal);
            more.driverId = party.id();
        } else if (ordinal != driver) {
            more.add(result -> lists(result, party.id()));
        }
        return more;
    }

    ResultCriteria with(Team party) {
        ResultCriteria more = copy();
        int ordinal = more.known().teams.of(party.id());
        if (!asks(TEAM)) {
            more.team = more.ask(TEAM, ordinal);
            more.teamId = party.id();
        } else if (ordinal != team) {
            more.add(result -> isRunBy(result, party.id()));
        }
        return more;
    }

    ResultCriteria in(Season one) {
        ResultCriteria more = copy();
        more.season = more.askOne(SEASON, season, more.known().seasons.of(one.id()));
        return more;
    }

    ResultCriteria in(Race one) {
        ResultCriteria more = copy();
        more.race = more.askOne(RACE, race, more.known().races.of(one.id()));
        return more;
    }

    ResultCriteria at(Event one) {
        ResultCriteria more = copy();
        more.event = more.askOne(EVENT, event, more.known().events.of(one.id()));
        return more;
    }

    ResultCriteria inClass(CarClass one) {
        ResultCriteria more = copy();
        more.carClass = more.askOne(CLASS, carClass, more.known().classes.of(one.id()));
        return more;
    }

    /** Those with traits of {@link ResultColumns}. */
    ResultCriteria withTraits(int some) {
        ResultCriteria more = copy();
        more.known();
        more.traits |= some;
        more.ask(TRAITS);
        return more;
    }

    ResultCriteria since(int year) {
        ResultCriteria more = copy();
        more.known();
        more.since = Math.max(since, year);
        more.ask(YEARS);
        return more;
    }

    ResultCriteria until(int year) {
        ResultCriteria more = copy();
        more.known();
        more.until = Math.min(until, year);
        more.ask(YEARS);
        return more;
    }

    private ResultIndex known() {
        ResultIndex its = index;
        if (its == null) {
            its = made.get();
            index = its;
        }
        return its;
    }

    @Override
    void offerTo(Shortest shortest) {
        ResultIndex its = known();
        if (asks(DRIVER)) {
            offerOfDriver(its, shortest);
        } else if (asks(EVENT)) {
            shortest.offer(its.byEvent(), event, EVENT);
        }
        if (asks(RACE)) {
            shortest.offerFacts(its.raceColumns.from[race], its.raceColumns.to[race], RACE);
        }
        if (asks(TEAM)) {
            shortest.offer(its.byTeam, team, TEAM);
        }
        if (asks(SEASON) && asks(CLASS)) {
            shortest.offer(its.bySeasonAndClass(), season, carClass, SEASON | CLASS);
        } else if (asks(SEASON)) {
            shortest.offer(its.bySeason(), season, SEASON);
        }
    }

    private void offerOfDriver(ResultIndex its, Shortest shortest) {
        if (asks(EVENT)) {
            shortest.offer(its.byDriverAndEvent(), driver, event, DRIVER | EVENT);
        } else {
            shortest.offer(its.byDriver, driver, DRIVER);
        }
        if ((traits & ResultColumns.CLASS_WIN) != 0) {
            int answers = traits == ResultColumns.CLASS_WIN ? DRIVER | TRAITS : DRIVER;
            shortest.offer(its.winsByDriver, driver, answers);
        }
    }

    @Override
    boolean meets(int position, int open) {
        ResultIndex its = known();
        return ((open & TRAITS) == 0 || its.columns.hasTraits(position, traits))
                && ((open & CLASS) == 0 || its.columns.carClass(position) == carClass)
                && ((open & OF_RACE) == 0 || isMetBy(its.columns.race(position), its.raceColumns, open))
                && ((open & TEAM) == 0 || isOfTeam(position, its.columns.team(position)))
                && ((open & DRIVER) == 0 || lists(fact(position), driverId));
    }

    private boolean isMetBy(int its, RaceColumns races, int open) {
        return ((open & YEARS) == 0 || (races.since[its] >= since && races.until[its] <= until))
                && ((open & SEASON) == 0 || races.season[its] == season)
                && ((open & EVENT) == 0 || races.event[its] == event)
                && ((open & RACE) == 0 || its == race);
    }

    private boolean isOfTeam(int position, int its) {
        return its == team || (its == ResultColumns.SEVERAL && isRunBy(fact(position), teamId));
    }

    private static boolean isRunBy(Result result, String team) {
        for (Team one : result.teams()) {
            if (one.id().equals(team)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lists(Result result, String driver) {
        for (CrewMember member : result.lineUp().crew()) {
            if (member.driver().id().equals(driver)) {
                return true;
            }
        }
        return false;
    }
}
