package io.github.palmares.model;

import static io.github.palmares.model.Samples.ANN;
import static io.github.palmares.model.Samples.BOB;
import static io.github.palmares.model.Samples.CAR;
import static io.github.palmares.model.Samples.CIRCUIT;
import static io.github.palmares.model.Samples.CITATION;
import static io.github.palmares.model.Samples.CUP;
import static io.github.palmares.model.Samples.DAY;
import static io.github.palmares.model.Samples.ENTRY;
import static io.github.palmares.model.Samples.EVENT;
import static io.github.palmares.model.Samples.GT;
import static io.github.palmares.model.Samples.MARQUE;
import static io.github.palmares.model.Samples.NUMBER;
import static io.github.palmares.model.Samples.RACE;
import static io.github.palmares.model.Samples.SEASON;
import static io.github.palmares.model.Samples.SERIES;
import static io.github.palmares.model.Samples.TEAM;
import static io.github.palmares.model.Samples.TOP;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A value of each type, with every attribute set to something other than its default. */
final class FullSamples {
    static final ExternalId EXTERNAL_ID = ExternalId.of("made-up", "42");

    private FullSamples() {}

    static List<Entity> entities() {
        return List.of(
                source(),
                driver(),
                team(),
                manufacturer(),
                person(),
                organisation(),
                circuit(),
                event(),
                carClass(),
                carModel(),
                series(),
                season(),
                race(),
                championship());
    }

    static Source source() {
        return Source.builder()
                .id("made-up")
                .title("A made-up source")
                .publisher("Made-Up Press")
                .author("Made-Up Author")
                .published(DAY)
                .url(URI.create("https://example.org/made-up"))
                .build();
    }

    static Driver driver() {
        return Driver.builder()
                .id("ann")
                .name("Ann Made-Up")
                .addAlias("The Other Ann")
                .addExternalId(EXTERNAL_ID)
                .nationality(Country.of("NLD"))
                .born(PartialDate.parse("1993-10"))
                .givenName("Ann")
                .familyName("Made-Up")
                .legalName("Anna Maria Made-Up")
                .addCitation(CITATION)
                .build();
    }

    static Team team() {
        return Team.builder()
                .id("team")
                .name("Made-Up Racing")
                .addAlias("Sponsor Made-Up Racing")
                .addExternalId(EXTERNAL_ID)
                .nationality(Country.of("USA"))
                .addCitation(CITATION)
                .build();
    }

    static Manufacturer manufacturer() {
        return Manufacturer.builder()
                .id("marque")
                .name("Marque")
                .addAlias("Marque Motors")
                .addExternalId(EXTERNAL_ID)
                .addCitation(CITATION)
                .build();
    }

    static Person person() {
        return Person.builder()
                .id("boss")
                .name("The Boss")
                .addAlias("Old Boss")
                .addExternalId(EXTERNAL_ID)
                .addCitation(CITATION)
                .build();
    }

    static Organisation organisation() {
        return Organisation.builder()
                .id("group")
                .name("The Group")
                .addAlias("Old Group")
                .addExternalId(EXTERNAL_ID)
                .addCitation(CITATION)
                .build();
    }

    static Circuit circuit() {
        return Circuit.builder()
                .id("ring")
                .name("The Ring")
                .addAlias("Old Ring")
                .addExternalId(EXTERNAL_ID)
                .country(Country.of("BEL"))
                .addCitation(CITATION)
                .build();
    }

    static Event event() {
        return Event.builder()
                .id("six-hours")
                .name("Six Hours of the Ring")
                .addAlias("Ring 6 h")
                .addExternalId(EXTERNAL_ID)
                .circuit(CIRCUIT)
                .addCitation(CITATION)
                .build();
    }

    static CarClass carClass() {
        return CarClass.builder()
                .id("garage")
                .name("GARAGE")
                .addAlias("G")
                .addExternalId(EXTERNAL_ID)
                .addPredecessor(TOP)
                .firstSeason("2023")
                .competes(false)
                .addCitation(CITATION)
                .build();
    }

    static CarModel carModel() {
        return CarModel.builder()
                .id("marque-one")
                .name("Marque One")
                .addAlias("M1")
                .addExternalId(EXTERNAL_ID)
                .manufacturer(MARQUE)
                .technicalRules("LMDh")
                .addCitation(CITATION)
                .build();
    }

    static Series series() {
        return Series.builder()
                .id("series")
                .name("The Series")
                .addAlias("Sponsor Series")
                .addExternalId(EXTERNAL_ID)
                .addCitation(CITATION)
                .build();
    }

    static Season season() {
        return Season.builder()
                .id("series-2018")
                .series(SERIES)
                .label("2018–19")
                .addClasses(TOP, GT)
                .topClass(TOP)
                .addCitation(CITATION)
                .build();
    }

    static Race race() {
        return Race.builder()
                .id("race-one")
                .season(SEASON)
                .event(EVENT)
                .edition(62)
                .circuit(CIRCUIT)
                .name("Made-Up Six Hours")
                .start(DAY)
                .round(1)
                .seasonFinale(Answer.YES)
                .scheduledDuration(Duration.ofHours(6))
                .actualDuration(Duration.ofHours(5))
                .scheduledDistance(Distance.parse("1000 km"))
                .actualDistance(Distance.parse("900.5 km"))
                .kind(RaceKind.EXHIBITION)
                .status(RaceStatus.SHORTENED)
                .pointsPercent(50)
                .addExternalId(EXTERNAL_ID)
                .addCitation(CITATION)
                .build();
    }

    static Championship championship() {
        return Championship.builder()
                .id("cup")
                .name("The Cup")
                .addAlias("Sponsor Cup")
                .addExternalId(EXTERNAL_ID)
                .series(SERIES)
                .role(ChampionshipRole.TROPHY)
                .addCitation(CITATION)
                .build();
    }

    static Seat seat() {
        return Seat.builder()
                .driver(ANN)
                .scope(SeatScope.NAMED_RACES)
                .addRace(RACE)
                .addAbsence(Absence.of(Samples.race("race-two"), Certainty.EXPECTED))
                .rating(DriverRating.GOLD)
                .certainty(Certainty.RUMOURED)
                .build();
    }

    static Entry entry() {
        return Entry.builder()
                .id("entry-full")
                .season(SEASON)
                .addRace(RACE)
                .addTeam(TEAM)
                .enteredAs("Sponsor Made-Up Racing")
                .number(NUMBER)
                .car(CAR)
                .manufacturer(MARQUE)
                .engine("Made-Up V8")
                .tyres("Round")
                .carClass(TOP)
                .addGroup("Pro-Am")
                .addSeat(seat())
                .certainty(Certainty.EXPECTED)
                .tableNumber(CarNumber.of("32"))
                .scoresFor(List.of(TitleKind.DRIVERS))
                .addCitation(CITATION)
                .build();
    }

    static CrewMember crewMember() {
        return CrewMember.builder()
                .driver(ANN)
                .drove(Answer.YES)
                .scores(Answer.NO)
                .laps(100)
                .rating(DriverRating.SILVER)
                .build();
    }

    static LineUp lineUp() {
        return LineUp.builder()
                .addCrew(crewMember(), CrewMember.of(BOB))
                .whole(true)
                .build();
    }

    static RanAs ranAs() {
        return RanAs.builder()
                .number(CarNumber.of("01"))
                .enteredAs("Another Name")
                .car(carModel())
                .carClass(GT)
                .addTeam(Samples.team("team-two"))
                .build();
    }

    static Ruling ruling() {
        return Ruling.builder()
                .reason("made up")
                .reclassified(false)
                .overallPositionBefore(1)
                .classPositionBefore(1)
                .on(DAY)
                .build();
    }

    static Result result() {
        return Result.builder()
                .race(RACE)
                .entry(ENTRY)
                .lineUp(lineUp())
                .overallPosition(5)
                .classPosition(4)
                .groupPosition(3)
                .reportedPosition(5)
                .status(ResultStatus.RETIRED)
                .finished(Answer.NO)
                .statusWord("Made-up word")
                .reason("gearbox")
                .laps(228)
                .distance(Distance.parse("3106.7 km"))
                .time(Duration.ofMinutes(361))
                .bestLap(Duration.ofSeconds(95))
                .grid(7)
                .qualifyingPosition(6)
                .qualifyingPointsPosition(5)
                .pole(Answer.NO)
                .fastestLap(Answer.YES)
                .fastestQualifyingLap(Answer.NO)
                .lapsLed(12)
                .addMark(MarkPosition.of(Duration.ofHours(3), 2))
                .ranAs(ranAs())
                .ruling(ruling())
                .sourceOrder(9)
                .addCitation(CITATION)
                .build();
    }

    static Title title() {
        return Title.builder()
                .championship(CUP)
                .season(SEASON)
                .addClass(TOP)
                .kind(TitleKind.DRIVERS)
                .addHolder(ANN)
                .holdersComplete(true)
                .wonWithTeam(TEAM)
                .wonWithManufacturer(MARQUE)
                .wonWithNumber(NUMBER)
                .addCitation(CITATION)
                .build();
    }

    static Affiliation affiliation() {
        return Affiliation.builder()
                .member(ANN)
                .of(TEAM)
                .kind(AffiliationKind.DRIVES_FOR)
                .role("lead driver")
                .series(SERIES)
                .car(CAR)
                .certainty(Certainty.EXPECTED)
                .from(PartialDate.ofYear(2019))
                .fromCertainty(Certainty.CONFIRMED)
                .to(PartialDate.ofYear(2024))
                .toCertainty(Certainty.RUMOURED)
                .announcedOn(DAY)
                .addCitation(CITATION)
                .build();
    }

    static TotalScope scope() {
        return TotalScope.builder()
                .addEvent(EVENT)
                .series(SERIES)
                .season(SEASON)
                .championship(CUP)
                .carClass(TOP)
                .team(TEAM)
                .manufacturer(MARQUE)
                .number(NUMBER)
                .from(PartialDate.ofYear(2019))
                .to(PartialDate.ofYear(2024))
                .through(RACE)
                .build();
    }

    static StatedTotal total() {
        return StatedTotal.builder()
                .subject(ANN)
                .measure(Measure.WINS)
                .value(2)
                .atLeast(true)
                .scope(scope())
                .asOf(DAY)
                .addCitation(CITATION)
                .build();
    }

    static Coverage coverage() {
        return Coverage.builder()
                .kind(CoverageKind.ENTRIES)
                .series(SERIES)
                .season(SEASON)
                .race(RACE)
                .competitor(ANN)
                .addCitation(CITATION)
                .build();
    }

    static PointsAdjustment adjustment() {
        return PointsAdjustment.builder()
                .season(SEASON)
                .championship(CUP)
                .table(TitleKind.DRIVERS)
                .carClass(TOP)
                .competitor(ANN)
                .number(NUMBER)
                .race(RACE)
                .points(new BigDecimal("-20.25"))
                .tieOrder(2)
                .reason("made up")
                .addCitation(CITATION)
                .build();
    }
}
