package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of sequences, for titles. */
class TitlesProperties {
    private static SequenceLaws<Title, Titles> laws(Records records) {
        return laws(Books.of(records), Asked.about(records.world()));
    }

    static SequenceLaws<Title, Titles> laws(RecordBook book, Asked asked) {
        return new SequenceLaws<>(book.titles(), new Plain(asked).criteria);
    }

    @Property
    void everyWordEqualsThePlainLoop(@ForAll(supplier = AnyRecords.class) Records records) {
        laws(records).everyWordEqualsThePlainLoop();
    }

    @Property
    void stepsNarrowInAnyOrder(@ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        laws(records).stepsNarrowInAnyOrder(random);
    }

    @Property
    void projectionsNameEachOnceInOrderOfAppearance(@ForAll(supplier = AnyRecords.class) Records records) {
        project(Books.of(records));
    }

    static void project(RecordBook book) {
        Titles titles = book.titles();
        SequenceLaws<Title, Titles> laws = new SequenceLaws<>(titles, List.of());
        laws.projects(titles.holders(), Title::holders);
        laws.projects(titles.drivers(), title -> some(title, Driver.class));
        laws.projects(titles.teams(), title -> some(title, Team.class));
        laws.projects(titles.manufacturers(), title -> some(title, Manufacturer.class));
        laws.projects(titles.seasons(), title -> List.of(title.season()));
        laws.projects(titles.championships(), title -> List.of(title.championship()));
        laws.projects(titles.classes(), Title::classes);
    }

    private static <C extends Competitor> List<C> some(Title title, Class<C> type) {
        return title.holders().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Property
    void partsAddUp(@ForAll(supplier = AnyRecords.class) Records records) {
        part(Books.of(records));
    }

    static void part(RecordBook book) {
        Titles titles = book.titles();
        SequenceLaws<Title, Titles> laws = new SequenceLaws<>(titles, List.of());
        laws.partsAddUp(titles.byClass(), Title::classes);
        laws.partsAddUp(titles.bySeason(), title -> List.of(title.season()));
        laws.partsAddUp(titles.byChampionship(), title -> List.of(title.championship()));
        laws.partsHoldWhatNamesThem(titles.byDriver(), title -> some(title, Driver.class), Titles::of);
        laws.partsHoldWhatNamesThem(titles.byTeam(), title -> some(title, Team.class), Titles::of);
        laws.partsHoldWhatNamesThem(titles.byManufacturer(), title -> some(title, Manufacturer.class), Titles::of);
    }

    @Property
    void orderIsSeasonChampionshipClassAndKind(@ForAll(supplier = AnyRecords.class) Records records) {
        checkOrder(Books.of(records));
    }

    static void checkOrder(RecordBook book) {
        List<Title> titles = book.titles().toList();
        for (int i = 1; i < titles.size(); i++) {
            Title one = titles.get(i - 1);
            Title next = titles.get(i);
            if (!one.season().id().equals(next.season().id())) {
                assertTrue(one.season().firstYear() <= next.season().firstYear(), one + " before " + next);
            } else if (!one.championship().id().equals(next.championship().id())) {
                assertTrue(
                        one.championship().role().compareTo(next.championship().role()) <= 0, one + " before " + next);
            } else if (one.classes().equals(next.classes())) {
                assertTrue(kind(one) < kind(next), one + " before " + next);
            } else {
                assertTrue(place(one) <= place(next), one + " before " + next);
            }
        }
    }

    private static int kind(Title title) {
        return title.kind().map(TitleKind::ordinal).orElse(-1);
    }

    /** The place of the fastest class in the season's order; a title without a class is before them. */
    private static int place(Title title) {
        List<String> order = title.season().classes().stream().map(CarClass::id).toList();
        int first = title.classes().isEmpty() ? -1 : Integer.MAX_VALUE;
        for (CarClass carClass : title.classes()) {
            int place = order.indexOf(carClass.id());
            first = Math.min(first, place < 0 ? order.size() : place);
        }
        return first;
    }

    private static final class Plain {
        private final List<Criterion<Title, Titles>> criteria = new ArrayList<>();

        Plain(Asked asked) {
            addParts(asked);
            addWords(asked);
        }

        private void addParts(Asked asked) {
            for (Party party : asked.parties()) {
                add("of " + party, titles -> titles.of(party), title -> Asked.isAmong(title.holders(), party));
            }
            for (Season season : asked.seasons()) {
                add("in " + season, titles -> titles.in(season), title -> Asked.isOne(title.season(), season));
            }
            for (Series series : asked.series()) {
                add(
                        "in " + series,
                        titles -> titles.in(series),
                        title -> Asked.isOne(title.season().series(), series));
            }
            for (Championship championship : asked.championships()) {
                add(
                        "in " + championship,
                        titles -> titles.in(championship),
                        title -> Asked.isOne(title.championship(), championship));
            }
            for (CarClass carClass : asked.classes()) {
                add("in " + carClass, t -> t.inClass(carClass), title -> Asked.isAmong(title.classes(), carClass));
            }
            for (Team team : asked.teams()) {
                add(
                        "won with " + team,
                        titles -> titles.wonWith(team),
                        title -> Asked.isOne(title.wonWithTeam(), team) || Asked.isAmong(title.holders(), team));
            }
            for (Manufacturer marque : asked.manufacturers()) {
                add(
                        "won with " + marque,
                        titles -> titles.wonWith(marque),
                        title -> Asked.isOne(title.wonWithManufacturer(), marque)
                                || Asked.isAmong(title.holders(), marque));
            }
        }

        private void addWords(Asked asked) {
            for (CarNumber number : asked.numbers()) {
                Optional<CarNumber> its = Optional.of(number);
                add(number.display(), t -> t.numbered(number), title -> its.equals(title.wonWithNumber()));
                add(number.text(), t -> t.numbered(number.text()), title -> its.equals(title.wonWithNumber()));
            }
            for (int year : asked.years()) {
                add("since " + year, t -> t.since(year), title -> title.season().lastYear() >= year);
                add("until " + year, t -> t.until(year), title -> title.season().lastYear() <= year);
            }
            add(
                    "in top class",
                    Titles::inTopClass,
                    title -> title.season().topClass().isPresent()
                            && Asked.isAmong(
                                    title.classes(), title.season().topClass().get()));
            add("season titles", Titles::seasonTitles, title -> is(title, ChampionshipRole.SEASON_TITLE));
            add("cup titles", Titles::cupTitles, title -> is(title, ChampionshipRole.CUP));
            add("for drivers", Titles::forDrivers, title -> kind(title) == TitleKind.DRIVERS.ordinal());
            add("for teams", Titles::forTeams, title -> kind(title) == TitleKind.TEAMS.ordinal());
            add("for marques", Titles::forManufacturers, title -> kind(title) == TitleKind.MANUFACTURERS.ordinal());
            add("where all hold it", t -> t.where(Title::holdersComplete), Title::holdersComplete);
        }

        private static boolean is(Title title, ChampionshipRole role) {
            return title.championship().role() == role;
        }

        private void add(String name, UnaryOperator<Titles> word, Predicate<Title> plain) {
            criteria.add(new Criterion<>(name, word, plain));
        }
    }
}
