package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.book.index.Lazy;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Results of a {@link RecordBook}, in order of date, race, class, the source's own order and number. Within a class the
 * order is the source's, never worked out from laps and times, which penalties contradict.
 *
 * <p>A result is a driver's whose line-up lists the driver; one that names no drivers is nobody's.
 */
public final class Results extends Sequence<Result, Results> {
    /**
     * What the index can be asked for: by the ordinal of what is named; traits by their bits, all that were asked so far; years
     * as they are, and races by where their results end, the narrowest so far.
     */
    static final int DRIVER = 1;

    static final int TEAM = 1 << 1;
    static final int EVENT = 1 << 2;
    static final int SEASON = 1 << 3;
    static final int RACE = 1 << 4;
    static final int CLASS = 1 << 5;
    static final int TRAITS = 1 << 6;
    static final int SINCE = 1 << 7;
    static final int UNTIL = 1 << 8;
    static final int MANUFACTURER = 1 << 9;
    static final int UNTIL_RACE = 1 << 10;
    static final int AFTER_RACE = 1 << 11;

    private final Lazy<ResultIndex> index;

    Results(Result[] facts, Lazy<ResultIndex> index) {
        super(facts);
        this.index = index;
    }

    private Results(Results before, int criterion, int named, @Nullable Predicate<? super Result> more) {
        super(before, criterion, named, more);
        this.index = before.index;
    }

    @Override
    Results step(int criterion, int named, @Nullable Predicate<? super Result> more) {
        return new Results(this, criterion, named, more);
    }

    @Override
    void offerTo(AccessPath path) {
        index.get().offer(this, path);
    }

    @Override
    IntPredicate asking(int open) {
        return index.get().asking(this, open);
    }

    @Override
    public Results of(Party party) {
        Objects.requireNonNull(party, "party");
        if (party instanceof Driver driver) {
            return of(driver);
        }
        if (party instanceof Team team) {
            return with(team);
        }
        if (party instanceof Manufacturer manufacturer) {
            return with(manufacturer);
        }
        return narrowed(result -> false);
    }

    private Results of(Driver one) {
        int ordinal = index.get().drivers.of(one.id());
        return asksForAnother(DRIVER, ordinal)
                ? narrowed(result -> result.lineUp().lists(one))
                : naming(DRIVER, ordinal);
    }

    @Override
    public Results in(Season season) {
        Objects.requireNonNull(season, "season");
        return namingOne(SEASON, index.get().seasons.of(season.id()));
    }

    @Override
    public Results in(Series series) {
        Objects.requireNonNull(series, "series");
        return narrowed(result -> result.race().season().series().isSameAs(series));
    }

    /**
     * Those of one race.
     *
     * @param race the race
     * @return the narrowed sequence
     */
    public Results in(Race race) {
        Objects.requireNonNull(race, "race");
        return namingOne(RACE, index.get().races.of(race.id()));
    }

    /**
     * Those of all runnings of an event.
     *
     * @param event the event
     * @return the narrowed sequence
     */
    public Results at(Event event) {
        Objects.requireNonNull(event, "event");
        return namingOne(EVENT, index.get().events.of(event.id()));
    }

    @Override
    public Results since(int year) {
        return step(SINCE, Math.max(year, named(SINCE, year)), null);
    }

    @Override
    public Results until(int year) {
        return step(UNTIL, Math.min(year, named(UNTIL, year)), null);
    }

    /**
     * Those of a race and of all races before it, of whatever season and series. The order is the book's, which is that of
     * the calendar; a race whose day is not known stands at the end of its season. A fact that tells the day can so move the
     * race, and a book without it can have more results until a race, or after it.
     *
     * <p>{@code of(driver).in(season).classWins().until(race).count()} tells that a win is the driver's second of the season.
     *
     * @param race the last race
     * @return the narrowed sequence
     */
    public Results until(Race race) {
        Objects.requireNonNull(race, "race");
        int end = index.get().end(race);
        return naming(UNTIL_RACE, Math.min(end, named(UNTIL_RACE, end)));
    }

    /**
     * Those of all races after a race, whose own results are not among them: what {@link #until(Race)} leaves out.
     *
     * @param race the race before the first
     * @return the narrowed sequence
     */
    public Results after(Race race) {
        Objects.requireNonNull(race, "race");
        int end = index.get().end(race);
        return naming(AFTER_RACE, end == Ordinals.NONE ? end : Math.max(end, named(AFTER_RACE, end)));
    }

    /**
     * Those of cars that ran in a class, which need not be that of their entry. A car of unknown class is in none.
     *
     * @param carClass the class
     * @return the narrowed sequence
     */
    public Results inClass(CarClass carClass) {
        Objects.requireNonNull(carClass, "carClass");
        return namingOne(CLASS, index.get().classes.of(carClass.id()));
    }

    /**
     * Those in the stated top class of their season. Where either the season's top class or the car's class is not
     * stated, nothing matches.
     *
     * @return the narrowed sequence
     */
    public Results inTopClass() {
        return withTraits(ResultColumns.TOP_CLASS);
    }

    /**
     * Those of cars that ran under a number.
     *
     * @param number the number, such as "31"
     * @return the narrowed sequence
     * @throws IllegalArgumentException if it is no car number
     */
    public Results numbered(String number) {
        return numbered(CarNumber.of(number));
    }

    /**
     * Those of cars that ran under a number, which need not be that of their entry.
     *
     * @param number the number; "01" is not "1"
     * @return the narrowed sequence
     */
    public Results numbered(CarNumber number) {
        Objects.requireNonNull(number, "number");
        return narrowed(result -> result.number().filter(number::equals).isPresent());
    }

    /**
     * Those of cars run by a team, alone or with others.
     *
     * @param team the team
     * @return the narrowed sequence
     */
    public Results with(Team team) {
        Objects.requireNonNull(team, "team");
        int ordinal = index.get().teams.of(team.id());
        return asksForAnother(TEAM, ordinal)
                ? narrowed(result -> result.teams().stream().anyMatch(one -> one.isSameAs(team)))
                : naming(TEAM, ordinal);
    }

    /**
     * Those of a marque's cars.
     *
     * @param manufacturer the marque
     * @return the narrowed sequence
     */
    public Results with(Manufacturer manufacturer) {
        Objects.requireNonNull(manufacturer, "manufacturer");
        return namingOne(MANUFACTURER, index.get().manufacturers.of(manufacturer.id()));
    }

    /** {@return the overall wins: classified, and first of all cars} */
    public Results overallWins() {
        return withTraits(ResultColumns.OVERALL_WIN);
    }

    /** {@return the class wins, as {@link Result#isClassWin()} has them; an overall win is one, too} */
    public Results classWins() {
        return withTraits(ResultColumns.CLASS_WIN);
    }

    /** {@return the overall podiums: classified, and first to third of all cars} */
    public Results overallPodiums() {
        return withTraits(ResultColumns.OVERALL_PODIUM);
    }

    /** {@return the class podiums: the class wins, and those classified second or third in a class that competes} */
    public Results classPodiums() {
        return withTraits(ResultColumns.CLASS_PODIUM);
    }

    /** {@return those of cars that are known to have raced} */
    public Results tookPart() {
        return withTraits(ResultColumns.TOOK_PART);
    }

    private Results withTraits(int some) {
        return step(TRAITS, named(TRAITS, 0) | some, null);
    }

    /** {@return the drivers listed in the line-ups, each once} */
    public List<Driver> drivers() {
        return distinct(result -> result.drivers().stream());
    }

    /** {@return the teams that ran the cars, each once} */
    public List<Team> teams() {
        return distinct(result -> result.teams().stream());
    }

    /** {@return the marques of the cars, as far as they are known, each once} */
    public List<Manufacturer> manufacturers() {
        return distinct(result -> result.manufacturer().stream());
    }

    /** {@return the races, each once} */
    public List<Race> races() {
        return distinct(result -> Stream.of(result.race()));
    }

    /** {@return the seasons, each once} */
    public List<Season> seasons() {
        return distinct(result -> Stream.of(result.race().season()));
    }

    /** {@return the classes the cars ran in, as far as they are known, each once} */
    public List<CarClass> classes() {
        return distinct(result -> result.carClass().stream());
    }

    /** {@return the results by class; those of unknown class are the rest} */
    public Partition<CarClass, Results> byClass() {
        return Partition.of(this, result -> result.carClass().stream().toList(), Results::inClass);
    }

    /** {@return the results by season} */
    public Partition<Season, Results> bySeason() {
        return Partition.of(this, result -> List.of(result.race().season()), Results::in);
    }

    /** {@return the results by event; those of races of no known event are the rest} */
    public Partition<Event, Results> byEvent() {
        return Partition.of(this, result -> result.race().event().stream().toList(), Results::at);
    }

    /** {@return the results by driver: one of three drivers is in three parts, one that names none is in the rest} */
    public Partition<Driver, Results> byDriver() {
        return Partition.byEach(this, Result::drivers, (results, driver) -> results.of(driver));
    }

    /** {@return the results by team: one of two teams is in two parts, one of no known team is in the rest} */
    public Partition<Team, Results> byTeam() {
        return Partition.byEach(this, Result::teams, Results::with);
    }

    /** {@return the results by marque; those of cars of unknown marque are the rest} */
    public Partition<Manufacturer, Results> byManufacturer() {
        return Partition.byEach(this, result -> result.manufacturer().stream().toList(), Results::with);
    }

    /** {@return the results by race} */
    public Partition<Race, Results> byRace() {
        return Partition.of(this, result -> List.of(result.race()), Results::in);
    }
}
