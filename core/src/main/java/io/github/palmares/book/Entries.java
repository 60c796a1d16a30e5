package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.book.index.Lazy;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
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
 * Entries of a {@link RecordBook}, in order of season, class and number. An entry is a plan; a rumoured one is among
 * them until it is narrowed to those {@link #confirmed()}.
 */
public final class Entries extends Sequence<Entry, Entries> {
    /** What the index can be asked for. */
    static final int SEASON = 1;

    static final int NUMBER = 1 << 1;
    static final int DRIVER = 1 << 2;
    static final int TEAM = 1 << 3;
    static final int MANUFACTURER = 1 << 4;

    private final Lazy<EntryIndex> index;

    Entries(Entry[] facts, Lazy<EntryIndex> index) {
        super(facts);
        this.index = index;
    }

    private Entries(Entries before, int criterion, int named, @Nullable Predicate<? super Entry> more) {
        super(before, criterion, named, more);
        this.index = before.index;
    }

    @Override
    Entries step(int criterion, int named, @Nullable Predicate<? super Entry> more) {
        return new Entries(this, criterion, named, more);
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
    public Entries of(Party party) {
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
        return narrowed(entry -> false);
    }

    private Entries of(Driver one) {
        int ordinal = index.get().drivers.of(one.id());
        return asksForAnother(DRIVER, ordinal)
                ? narrowed(entry ->
                        entry.seats().stream().anyMatch(seat -> seat.driver().isSameAs(one)))
                : naming(DRIVER, ordinal);
    }

    @Override
    public Entries in(Season season) {
        Objects.requireNonNull(season, "season");
        return namingOne(SEASON, index.get().seasons.of(season.id()));
    }

    @Override
    public Entries in(Series series) {
        Objects.requireNonNull(series, "series");
        return narrowed(entry -> entry.season().series().isSameAs(series));
    }

    @Override
    public Entries since(int year) {
        return narrowed(entry -> entry.season().lastYear() >= year);
    }

    @Override
    public Entries until(int year) {
        return narrowed(entry -> entry.season().lastYear() <= year);
    }

    /**
     * Those in a class. An entry of unknown class is in none.
     *
     * @param carClass the class
     * @return the narrowed sequence
     */
    public Entries inClass(CarClass carClass) {
        Objects.requireNonNull(carClass, "carClass");
        return narrowed(
                entry -> entry.carClass().filter(one -> one.isSameAs(carClass)).isPresent());
    }

    /**
     * Those in the stated top class of their season. Where either the season's top class or the entry's class is not
     * stated, nothing matches.
     *
     * @return the narrowed sequence
     */
    public Entries inTopClass() {
        return narrowed(entry -> entry.season()
                .topClass()
                .filter(top -> entry.carClass().filter(one -> one.isSameAs(top)).isPresent())
                .isPresent());
    }

    /**
     * Those with a number on the door.
     *
     * @param number the number, such as "31"
     * @return the narrowed sequence
     * @throws IllegalArgumentException if it is no car number
     */
    public Entries numbered(String number) {
        return numbered(CarNumber.of(number));
    }

    /**
     * Those with a number on the door.
     *
     * @param number the number; "01" is not "1"
     * @return the narrowed sequence
     */
    public Entries numbered(CarNumber number) {
        Objects.requireNonNull(number, "number");
        return namingOne(NUMBER, index.get().numbers.of(number.text()));
    }

    /**
     * Those of cars run by a team, alone or with others.
     *
     * @param team the team
     * @return the narrowed sequence
     */
    public Entries with(Team team) {
        Objects.requireNonNull(team, "team");
        int ordinal = index.get().teams.of(team.id());
        return asksForAnother(TEAM, ordinal)
                ? narrowed(entry -> entry.teams().stream().anyMatch(one -> one.isSameAs(team)))
                : naming(TEAM, ordinal);
    }

    /**
     * Those of a marque's cars.
     *
     * @param manufacturer the marque
     * @return the narrowed sequence
     */
    public Entries with(Manufacturer manufacturer) {
        Objects.requireNonNull(manufacturer, "manufacturer");
        return namingOne(MANUFACTURER, index.get().manufacturers.of(manufacturer.id()));
    }

    /** {@return those that are certain} */
    public Entries confirmed() {
        return narrowed(entry -> entry.certainty() == Certainty.CONFIRMED);
    }

    /** {@return those that are only expected or rumoured} */
    public Entries notConfirmed() {
        return narrowed(entry -> entry.certainty() != Certainty.CONFIRMED);
    }

    /** {@return the drivers signed, each once} */
    public List<Driver> drivers() {
        return distinct(entry -> entry.drivers().stream());
    }

    /** {@return the teams, each once} */
    public List<Team> teams() {
        return distinct(entry -> entry.teams().stream());
    }

    /** {@return the marques of the cars, as far as they are known, each once} */
    public List<Manufacturer> manufacturers() {
        return distinct(entry -> entry.manufacturer().stream());
    }

    /** {@return the cars, as far as they are known, each once} */
    public List<CarModel> cars() {
        return distinct(entry -> entry.car().stream());
    }

    /** {@return the seasons, each once} */
    public List<Season> seasons() {
        return distinct(entry -> Stream.of(entry.season()));
    }

    /** {@return the classes, as far as they are known, each once} */
    public List<CarClass> classes() {
        return distinct(entry -> entry.carClass().stream());
    }

    /** {@return the entries by class; those of unknown class are the rest} */
    public Partition<CarClass, Entries> byClass() {
        return Partition.of(this, entry -> entry.carClass().stream().toList(), Entries::inClass);
    }

    /** {@return the entries by driver signed: one of three drivers is in three parts, one without any is in the rest} */
    public Partition<Driver, Entries> byDriver() {
        return Partition.byEach(this, Entry::drivers, (entries, driver) -> entries.of(driver));
    }

    /** {@return the entries by team: one of two teams is in two parts, one of no known team is in the rest} */
    public Partition<Team, Entries> byTeam() {
        return Partition.byEach(this, Entry::teams, Entries::with);
    }

    /** {@return the entries by marque; those of cars of unknown marque are the rest} */
    public Partition<Manufacturer, Entries> byManufacturer() {
        return Partition.byEach(this, entry -> entry.manufacturer().stream().toList(), Entries::with);
    }

    /** {@return the entries by season} */
    public Partition<Season, Entries> bySeason() {
        return Partition.of(this, entry -> List.of(entry.season()), Entries::in);
    }
}
