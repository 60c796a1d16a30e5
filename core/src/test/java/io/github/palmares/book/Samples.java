package io.github.palmares.book;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.model.TotalScope;
import java.math.BigDecimal;
import java.util.List;

/** Small made-up values, and one of each type in which everything that can refer to something does. */
final class Samples {
    private Samples() {}

    static Source source(String id) {
        return Source.builder().id(id).title("Title").build();
    }

    static Citation citation(String source, int paragraph) {
        return Citation.of(source(source), paragraph);
    }

    static Driver driver(String id) {
        return Driver.builder().id(id).name("Driver").build();
    }

    static Team team(String id) {
        return Team.builder().id(id).name("Team").build();
    }

    static Manufacturer manufacturer(String id) {
        return Manufacturer.builder().id(id).name("Marque").build();
    }

    static Circuit circuit(String id) {
        return Circuit.builder().id(id).name("Circuit").build();
    }

    static Series series(String id) {
        return Series.builder().id(id).name("Series").build();
    }

    static CarClass carClass(String id) {
        return CarClass.builder().id(id).name("Class").build();
    }

    static CarModel car(String id) {
        return CarModel.builder().id(id).name("Car").build();
    }

    static Event event(String id) {
        return Event.builder().id(id).name("Event").build();
    }

    static Season season(String id) {
        return Season.builder().id(id).series(series("wsc")).label("1988").build();
    }

    static Race race(String id) {
        return Race.builder().id(id).season(season("wsc-1988")).build();
    }

    static Championship championship(String id) {
        return Championship.builder()
                .id(id)
                .name("Championship")
                .series(series("wsc"))
                .role(ChampionshipRole.SEASON_TITLE)
                .build();
    }

    static Entry entry(String id) {
        return Entry.builder().id(id).season(season("wsc-1988")).build();
    }

    static Result result(String race, String entry) {
        return Result.builder()
                .race(race(race))
                .entry(entry(entry))
                .status(ResultStatus.CLASSIFIED)
                .build();
    }

    static Title title(String championship) {
        return Title.builder()
                .championship(championship(championship))
                .season(season("wsc-1988"))
                .build();
    }

    /** Of each kind of entity one that refers to as much as it can. */
    static List<Entity> fullEntities() {
        Citation cited = citation("source", 1);
        return List.of(
                source("full"),
                driver("full").toBuilder().addCitations(cited).build(),
                team("full").toBuilder().addCitations(cited).build(),
                manufacturer("full").toBuilder().addCitations(cited).build(),
                Person.builder().id("full").name("Person").addCitations(cited).build(),
                Organisation.builder()
                        .id("full")
                        .name("Group")
                        .addCitations(cited)
                        .build(),
                circuit("full").toBuilder().addCitations(cited).build(),
                series("full").toBuilder().addCitations(cited).build(),
                carClass("full").toBuilder()
                        .addPredecessors(carClass("older"), carClass("oldest"))
                        .addCitations(cited)
                        .build(),
                car("full").toBuilder()
                        .manufacturer(manufacturer("marque"))
                        .addCitations(cited)
                        .build(),
                event("full").toBuilder()
                        .circuit(circuit("home"))
                        .addCitations(cited)
                        .build(),
                season("full").toBuilder()
                        .addClasses(carClass("fast"), carClass("slow"))
                        .topClass(carClass("fast"))
                        .addCitations(cited)
                        .build(),
                race("full").toBuilder()
                        .event(event("event"))
                        .circuit(circuit("circuit"))
                        .addCitations(cited)
                        .build(),
                championship("full").toBuilder().addCitations(cited).build());
    }

    /** Of each type of fact one that refers to as much as it can. */
    static List<Fact> fullFacts() {
        Citation cited = citation("source", 1);
        return List.of(
                fullEntry(),
                fullResult(),
                title("title").toBuilder()
                        .addClasses(carClass("fast"), carClass("slow"))
                        .addHolders(driver("holder"), team("holder"), manufacturer("holder"))
                        .wonWithTeam(team("team"))
                        .wonWithManufacturer(manufacturer("marque"))
                        .addCitations(cited)
                        .build(),
                Affiliation.builder()
                        .member(driver("member"))
                        .of(team("of"))
                        .kind(AffiliationKind.DRIVES_FOR)
                        .series(series("series"))
                        .car(car("car"))
                        .addCitations(cited)
                        .build(),
                fullTotal(),
                Coverage.builder()
                        .series(series("series"))
                        .season(season("season"))
                        .race(race("race"))
                        .competitor(team("competitor"))
                        .addCitations(cited)
                        .build(),
                PointsAdjustment.builder()
                        .season(season("season"))
                        .championship(championship("championship"))
                        .table(TitleKind.TEAMS)
                        .carClass(carClass("class"))
                        .competitor(team("competitor"))
                        .race(race("race"))
                        .points(BigDecimal.TEN)
                        .addCitations(cited)
                        .build());
    }

    private static Entry fullEntry() {
        Seat seat = Seat.builder()
                .driver(driver("seated"))
                .scope(SeatScope.NAMED_RACES)
                .addRaces(race("named"))
                .addAbsences(Absence.of(race("missed"), Certainty.EXPECTED))
                .build();
        return entry("full").toBuilder()
                .addRaces(race("first"), race("second"))
                .addTeams(team("one"), team("two"))
                .car(car("car"))
                .carClass(carClass("class"))
                .addSeats(seat, Seat.of(driver("other")))
                .addCitations(citation("source", 1))
                .build();
    }

    private static Result fullResult() {
        RanAs ranAs = RanAs.builder()
                .car(car("other-car"))
                .carClass(carClass("other-class"))
                .addTeams(team("other-team"))
                .build();
        return result("race", "entry").toBuilder()
                .lineUp(LineUp.whole(driver("first"), driver("second")))
                .ranAs(ranAs)
                .addCitations(citation("source", 1), citation("source-2", 1))
                .build();
    }

    private static StatedTotal fullTotal() {
        TotalScope scope = TotalScope.builder()
                .addEvents(event("one"), event("two"))
                .series(series("series"))
                .season(season("season"))
                .championship(championship("championship"))
                .carClass(carClass("class"))
                .team(team("team"))
                .manufacturer(manufacturer("marque"))
                .build();
        return StatedTotal.builder()
                .subject(driver("subject"))
                .measure(Measure.WINS)
                .value(7)
                .scope(scope)
                .addCitations(citation("source", 1))
                .build();
    }
}
