package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Entry;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each thing that a rule can say of what a race pays, by a table worked by hand: right, and just beyond. */
class RulesTest {
    private static final PointsScale SIX = PointsScale.of(10, 6, 4, 3, 2, 1);

    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha", 6);
    private final Race beta = sheet.race("beta", 6);
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Bo");
    private final Entry three = sheet.car("3", Sheet.team("Ash"), "Cy");

    private static PointsSystem.Builder plain() {
        return Sheet.PLAIN.toBuilder();
    }

    @Test
    void aRaceCutShortPaysHalfAndItsPoleWhole() {
        Race cut = alpha.toBuilder().pointsPercent(50).build();
        sheet.add(sheet.result(cut, one).classPosition(1).pole(Answer.YES).build())
                .add(sheet.result(cut, two).classPosition(2).build())
                .add(sheet.result(cut, three).classPosition(3).build());

        assertEquals(List.of("1. Ana 13.5", "2. Bo 9", "3. Cy 7.5"), sheet.drivers(WecSystems.WEC_2013));
        assertEquals(
                List.of("1. Ana 14", "2. Bo 9", "3. Cy 8"),
                sheet.drivers(WecSystems.WEC_2013.toBuilder()
                        .rounding(RoundingMode.HALF_UP)
                        .build()));
    }

    @Test
    void aRaceThatPaysNoPointsAtAllStillHasAWinner() {
        sheet.finish(alpha.toBuilder().pointsPercent(0).build(), one, two);

        assertEquals(List.of("1. Ana 0", "2. Bo 0"), sheet.drivers(Sheet.PLAIN));
        assertEquals(1, sheet.by(Sheet.PLAIN).drivers().get(0).wins());
    }

    @Test
    void aFinalePaysDouble() {
        sheet.finish(alpha, one, two).finish(beta, one, two);
        PointsSystem system =
                plain().addRaceRule(RaceRule.of(beta, SIX.times(2))).build();

        assertEquals(List.of("1. Ana 30", "2. Bo 18"), sheet.drivers(system));
    }

    @Test
    void aQualifyingRacePaysByItsOwnScaleAndHasNoWinner() {
        Race heat = beta.toBuilder().kind(RaceKind.QUALIFYING_RACE).build();
        sheet.finish(alpha, one, two).finish(heat, two, one);
        PointsSystem system = plain().addRaceRule(RaceRule.of(RaceKind.QUALIFYING_RACE, PointsScale.of(8, 6)))
                .build();

        assertEquals(List.of("1. Ana 16", "2. Bo 14"), sheet.drivers(system));
        assertEquals(List.of(2), sheet.by(system).drivers().get(1).places());
        assertEquals(0, sheet.by(system).drivers().get(1).wins());
        assertEquals(List.of("1. Ana 10", "2. Bo 6"), sheet.drivers(Sheet.PLAIN));
    }

    @Test
    void aRaceCanCountForOneClassAndNotForAnother() {
        Race day = sheet.race("day", 24);
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.finish(alpha, one).finish(alpha, gt).finish(day, one).finish(day, gt);
        PointsSystem system = plain().addRaceRule(RaceRule.builder()
                        .atLeast(Duration.ofHours(24))
                        .addClass("Gt")
                        .build())
                .build();

        assertEquals(List.of("1. Ana 20", "1. Gil 10"), sheet.drivers(system));
        assertEquals(1, sheet.by(system).drivers().get(1).scores().size());
    }

    @Test
    void marksPayByScalesOfTheirOwnWithinTheSeasonsTitle() {
        Race spa = sheet.race("spa", 24);
        sheet.add(sheet.result(spa, one)
                .classPosition(2)
                .addMark(MarkPosition.of(Duration.ofHours(6), 1))
                .addMark(MarkPosition.of(Duration.ofHours(12), 3))
                .build());
        sheet.finish(alpha, two);

        assertEquals(
                List.of("1. Ana 37", "2. Bo 33"), sheet.drivers(SroSystems.ENDURANCE), "12 + 7 + 18, and six hours");
    }

    @Test
    void marksOverSeveralClassesPayByTheOrderOfAllCars() {
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        Race day = sheet.race("day", 24);
        Duration mark = Duration.ofHours(6);
        sheet.add(
                sheet.result(day, one)
                        .overallPosition(1)
                        .classPosition(1)
                        .addMark(MarkPosition.of(mark, 1, 3))
                        .build(),
                sheet.result(day, gt)
                        .overallPosition(2)
                        .classPosition(1)
                        .addMark(MarkPosition.of(mark, 1, 2))
                        .build());
        PointsSystem system = plain().addRaceRule(
                        RaceRule.fromHours(24, SIX).withMarks(Mark.afterHours(6, PointsScale.of(5, 3))))
                .build()
                .withTable(TitleKind.DRIVERS, rules -> rules.addClassGroup(ClassGroup.all()));

        assertEquals(List.of("1. Ana 13", "2. Gil 11"), sheet.drivers(system), "10 + 3 and 6 + 5");
        assertEquals(List.of("1. #1 Oak 15", "1. #9 15"), sheet.teams(system), "by class, as ever");
    }

    @Test
    void marksOfACupHaveFactors() {
        Race glen = sheet.race("glen", 6);
        Race indianapolis = sheet.race("indianapolis", 3);
        Race sprint = sheet.race("sprint", 2);
        sheet.add(sheet.result(glen, one)
                        .classPosition(4)
                        .addMark(MarkPosition.of(Duration.ofHours(3), 1))
                        .build())
                .finish(indianapolis, two, one)
                .finish(sprint, two, one);

        assertEquals(
                List.of("1. Ana 30", "2. Bo 20"),
                sheet.drivers(ImsaSystems.NORTH_AMERICAN_ENDURANCE_2012),
                "2 × 5 + 2 × 2 + 4 × 4, and 4 × 5");
    }

    @Test
    void aScaleCanBeForSmallFieldsOfTheCarsThatStarted() {
        RaceRule small =
                RaceRule.builder().mostStarters(2).scale(PointsScale.of(5, 3)).build();
        RaceRule smallest =
                RaceRule.builder().mostStarters(1).scale(PointsScale.of(2)).build();
        Race gamma = sheet.race("gamma");
        sheet.finish(alpha, one, two)
                .add(sheet.result(alpha, three).status(ResultStatus.NOT_STARTED).build())
                .finish(beta, two, one, three)
                .finish(gamma, three)
                .add(
                        sheet.result(gamma, one)
                                .status(ResultStatus.NOT_STARTED)
                                .build(),
                        sheet.result(gamma, two).status(ResultStatus.WITHDRAWN).build());

        assertEquals(
                List.of("1. Bo 13", "2. Ana 11", "3. Cy 9"),
                sheet.drivers(plain().addRaceRule(small).build()),
                "Cy started alone in the last race");
        assertEquals(
                List.of("1. Bo 13", "2. Ana 11", "3. Cy 6"),
                sheet.drivers(plain().addRaceRules(small, smallest).build()),
                "the rule for the fewest decides");
    }

    @Test
    void deadHeatsShareThePointsOfThePlacesThatTheyTake() {
        sheet.add(
                sheet.result(alpha, one).classPosition(1).build(),
                sheet.result(alpha, two).classPosition(1).build(),
                sheet.result(alpha, three).classPosition(3).build());

        assertEquals(List.of("1. Ana 8", "1. Bo 8", "3. Cy 4"), sheet.drivers(Sheet.PLAIN));
        assertEquals(1, sheet.by(Sheet.PLAIN).drivers().get(1).wins());
    }

    @Test
    void qualifyingCanPayByAnotherOrderThanTheOneOnThePole() {
        sheet.add(
                sheet.result(alpha, one)
                        .classPosition(1)
                        .qualifyingPosition(1)
                        .qualifyingPointsPosition(2)
                        .build(),
                sheet.result(alpha, two)
                        .classPosition(2)
                        .qualifyingPosition(2)
                        .qualifyingPointsPosition(1)
                        .build());

        assertEquals(
                List.of("1. Ana 12", "2. Bo 8"),
                sheet.drivers(plain().addAwards(Award.qualifying(PointsScale.of(2, 1)), Award.pole(1))
                        .build()));
    }

    @Test
    void aClubsOwnRulesAreAsShortAsAPreset() {
        Race finale = sheet.race("finale", 1);
        PointsSystem club = PointsSystem.builder()
                .name("Club Cup")
                .scale(PointsScale.of(10, 8, 6, 5, 4, 3, 2, 1))
                .addRaceRule(RaceRule.fromHours(6, PointsScale.of(20, 16, 12, 10, 8, 6, 4, 2)))
                .addRaceRule(RaceRule.of(
                        finale, PointsScale.of(10, 8, 6, 5, 4, 3, 2, 1).times(2)))
                .addAward(Award.pole(1).in(TitleKind.DRIVERS))
                .addAward(Award.fastestLap(1))
                .build()
                .withTables(rules -> rules.droppedScores(DroppedScores.best(6)))
                .withTable(TitleKind.MANUFACTURERS, rules -> rules.countingCars(2));
        sheet.finish(alpha, one, two).finish(finale, two, one).finish(sheet.race("sprint", 1), one, two);

        assertEquals(List.of("1. Ana 46", "2. Bo 44"), sheet.drivers(club));
    }
}
