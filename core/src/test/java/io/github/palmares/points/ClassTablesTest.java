package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Entry;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables of classes: each by itself, or several ranked together, and what these lack. */
class ClassTablesTest {
    private static final Duration MARK = Duration.ofHours(6);
    private static final PointsSystem TOGETHER =
            Sheet.PLAIN.withTables(rules -> rules.addClassGroup(ClassGroup.of("top", "gt")));

    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha", 6);
    private final Race day = sheet.race("day", 24);
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Bo");
    private final Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");

    private Result.Builder car(Race race, Entry entry, int classPosition, int overallPosition) {
        return sheet.result(race, entry).classPosition(classPosition).overallPosition(overallPosition);
    }

    /** The races of 24 hours do not count for GT. */
    private static PointsSystem withoutTheDay() {
        return Sheet.PLAIN.toBuilder()
                .addRaceRule(RaceRule.builder()
                        .atLeast(Duration.ofHours(24))
                        .addClass("gt")
                        .build())
                .build();
    }

    @Test
    void aClassForWhichNoRaceCountsHasNoTable() {
        Standings standings = sheet.finish(day, one).finish(day, gt).by(withoutTheDay());

        assertEquals(List.of(Sheet.TOP), standings.classes());
        assertEquals(Set.of(Sheet.TOP), standings.byClass().keySet());
    }

    @Test
    void nobodyHasAScoreInARaceThatDoesNotCountForTheClass() {
        Standings standings = sheet.finish(alpha, one)
                .finish(alpha, gt)
                .finish(day, one)
                .finish(day, gt)
                .by(withoutTheDay());

        assertEquals(Optional.empty(), Sheet.row(standings.drivers(), "Gil").score(day));
        assertEquals(
                Points.of(10),
                Sheet.row(standings.drivers(), "Ana").score(day).orElseThrow().points());
    }

    @Test
    void oneTableMayRankClassesTogetherAndAnotherApart() {
        PointsSystem system = Sheet.PLAIN.withTable(TitleKind.DRIVERS, rules -> rules.addClassGroup(ClassGroup.all()));
        Standings standings = sheet.add(
                        car(alpha, one, 1, 1).build(), car(alpha, gt, 1, 2).build())
                .by(system);

        assertEquals(List.of("1. Ana 10", "2. Gil 6"), Sheet.lines(standings.drivers()));
        assertEquals(List.of("1. #1 Oak 10", "1. #9 10"), Sheet.lines(standings.teams()));
    }

    @Test
    void theClassesOfAClassesTablesHaveAllTheirTables() {
        PointsSystem system = Sheet.PLAIN.withTable(TitleKind.DRIVERS, rules -> rules.addClassGroup(ClassGroup.all()));
        Standings standings = sheet.add(
                        car(alpha, one, 1, 1).build(), car(alpha, gt, 1, 2).build())
                .by(system);

        assertEquals(
                List.of("1. #1 Oak 10"),
                Sheet.lines(standings.inClass(Sheet.GT).byClass().get(Sheet.TOP).teams()));
    }

    @Test
    void whereNobodyHasAPlaceInClassTheOrderOfAllCarsIsCountedAnew() {
        sheet.add(
                sheet.result(alpha, one).overallPosition(3).build(),
                sheet.result(alpha, two).overallPosition(7).build());

        assertEquals(
                List.of("1. Ana 10", "2. Bo 6"), Sheet.lines(sheet.by(TOGETHER).drivers()));
        assertEquals(List.of(), sheet.findings(TOGETHER));
    }

    @Test
    void whereOneClassRanAndNobodyHasAnyPlaceThePlaceInClassIsExpected() {
        sheet.add(sheet.result(alpha, one).build());

        assertEquals(
                List.of("WARNING result of car-1 in alpha: "
                        + "expected a place in class 'top' of a car that scores, found none"),
                sheet.findings(TOGETHER));
    }

    @Test
    void aPlaceAmongAllCarsIsExpectedOfCarsThatScoreAlone() {
        sheet.add(
                car(alpha, one, 1, 1).build(),
                sheet.result(alpha, gt).classPosition(1).build(),
                sheet.result(alpha, two).status(ResultStatus.RETIRED).build());

        assertEquals(
                List.of("WARNING result of car-9 in alpha: expected a place among all cars, by which classes "
                        + "'top', 'gt' are ranked together, found none"),
                sheet.findings(TOGETHER));
    }

    @Test
    void carsWithoutAClassAreRankedByTheOrderOfAllCars() {
        Entry lost = Entry.builder().id("lost").season(Sheet.SEASON).build();
        sheet.add(sheet.result(alpha, sheet.car(lost, "Ana")).build());

        assertEquals(
                List.of("WARNING result of lost in alpha: expected a place among all cars, by which all classes are "
                        + "ranked together, found none"),
                sheet.findings(Sheet.PLAIN.withTables(rules -> rules.addClassGroup(ClassGroup.all()))));
    }

    @Test
    void placesAmongAllCarsAreExpectedAtTheMarksOfClassesRankedTogether() {
        PointsSystem system = TOGETHER.toBuilder()
                .addRaceRule(
                        RaceRule.fromHours(24, PointsScale.of(10, 6)).withMarks(Mark.afterHours(6, PointsScale.of(5))))
                .build();
        Result known = car(day, one, 1, 1).addMark(MarkPosition.of(MARK, 1, 1)).build();
        sheet.add(
                car(day, one, 1, 1).addMark(MarkPosition.of(MARK, 1)).build(),
                car(day, gt, 1, 2).addMark(MarkPosition.of(MARK, 1)).build());
        Standings standings = sheet.by(system);

        assertEquals(
                List.of("WARNING race day: expected places among all cars at the mark PT6H, by which classes "
                        + "'top', 'gt' are ranked together, found none"),
                sheet.findings(system));
        assertEquals(List.of(), standings.with(known).findings(sheet.book()));
    }

    @Test
    void anAwardIsExpectedInEachOfTheClassesRankedTogether() {
        sheet.add(
                car(alpha, one, 1, 1).build(),
                car(alpha, gt, 1, 2).fastestLap(Answer.YES).build());

        assertEquals(
                List.of("WARNING race alpha: expected the fastest lap in class 'top', which pays, found none"),
                sheet.findings(
                        TOGETHER.toBuilder().addAward(Award.fastestLap(1)).build()));
    }
}
