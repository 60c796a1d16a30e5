package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.TitleKind;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who can still win. */
class ContendersTest {
    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Race beta = sheet.race("beta");
    private final Race gamma = sheet.race("gamma");
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana", "Di");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Bo");
    private final Entry three = sheet.car("3", Sheet.team("Ash"), "Cy");

    private static List<String> names(List<Standing> rows) {
        return rows.stream().map(Standing::name).toList();
    }

    private static Standing row(Standings standings, String name) {
        return Sheet.row(standings.drivers(), name);
    }

    @Test
    void whoCanStillBeFirstIsWhoCanReachTheLeader() {
        Standings standings = sheet.finish(alpha, one, two, three)
                .finish(beta, one, three, two)
                .by(Sheet.PLAIN);
        Contenders oneRace = standings.contenders(gamma);

        assertEquals(List.of("Ana", "Di", "Bo", "Cy"), names(standings.drivers()));
        assertEquals(List.of("Ana", "Di"), names(oneRace.of(TitleKind.DRIVERS)), "20 against 10 + 10, with fewer wins");
        assertTrue(oneRace.isDecided(TitleKind.DRIVERS, Sheet.TOP));
        Race delta = sheet.race("delta");
        assertEquals(
                List.of("Ana", "Di", "Bo", "Cy"),
                names(standings.contenders(gamma, delta).of(TitleKind.DRIVERS)));
        assertEquals(Points.of(30), oneRace.most(row(standings, "Ana")));
        assertEquals(Points.of(20), oneRace.most(row(standings, "Bo")));
        assertEquals(4, oneRace.of(TitleKind.DRIVERS, 3).size());
    }

    @Test
    void crewMatesCannotScoreApart() {
        Entry alone = sheet.car("9", "Ana");
        Standings standings =
                sheet.finish(alpha, alone, two).finish(beta, one, two).by(Sheet.PLAIN);

        assertEquals(
                List.of("Ana", "Bo"),
                names(standings.contenders(gamma).of(TitleKind.DRIVERS)),
                "Di is always behind Ana");
    }

    @Test
    void thePlaceThatIsEnoughLeavesTheBetterOnesToTheRival() {
        Standings standings = sheet.finish(alpha, one, two, three)
                .finish(beta, two, one, three)
                .finish(gamma, one, two, three)
                .by(Sheet.PLAIN);
        Race delta = sheet.race("delta");
        Contenders contenders = standings.contenders(delta);

        assertEquals(List.of("1. Ana 26", "1. Di 26", "3. Bo 22", "4. Cy 12"), Sheet.lines(standings.drivers()));
        assertEquals(
                OptionalInt.of(2),
                contenders.enough(row(standings, "Ana")),
                "then Bo has 32 as well at most, and the same places");
        assertEquals(OptionalInt.of(1), contenders.enough(row(standings, "Bo")), "a win makes them level for good");
        assertEquals(OptionalInt.empty(), contenders.enough(row(standings, "Cy")));
        assertFalse(contenders.isDecided(TitleKind.DRIVERS, Sheet.TOP));
    }

    @Test
    void whoHasWonAlreadyNeedsNoPlace() {
        Standings standings =
                sheet.finish(alpha, one, two).finish(beta, one, two).by(Sheet.PLAIN);

        assertEquals(OptionalInt.of(0), standings.contenders().enough(row(standings, "Ana")));
        assertEquals(List.of("Ana", "Di"), names(standings.contenders().of(TitleKind.DRIVERS)));
    }

    @Test
    void droppedScoresAndAwardsHold() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.pole(1))
                .build()
                .withTables(rules -> rules.droppedScores(DroppedScores.best(2)));
        Standings standings =
                sheet.finish(alpha, one, two).finish(beta, one, two).by(system);
        Contenders contenders = standings.contenders(gamma);

        assertEquals(Points.of(10 + 11), contenders.most(row(standings, "Ana")));
        assertEquals(Points.of(6 + 11), contenders.most(row(standings, "Bo")));
    }

    @Test
    void aManufacturerMayWinWithAllCarsThatCount() {
        Entry uno = sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build());
        Entry second = sheet.car(Sheet.entry("5").car(Sheet.model("Uno")).build());
        Entry due = sheet.car(Sheet.entry("6").car(Sheet.model("Due")).build());
        Standings standings =
                sheet.finish(alpha, due, uno, second).by(Sheet.PLAIN.withTables(rules -> rules.countingCars(2)));

        assertEquals(
                Points.of(6 + 4 + 10 + 6),
                standings.contenders(beta).most(Sheet.row(standings.manufacturers(), "Uno")));
    }

    @Test
    void racesThatCountAlreadyAreRefused() {
        Standings standings = sheet.finish(alpha, one).by(Sheet.PLAIN);

        assertEquals(
                "remaining races: expected races that do not count yet, found 'alpha', of which there are results",
                assertThrows(IllegalArgumentException.class, () -> standings.contenders(beta, alpha))
                        .getMessage());
        assertEquals(
                "position: expected 1 or more, found 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> standings.contenders(beta).of(TitleKind.DRIVERS, 0))
                        .getMessage());
    }

    @Test
    void theRacesToComeAreThoseThatWereAskedFor() {
        Standings standings = sheet.finish(alpha, one, two).by(Sheet.PLAIN);

        assertEquals(List.of(gamma, beta), standings.contenders(gamma, beta).remaining());
    }

    @Test
    void eachClassIsDecidedByItself() {
        Entry gt = sheet.car(Sheet.entry("8").carClass(Sheet.GT).build(), "Gil");
        Entry second = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Hal");
        Standings standings = sheet.finish(alpha, one, two)
                .finish(beta, three, two)
                .finish(alpha, gt, second)
                .finish(beta, gt)
                .by(Sheet.PLAIN);
        Contenders contenders = standings.contenders(gamma);

        assertTrue(contenders.isDecided(TitleKind.DRIVERS, Sheet.GT), "20 against 6 + 10");
        assertFalse(contenders.isDecided(TitleKind.DRIVERS, Sheet.TOP));
    }

    /**
     * Bo has 11 points and Ana 6, as Di, who is in her car: the next win makes that 16 against 15. Who drove most laps of it
     * is left open.
     */
    @Test
    void aCrewMateIsNoRival() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .scale(PointsScale.of(10, 3, 1))
                .addAward(Award.of(AwardKind.MOST_LAPS_DRIVEN, 1))
                .build();
        Standings standings =
                sheet.finish(alpha, two, one).finish(beta, three, one, two).by(system);

        assertEquals(List.of("1. Bo 11", "2. Cy 10", "3. Ana 6", "3. Di 6"), Sheet.lines(standings.drivers()));
        assertEquals(OptionalInt.of(1), standings.contenders(gamma).enough(row(standings, "Ana")));
    }

    /** Ana was on the entry list of Bo's last race and did not drive: his next win is none of hers. */
    @Test
    void whoDidNotDriveTheLastRaceIsNotTakenToDriveTheNext() {
        LineUp crew = LineUp.builder()
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Ana"))
                        .drove(Answer.NO)
                        .build())
                .addCrew(CrewMember.of(Sheet.driver("Bo")))
                .build();
        Standings standings = sheet.finish(alpha, one, two)
                .finish(beta, three, sheet.car("4", "Ed"))
                .add(sheet.result(beta, two).lineUp(crew).classPosition(3).build())
                .by(Sheet.PLAIN);

        assertEquals(
                List.of("1. Ana 10", "1. Cy 10", "1. Di 10", "4. Bo 10", "5. Ed 6"), Sheet.lines(standings.drivers()));
        assertEquals(
                List.of("Ana", "Cy", "Di", "Bo", "Ed"),
                names(standings.contenders(gamma).of(TitleKind.DRIVERS)));
    }

    @Test
    void whoWasInTwoCarsMayWinInOneWhereTwoScoreNothing() {
        Standings standings = sheet.finish(alpha, one, two, sheet.car("9", "Bo"))
                .by(Sheet.PLAIN.withTables(rules -> rules.scoresWithSeveralCars(false)));

        assertEquals(List.of("1. Ana 10", "1. Di 10", "3. Bo 0"), Sheet.lines(standings.drivers()));
        assertEquals(Points.of(10), standings.contenders(beta).most(row(standings, "Bo")));
    }

    /** Oak has 10 points and Elm 6: level in laps, Elm would have 6 + 10 + 3, and Oak 10 + 6 + 3 as well. */
    @Test
    void aPlaceBehindTheWinnerSaysNothingOfTheLapsBehind() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.of(AwardKind.LAPS_BEHIND, 3))
                .build();
        Standings standings = sheet.finish(alpha, one, two).by(system);

        assertEquals(OptionalInt.of(1), standings.contenders(beta).enough(Sheet.row(standings.teams(), "#1 Oak")));
    }

    @Test
    void theMostOfACupIsTheFirstPlaceAtEachMark() {
        Race glen = sheet.race("glen", 6);
        Standings standings = sheet.finish(glen, one, two).by(PointsSystems.IMSA_ENDURANCE_CUP);
        Standing elm = Sheet.row(standings.teams(), "#2 Elm");

        assertEquals(
                Points.of(4 + 4 * 5),
                standings.contenders(sheet.race("day", 24)).most(elm));
        assertEquals(Points.of(4), standings.contenders(sheet.race("sprint", 2)).most(elm), "which is none of the cup");
    }

    @Test
    void eachDriverOfACrewMayDriveTheMostLaps() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.of(AwardKind.MOST_LAPS_DRIVEN, 1))
                .build();
        Standings standings = sheet.finish(alpha, one, two).by(system);
        Contenders contenders = standings.contenders(beta);

        assertEquals(Points.of(10 + 11), contenders.most(row(standings, "Ana")));
        assertEquals(Points.of(10 + 11), contenders.most(row(standings, "Di")));
    }
}
