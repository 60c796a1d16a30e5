package io.github.palmares.json.timing.audit;

import static io.github.palmares.json.timing.audit.MadeUp.HILLTOP;
import static io.github.palmares.json.timing.audit.MadeUp.LAKESIDE;
import static io.github.palmares.json.timing.audit.MadeUp.ONE;
import static io.github.palmares.json.timing.audit.MadeUp.PLAIN;
import static io.github.palmares.json.timing.audit.MadeUp.THREE;
import static io.github.palmares.json.timing.audit.MadeUp.TOP;
import static io.github.palmares.json.timing.audit.MadeUp.TWO;
import static io.github.palmares.json.timing.audit.MadeUp.drivers;
import static io.github.palmares.json.timing.audit.MadeUp.lines;
import static io.github.palmares.json.timing.audit.MadeUp.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.palmares.json.timing.OfficialStandings;
import io.github.palmares.json.timing.audit.MadeUp.Table;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.TeamRows;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private final MadeUp season = new MadeUp();

    private static Table teams() {
        return new Table("TOP TEAMS").session("Lakeside", "Race");
    }

    private static Result driven(Race race, Entry car, int place, String firstName, String familyName) {
        String name = firstName + " " + familyName;
        return result(race, car, place)
                .lineUp(LineUp.builder()
                        .addCrew(CrewMember.of(Driver.builder()
                                .id(MadeUp.slug(name))
                                .name(name)
                                .familyName(familyName)
                                .build()))
                        .build())
                .build();
    }

    @Test
    void aCarOfAnotherNumberIsNamed() {
        season.finish(LAKESIDE, MadeUp.car("85", "Red-Team", "Uno"), TWO);
        StandingsAudit audit =
                season.audit(teams().car(1, "5", "Red Team", "10", "10").car(2, "2", "Blue Team", "6", "6"), PLAIN);

        assertEquals(
                List.of(
                        "#5 Red Team, Lakeside, Race: the table has 10, the results give 0: no car of that number in TOP"
                                + " there; #85 of 'Red-Team' is not in the table and has 10",
                        "#5 Red Team, total: the table has 10, the results give 0: cells of the row differ"),
                lines(audit.differences()));
        assertEquals(List.of(CarNumber.of("85")), audit.differences().get(0).perhaps());
        assertEquals(List.of("1. #85 Red-Team 10"), lines(audit.unlisted()));
        assertFalse(audit.agrees());
        assertEquals(1, audit.agreeing());
        assertEquals("table.json: 1 of 2 cells agree", audit.toString());
    }

    @Test
    void anotherSpellingOfANumberGoesBeforeAnotherCarOfTheTeam() {
        season.finish(LAKESIDE, MadeUp.car("07", "Red Team", "Uno"), MadeUp.car("8", "Blue Team", "Due"));
        StandingsAudit audit = season.audit(teams().car(1, "7", "Blue Team", "10", "10"), PLAIN);

        assertEquals(List.of(CarNumber.of("07")), audit.differences().get(0).perhaps());
    }

    @Test
    void onlyACarOfTheSameTeamThatTheTableLacksMayBeTheOneOfTheRow() {
        season.finish(LAKESIDE, MadeUp.car("9", "Green Team", "Uno"), TWO, THREE);
        StandingsAudit audit =
                season.audit(teams().car(1, "2", "Blue Team", "6", "6").car(2, "5", "Blue Team", "4", "4"), PLAIN);

        assertEquals(
                "#5 Blue Team, Lakeside, Race: the table has 4, the results give 0: no car of that number in TOP there; #3"
                        + " of 'Blue Team' is not in the table and has 4",
                audit.differences().get(0).toString());
        assertEquals(List.of(CarNumber.of("3")), audit.differences().get(0).perhaps());
    }

    @Test
    void noOtherCarIsLookedForWhereTheOneOfTheRowIsThere() {
        season.finish(LAKESIDE, ONE, TWO, THREE);
        StandingsAudit audit =
                season.audit(teams().car(1, "1", "Red Team", "10", "10").car(2, "2", "Blue Team", "5", "5"), PLAIN);

        assertEquals(
                "#2 Blue Team, Lakeside, Race: the table has 5, the results give 6: #2 has place 2",
                audit.differences().get(0).toString());
        assertEquals(List.of(), audit.differences().get(0).perhaps());
    }

    @Test
    void aDriverOfTheSameFamilyNameIsNamed() {
        season.finish(LAKESIDE, ONE);

        assertEquals(
                "Bob 1, Lakeside, Race: the table has 10, the results give 0: no such name in TOP there; not in the table"
                        + " is 'Driver 1'",
                season.audit(drivers().session("Lakeside", "Race").row(1, "Bob 1", "10", "10"), PLAIN)
                        .differences()
                        .get(0)
                        .toString());
    }

    @Test
    void onlyDriversOfTheSameFamilyNameWhomTheTableLacksAreNamed() {
        season.add(
                driven(LAKESIDE, ONE, 1, "Ann", "Smith"),
                driven(LAKESIDE, TWO, 2, "Bob", "Smith"),
                driven(LAKESIDE, THREE, 3, "Carl", "Jones"),
                driven(LAKESIDE, MadeUp.car("4", "Red Team", "Uno"), 4, "Dan", "Featherstonehaugh"));

        assertEquals(
                "R. Smith, Lakeside, Race: the table has 6, the results give 0: no such name in TOP there; not in the table"
                        + " is 'Bob Smith'",
                season.audit(
                                drivers()
                                        .session("Lakeside", "Race")
                                        .row(1, "Ann Smith", "10", "10")
                                        .row(2, "R. Smith", "6", "6"),
                                PLAIN)
                        .differences()
                        .get(0)
                        .toString());
    }

    @Test
    void whoeverWasInAnotherRaceOrClassIsNotThere() {
        CarClass low = CarClass.builder().id("low").name("LOW").build();
        season.finish(LAKESIDE, ONE, TWO)
                .finish(HILLTOP, TWO)
                .finish(HILLTOP, THREE.toBuilder().carClass(low).build());

        assertEquals(
                List.of(
                        "Driver 1, Hilltop, Race: the table has 6, the results give 0: no such name in TOP there",
                        "Driver 3, Hilltop, Race: the table has 4, the results give 0: no such name in TOP there"),
                lines(MadeUp.audit(
                                        drivers()
                                                .session("Lakeside", "Race")
                                                .session("Hilltop", "Race")
                                                .row(1, "Driver 1", "16", "10", "6")
                                                .row(1, "Driver 2", "16", "6", "10")
                                                .row(3, "Driver 3", "4", "0", "4"),
                                        season.by(PLAIN).inClass(TOP))
                                .differences())
                        .subList(0, 2));
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
                lines(season.audit(
                                        drivers()
                                                .session("Lakeside", "Race")
                                                .row(2, "Driver 1", "6", "6 race 6 penalty 4 status guest")
                                                .row(1, "Driver 2", "10", "10"),
                                        PLAIN)
                                .differences())
                        .subList(0, 2));
    }

    @Test
    void thePlaceOfAMakerIsThatOfItsCar() {
        season.finish(LAKESIDE, ONE, TWO);

        assertEquals(
                List.of(
                        "UNO MOTORS, Lakeside, Race: the table has 9, the results give 10: #1 has place 1",
                        "Due, Lakeside, Race: the table has 5, the results give 6: #2 has place 2",
                        "Tre, Lakeside, Race: the table has 4, the results give 0: no such name in TOP there"),
                lines(season.audit(
                                        new Table("TOP MANUFACTURERS")
                                                .session("Lakeside", "Race")
                                                .row(1, "UNO MOTORS", "9", "9")
                                                .row(2, "Due", "5", "5")
                                                .row(3, "Tre", "4", "4"),
                                        PLAIN)
                                .differences())
                        .subList(0, 3));
    }

    @Test
    void thePlaceOfATeamByItsNameIsThatOfItsCar() {
        season.finish(LAKESIDE, ONE, TWO);
        OfficialStandings official = new Table("TOP")
                .session("Lakeside", "Race")
                .row(1, "Red-Team", "10", "10")
                .row(2, "Blue Team", "5", "5")
                .read();

        assertEquals(
                "Blue Team, Lakeside, Race: the table has 5, the results give 6: #2 has place 2",
                StandingsAudit.builder(
                                official,
                                season.by(PLAIN.withTable(TitleKind.TEAMS, rules -> rules.teamRows(TeamRows.TEAM))))
                        .table(TitleKind.TEAMS)
                        .build()
                        .differences()
                        .get(0)
                        .toString());
    }
}
