package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Awards: for what they are, and to whom they go. */
class AwardsTest {
    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana", "Di");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Bo");
    private final Entry three = sheet.car("3", Sheet.team("Ash"), "Cy");

    private List<String> drivers(Award... awards) {
        return Sheet.lines(
                sheet.by(Sheet.PLAIN.toBuilder().addAwards(awards).build()).drivers());
    }

    private Result.Builder car(Entry entry, int place) {
        return sheet.result(alpha, entry).classPosition(place);
    }

    @Test
    void aStartPaysWhoTookPart() {
        sheet.add(
                car(one, 1).build(),
                sheet.result(alpha, two).status(ResultStatus.RETIRED).build(),
                sheet.result(alpha, three).status(ResultStatus.NOT_STARTED).build());

        assertEquals(List.of("1. Ana 11", "1. Di 11", "3. Bo 1"), drivers(Award.of(AwardKind.START, 1)));
    }

    @Test
    void lapsLedPayWhoeverLedAndTheMostOnce() {
        sheet.add(
                car(one, 1).lapsLed(3).build(),
                car(two, 2).lapsLed(7).build(),
                car(three, 3).lapsLed(0).build());

        assertEquals(
                List.of("1. Ana 11", "1. Di 11", "3. Bo 9", "4. Cy 4"),
                drivers(Award.of(AwardKind.LAP_LED, 1), Award.of(AwardKind.MOST_LAPS_LED, 2)));
    }

    @Test
    void mostLapsOfACarGoToOneOfItsDrivers() {
        LineUp crew = LineUp.builder()
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Ana"))
                        .laps(20)
                        .build())
                .addCrew(
                        CrewMember.builder().driver(Sheet.driver("Di")).laps(30).build())
                .build();
        sheet.add(car(one, 1).lineUp(crew).build(), car(two, 2).build());

        assertEquals(List.of("1. Di 11", "2. Ana 10", "3. Bo 6"), drivers(Award.of(AwardKind.MOST_LAPS_DRIVEN, 1)));
    }

    @Test
    void lapsBehindPayByTheirOwnScale() {
        sheet.add(
                car(one, 1).laps(100).build(),
                car(two, 2).laps(99).build(),
                car(three, 3).laps(90).build(),
                sheet.result(alpha, sheet.car("4", "Ed")).classPosition(4).build());
        Award award = Award.builder()
                .kind(AwardKind.LAPS_BEHIND)
                .scale(PointsScale.of(3, 2, 1).withRest(1))
                .build();

        assertEquals(List.of("1. Ana 13", "1. Di 13", "3. Bo 8", "4. Cy 5", "5. Ed 3"), drivers(award));
    }

    @Test
    void theFastestLapsOfQualifyingAndRaceAreTwoThings() {
        sheet.add(
                car(one, 1)
                        .fastestQualifyingLap(Answer.YES)
                        .qualifyingPosition(2)
                        .build(),
                car(two, 2).fastestLap(Answer.YES).pole(Answer.YES).build());

        assertEquals(
                List.of("1. Ana 13", "1. Di 13", "3. Bo 8"),
                drivers(Award.of(AwardKind.FASTEST_QUALIFYING_LAP, 3), Award.fastestLap(2)));
    }

    @Test
    void anAwardIsPaidInItsTablesAlone() {
        sheet.add(car(one, 1).pole(Answer.YES).build());
        Standings standings = sheet.by(Sheet.PLAIN.toBuilder()
                .addAward(Award.pole(1).in(TitleKind.DRIVERS))
                .build());

        assertEquals(List.of("1. Ana 11", "1. Di 11"), Sheet.lines(standings.drivers()));
        assertEquals(List.of("1. #1 Oak 10"), Sheet.lines(standings.teams()));
    }

    @Test
    void aDisqualifiedCarKeepsAnAwardOrLosesItToTheNext() {
        sheet.add(
                sheet.result(alpha, one)
                        .status(ResultStatus.DISQUALIFIED)
                        .fastestLap(Answer.YES)
                        .build(),
                car(two, 1).bestLap(Duration.ofSeconds(91)).build(),
                car(three, 2).bestLap(Duration.ofSeconds(90)).build());
        Award losing = Award.fastestLap(1).toBuilder().keptIfDisqualified(false).build();

        assertEquals(List.of("1. Bo 10", "2. Cy 6", "3. Ana 1", "3. Di 1"), drivers(Award.fastestLap(1)));
        assertEquals(List.of("1. Bo 10", "2. Cy 6", "3. Ana 0", "3. Di 0"), drivers(losing));
        assertEquals(
                List.of("1. Bo 10", "2. Cy 7", "3. Ana 0", "3. Di 0"), drivers(losing.to(AwardedTo.NEXT_WHO_SCORES)));
    }

    @Test
    void theFirstInQualifyingOfThoseWhoScoreHasThePoleOfTheOthers() {
        Race leMans = sheet.race("le-mans", 24);
        Entry guest = sheet.car(Sheet.entry("77").scoresFor(List.of()).build(), "Guest");
        sheet.add(sheet.result(leMans, guest)
                .classPosition(1)
                .qualifyingPosition(1)
                .build());
        for (int place = 2; place <= 10; place++) {
            sheet.add(sheet.result(leMans, sheet.car("3" + place, "Driver " + place))
                    .classPosition(place)
                    .qualifyingPosition(place == 10 ? 2 : place + 1)
                    .build());
        }

        assertEquals(
                Points.of(4 + 1),
                Sheet.row(sheet.by(WecSystems.WEC_2022).drivers(), "Driver 10").points());
    }

    @Test
    void eachClassHasItsPoleThoughOneTableRanksThemTogether() {
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.add(
                car(one, 1).overallPosition(1).qualifyingPosition(1).build(),
                sheet.result(alpha, gt)
                        .classPosition(1)
                        .overallPosition(2)
                        .qualifyingPosition(1)
                        .build());
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.pole(1))
                .build()
                .withTables(rules -> rules.addClassGroup(ClassGroup.of("top", "gt")));

        assertEquals(
                List.of("1. Ana 11", "1. Di 11", "3. Gil 7"),
                Sheet.lines(sheet.by(system).drivers()));
    }

    @Test
    void nobodyLedTheMostLapsWhereNobodyLedOne() {
        sheet.add(car(one, 1).lapsLed(0).build(), car(two, 2).build());

        assertEquals(List.of("1. Ana 10", "1. Di 10", "3. Bo 6"), drivers(Award.of(AwardKind.MOST_LAPS_LED, 2)));
    }

    @Test
    void theMostLapsLedOfADisqualifiedCarPassOnToWhoLedTheNextMost() {
        sheet.add(
                sheet.result(alpha, one)
                        .status(ResultStatus.DISQUALIFIED)
                        .lapsLed(40)
                        .build(),
                car(two, 1).lapsLed(5).build(),
                car(three, 2).lapsLed(7).build(),
                car(sheet.car("4", "Ed"), 3).lapsLed(0).build());
        Award losing = Award.of(AwardKind.MOST_LAPS_LED, 1).toBuilder()
                .keptIfDisqualified(false)
                .build()
                .to(AwardedTo.NEXT_WHO_SCORES);

        assertEquals(List.of("1. Bo 10", "2. Cy 7", "3. Ed 4", "4. Ana 0", "4. Di 0"), drivers(losing));
    }

    /** Two cars of each class, ranked together: 10 and 6 for those of the first, 4 and 3 for those of the second. */
    private List<String> driversOfTwoClasses(Award award, Result.Builder... cars) {
        for (int i = 0; i < cars.length; i++) {
            sheet.add(cars[i].overallPosition(i + 1).build());
        }
        PointsSystem system = Sheet.PLAIN.toBuilder().addAward(award).build();
        return Sheet.lines(sheet.by(system.withTables(rules -> rules.addClassGroup(ClassGroup.of("top", "gt"))))
                .drivers());
    }

    private Entry gt(String number, String driver) {
        return sheet.car(Sheet.entry(number).carClass(Sheet.GT).build(), driver);
    }

    @Test
    void ofClassesRankedTogetherEachHasWhoLedItMost() {
        assertEquals(
                List.of("1. Bo 11", "2. Cy 6", "3. Gil 5", "4. Hal 3"),
                driversOfTwoClasses(
                        Award.of(AwardKind.MOST_LAPS_LED, 1),
                        car(two, 1).lapsLed(60),
                        car(three, 2).lapsLed(40),
                        car(gt("8", "Gil"), 1).lapsLed(8),
                        car(gt("9", "Hal"), 2).lapsLed(2)));
    }

    @Test
    void ofClassesRankedTogetherEachHasItsOwnWinnersLap() {
        Award award = Award.builder()
                .kind(AwardKind.LAPS_BEHIND)
                .scale(PointsScale.of(3, 2, 1))
                .build();

        assertEquals(
                List.of("1. Bo 13", "2. Cy 7", "3. Gil 7", "4. Hal 5"),
                driversOfTwoClasses(
                        award,
                        car(two, 1).laps(100),
                        car(three, 2).laps(98),
                        car(gt("8", "Gil"), 1).laps(91),
                        car(gt("9", "Hal"), 2).laps(90)));
    }

    @Test
    void ofClassesRankedTogetherEachPassesItsAwardOn() {
        Award losing = Award.fastestLap(1).toBuilder()
                .keptIfDisqualified(false)
                .build()
                .to(AwardedTo.NEXT_WHO_SCORES);

        assertEquals(
                List.of("1. Bo 11", "2. Cy 6", "3. Hal 5", "4. Gil 0"),
                driversOfTwoClasses(
                        losing,
                        car(two, 1).fastestLap(Answer.YES),
                        car(three, 2).bestLap(Duration.ofSeconds(90)),
                        car(gt("9", "Hal"), 1).bestLap(Duration.ofSeconds(99)),
                        sheet.result(alpha, gt("8", "Gil"))
                                .status(ResultStatus.DISQUALIFIED)
                                .fastestLap(Answer.YES)));
    }

    @Test
    void aRaceCanPayNoAwards() {
        Race beta = sheet.race("beta");
        sheet.add(
                car(one, 1).qualifyingPosition(1).build(),
                sheet.result(beta, two).classPosition(1).qualifyingPosition(1).build());
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAwards(Award.pole(1), Award.qualifying(PointsScale.of(3, 2)))
                .addRaceRule(RaceRule.of(beta, PointsScale.of(10)).toBuilder()
                        .paysAwards(false)
                        .build())
                .build();

        assertEquals(
                List.of("1. Ana 14", "1. Di 14", "3. Bo 10"),
                Sheet.lines(sheet.by(system).drivers()));
    }
}
