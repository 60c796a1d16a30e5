package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.Locale;

/** A small made-up sport for tests by example. */
final class MadeUp {
    static final Citation CITED =
            Citation.of(Source.builder().id("made-up").title("Made up").build(), 1);

    static final Driver ANN = driver("ann");
    static final Driver BOB = driver("bob");
    static final Driver CID = driver("cid");
    static final Team RED = Team.builder().id("red").name("Red Racing").build();
    static final Team BLUE = Team.builder().id("blue").name("Blue Racing").build();
    static final Manufacturer APEX =
            Manufacturer.builder().id("apex").name("Apex").build();
    static final Manufacturer VERTEX =
            Manufacturer.builder().id("vertex").name("Vertex").build();
    static final Person MANAGER =
            Person.builder().id("manager").name("The Manager").build();
    static final Organisation GROUP =
            Organisation.builder().id("group").name("The Group").build();

    static final CarClass TOP = carClass("top");
    static final CarClass GT = carClass("gt");
    static final CarClass GARAGE =
            CarClass.builder().id("garage").name("GARAGE").competes(false).build();
    static final CarClass PAST = carClass("past");
    static final CarModel APEX_ONE = CarModel.builder()
            .id("apex-one")
            .name("Apex One")
            .manufacturer(APEX)
            .build();
    static final CarModel VERTEX_TWO = CarModel.builder()
            .id("vertex-two")
            .name("Vertex Two")
            .manufacturer(VERTEX)
            .build();

    static final Series GRAND =
            Series.builder().id("grand").name("Grand Series").build();
    static final Series CLUB = Series.builder().id("club").name("Club Series").build();
    static final Season GRAND_2022 = grand("2022");
    static final Season GRAND_2023 = grand("2023");
    static final Season GRAND_2024 = grand("2024");
    static final Season CLUB_WINTER =
            Season.builder().id("club-2022").series(CLUB).label("2022–23").build();
    static final Championship TITLE = championship("grand-title", ChampionshipRole.SEASON_TITLE);
    static final Championship CUP = championship("grand-cup", ChampionshipRole.CUP);
    static final Championship TROPHY = championship("grand-trophy", ChampionshipRole.TROPHY);

    static final Circuit HILL = Circuit.builder().id("hill").name("The Hill").build();
    static final Event SIX_HOURS =
            Event.builder().id("six-hours").name("Six Hours").circuit(HILL).build();
    static final Event TEN_HOURS =
            Event.builder().id("ten-hours").name("Ten Hours").build();
    static final Race SIX_2023 = race("six-2023", GRAND_2023, "2023-01-28").toBuilder()
            .event(SIX_HOURS)
            .build();
    static final Race TEN_2023 = race("ten-2023", GRAND_2023, "2023-03-18").toBuilder()
            .event(TEN_HOURS)
            .build();
    static final Race SIX_2024 = race("six-2024", GRAND_2024, "2024-01-27").toBuilder()
            .event(SIX_HOURS)
            .build();

    /** The red car of 2023: number 1 of the top class, an Apex. */
    static final Entry RED_1 = entry("red-1", GRAND_2023)
            .addTeam(RED)
            .number(CarNumber.of("1"))
            .carClass(TOP)
            .car(APEX_ONE)
            .build();

    /** The blue car of 2023: number 31 of the top class, a Vertex. */
    static final Entry BLUE_31 = entry("blue-31", GRAND_2023)
            .addTeam(BLUE)
            .number(CarNumber.of("31"))
            .carClass(TOP)
            .car(VERTEX_TWO)
            .build();

    private MadeUp() {}

    static Driver driver(String id) {
        return Driver.builder().id(id).name("Driver " + id).build();
    }

    private static CarClass carClass(String id) {
        return CarClass.builder().id(id).name(id.toUpperCase(Locale.ROOT)).build();
    }

    private static Season grand(String year) {
        return Season.builder()
                .id("grand-" + year)
                .series(GRAND)
                .label(year)
                .addClass(TOP)
                .addClass(GT)
                .addClass(GARAGE)
                .topClass(TOP)
                .build();
    }

    private static Championship championship(String id, ChampionshipRole role) {
        return Championship.builder().id(id).name(id).series(GRAND).role(role).build();
    }

    static Race race(String id, Season season, String start) {
        return race(id, season).toBuilder().start(PartialDate.parse(start)).build();
    }

    static Race race(String id, Season season) {
        return Race.builder().id(id).season(season).build();
    }

    static Entry.Builder entry(String id, Season season) {
        return Entry.builder().id(id).season(season).addCitation(CITED);
    }

    /** A classified car. */
    static Result.Builder result(Race race, Entry entry, Driver... drivers) {
        return Result.builder()
                .race(race)
                .entry(entry)
                .lineUp(drivers.length == 0 ? LineUp.unknown() : LineUp.whole(drivers))
                .status(ResultStatus.CLASSIFIED)
                .addCitation(CITED);
    }

    static Title.Builder title(Championship championship, Season season) {
        return Title.builder().championship(championship).season(season).addCitation(CITED);
    }

    static StatedTotal.Builder total(Party subject, int value, Measure measure) {
        return StatedTotal.builder()
                .subject(subject)
                .measure(measure)
                .value(value)
                .addCitation(CITED);
    }

    static RecordBook book(Fact... facts) {
        return RecordBook.builder().add(facts).build();
    }
}
