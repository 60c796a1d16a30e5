package io.github.palmares.json.timing.audit;

import static io.github.palmares.json.timing.audit.MadeUp.HILLTOP;
import static io.github.palmares.json.timing.audit.MadeUp.LAKESIDE;
import static io.github.palmares.json.timing.audit.MadeUp.NO_TOTALS;
import static io.github.palmares.json.timing.audit.MadeUp.ONE;
import static io.github.palmares.json.timing.audit.MadeUp.PLAIN;
import static io.github.palmares.json.timing.audit.MadeUp.SEASON;
import static io.github.palmares.json.timing.audit.MadeUp.THREE;
import static io.github.palmares.json.timing.audit.MadeUp.TOP;
import static io.github.palmares.json.timing.audit.MadeUp.TWO;
import static io.github.palmares.json.timing.audit.MadeUp.assertAgrees;
import static io.github.palmares.json.timing.audit.MadeUp.drivers;
import static io.github.palmares.json.timing.audit.MadeUp.lines;
import static io.github.palmares.json.timing.audit.MadeUp.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.audit.MadeUp.Table;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
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
import org.junit.jupiter.api.Test;

class StandingsAuditTest {
    private static final PointsSystem QUALIFYING = PLAIN.toBuilder()
            .addAward(Award.qualifying(PointsScale.of(3, 2, 1)))
            .build();
    private static final String NO_RACE = ": expected results of one race of that event, found none or several";

    private final MadeUp season = new MadeUp();

    @Test
    void aTableThatTheResultsGiveAgreesInCellsTotalsAndPositions() {
        season.add(
                result(LAKESIDE, ONE, 1).qualifyingPosition(2).build(),
                result(LAKESIDE, TWO, 2).qualifyingPosition(1).build());
        season.finish(HILLTOP, TWO, ONE);

        assertAgrees(
                6,
                season.audit(
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
        StandingsAudit audit = season.audit(
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
                season.audit(
                        drivers()
                                .session("Lakeside", "Hour 3")
                                .session("Lakeside", "Finish")
                                .row(1, "Driver 1", "7", "2", "5")
                                .row(1, "Driver 2", "7", "3", "4"),
                        cup));
        StandingsAudit whole = season.audit(
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
                lines(season.audit(table, PLAIN).differences()));
        season.add(PointsAdjustment.builder()
                .season(SEASON)
                .table(TitleKind.DRIVERS)
                .competitor(result(LAKESIDE, ONE, 1).build().drivers().get(0))
                .race(LAKESIDE)
                .points(new BigDecimal("-2"))
                .build());
        assertAgrees(2, season.audit(table, PLAIN));
    }

    @Test
    void aMarkIsPaidWithTheRaceWhereOnlyAnotherEventHasASessionForIt() {
        PointsSystem cup = PointsSystem.builder()
                .name("Cup")
                .addRaceRule(
                        RaceRule.fromHours(6, PointsScale.of(5, 4)).withMarks(Mark.afterHours(3, PointsScale.of(3, 2))))
                .build();
        for (Race race : List.of(LAKESIDE, MadeUp.race("Seaside", 6))) {
            season.add(
                    result(race, ONE, 1)
                            .addMark(MarkPosition.of(Duration.ofHours(3), 2))
                            .build(),
                    result(race, TWO, 2)
                            .addMark(MarkPosition.of(Duration.ofHours(3), 1))
                            .build());
        }

        assertAgrees(
                6,
                season.audit(
                        drivers()
                                .session("Lakeside", "Hour 3")
                                .session("Lakeside", "Finish")
                                .session("Seaside", "Finish")
                                .row(1, "Driver 1", "14", "2", "5", "7")
                                .row(1, "Driver 2", "14", "3", "4", "7"),
                        cup));
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
                lines(season.audit(table, PLAIN).differences()));
        assertEquals(
                List.of(
                        "Driver 1, total: the table has 14, the results give 10: all cells agree: scores are dropped"
                                + " otherwise, or points belong to no race",
                        "Driver 3, total: the table has 14, the results give 10: all cells agree: scores are dropped"
                                + " otherwise, or points belong to no race",
                        "Driver 2, total: the table has 12, the results give 6: all cells agree: scores are dropped"
                                + " otherwise, or points belong to no race"),
                lines(season.audit(table, PLAIN.withTables(rules -> rules.droppedScores(DroppedScores.best(1))))
                                .differences())
                        .subList(0, 3));
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
    void anEventThatIsNotToldIsFoundByItsNameBesideOneThatIs() {
        season.finish(LAKESIDE, ONE, TWO).finish(HILLTOP, TWO, ONE);
        OfficialStandings official = drivers()
                .session("The Lake", "Race")
                .session("Hilltop", "Race")
                .row(1, "Driver 1", "16", "10", "6")
                .row(1, "Driver 2", "16", "6", "10")
                .read();

        assertAgrees(
                4,
                StandingsAudit.builder(official, season.by(PLAIN))
                        .races("The Lake", LAKESIDE)
                        .build());
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

        assertAgrees(1, season.audit(drivers().session("The Lake", "Finish").row(1, "Driver 1", "10", "10"), PLAIN));
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

        StandingsAudit audit = season.audit(
                drivers().session("Lakeside", "Race").row(1, "Driver 1", "10", "10"),
                PLAIN.toBuilder()
                        .addRaceRule(RaceRule.fromHours(8, PointsScale.of(20)))
                        .build());
        assertEquals(
                List.of(
                        "not checked: Lakeside, Race: expected what decides what the race pays, such as its length, found"
                                + " none",
                        NO_TOTALS),
                lines(audit.unchecked()));
        assertEquals(0, audit.cells());
        assertFalse(audit.agrees());
    }

    @Test
    void racesThatTheTableDoesNotHaveAreLeftAside() {
        season.finish(LAKESIDE, ONE, TWO).finish(HILLTOP, TWO, ONE);

        assertAgrees(
                2,
                season.audit(
                        drivers()
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "10", "10")
                                .row(2, "Driver 2", "6", "6"),
                        PLAIN));
    }

    @Test
    void whoeverHasNoPointsNeedsNoRow() {
        season.finish(LAKESIDE, ONE, TWO);

        assertAgrees(
                1,
                season.audit(
                        drivers().session("Lakeside", "Race").row(1, "Driver 1", "10", "10"),
                        PointsSystem.builder()
                                .name("Winner")
                                .scale(PointsScale.of(10))
                                .build()));
    }

    @Test
    void makersAreFoundByTheirAliasesAndTeamsByTheirNames() {
        Entry other = MadeUp.car("4", "Red Team", "Due");
        season.finish(LAKESIDE, ONE, TWO, other);
        Table makers = new Table("TOP MANUFACTURERS").session("Lakeside", "Race");

        assertAgrees(2, season.audit(makers.row(1, "UNO MOTORS", "10", "10").row(2, "Due", "6", "6"), PLAIN));
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
    void aTeamIsFoundByItsNameBesideTheNumberOfItsCar() {
        season.finish(LAKESIDE, ONE, TWO);

        assertAgrees(
                2,
                season.audit(
                        new Table("TOP TEAMS")
                                .session("Lakeside", "Race")
                                .car(1, "1", "Red-Team", "10", "10")
                                .car(2, "2", "Blue Team", "6", "6"),
                        PLAIN.withTable(TitleKind.TEAMS, rules -> rules.teamRows(TeamRows.TEAM))));
    }

    @Test
    void aTableOfNoKnownKindIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> season.audit(new Table("OVERALL").session("Lakeside", "Race"), PLAIN));

        assertEquals(
                "table.json: expected a table of drivers, teams or manufacturers, found 'OVERALL'",
                refused.getMessage());
    }

    @Test
    void classesOfNoConcernAreLeftOut() {
        season.finish(LAKESIDE, ONE);

        assertAgrees(
                1,
                MadeUp.audit(
                        drivers().session("Lakeside", "Race").row(1, "Driver 1", "10", "10"),
                        season.by(PLAIN).inClass(TOP)));
    }
}
