package io.github.palmares.json.timing.audit;

import static io.github.palmares.json.timing.audit.MadeUp.HILLTOP;
import static io.github.palmares.json.timing.audit.MadeUp.LAKESIDE;
import static io.github.palmares.json.timing.audit.MadeUp.NO_TOTALS;
import static io.github.palmares.json.timing.audit.MadeUp.ONE;
import static io.github.palmares.json.timing.audit.MadeUp.PLAIN;
import static io.github.palmares.json.timing.audit.MadeUp.TWO;
import static io.github.palmares.json.timing.audit.MadeUp.assertAgrees;
import static io.github.palmares.json.timing.audit.MadeUp.drivers;
import static io.github.palmares.json.timing.audit.MadeUp.lines;
import static io.github.palmares.json.timing.audit.MadeUp.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.json.timing.audit.MadeUp.Table;
import io.github.palmares.model.Answer;
import io.github.palmares.points.Award;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import java.util.List;
import org.junit.jupiter.api.Test;

class BonusesTest {
    private static final PointsSystem BONUSES =
            PLAIN.toBuilder().addAwards(Award.pole(1), Award.fastestLap(2)).build();

    private final MadeUp season = new MadeUp();

    @Test
    void bonusesAreComparedBesideThePlace() {
        season.add(
                result(LAKESIDE, ONE, 1).pole(Answer.YES).build(),
                result(LAKESIDE, TWO, 2).fastestLap(Answer.YES).build());
        Table table = drivers().session("Lakeside", "Race");

        assertAgrees(
                2,
                season.audit(
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
                lines(season.audit(
                                drivers()
                                        .session("Lakeside", "Race")
                                        .row(1, "Driver 1", "10", "10")
                                        .row(2, "Driver 2", "9", "9 race 6 pole 1 fastest_lap 2"),
                                BONUSES)
                        .differences()));
    }

    @Test
    void bonusPointsForOtherThingsAreSaidBesideThePole() {
        season.add(
                result(LAKESIDE, ONE, 1).pole(Answer.YES).build(),
                result(LAKESIDE, TWO, 2).build());

        assertEquals(
                "Driver 1, Lakeside, Race: the table has 3 in bonus points, the results give 1: 1 for pole position, 2"
                        + " for other things against 1 for pole",
                season.audit(
                                drivers()
                                        .session("Lakeside", "Race")
                                        .row(1, "Driver 1", "13", "13 race 10 pole 1 extra_participation 2")
                                        .row(2, "Driver 2", "6", "6"),
                                BONUSES)
                        .differences()
                        .get(0)
                        .toString());
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
                season.audit(
                        drivers()
                                .session("Lakeside", "Qualifying")
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "13", "1 race 0 pole 1", "12 race 10 fastest_lap 2")
                                .row(2, "Driver 2", "6", "0", "6"),
                        BONUSES));
        assertAgrees(
                2,
                season.audit(
                        drivers()
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "13", "13")
                                .row(2, "Driver 2", "6", "6"),
                        BONUSES));
    }

    @Test
    void aTableMayPayThePlacesInQualifyingThereAndThePoleWithTheRace() {
        season.add(
                result(LAKESIDE, ONE, 1).pole(Answer.YES).qualifyingPosition(1).build(),
                result(LAKESIDE, TWO, 2).qualifyingPosition(2).build());

        assertAgrees(
                4,
                season.audit(
                        drivers()
                                .session("Lakeside", "Qualifying")
                                .session("Lakeside", "Race")
                                .row(1, "Driver 1", "14", "3", "11 race 10 pole 1")
                                .row(2, "Driver 2", "8", "2", "6"),
                        BONUSES.toBuilder()
                                .addAward(Award.qualifying(PointsScale.of(3, 2)))
                                .build()));
    }

    @Test
    void anAwardThatNobodyRecordedIsNotCompared() {
        season.finish(LAKESIDE, ONE, TWO);
        StandingsAudit audit = season.audit(
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
    void aRaceInWhichNobodyHasABonusIsCheckedBesideOneInWhichSomebodyDoes() {
        season.add(
                result(LAKESIDE, ONE, 1).pole(Answer.YES).build(),
                result(LAKESIDE, TWO, 2).build());
        season.finish(HILLTOP, TWO, ONE);

        assertAgrees(
                4,
                season.audit(
                        drivers()
                                .session("Lakeside", "Race")
                                .session("Hilltop", "Race")
                                .row(1, "Driver 1", "17", "11 race 10 pole 1", "6")
                                .row(2, "Driver 2", "16", "6", "10"),
                        BONUSES));
    }
}
