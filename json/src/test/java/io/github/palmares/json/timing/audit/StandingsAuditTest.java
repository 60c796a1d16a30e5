package io.github.palmares.json.timing.audit;

import static io.github.palmares.json.timing.audit.MadeUp.HILLTOP;
import static io.github.palmares.json.timing.audit.MadeUp.LAKESIDE;
import static io.github.palmares.json.timing.audit.MadeUp.ONE;
import static io.github.palmares.json.timing.audit.MadeUp.PLAIN;
import static io.github.palmares.json.timing.audit.MadeUp.SEASON;
import static io.github.palmares.json.timing.audit.MadeUp.THREE;
import static io.github.palmares.json.timing.audit.MadeUp.TOP;
import static io.github.palmares.json.timing.audit.MadeUp.TWO;
import static io.github.palmares.json.timing.audit.MadeUp.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.audit.MadeUp.Table;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Award;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.Mark;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.RaceRule;
import io.github.palmares.points.Standings;
import io.github.palmares.points.TeamRows;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StandingsAuditTest {
    private static final PointsSystem QUALIFYING = PLAIN.toBuilder()
            .addAward(Award.qualifying(PointsScale.of(3, 2, 1)))
            .build();
    private static final PointsSystem BONUSES =
            PLAIN.toBuilder().addAwards(Award.pole(1), Award.fastestLap(2)).build();
    private static final String NO_RACE = ": expected results of one race of that event, found none or several";
    private static final String NO_TOTALS =
            "not checked: totals and positions: expected all sessions that have points to be checked";

    private final MadeUp season = new MadeUp();

    private static StandingsAudit audit(OfficialStandings official, Standings standings) {
        return StandingsAudit.builder(official, standings).build();
    }

    private StandingsAudit audit(Table table, PointsSystem system) {
        return audit(table.read(), season.by(system));
    }

    private static List<String> lines(List<?> some) {
        return some.stream().map(Object::toString).toList();
    }

    private static void assertAgrees(int cells, StandingsAudit audit) {
        assertEquals(List.of(), lines(audit.differences()));
        assertEquals(List.of(), lines(audit.unchecked()));
        assertEquals(List.of(), lines(audit.unlisted()));
        assertEquals("table.json: " + cells + " of " + cells + " cells agree", audit.toString());
        assertTrue(audit.agrees());
    }

    private static Table drivers() {
        return new Table("TOP DRIVERS");
    }

    @Test
    void aTableThatTheResultsGiveAgreesInCellsTotalsAndPositions() {
        season.add(
                result(LAKESIDE, ONE, 1).qualifyingPosition(2).build(),
                result(LAKESIDE, TWO, 2).qualifyingPosition(1).build());
        season.finish(HILLTOP, TWO, ONE);

        assertAgrees(
                6,
                audit(
                        drivers()
                                .session("Lakeside", "Qualifying")
                                .session("Lakeside", "Race")
                                .session("Hilltop", "Race")
                                .session("Seaside", "Race")
                                .row(1, "DRIVER 2", "19", "3", "6", "10", "0")
                                .row(2, "driver-1", "18", "2", "10", "6", "0"),
                        QUALIFYING));
    }

    @Test
    void whatTheBookDoesNotHoldIsToldAndNotCompared() {
        season.finish(LAKESIDE, ONE, TWO);
        StandingsAudit audit = audit(
                drivers()
                        .session("Lakeside", "Qualifying")
                        .session("Lakeside", "Race")
                        .session("Lakeside", "Warm-up")
                        .session("Hilltop", "Race")
                        .row(1, "Driver 1", "15", "3", "10", "1", "1")
                        .row(2, "Driver 2", "6", "0", "6", "0", "0"),
                QUALIFYING);

        assertEquals(List.of(), audit.differences());
        assertEquals(2, audit.cells());
        assertEquals(
                List.of(
                        "not checked: Lakeside, Warm-up: expected a session such as 'Qualifying', 'Hour 6', 'Race' or"
                                + " 'Finish'",
                        "not checked: Hilltop, Race" + NO_RACE,
                        "not checked: Lakeside, Qualifying: expected places of that session in the results, found none",
                        NO_TOTALS),
                lines(audit.unchecked()));
        assertTrue(audit.agrees());
    }

    @Test
    void marksAreComparedEachByItselfOrWithTheRace() {
        PointsScale scale = PointsScale.of(3, 2);
        PointsSystem cup = PointsSystem.builder()
                .name("Cup")
                .addRaceRule(RaceRule.fromHours(6, PointsScale.of(5, 4))
                        .withMarks(Mark.afterHours(3, scale), Mark.afterHours(4, scale)))
                .build();
        season.add(
                result(LAKESIDE, ONE, 1)
                        .addMark(MarkPosition.of(Duration.ofHours(3), 2))
                        .build(),
                result(LAKESIDE, TWO, 2)
                        .addMark(MarkPosition.of(Duration.ofHours(3), 1))
                        .build());

        assertAgrees(
                4,
                audit(
                        drivers()
                                .session("Lakeside", "Hour 3")
                                .session("Lakeside", "Finish")
                                .row(1, "Driver 1", "7", "2", "5")
                                .row(1, "Driver 2", "7", "3", "4"),
                        cup));
        StandingsAudit whole = audit(
                drivers()
                        .session("Lakeside", "Race")
                        .session("Lakeside", "4 hours")
                        .row(1, "Driver 1", "10", "7", "3")
                        .row(1, "Driver 2", "9", "7", "2"),
                cup);
        assertEquals(List.of(), whole.differences());
        assertEquals(
                List.of(
                        "not checked: Lakeside, 4 hours: expected places of that session in the results, found none",
                        NO_TOTALS),
                lines(whole.unchecked()));
    }

    @Test
    void bonusesAreComparedBesideThePlace() {
        season.add(
                result(LAKESIDE, ONE, 1).pole(Answer.YES).build(),
                result(LAKESIDE, TWO, 2).fastestLap(Answer.YES).build());
        Table table = drivers().session("Lakeside", "Race");

        assertAgrees(
                2,
                audit(
                        table.row(1, "Driver 1", "11", "11 race 10 pole 1")
                                .row(2, "Driver 2", "8", "8 race 6 fastest_lap 2"),
                        BONUSES));
        assertEquals(
                List.of(
                        "Driver 1, Lakeside, Race: the table has 0 in bonus points, the results give 1: none against 1 for"
                                + " pole",
                        "Driver 2, Lakeside, Race: the table has 3 in bonus points, the results give 2: 1 for pole"
                                + " position, 2 for the fastest lap against 2 for fastest lap",
                        "Driver 1, total: the table has 10, the results give 11: cells of the row differ",
                        "Driver 2, total: the table has 9, the results give 8: cells of the row differ"),
                lines(audit(
                                drivers()
                                        .session("Lakeside", "Race")
                                        .row(1, "Driver 1", "10", "10")
                                        .row(2, "Driver 2", "9", "9 race 6 pole 1 fastest_lap 2"),
                                BONUSES)
                        .differences()));
    }

    @Test
    void aTableMayPayThePoleWithQualifyingOrAllInOne() {
        season.add(
                result(LAKESIDE, ONE, 1)
                        .pole(Answer.YES)
                        .qualifyingPosition(1)
                        .fastestLap(Answer.YES)
                        .build(),
                result(LAKESIDE, TWO, 2).qualifyingPosition(2).build());

        assertAgrees(
                4,
                audit(
                        drivers()
                                .session("Lakeside", "Qualifying")
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "13", "1 race 0 pole 1", "12 race 10 fastest_lap 2")
                                .row(2, "Driver 2", "6", "0", "6"),
                        BONUSES));
        assertAgrees(
                2,
                audit(
                        drivers()
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "13", "13")
                                .row(2, "Driver 2", "6", "6"),
                        BONUSES));
    }

    @Test
    void anAwardThatNobodyRecordedIsNotCompared() {
        season.finish(LAKESIDE, ONE, TWO);
        StandingsAudit audit = audit(
                drivers()
                        .session("Lakeside", "Race")
                        .row(1, "Driver 1", "11", "11 race 10 pole 1")
                        .row(2, "Driver 2", "6", "6"),
                BONUSES);

        assertEquals(List.of(), audit.differences());
        assertEquals(
                List.of(
                        "not checked: Lakeside, Race, bonus points: expected who had them, such as pole position, in the"
                                + " results, found none",
                        NO_TOTALS),
                lines(audit.unchecked()));
    }

    @Test
    void pointsApartFromTheResultHaveToBeKnown() {
        season.finish(LAKESIDE, ONE, TWO);
        Table table = drivers()
                .session("Lakeside", "Race")
                .row(1, "Driver 1", "8", "8 race 10 penalty -2")
                .row(2, "Driver 2", "6", "6");

        assertEquals(
                List.of(
                        "Driver 1, Lakeside, Race: the table has -2 apart from the result, the results give 0: no such"
                                + " points are known of that row and race",
                        "Driver 1, total: the table has 8, the results give 10: cells of the row differ"),
                lines(audit(table, PLAIN).differences()));
        season.add(PointsAdjustment.builder()
                .season(SEASON)
                .table(TitleKind.DRIVERS)
                .competitor(result(LAKESIDE, ONE, 1).build().drivers().get(0))
                .race(LAKESIDE)
                .points(new BigDecimal("-2"))
                .build());
        assertAgrees(2, audit(table, PLAIN));
    }

    @Test
    void totalsAndPositionsAreHeldAgainstDropsAndTies() {
        season.finish(LAKESIDE, ONE, TWO, THREE).finish(HILLTOP, THREE, TWO, ONE);
        Table table = drivers()
                .session("Lakeside", "Race")
                .session("Hilltop", "Race")
                .row(2, "Driver 1", "14", "10", "4")
                .row(1, "Driver 3", "14", "4", "10")
                .row(3, "Driver 2", "12", "6", "6");

        assertEquals(
                List.of(
                        "Driver 1, position: the table has 2, the results give 1: 14 points each: level with Driver 3 (the"
                                + " same places)."),
                lines(audit(table, PLAIN).differences()));
        assertEquals(
                List.of(
                        "Driver 1, total: the table has 14, the results give 10: all cells agree: scores are dropped"
                                + " otherwise, or points belong to no race",
                        "Driver 3, total: the table has 14, the results give 10: all cells agree: scores are dropped"
                                + " otherwise, or points belong to no race",
                        "Driver 2, total: the table has 12, the results give 6: all cells agree: scores are dropped"
                                + " otherwise, or points belong to no race"),
                lines(audit(table, PLAIN.withTables(rules -> rules.droppedScores(DroppedScores.best(1))))
                                .differences())
                        .subList(0, 3));
    }

    private static Table teams() {
        return new Table("TOP TEAMS").session("Lakeside", "Race");
    }

    @Test
    void aCarOfAnotherNumberIsNamed() {
        season.finish(LAKESIDE, MadeUp.car("85", "Red-Team", "Uno"), TWO);
        StandingsAudit audit =
                audit(teams().car(1, "5", "Red Team", "10", "10").car(2, "2", "Blue Team", "6", "6"), PLAIN);

        assertEquals(
                List.of(
                        "#5 Red Team, Lakeside, Race: the table has 10, the results give 0: no car of that number in TOP"
                                + " there; #85 of 'Red-Team' is not in the table and has 10",
                        "#5 Red Team, total: the table has 10, the results give 0: cells of the row differ"),
                lines(audit.differences()));
        assertEquals(List.of(CarNumber.of("85")), audit.differences().get(0).perhaps());
        assertEquals(List.of("1. #85 Red-Team 10"), lines(audit.unlisted()));
        assertFalse(audit.agrees());
        assertEquals("table.json: 1 of 2 cells agree", audit.toString());
    }

    @Test
    void anotherSpellingOfANumberGoesBeforeAnotherCarOfTheTeam() {
        season.finish(LAKESIDE, MadeUp.car("07", "Red Team", "Uno"), MadeUp.car("8", "Blue Team", "Due"));
        StandingsAudit audit = audit(teams().car(1, "7", "Blue Team", "10", "10"), PLAIN);

        assertEquals(List.of(CarNumber.of("07")), audit.differences().get(0).perhaps());
    }

    @Test
    void aDriverOfTheSameFamilyNameIsNamed() {
        season.finish(LAKESIDE, ONE);

        assertEquals(
                "Bob 1, Lakeside, Race: the table has 10, the results give 0: no such name in TOP there; not in the table"
                        + " is 'Driver 1'",
                audit(drivers().session("Lakeside", "Race").row(1, "Bob 1", "10", "10"), PLAIN)
                        .differences()
                        .get(0)
                        .toString());
    }

    @Test
    void thePlaceThatDiffersIsSaidWithTheTablesOwnWords() {
        season.add(
                result(LAKESIDE, ONE, 1).build(),
                result(LAKESIDE, TWO, 2)
                        .classPosition(OptionalInt.empty())
                        .status(ResultStatus.NOT_CLASSIFIED)
                        .build());

        assertEquals(
                List.of(
                        "Driver 1, Lakeside, Race: the table has 6, the results give 10: #1 has place 1; the table's word"
                                + " is 'guest'; the table has penalty points",
                        "Driver 2, Lakeside, Race: the table has 10, the results give 0: #2 has no place (not"
                                + " classified)"),
                lines(audit(
                                        drivers()
                                                .session("Lakeside", "Race")
                                                .row(2, "Driver 1", "6", "6 race 6 penalty 4 status guest")
                                                .row(1, "Driver 2", "10", "10"),
                                        PLAIN)
                                .differences())
                        .subList(0, 2));
    }

    @Test
    void anEventOfAnotherNameIsTold() {
        season.finish(LAKESIDE, ONE).finish(HILLTOP, ONE);
        OfficialStandings official = drivers()
                .session("The Lake", "Race 1")
                .session("The Lake", "Race 2")
                .session("The Lake", "Race 3")
                .row(1, "Driver 1", "20", "10", "10", "0 status DNS")
                .read();

        StandingsAudit audit = StandingsAudit.builder(official, season.by(PLAIN))
                .races("the lake", LAKESIDE, HILLTOP)
                .build();
        assertEquals(List.of(), audit.differences());
        assertEquals(List.of("not checked: The Lake, Race 3" + NO_RACE, NO_TOTALS), lines(audit.unchecked()));
        assertEquals(2, audit.cells());
    }

    @Test
    void anEventIsFoundByItsOwnNameToo() {
        Race named = LAKESIDE.toBuilder()
                .name("Six Hours")
                .event(Event.builder()
                        .id("lake")
                        .name("Lake Race")
                        .addAlias("The Lake")
                        .build())
                .build();
        season.finish(named, ONE);

        assertAgrees(1, audit(drivers().session("The Lake", "Finish").row(1, "Driver 1", "10", "10"), PLAIN));
    }

    @Test
    void aQualifyingRacePaysWhatQualifyingPays() {
        Race qualifying = HILLTOP.toBuilder().kind(RaceKind.QUALIFYING_RACE).build();
        season.finish(qualifying, TWO, ONE).finish(LAKESIDE, ONE, TWO);
        OfficialStandings official = drivers()
                .session("Lakeside", "Qualifying")
                .session("Lakeside", "Race")
                .row(1, "Driver 1", "12", "2", "10")
                .row(2, "Driver 2", "9", "3", "6")
                .read();

        assertAgrees(
                4,
                StandingsAudit.builder(
                                official,
                                season.by(PLAIN.toBuilder()
                                        .addRaceRule(RaceRule.of(RaceKind.QUALIFYING_RACE, PointsScale.of(3, 2)))
                                        .build()))
                        .races("Lakeside", LAKESIDE, qualifying)
                        .build());
    }

    @Test
    void aRaceWhoseLengthDecidesAndIsNotKnownIsNotCompared() {
        season.finish(LAKESIDE.toBuilder().scheduledDuration(Optional.empty()).build(), ONE);

        assertEquals(
                List.of(
                        "not checked: Lakeside, Race: expected what decides what the race pays, such as its length, found"
                                + " none",
                        NO_TOTALS),
                lines(audit(
                                drivers().session("Lakeside", "Race").row(1, "Driver 1", "10", "10"),
                                PLAIN.toBuilder()
                                        .addRaceRule(RaceRule.fromHours(8, PointsScale.of(20)))
                                        .build())
                        .unchecked()));
    }

    @Test
    void racesThatTheTableDoesNotHaveAreLeftAside() {
        season.finish(LAKESIDE, ONE, TWO).finish(HILLTOP, TWO, ONE);

        assertAgrees(
                2,
                audit(
                        drivers()
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "10", "10")
                                .row(2, "Driver 2", "6", "6"),
                        PLAIN));
    }

    @Test
    void makersAreFoundByTheirAliasesAndTeamsByTheirNames() {
        Entry other = MadeUp.car("4", "Red Team", "Due");
        season.finish(LAKESIDE, ONE, TWO, other);
        Table makers = new Table("TOP MANUFACTURERS").session("Lakeside", "Race");

        assertAgrees(2, audit(makers.row(1, "UNO MOTORS", "10", "10").row(2, "Due", "6", "6"), PLAIN));
        OfficialStandings byTeam = new Table("TOP")
                .session("Lakeside", "Race")
                .row(1, "Red-Team", "14", "14")
                .row(2, "Blue Team", "6", "6")
                .read();
        Standings standings = season.by(PLAIN.withTable(
                TitleKind.TEAMS, rules -> rules.teamRows(TeamRows.TEAM).allCarsCount()));
        assertAgrees(
                2,
                StandingsAudit.builder(byTeam, standings).table(TitleKind.TEAMS).build());
    }

    @Test
    void aTableOfNoKnownKindIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> audit(new Table("OVERALL").session("Lakeside", "Race"), PLAIN));

        assertEquals(
                "table.json: expected a table of drivers, teams or manufacturers, found 'OVERALL'",
                refused.getMessage());
    }

    @Test
    void classesOfNoConcernAreLeftOut() {
        season.finish(LAKESIDE, ONE);
        Standings standings = season.by(PLAIN).inClass(TOP);

        assertAgrees(
                1,
                audit(
                        drivers()
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "10", "10")
                                .read(),
                        standings));
    }
}
