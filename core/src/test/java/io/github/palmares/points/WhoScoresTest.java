package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.ResultStatus;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which cars and people score, and with what. */
class WhoScoresTest {
    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Bo");
    private final Entry three = sheet.car("3", Sheet.team("Ash"), "Cy");

    @Test
    void aCrewScoresTogether() {
        Entry crew = sheet.car("9", "Ana", "Bo");

        assertEquals(
                List.of("1. Ana 10", "1. Bo 10"),
                Sheet.lines(sheet.finish(alpha, crew).by(Sheet.PLAIN).drivers()));
    }

    @Test
    void whoIsKnownNotToHaveDrivenHasNoRow() {
        LineUp crew = LineUp.builder()
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Ana"))
                        .drove(Answer.NO)
                        .build())
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Bo"))
                        .drove(Answer.YES)
                        .build())
                .addCrew(CrewMember.of(Sheet.driver("Cy")))
                .build();
        sheet.add(sheet.result(alpha, one).lineUp(crew).classPosition(1).build());

        assertEquals(
                List.of("1. Bo 10", "1. Cy 10"),
                Sheet.lines(sheet.by(Sheet.PLAIN).drivers()));
    }

    @Test
    void onlyClassifiedCarsScoreInTheRace() {
        sheet.add(
                sheet.result(alpha, one)
                        .status(ResultStatus.RETIRED)
                        .classPosition(2)
                        .build(),
                sheet.result(alpha, two)
                        .status(ResultStatus.DISQUALIFIED)
                        .classPosition(1)
                        .build(),
                sheet.result(alpha, three).status(ResultStatus.NOT_STARTED).build());

        assertEquals(
                List.of("1. Ana 0", "1. Bo 0"),
                Sheet.lines(sheet.by(Sheet.PLAIN).drivers()));
        PointsSystem lenient =
                Sheet.PLAIN.toBuilder().addStatus(ResultStatus.RETIRED).build();
        assertEquals(
                List.of("1. Ana 6", "2. Bo 0"), Sheet.lines(sheet.by(lenient).drivers()));
    }

    @Test
    void aCarThatDidNotStartKeepsWhatQualifyingPays() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.qualifying(PointsScale.of(3, 2, 1)))
                .addAwards(Award.pole(1), Award.fastestLap(1))
                .build();
        LineUp nobodyDrove = LineUp.builder()
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Ana"))
                        .drove(Answer.NO)
                        .build())
                .build();
        sheet.add(
                sheet.result(alpha, one)
                        .status(ResultStatus.NOT_STARTED)
                        .lineUp(nobodyDrove)
                        .qualifyingPosition(1)
                        .fastestLap(Answer.YES)
                        .addMark(MarkPosition.of(Duration.ofHours(1), 1))
                        .build(),
                sheet.result(alpha, two)
                        .status(ResultStatus.DISQUALIFIED)
                        .qualifyingPosition(2)
                        .build(),
                sheet.result(alpha, three).status(ResultStatus.NOT_STARTED).build());
        Standings standings = sheet.by(system);

        assertEquals(List.of("1. Ana 4", "2. Bo 2"), Sheet.lines(standings.drivers()));
        assertEquals(List.of("1. #1 Oak 4", "2. #2 Elm 2"), Sheet.lines(standings.teams()));
        assertEquals(
                OptionalInt.empty(),
                standings.drivers().get(0).score(alpha).orElseThrow().place());
        assertEquals(List.of("1. Bo 0"), Sheet.lines(sheet.by(Sheet.PLAIN).drivers()), "where qualifying pays nothing");
    }

    @Test
    void aPolePassesOnWhereTheSystemSaysSo() {
        PointsSystem keeping = Sheet.PLAIN.toBuilder().addAward(Award.pole(1)).build();
        PointsSystem passing = keeping.toBuilder()
                .awards(List.of(Award.pole(1).to(AwardedTo.NEXT_WHO_SCORES)))
                .build();
        Entry guest = sheet.car(Sheet.entry("77").scoresFor(List.of()).build(), "Guest");
        sheet.add(
                sheet.result(alpha, guest).classPosition(1).pole(Answer.YES).build(),
                sheet.result(alpha, one)
                        .classPosition(2)
                        .qualifyingPosition(2)
                        .pole(Answer.NO)
                        .build(),
                sheet.result(alpha, two).classPosition(3).qualifyingPosition(4).build(),
                sheet.result(alpha, three)
                        .classPosition(4)
                        .qualifyingPosition(3)
                        .build());

        assertEquals(
                List.of("1. Ana 10", "2. Bo 6", "3. Cy 4"),
                Sheet.lines(sheet.by(keeping).drivers()));
        assertEquals(
                List.of("1. Ana 10", "2. Bo 6", "3. Cy 5"),
                Sheet.lines(sheet.by(passing).drivers()));
    }

    @Test
    void aPoleThatScoresOrThatNobodyRecordedDoesNotPassOn() {
        PointsSystem passing = Sheet.PLAIN.toBuilder()
                .addAward(Award.pole(1).to(AwardedTo.NEXT_WHO_SCORES))
                .build();
        Race beta = sheet.race("beta");
        sheet.add(
                sheet.result(alpha, one).classPosition(1).pole(Answer.YES).build(),
                sheet.result(alpha, two).classPosition(2).qualifyingPosition(2).build(),
                sheet.result(beta, one).classPosition(1).qualifyingPosition(3).build(),
                sheet.result(beta, two).classPosition(2).qualifyingPosition(2).build());

        assertEquals(
                List.of("1. Ana 21", "2. Bo 12"), Sheet.lines(sheet.by(passing).drivers()));
    }

    @Test
    void aRaceThatPaysByALengthNobodyRecordedPaysNothingYet() {
        PointsSystem byLength = Sheet.PLAIN.toBuilder()
                .addRaceRule(RaceRule.fromHours(24, PointsScale.of(20, 12)))
                .addAward(Award.pole(1))
                .build();
        Race day = sheet.race("day", 24);
        sheet.add(sheet.result(alpha, one).classPosition(1).pole(Answer.YES).build())
                .finish(alpha, two)
                .finish(day, three, two);
        List<Standing> rows = sheet.by(byLength).drivers();

        assertEquals(List.of("1. Cy 20", "2. Bo at least 12", "3. Ana at least 1"), Sheet.lines(rows));
        assertEquals(
                List.of(true, false, false), rows.stream().map(Standing::exact).toList());
    }

    @Test
    void aClassWinIsAFirstPlaceEvenWhereThePlaceInClassIsNotStated() {
        sheet.add(
                sheet.result(alpha, one).overallPosition(1).build(),
                sheet.result(alpha, two).overallPosition(2).build());

        assertEquals(
                List.of("1. Ana 10", "2. Bo 0"),
                Sheet.lines(sheet.by(Sheet.PLAIN).drivers()));
    }

    @Test
    void aCarOfAClassThatDoesNotCompeteScoresNothing() {
        CarClass garage =
                CarClass.builder().id("garage").name("GARAGE").competes(false).build();
        sheet.add(sheet.result(alpha, one)
                .ranAs(RanAs.builder().carClass(garage).build())
                .classPosition(1)
                .build());

        assertEquals(List.of(), sheet.by(Sheet.PLAIN).drivers());
        assertEquals(List.of(), sheet.by(Sheet.PLAIN).races());
    }

    @Test
    void poleAndFastestLapPayABonusEach() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.pole(2))
                .addAward(Award.fastestLap(1))
                .build();
        sheet.add(
                sheet.result(alpha, one)
                        .classPosition(1)
                        .pole(Answer.YES)
                        .fastestLap(Answer.YES)
                        .build(),
                sheet.result(alpha, two).classPosition(2).qualifyingPosition(1).build(),
                sheet.result(alpha, three)
                        .classPosition(3)
                        .qualifyingPosition(1)
                        .pole(Answer.NO)
                        .build());

        assertEquals(
                List.of("1. Ana 13", "2. Bo 8", "3. Cy 4"),
                Sheet.lines(sheet.by(system).drivers()));
    }

    @Test
    void aDriverInTwoCarsScoresOnceWithTheBetterPlace() {
        Entry spare = sheet.car("99", "Ana");
        Standings standings = sheet.finish(alpha, two, spare, one).by(Sheet.PLAIN);

        assertEquals(List.of("1. Bo 10", "2. Ana 6"), Sheet.lines(standings.drivers()));
        assertEquals(List.of(2), Sheet.row(standings.drivers(), "Ana").places());
    }

    @Test
    void aManufacturerScoresWithItsBestCarAndTheNextMovesUp() {
        Entry first = sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build());
        Entry second = sheet.car(Sheet.entry("5").car(Sheet.model("Uno")).build());
        Entry due = sheet.car(Sheet.entry("6").car(Sheet.model("Due")).build());
        sheet.finish(alpha, first, second, due, one);
        PointsSystem keeping = Sheet.PLAIN.withTables(rules -> rules.surplusCarsKeepPlaces(true));

        assertEquals(
                List.of("1. Uno 10", "2. Due 6"),
                Sheet.lines(sheet.by(Sheet.PLAIN).manufacturers()));
        assertEquals(
                List.of("1. Uno 10", "2. Due 4"), Sheet.lines(sheet.by(keeping).manufacturers()));
    }

    @Test
    void inQualifyingAManufacturersBestCarMayBeAnother() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.qualifying(PointsScale.of(3, 2, 1)))
                .build();
        Entry first = sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build());
        Entry second = sheet.car(Sheet.entry("5").car(Sheet.model("Uno")).build());
        Entry due = sheet.car(Sheet.entry("6").car(Sheet.model("Due")).build());
        sheet.add(
                sheet.result(alpha, first)
                        .classPosition(1)
                        .qualifyingPosition(2)
                        .build(),
                sheet.result(alpha, second)
                        .classPosition(2)
                        .qualifyingPosition(1)
                        .build(),
                sheet.result(alpha, due).classPosition(3).qualifyingPosition(3).build());

        assertEquals(
                List.of("1. Uno 13", "2. Due 8"), Sheet.lines(sheet.by(system).manufacturers()));
    }

    @Test
    void whoScoresForNoTableIsTakenOutOfAllOfThem() {
        Entry guest = sheet.car(Sheet.entry("77").scoresFor(List.of()).build(), "Guest");
        Standings standings = sheet.finish(alpha, guest, one, two).by(Sheet.PLAIN);

        assertEquals(List.of("1. Ana 10", "2. Bo 6"), Sheet.lines(standings.drivers()));
        assertEquals(List.of("1. #1 Oak 10", "2. #2 Elm 6"), Sheet.lines(standings.teams()));
        assertEquals(1, standings.drivers().get(0).wins());
    }

    @Test
    void aCarOfUnknownMarqueScoresForNoManufacturerAndKeepsItsPlace() {
        Entry known = sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build());
        Entry unknown = sheet.car(Sheet.entry("5")
                .car(CarModel.builder().id("mystery").name("Mystery").build())
                .build());
        sheet.finish(alpha, one, unknown, known);

        assertEquals(List.of("1. Uno 4"), Sheet.lines(sheet.by(Sheet.PLAIN).manufacturers()));
    }

    @Test
    void aTeamScoresWithItsBestCarAndTheNextMovesUp() {
        PointsSystem byTeam = Sheet.PLAIN.withTables(rules -> rules.teamRows(TeamRows.TEAM));
        PointsSystem keeping = byTeam.withTables(rules -> rules.surplusCarsKeepPlaces(true));
        sheet.finish(alpha, one, sheet.car("4", Sheet.team("Oak"), "Di"), two);

        assertEquals(
                List.of("1. Oak 10", "2. Elm 6"), Sheet.lines(sheet.by(byTeam).teams()));
        assertEquals(
                List.of("1. Oak 10", "2. Elm 4"), Sheet.lines(sheet.by(keeping).teams()));
        assertEquals(
                List.of("1. Ana 10", "2. Di 6", "3. Bo 4"),
                Sheet.lines(sheet.by(byTeam).drivers()));
    }

    @Test
    void whoIsLevelWithACarThatDoesNotScoreHasThePointsAlone() {
        Entry guest = sheet.car(Sheet.entry("77").scoresFor(List.of()).build(), "Guest");
        sheet.add(
                sheet.result(alpha, one).classPosition(1).build(),
                sheet.result(alpha, two).classPosition(2).build(),
                sheet.result(alpha, guest).classPosition(2).build(),
                sheet.result(alpha, three).classPosition(4).build());

        assertEquals(
                List.of("1. Ana 10", "2. Bo 6", "3. Cy 4"),
                Sheet.lines(sheet.by(Sheet.PLAIN).drivers()));
    }
}
