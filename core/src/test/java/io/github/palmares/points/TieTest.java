package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
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
            .build()
            .withTable(TitleKind.DRIVERS, rules -> rules.ranking(Ranking.SHARED_DENSE))
            .withTable(TitleKind.TEAMS, rules -> rules.ranking(Ranking.UNIQUE));

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
        assertEquals(
                "10 points each: behind Driver 2 (1 win each, no seventh place against 1).",
                Sheet.why(rows, "Driver 1"));
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
    void ofALargeCrewAheadOrBehindTheFirstTwoAreNamed() {
        sheet.finish(
                sheet.race("alpha"),
                sheet.car("1", "Ana", "Bo", "Cy", "Di"),
                sheet.car("2", "Ed", "Flo"),
                sheet.car("3", "Gil", "Hal", "Ina", "Jo"));
        List<Standing> rows = sheet.by(FLAT).drivers();

        assertEquals(
                "6 points each: behind Ana, Bo and 2 others (no win against 1); "
                        + "ahead of Gil, Hal and 2 others (1 second place against none).",
                Sheet.why(rows, "Ed"));
    }

    @Test
    void aDriverWhoDoesNotScoreIsToldApartFromTheOthersOfTheCar() {
        LineUp crew = LineUp.builder()
                .addCrew(CrewMember.of(Sheet.driver("Ana")))
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Guest"))
                        .scores(Answer.NO)
                        .build())
                .build();
        sheet.add(sheet.result(sheet.race("alpha"), sheet.car("1"))
                .lineUp(crew)
                .classPosition(7)
                .build());
        List<Standing> rows = sheet.by(Sheet.PLAIN).drivers();

        assertEquals(List.of("1. Ana 0", "2. Guest 0"), Sheet.lines(rows));
        assertEquals("0 points each: ahead of Guest (1 seventh place against none).", Sheet.why(rows, "Ana"));
        assertEquals("0 points each: behind Ana (no seventh place against 1).", Sheet.why(rows, "Guest"));
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
        PointsSystem none = FLAT.withTables(rules -> rules.tieBreaks(List.of()));
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
        PointsScale scale = PointsScale.of(2).withRest(2);
        PointsSystem flat = PointsSystems.IMSA_ENDURANCE_CUP.toBuilder()
                .raceRules(List.of(RaceRule.fromHours(6, scale).withMarks(Mark.afterHours(3, scale))))
                .build();
        List<Standing> rows = sheet.by(flat).teams();

        assertEquals(List.of("1. #2 4", "2. #1 4"), Sheet.lines(rows));
        assertEquals("4 points each: ahead of #1 (1 first place against none).", Sheet.why(rows, "#2"));
        assertEquals(0, rows.get(0).wins());
        assertEquals(List.of(1, 5), rows.get(0).places());
    }

    @Test
    void aSinglePointAndFarPlacesAreSpelledRight() {
        for (int place : new int[] {11, 12, 21, 22, 23, 24, 101, 111, 112}) {
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
        assertEquals(
                "1 point each: behind Driver 23 (no 23rd place against 1); "
                        + "ahead of Driver 101 (1 24th place against none).",
                Sheet.why(rows, "Driver 24"));
        assertEquals(
                "1 point each: behind Driver 101 (no 101st place against 1); "
                        + "ahead of Driver 112 (1 111th place against none).",
                Sheet.why(rows, "Driver 111"));
    }

    private List<String> drivers(PointsSystem system, TieBreak... tieBreaks) {
        return Sheet.lines(sheet.by(system.withTables(rules -> rules.tieBreaks(List.of(tieBreaks))))
                .drivers());
    }

    private String why(String name, TieBreak... tieBreaks) {
        return Sheet.why(
                sheet.by(FLAT.withTables(rules -> rules.tieBreaks(List.of(tieBreaks))))
                        .drivers(),
                name);
    }

    @Test
    void theLastRaceDecidesWhereTheRulesSaySo() {
        standings(FLAT, "1 2 3", "2 1", "1 2");

        assertEquals(List.of("1. Driver 1 18", "1. Driver 2 18", "2. Driver 3 6"), drivers(FLAT));
        assertEquals("1. Driver 1 18", drivers(FLAT, TieBreak.LAST_RACE).get(0));
        assertEquals(
                "18 points each: ahead of Driver 2 (first in race-2 against second).",
                why("Driver 1", TieBreak.LAST_RACE));
        Race last = sheet.race("last");
        sheet.add(sheet.result(last, sheet.car("1", "Driver 1"))
                .status(ResultStatus.RETIRED)
                .build());
        sheet.add(sheet.result(last, sheet.car("2", "Driver 2"))
                .status(ResultStatus.RETIRED)
                .build());
        assertEquals("1. Driver 1 18", drivers(FLAT, TieBreak.LAST_RACE).get(0), "the race before, where it is equal");
    }

    @Test
    void theOnlyRaceIsTheLast() {
        standings(FLAT, "1 2");

        assertEquals(List.of("1. Driver 1 6", "2. Driver 2 6"), drivers(FLAT, TieBreak.LAST_RACE));
    }

    @Test
    void aRaceWithoutAPlaceIsNoEarlierResult() {
        standings(FLAT, "1", "2", "- 1 2");

        assertEquals(List.of("1. Driver 1 12", "2. Driver 2 12"), drivers(FLAT, TieBreak.EARLIER_RESULT));
    }

    @Test
    void whoHasAResultIsAheadOfWhoHasNone() {
        standings(Sheet.PLAIN, "1 - - - - - 2");
        sheet.add(sheet.result(sheet.race("last"), sheet.car("0", "Driver 0"))
                .status(ResultStatus.RETIRED)
                .build());

        assertEquals(
                List.of("1. Driver 1 10", "2. Driver 2 0", "3. Driver 0 0"),
                drivers(Sheet.PLAIN, TieBreak.EARLIER_RESULT));
    }

    @Test
    void theEarlierResultDecidesBetweenEqualPlaces() {
        standings(FLAT, "2 1", "1 2");

        assertEquals(List.of("1. Driver 1 12", "1. Driver 2 12"), drivers(FLAT, TieBreak.COUNTBACK));
        assertEquals(
                List.of("1. Driver 2 12", "2. Driver 1 12"),
                drivers(FLAT, TieBreak.COUNTBACK, TieBreak.EARLIER_RESULT));
        assertEquals(
                "12 points each: ahead of Driver 1 (the same places, in another order).",
                why("Driver 2", TieBreak.COUNTBACK, TieBreak.EARLIER_RESULT));
    }

    @Test
    void placesInQualifyingCanCountWithThoseInRaces() {
        Race race = sheet.race("glen");
        sheet.add(
                sheet.result(race, sheet.car("6", "Driver 6"))
                        .classPosition(6)
                        .qualifyingPosition(1)
                        .build(),
                sheet.result(race, sheet.car("5", "Driver 5"))
                        .classPosition(5)
                        .qualifyingPosition(6)
                        .build());
        PointsSystem level =
                FLAT.toBuilder().scale(PointsScale.of(1).withRest(1)).build();

        assertEquals(List.of("1. Driver 5 1", "2. Driver 6 1"), drivers(level, TieBreak.COUNTBACK));
        assertEquals(List.of("1. Driver 6 1", "2. Driver 5 1"), drivers(level, TieBreak.COUNTBACK_WITH_QUALIFYING));
    }

    @Test
    void placesOfDroppedRacesCanBeLeftOut() {
        standings(Sheet.PLAIN, "- - - 1 - 2", "1 2", "2 1");
        PointsSystem two = Sheet.PLAIN.withTables(rules -> rules.droppedScores(DroppedScores.best(2)));

        assertEquals(List.of("1. Driver 1 16", "2. Driver 2 16"), drivers(two, TieBreak.COUNTBACK));
        assertEquals(List.of("1. Driver 1 16", "1. Driver 2 16"), drivers(two, TieBreak.COUNTBACK_OF_COUNTED));
    }

    @Test
    void theOfficialsDecideWhereTheRulesLeaveItToThem() {
        standings(FLAT, "1 2 3");
        PointsAdjustment decision = PointsAdjustment.builder()
                .season(Sheet.SEASON)
                .table(TitleKind.DRIVERS)
                .carClass(Sheet.TOP)
                .competitor(Sheet.driver("Driver 3"))
                .points(BigDecimal.ZERO)
                .tieOrder(1)
                .build();
        sheet.add(decision);

        assertEquals("1. Driver 3 6", drivers(FLAT, TieBreak.DECISION).get(0));
        assertEquals(
                "6 points each: ahead of Driver 1 and Driver 2 (as the officials decided).",
                why("Driver 3", TieBreak.DECISION));
        assertEquals(
                List.of("1. Driver 1 6", "2. Driver 2 6", "3. Driver 3 6"),
                drivers(FLAT, TieBreak.COUNTBACK, TieBreak.DECISION));
    }

    @Test
    void rowsWithoutPointsAreToldApart() {
        standings(Sheet.PLAIN, "- - - - - - - - 1 2");

        assertEquals(List.of("1. Driver 1 0", "2. Driver 2 0"), drivers(Sheet.PLAIN, TieBreak.COUNTBACK));
    }
}
