package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.book.index.Lazy;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Titles of a {@link RecordBook}, in order of season, championship, class and kind. A title is somebody's who holds it: a
 * drivers' title won with a team is the drivers', and the team finds it by {@link #wonWith(Team)}.
 */
public final class Titles extends Sequence<Title, Titles> {
    /** What the index can be asked for. */
    static final int HOLDER = 1;

    static final int CLASS = 1 << 1;
    static final int SEASON = 1 << 2;

    private final Lazy<TitleIndex> index;

    Titles(Title[] facts, Lazy<TitleIndex> index) {
        super(facts);
        this.index = index;
    }

    private Titles(Titles before, int criterion, int named, @Nullable Predicate<? super Title> more) {
        super(before, criterion, named, more);
        this.index = before.index;
    }

    @Override
    Titles step(int criterion, int named, @Nullable Predicate<? super Title> more) {
        return new Titles(this, criterion, named, more);
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
    public Titles of(Party party) {
        Objects.requireNonNull(party, "party");
        int ordinal = index.get().holder(party);
        return asksForAnother(HOLDER, ordinal) ? narrowed(title -> title.isHeldBy(party)) : naming(HOLDER, ordinal);
    }

    @Override
    public Titles in(Season season) {
        Objects.requireNonNull(season, "season");
        return namingOne(SEASON, index.get().seasons.of(season.id()));
    }

    @Override
    public Titles in(Series series) {
        Objects.requireNonNull(series, "series");
        return narrowed(title -> title.season().series().isSameAs(series));
    }

    @Override
    public Titles since(int year) {
        return narrowed(title -> title.season().lastYear() >= year);
    }

    @Override
    public Titles until(int year) {
        return narrowed(title -> title.season().lastYear() <= year);
    }

    /**
     * Those of a championship.
     *
     * @param championship the championship
     * @return the narrowed sequence
     */
    public Titles in(Championship championship) {
        Objects.requireNonNull(championship, "championship");
        return narrowed(title -> title.championship().isSameAs(championship));
    }

    /**
     * Those in a class. A title whose class is not stated is in none.
     *
     * @param carClass the class
     * @return the narrowed sequence
     */
    public Titles inClass(CarClass carClass) {
        Objects.requireNonNull(carClass, "carClass");
        int ordinal = index.get().classes.of(carClass.id());
        return asksForAnother(CLASS, ordinal)
                ? narrowed(title -> title.classes().stream().anyMatch(one -> one.isSameAs(carClass)))
                : naming(CLASS, ordinal);
    }

    /**
     * Those in the stated top class of their season. Where either the season's top class or the title's class is not
     * stated, nothing matches.
     *
     * @return the narrowed sequence
     */
    public Titles inTopClass() {
        return narrowed(title -> title.season()
                .topClass()
                .filter(top -> title.classes().stream().anyMatch(one -> one.isSameAs(top)))
                .isPresent());
    }

    /**
     * Those won with a number on the door.
     *
     * @param number the number, such as "31"
     * @return the narrowed sequence
     * @throws IllegalArgumentException if it is no car number
     */
    public Titles numbered(String number) {
        return numbered(CarNumber.of(number));
    }

    /**
     * Those won with a number on the door.
     *
     * @param number the number; "01" is not "1"
     * @return the narrowed sequence
     */
    public Titles numbered(CarNumber number) {
        Objects.requireNonNull(number, "number");
        return narrowed(title -> title.wonWithNumber().filter(number::equals).isPresent());
    }

    /**
     * Those won with a team, whoever holds them: its own, and its drivers'.
     *
     * @param team the team
     * @return the narrowed sequence
     */
    public Titles wonWith(Team team) {
        Objects.requireNonNull(team, "team");
        return narrowed(
                title -> title.wonWithTeam().filter(won -> won.isSameAs(team)).isPresent() || title.isHeldBy(team));
    }

    /**
     * Those won with a marque, whoever holds them: its own, and its drivers' and teams'.
     *
     * @param manufacturer the marque
     * @return the narrowed sequence
     */
    public Titles wonWith(Manufacturer manufacturer) {
        Objects.requireNonNull(manufacturer, "manufacturer");
        return narrowed(title -> title.wonWithManufacturer()
                        .filter(won -> won.isSameAs(manufacturer))
                        .isPresent()
                || title.isHeldBy(manufacturer));
    }

    /** {@return those of a season's own championship, without cups and trophies} */
    public Titles seasonTitles() {
        return narrowed(title -> title.championship().role() == ChampionshipRole.SEASON_TITLE);
    }

    /** {@return those of cups, such as an endurance cup} */
    public Titles cupTitles() {
        return narrowed(title -> title.championship().role() == ChampionshipRole.CUP);
    }

    /** {@return those stated to be for drivers} */
    public Titles forDrivers() {
        return ofKind(TitleKind.DRIVERS);
    }

    /** {@return those stated to be for teams} */
    public Titles forTeams() {
        return ofKind(TitleKind.TEAMS);
    }

    /** {@return those stated to be for manufacturers} */
    public Titles forManufacturers() {
        return ofKind(TitleKind.MANUFACTURERS);
    }

    private Titles ofKind(TitleKind kind) {
        return narrowed(title -> title.kind().filter(kind::equals).isPresent());
    }

    /** {@return the holders known, each once} */
    public List<Competitor> holders() {
        return distinct(title -> title.holders().stream());
    }

    /** {@return the drivers among the holders known, each once} */
    public List<Driver> drivers() {
        return holders(Driver.class);
    }

    /** {@return the teams among the holders known, each once} */
    public List<Team> teams() {
        return holders(Team.class);
    }

    /** {@return the marques among the holders known, each once} */
    public List<Manufacturer> manufacturers() {
        return holders(Manufacturer.class);
    }

    private <C extends Competitor> List<C> holders(Class<C> type) {
        return distinct(title -> holders(title, type).stream());
    }

    private static <C extends Competitor> List<C> holders(Title title, Class<C> type) {
        return title.holders().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** {@return the seasons, each once} */
    public List<Season> seasons() {
        return distinct(title -> Stream.of(title.season()));
    }

    /** {@return the championships, each once} */
    public List<Championship> championships() {
        return distinct(title -> Stream.of(title.championship()));
    }

    /** {@return the classes stated, each once} */
    public List<CarClass> classes() {
        return distinct(title -> title.classes().stream());
    }

    /** {@return the titles by class; those without a class, or with several, are the rest} */
    public Partition<CarClass, Titles> byClass() {
        return Partition.of(this, Title::classes, Titles::inThisClassAlone);
    }

    private Titles inThisClassAlone(CarClass carClass) {
        return inClass(carClass).where(title -> title.classes().size() == 1);
    }

    /** {@return the titles by driver who holds them: one of two drivers is in two parts, one of none known in the rest} */
    public Partition<Driver, Titles> byDriver() {
        return byHolder(Driver.class);
    }

    /** {@return the titles by team that holds them; those that no team is known to hold are the rest} */
    public Partition<Team, Titles> byTeam() {
        return byHolder(Team.class);
    }

    /** {@return the titles by marque that holds them; those that no marque is known to hold are the rest} */
    public Partition<Manufacturer, Titles> byManufacturer() {
        return byHolder(Manufacturer.class);
    }

    private <C extends Competitor> Partition<C, Titles> byHolder(Class<C> type) {
        return Partition.byEach(this, title -> holders(title, type), Titles::of);
    }

    /** {@return the titles by season} */
    public Partition<Season, Titles> bySeason() {
        return Partition.of(this, title -> List.of(title.season()), Titles::in);
    }

    /** {@return the titles by championship} */
    public Partition<Championship, Titles> byChampionship() {
        return Partition.of(this, title -> List.of(title.championship()), Titles::in);
    }
}
