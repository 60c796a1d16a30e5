package io.github.palmares.book;

import static io.github.palmares.book.Distinct.same;

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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Results of a {@link RecordBook}, in order of date, race, class, the source's own order and number. Within a class the
 * order is the source's, never worked out from laps and times, which penalties contradict.
 *
 * <p>A result is a driver's whose line-up lists the driver; one that names no drivers is nobody's.
 */
public final class Results extends Sequence<Result, Results> {
    private final ResultCriteria criteria;

    Results(ResultCriteria criteria) {
        super(criteria);
        this.criteria = criteria;
    }

    @Override
    Results narrowed(Predicate<? super Result> condition) {
        return new Results(criteria.where(condition));
    }

    @Override
    public Results of(Party party) {
        Objects.requireNonNull(party, "party");
        if (party instanceof Driver driver) {
            return new Results(criteria.of(driver));
        }
        if (party instanceof Team team) {
            return with(team);
        }
        if (party instanceof Manufacturer manufacturer) {
            return with(manufacturer);
        }
        return narrowed(result -> false);
    }

    @Override
    public Results in(Season season) {
        Objects.requireNonNull(season, "season");
        return new Results(criteria.in(season));
    }

    @Override
    public Results in(Series series) {
        Objects.requireNonNull(series, "series");
        return narrowed(result -> same(result.race().season().series(), series));
    }

    /**
     * Those of one race.
     *
     * @param race the race
     * @return the narrowed sequence
     */
    public Results in(Race race) {
        Objects.requireNonNull(race, "race");
        return new Results(criteria.in(race));
    }

    /**
     * Those of all runnings of an event.
     *
     * @param event the event
     * @return the narrowed sequence
     */
    public Results at(Event event) {
        Objects.requireNonNull(event, "event");
        return new Results(criteria.at(event));
    }

    @Override
    public Results since(int year) {
        return new Results(criteria.since(year));
    }

    @Override
    public Results until(int year) {
        return new Results(criteria.until(year));
    }

    /**
     * Those of cars that ran in a class, which need not be that of their entry. A car of unknown class is in none.
     *
     * @param carClass the class
     * @return the narrowed sequence
     */
    public Results inClass(CarClass carClass) {
        Objects.requireNonNull(carClass, "carClass");
        return new Results(criteria.inClass(carClass));
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
        return new Results(criteria.with(team));
    }

    /**
     * Those of a marque's cars.
     *
     * @param manufacturer the marque
     * @return the narrowed sequence
     */
    public Results with(Manufacturer manufacturer) {
        Objects.requireNonNull(manufacturer, "manufacturer");
        return narrowed(result ->
                result.manufacturer().filter(one -> same(one, manufacturer)).isPresent());
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

    private Results withTraits(int traits) {
        return new Results(criteria.withTraits(traits));
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

    /** {@return the results by race} */
    public Partition<Race, Results> byRace() {
        return Partition.of(this, result -> List.of(result.race()), Results::in);
    }
}
