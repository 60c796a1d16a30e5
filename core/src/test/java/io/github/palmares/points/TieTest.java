package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Entry;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ties, how they are broken and what is said of it. */
class TieTest {
    private final Sheet sheet = new Sheet();

    /** 6 for each of the first three, 3 for the fourth, 2 for the fifth: places differ where points do not. */
    private static final PointsSystem FLAT = PointsSystem.builder()
            .name("Flat")
            .scale(PointsScale.of(6, 6, 6, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1).withRest(1))
            .putRanking(TitleKind.DRIVERS, Ranking.SHARED_DENSE)
            .putRanking(TitleKind.TEAMS, Ranking.UNIQUE)
            .build();

    private Standings standings(PointsSystem system, String... results) {
        for (int i = 0; i < results.length; i++) {
            Race race = sheet.race("race-" + i);
            String[] place = results[i].split(" ");
            for (int p = 0; p < place.length; p++) {
                if (!place[p].equals("-")) {
                    sheet.add(sheet.result(race, sheet.car(place[p], "Driver " + place[p]))
                            .classPosition(p + 1)
                            .build());
                }
            }
        }
        return sheet.by(system);
    }

    @Test
    void whoStandsAloneHasNoTieToExplain() {
        Standings standings = standings(Sheet.PLAIN, "1 2");

        assertEquals(Optional.empty(), standings.drivers().get(0).why());
    }

    @Test
    void winsDecideFirst() {
        List<Standing> rows = standings(FLAT, "1 2", "1 2", "2 1").drivers();

        assertEquals(List.of("1. Driver 1 18", "2. Driver 2 18"), Sheet.lines(rows));
        assertEquals("18 points each: ahead of Driver 2 (2 wins against 1).", Sheet.why(rows, "Driver 1"));
        assertEquals("18 points each: behind Driver 1 (1 win against 2).", Sheet.why(rows, "Driver 2"));
    }

    @Test
    void equalWinsLeaveItToTheSecondPlaces() {
        List<Standing> rows = standings(FLAT, "1 2 -", "2 - 1").drivers();

        assertEquals(List.of("1. Driver 2 12", "2. Driver 1 12"), Sheet.lines(rows));
        assertEquals(
                "12 points each: ahead of Driver 1 (1 win each, 1 second place against none).",
                Sheet.why(rows, "Driver 2"));
        assertEquals(
                "12 points each: behind Driver 2 (1 win each, no second place against 1).",
                Sheet.why(rows, "Driver 1"));
    }

    @Test
    void aPlaceThatPaysNothingCanDecide() {
        List<Standing> rows = standings(Sheet.PLAIN, "1 - - - - - 2", "2").drivers();

        assertEquals(List.of("1. Driver 2 10", "2. Driver 1 10"), Sheet.lines(rows));
        assertEquals(
                "10 points each: ahead of Driver 1 (1 win each, 1 seventh place against none).",
                Sheet.why(rows, "Driver 2"));
    }

    @Test
    void whoIsBetweenTwoHearsOfBoth() {
        List<Standing> rows = standings(FLAT, "1 2 3").drivers();

        assertEquals(
                "6 points each: behind Driver 1 (no win against 1); ahead of Driver 3 (1 second place against none).",
                Sheet.why(rows, "Driver 2"));
    }

    @Test
    void severalOfAKindAreCounted() {
        List<Standing> rows =
                standings(FLAT, "1 2 -", "1 - 2", "2 1 -", "2 1 -", "- 1 2").drivers();

        assertEquals(
                "30 points each: ahead of Driver 2 (2 wins each, 3 second places against 1).",
                Sheet.why(rows, "Driver 1"));
    }

    @Test
    void aCrewSharesItsPlaceAndTheNextPlaceIsOneMore() {
        Race race = sheet.race("alpha");
        Entry crew = sheet.car("1", "Ana", "Bo", "Cy");
        sheet.finish(race, crew, sheet.car("2", "Di"));
        List<Standing> rows = sheet.by(PointsSystems.IMSA_2021).drivers();

        assertEquals(List.of("1. Ana 350", "1. Bo 350", "1. Cy 350", "2. Di 320"), Sheet.lines(rows));
        assertEquals("", Sheet.why(rows, "Bo"));
    }

    @Test
    void sharedPlacesCanLeaveAsManyOut() {
        sheet.finish(sheet.race("alpha"), sheet.car("1", "Ana", "Bo"), sheet.car("2", "Cy"));

        assertEquals(
                List.of("1. Ana 10", "1. Bo 10", "3. Cy 6"),
                Sheet.lines(sheet.by(Sheet.PLAIN).drivers()));
    }

    @Test
    void manyWhoAreLevelAreNotNamedInFull() {
        standings(Sheet.PLAIN, "1", "2", "3", "4", "5");

        assertEquals(
                "10 points each: level with Driver 2, Driver 3 and 2 others (the same places).",
                Sheet.why(sheet.by(Sheet.PLAIN).drivers(), "Driver 1"));
    }

    @Test
    void whoSharedAllCarsButOneIsNamed() {
        sheet.finish(sheet.race("alpha"), sheet.car("1", "Ana", "Bo"))
                .finish(sheet.race("beta"), sheet.car("2", "Ana"))
                .finish(sheet.race("gamma"), sheet.car("3", "Bo"));

        assertEquals(
                "20 points each: level with Bo (the same places).",
                Sheet.why(sheet.by(Sheet.PLAIN).drivers(), "Ana"));
    }

    @Test
    void aWholeCrewAheadIsNamed() {
        sheet.finish(sheet.race("alpha"), sheet.car("1", "Ana", "Bo", "Cy"), sheet.car("2", "Di", "Ed"));
        List<Standing> rows = sheet.by(FLAT).drivers();

        assertEquals("6 points each: behind Ana, Bo and Cy (no win against 1).", Sheet.why(rows, "Di"));
        assertEquals("6 points each: ahead of Di and Ed (1 win against none).", Sheet.why(rows, "Bo"));
    }

    @Test
    void whereNoPlaceIsMeantToBeSharedAnUndecidedTieIsKeptAndSaid() {
        List<Standing> rows = standings(FLAT, "1 2 - 3", "2 1 3").teams();

        assertEquals(List.of("1. #1 12", "1. #2 12", "3. #3 9"), Sheet.lines(rows));
        assertEquals(
                "12 points each: level with #2 (the same places, and the rule known goes no further).",
                Sheet.why(rows, "#1"));
    }

    @Test
    void withoutARuleEveryTieIsKept() {
        PointsSystem none = FLAT.toBuilder().tieBreak(TieBreak.NONE).build();
        List<Standing> rows = standings(none, "1 2 3 4").drivers();

        assertEquals(List.of("1. Driver 1 6", "1. Driver 2 6", "1. Driver 3 6", "2. Driver 4 3"), Sheet.lines(rows));
        assertEquals(
                "6 points each: level with Driver 2 and Driver 3 (no rule for a tie is known).",
                Sheet.why(rows, "Driver 1"));
    }

    @Test
    void aFirstPlaceAtAMarkIsNoWin() {
        Race race = sheet.race("glen", 6);
        for (int place = 1; place <= 2; place++) {
            sheet.add(sheet.result(race, sheet.car(String.valueOf(place)))
                    .classPosition(place + 3)
                    .addMark(MarkPosition.of(Duration.ofHours(3), 3 - place))
                    .build());
        }
        PointsSystem flat = PointsSystems.IMSA_ENDURANCE_CUP.toBuilder()
                .scale(PointsScale.of(2).withRest(2))
                .build();
        List<Standing> rows = sheet.by(flat).teams();

        assertEquals(List.of("1. #2 4", "2. #1 4"), Sheet.lines(rows));
        assertEquals("4 points each: ahead of #1 (1 first place against none).", Sheet.why(rows, "#2"));
        assertEquals(0, rows.get(0).wins());
        assertEquals(List.of(1, 5), rows.get(0).places());
    }

    @Test
    void aSinglePointAndFarPlacesAreSpelledRight() {
        for (int place : new int[] {11, 12, 21, 22, 23, 24}) {
            sheet.add(sheet.result(sheet.race("race-" + place), sheet.car(String.valueOf(place), "Driver " + place))
                    .classPosition(place)
                    .build());
        }
        List<Standing> rows = sheet.by(FLAT).drivers();

        assertEquals("1 point each: ahead of Driver 12 (1 11th place against none).", Sheet.why(rows, "Driver 11"));
        assertEquals(
                "1 point each: behind Driver 11 (no 11th place against 1); "
                        + "ahead of Driver 21 (1 12th place against none).",
                Sheet.why(rows, "Driver 12"));
        assertEquals(
                "1 point each: behind Driver 21 (no 21st place against 1); "
                        + "ahead of Driver 23 (1 22nd place against none).",
                Sheet.why(rows, "Driver 22"));
        assertEquals("1 point each: behind Driver 23 (no 23rd place against 1).", Sheet.why(rows, "Driver 24"));
    }
}
