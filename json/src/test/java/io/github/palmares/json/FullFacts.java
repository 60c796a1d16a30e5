package io.github.palmares.json;

import static io.github.palmares.json.FullEntities.CAR;
import static io.github.palmares.json.FullEntities.CHAMPIONSHIP;
import static io.github.palmares.json.FullEntities.CITATION;
import static io.github.palmares.json.FullEntities.CLASS;
import static io.github.palmares.json.FullEntities.DRIVER;
import static io.github.palmares.json.FullEntities.EVENT;
import static io.github.palmares.json.FullEntities.MARQUE;
import static io.github.palmares.json.FullEntities.OLD_CLASS;
import static io.github.palmares.json.FullEntities.ORGANISATION;
import static io.github.palmares.json.FullEntities.OTHER_CAR;
import static io.github.palmares.json.FullEntities.OTHER_DRIVER;
import static io.github.palmares.json.FullEntities.OTHER_RACE;
import static io.github.palmares.json.FullEntities.PERSON;
import static io.github.palmares.json.FullEntities.RACE;
import static io.github.palmares.json.FullEntities.SEASON;
import static io.github.palmares.json.FullEntities.SERIES;
import static io.github.palmares.json.FullEntities.TEAM;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Ruling;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.model.TotalScope;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** A made-up fact of each kind with every attribute set to something of its own; and one of each with as little as can be. */
final class FullFacts {
    static final Entry ENTRY = Entry.builder()
            .id("cups-31")
            .season(SEASON)
            .addRaces(RACE, OTHER_RACE)
            .addTeam(TEAM)
            .enteredAs("Sponsor Made-Up")
            .number(CarNumber.of("01"))
            .car(CAR)
            .carClass(CLASS)
            .addGroups("Am", "Pro-Am")
            .addSeat(Seat.builder()
                    .driver(DRIVER)
                    .scope(SeatScope.NAMED_RACES)
                    .addRace(RACE)
                    .addAbsences(Absence.of(RACE, Certainty.EXPECTED), Absence.of(OTHER_RACE, Certainty.CONFIRMED))
                    .rating(DriverRating.PLATINUM)
                    .certainty(Certainty.RUMOURED)
                    .build())
            .addSeat(Seat.of(OTHER_DRIVER, SeatScope.ENDURANCE_ROUNDS))
            .certainty(Certainty.EXPECTED)
            .tableNumber(CarNumber.of("31A"))
            .scoresFor(List.of(TitleKind.DRIVERS, TitleKind.MANUFACTURERS))
            .addCitation(CITATION)
            .build();
    static final Entry NO_TABLE =
            Entry.builder().id("cups-none").season(SEASON).scoresFor(List.of()).build();
    static final Entry BARE_ENTRY =
            Entry.builder().id("cups-bare").season(SEASON).build();

    private FullFacts() {}

    static RecordBook book() {
        return RecordBook.builder()
                .addEntities(FullEntities.all())
                .addAll(List.of(ENTRY, NO_TABLE, BARE_ENTRY, result(), bareResult()))
                .addAll(titles())
                .addAll(affiliations())
                .addAll(totals())
                .addAll(coverage())
                .addAll(adjustments())
                .build();
    }

    private static Result result() {
        return Result.builder()
                .race(RACE)
                .entry(ENTRY)
                .lineUp(lineUp())
                .overallPosition(9)
                .classPosition(8)
                .groupPosition(7)
                .reportedPosition(6)
                .status(ResultStatus.NOT_CLASSIFIED)
                .finished(Answer.NO)
                .statusWord("Not running")
                .laps(500)
                .time(Duration.ofMillis(86_400_123))
                .bestLap(Duration.ofMillis(94_567))
                .grid(11)
                .qualifyingPosition(12)
                .pole(Answer.NO)
                .fastestLap(Answer.YES)
                .addMarks(MarkPosition.of(Duration.ofHours(6), 4), MarkPosition.of(Duration.ofHours(12), 5))
                .ranAs(ranAs())
                .ruling(ruling())
                .sourceOrder(13)
                .addCitation(CITATION)
                .build();
    }

    private static LineUp lineUp() {
        return LineUp.builder()
                .addCrew(CrewMember.of(OTHER_DRIVER))
                .addCrew(CrewMember.builder()
                        .driver(DRIVER)
                        .drove(Answer.YES)
                        .laps(101)
                        .rating(DriverRating.GOLD)
                        .build())
                .whole(true)
                .build();
    }

    private static RanAs ranAs() {
        return RanAs.builder()
                .number(CarNumber.of("1"))
                .enteredAs("Another Made-Up")
                .car(OTHER_CAR)
                .carClass(OLD_CLASS)
                .addTeam(TEAM)
                .build();
    }

    private static Ruling ruling() {
        return Ruling.builder()
                .reason("minimum drive time not met")
                .reclassified(false)
                .overallPositionBefore(4)
                .classPositionBefore(3)
                .on(PartialDate.parse("2019-02"))
                .build();
    }

    private static Result bareResult() {
        return Result.builder()
                .race(RACE)
                .entry(BARE_ENTRY)
                .status(ResultStatus.OTHER)
                .build();
    }

    private static List<Fact> titles() {
        return List.of(
                Title.builder()
                        .championship(CHAMPIONSHIP)
                        .season(SEASON)
                        .addClasses(CLASS, OLD_CLASS)
                        .kind(TitleKind.DRIVERS)
                        .addHolders(DRIVER, OTHER_DRIVER)
                        .holdersComplete(true)
                        .wonWithTeam(TEAM)
                        .wonWithManufacturer(MARQUE)
                        .wonWithNumber(CarNumber.of("001"))
                        .addCitation(CITATION)
                        .build(),
                Title.builder()
                        .championship(CHAMPIONSHIP)
                        .season(SEASON)
                        .addHolders(TEAM, MARQUE)
                        .build());
    }

    private static List<Fact> affiliations() {
        return List.of(
                Affiliation.builder()
                        .member(DRIVER)
                        .of(TEAM)
                        .kind(AffiliationKind.DRIVES_FOR)
                        .series(SERIES)
                        .car(CAR)
                        .certainty(Certainty.EXPECTED)
                        .from(PartialDate.parse("2019"))
                        .fromCertainty(Certainty.CONFIRMED)
                        .to(PartialDate.parse("../2024-06-22"))
                        .toCertainty(Certainty.RUMOURED)
                        .announcedOn(PartialDate.parse("2018-12-01/.."))
                        .addCitation(CITATION)
                        .build(),
                affiliation(AffiliationKind.MANAGES).member(PERSON).of(TEAM).build(),
                affiliation(AffiliationKind.SUPPORTS)
                        .member(ORGANISATION)
                        .of(PERSON)
                        .build(),
                affiliation(AffiliationKind.PART_OF)
                        .member(MARQUE)
                        .of(ORGANISATION)
                        .build(),
                affiliation(AffiliationKind.CUSTOMER_OF).member(TEAM).of(MARQUE).build(),
                affiliation(AffiliationKind.RACES_WITH).member(TEAM).of(DRIVER).build(),
                affiliation(AffiliationKind.COMPETES_IN).member(TEAM).of(SERIES).build());
    }

    private static Affiliation.Builder affiliation(AffiliationKind kind) {
        return Affiliation.builder().kind(kind);
    }

    private static List<Fact> totals() {
        return List.of(
                StatedTotal.builder()
                        .subject(DRIVER)
                        .measure(Measure.CLASS_WINS)
                        .value(7)
                        .atLeast(true)
                        .scope(TotalScope.builder()
                                .addEvent(EVENT)
                                .series(SERIES)
                                .season(SEASON)
                                .championship(CHAMPIONSHIP)
                                .carClass(CLASS)
                                .team(TEAM)
                                .manufacturer(MARQUE)
                                .number(CarNumber.of("31"))
                                .from(PartialDate.parse("2011"))
                                .to(PartialDate.parse("2012"))
                                .build())
                        .asOf(PartialDate.parse("2024-06-22"))
                        .addCitation(CITATION)
                        .build(),
                StatedTotal.builder()
                        .subject(TEAM)
                        .measure(Measure.STARTS)
                        .value(0)
                        .build());
    }

    private static List<Fact> coverage() {
        return List.of(
                Coverage.builder()
                        .kind(CoverageKind.TITLES)
                        .series(SERIES)
                        .season(SEASON)
                        .race(RACE)
                        .competitor(MARQUE)
                        .addCitation(CITATION)
                        .build(),
                Coverage.builder().season(SEASON).build());
    }

    private static List<Fact> adjustments() {
        return List.of(
                PointsAdjustment.builder()
                        .season(SEASON)
                        .championship(CHAMPIONSHIP)
                        .table(TitleKind.TEAMS)
                        .carClass(CLASS)
                        .competitor(TEAM)
                        .number(CarNumber.of("31"))
                        .race(RACE)
                        .points(new BigDecimal("-20.25"))
                        .reason("made up")
                        .addCitation(Citation.of(FullEntities.SOURCE))
                        .build(),
                PointsAdjustment.builder()
                        .season(SEASON)
                        .table(TitleKind.DRIVERS)
                        .competitor(DRIVER)
                        .points(new BigDecimal("100"))
                        .build());
    }
}
