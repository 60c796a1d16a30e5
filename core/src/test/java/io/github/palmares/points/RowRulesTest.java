package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.Series;
import io.github.palmares.model.TitleKind;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each thing that a rule can say of the rows of a table and of who scores in them, worked by hand: right, and just beyond. */
class RowRulesTest {
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

    private Entry of(String number, String marque, String... groups) {
        return sheet.car(
                Sheet.entry(number)
                        .car(Sheet.model(marque))
                        .addGroups(groups)
                        .addTeam(Sheet.team("Team " + marque))
                        .build(),
                "Driver " + number);
    }

    @Test
    void twoBestCarsScoreOverTwoClassesByTheirOrderTogether() {
        CarClass pro = CarClass.builder().id("gte-pro").name("LMGTE Pro").build();
        CarClass am = CarClass.builder().id("gte-am").name("LMGTE Am").build();
        String[] order = {"Ferrari", "Porsche", "Porsche", "Chevrolet", "Chevrolet", "Ferrari", "Porsche", "Aston"};
        int[] inClass = {1, 2, 1, 3, 2, 4, 3, 5};
        Race sebring = sheet.race("sebring", 12);
        sheet.add(sheet.result(sebring, one).overallPosition(1).classPosition(1).build());
        for (int i = 0; i < order.length; i++) {
            Entry car = Sheet.entry("5" + i)
                    .carClass(i % 2 == 0 && i > 0 || i == 6 ? am : pro)
                    .car(Sheet.model(order[i]))
                    .build();
            sheet.add(sheet.result(sebring, car)
                    .overallPosition(10 + i)
                    .classPosition(inClass[i])
                    .build());
        }

        assertEquals(
                List.of("1. Ferrari 33", "2. Porsche 33", "3. Chevrolet 22", "4. Aston 4"),
                sheet.manufacturers(WecSystems.WEC_2012),
                "the third Porsche keeps the seventh place");
    }

    @Test
    void aTableOverAllClassesLeavesOutNobody() {
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.add(
                sheet.result(alpha, one).overallPosition(1).classPosition(1).build(),
                sheet.result(alpha, gt).overallPosition(2).classPosition(1).build(),
                sheet.result(alpha, two).overallPosition(4).classPosition(2).build());
        PointsSystem system = Sheet.PLAIN.withTable(TitleKind.DRIVERS, rules -> rules.addClassGroup(ClassGroup.all()));
        Standings standings = sheet.by(system);

        assertEquals(List.of("1. Ana 10", "2. Gil 6", "3. Bo 4"), Sheet.lines(standings.drivers()));
        assertEquals(List.of(Sheet.TOP, Sheet.GT), standings.drivers().get(0).classes());
        assertEquals(
                List.of("1. #9 10"), Sheet.lines(standings.inClass(Sheet.GT).teams()));
        assertEquals(3, standings.inClass(Sheet.GT).drivers().size());
    }

    @Test
    void aTableOverClassesNeedsPlacesAmongAllCars() {
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.finish(alpha, one).finish(alpha, gt);
        Standings standings =
                sheet.by(Sheet.PLAIN.withTable(TitleKind.DRIVERS, rules -> rules.addClassGroup(ClassGroup.all())));

        assertEquals(List.of("1. Ana 0", "1. Gil 0"), Sheet.lines(standings.drivers()));
        assertEquals(
                "WARNING result of car-1 in alpha: expected a place among all cars, by which classes 'top', 'gt' are "
                        + "ranked together, found none",
                standings.findings(sheet.book()).get(0).toString());
    }

    @Test
    void aGroupIsRankedAnewByTheFullScale() {
        Entry works = of("4", "Uno");
        Entry first = of("5", "Due", "Privateer");
        Entry second = of("6", "Due", "Privateer");
        sheet.add(
                sheet.result(alpha, works).classPosition(1).pole(Answer.YES).build(),
                sheet.result(alpha, first)
                        .classPosition(3)
                        .qualifyingPosition(3)
                        .build(),
                sheet.result(alpha, second)
                        .classPosition(2)
                        .qualifyingPosition(2)
                        .build());
        PointsSystem cup = plain().addAward(Award.pole(1).to(AwardedTo.NEXT_WHO_SCORES))
                .build()
                .withTables(rules -> rules.addGroup("Privateer"));

        assertEquals(List.of("1. Driver 6 10", "2. Driver 5 6"), sheet.drivers(cup), "the pole is the class's");
        assertEquals(
                List.of("1. Driver 6 11", "2. Driver 5 6"),
                sheet.drivers(cup.toBuilder()
                        .awards(List.of(Award.pole(1).to(AwardedTo.BEST_IN_TABLE)))
                        .build()),
                "the pole is the group's");
        assertEquals(
                List.of("1. Driver 6 6", "2. Driver 5 4"),
                sheet.drivers(cup.withTables(rules -> rules.othersKeepPlaces(true))));
    }

    @Test
    void anAwardForBronzeDriversTakesTheRatingOfTheCrewOrElseOfTheSeat() {
        Driver ana = Sheet.driver("Ana");
        Driver bo = Sheet.driver("Bo");
        Entry rated = Sheet.entry("7")
                .addSeat(Seat.builder().driver(ana).rating(DriverRating.SILVER).build())
                .addSeat(Seat.builder().driver(bo).rating(DriverRating.BRONZE).build())
                .build();
        Driver ed = Sheet.driver("Ed");
        Entry other = Sheet.entry("8")
                .addSeat(Seat.builder().driver(bo).rating(DriverRating.GOLD).build())
                .addSeat(Seat.builder().driver(ed).rating(DriverRating.BRONZE).build())
                .build();
        LineUp crew = LineUp.builder()
                .addCrew(CrewMember.builder()
                        .driver(ana)
                        .rating(DriverRating.GOLD)
                        .build())
                .addCrew(CrewMember.of(bo))
                .addCrew(CrewMember.of(ed))
                .build();
        sheet.finish(alpha, three)
                .add(sheet.result(alpha, rated).lineUp(crew).classPosition(2).build())
                .add(sheet.result(beta, other).lineUp(crew).classPosition(1).build());
        PointsSystem bronze = Sheet.PLAIN.withTables(rules -> rules.addRating(DriverRating.BRONZE));

        assertEquals(List.of("1. Bo 10", "1. Ed 10"), sheet.drivers(bronze));
        assertEquals(List.of("1. #7 10", "1. #8 10"), sheet.teams(bronze));
    }

    @Test
    void soManyCarsOfAMakerCount() {
        sheet.finish(alpha, of("4", "Uno"), of("5", "Uno"), of("6", "Uno"), of("7", "Due"));

        assertEquals(List.of("1. Uno 10", "2. Due 6"), sheet.manufacturers(Sheet.PLAIN));
        PointsSystem two = Sheet.PLAIN.withTables(rules -> rules.countingCars(2));
        assertEquals(List.of("1. Uno 16", "2. Due 4"), sheet.manufacturers(two));
        assertEquals(
                List.of("1. Uno 16", "2. Due 3"),
                sheet.manufacturers(two.withTables(rules -> rules.surplusCarsKeepPlaces(true))));
        assertEquals(
                List.of("1. Uno 20", "2. Due 3"),
                sheet.manufacturers(Sheet.PLAIN.withTables(rules -> rules.allCarsCount())));
        assertEquals(List.of(1, 2), sheet.by(two).manufacturers().get(0).places());
        assertEquals(
                List.of("1. Uno 20", "2. Due 3"),
                sheet.manufacturers(two.toBuilder()
                        .addRaceRule(RaceRule.fromHours(6, SIX).toBuilder()
                                .countingCars(3)
                                .build())
                        .build()),
                "in longer races a third counts");
    }

    @Test
    void nominatedCarsAreThoseThatScoreForManufacturers() {
        Entry spare = sheet.car(
                of("5", "Uno").toBuilder()
                        .scoresFor(List.of(TitleKind.DRIVERS, TitleKind.TEAMS))
                        .build(),
                "Di");
        sheet.finish(alpha, of("4", "Uno"), spare, of("6", "Uno"), of("7", "Due"));

        assertEquals(
                List.of("1. Uno 16", "2. Due 4"),
                sheet.manufacturers(Sheet.PLAIN.withTables(rules -> rules.countingCars(2))));
    }

    @Test
    void aRowOfTheTeamsIsANumberAnEntryOrATeam() {
        Entry late = sheet.car(of("4", "Uno").toBuilder().id("late").build(), "Di");
        sheet.finish(alpha, of("4", "Uno"), of("5", "Uno")).finish(beta, late);

        assertEquals(List.of("1. #4 Team Uno 20", "2. #5 Team Uno 6"), sheet.teams(Sheet.PLAIN));
        assertEquals(
                List.of("1. #4 Team Uno 10", "1. #4 Team Uno 10", "3. #5 Team Uno 6"),
                sheet.teams(Sheet.PLAIN.withTables(rules -> rules.teamRows(TeamRows.ENTRY))));
        PointsSystem byTeam = Sheet.PLAIN.withTables(rules -> rules.teamRows(TeamRows.TEAM));
        assertEquals(List.of("1. Team Uno 20"), sheet.teams(byTeam));
        assertEquals(List.of("1. Team Uno 26"), sheet.teams(byTeam.withTables(rules -> rules.allCarsCount())));
        assertEquals(
                Optional.of(Sheet.team("Team Uno")),
                sheet.by(byTeam).teams().get(0).competitor());
    }

    @Test
    void aDriverWhoDoesNotScoreHasNoPointsNorWinsAndPerhapsThePole() {
        LineUp crew = LineUp.builder()
                .addCrew(CrewMember.of(Sheet.driver("Ana")))
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Guest"))
                        .drove(Answer.YES)
                        .scores(Answer.NO)
                        .build())
                .build();
        sheet.add(sheet.result(alpha, one)
                .lineUp(crew)
                .classPosition(1)
                .pole(Answer.YES)
                .build());
        PointsSystem losing = plain().addAward(Award.pole(1)).build();
        PointsSystem keeping = plain().addAward(
                        Award.pole(1).toBuilder().keptWithoutScoring(true).build())
                .build();

        assertEquals(List.of("1. Ana 11", "2. Guest 0"), sheet.drivers(losing));
        assertEquals(List.of("1. Ana 11", "2. Guest 1"), sheet.drivers(keeping));
        assertEquals(List.of(), sheet.by(keeping).drivers().get(1).places());
        assertEquals(
                "[race alpha: 0]", sheet.by(losing).drivers().get(1).scores().toString());
    }

    @Test
    void aDriverInTwoCarsScoresWithTheBetterBothOrNeither() {
        Entry spare = sheet.car("99", "Ana");
        sheet.finish(alpha, one, two, spare);

        assertEquals(List.of("1. Ana 10", "2. Bo 6"), sheet.drivers(Sheet.PLAIN));
        assertEquals(
                List.of("1. Ana 14", "2. Bo 6"),
                sheet.drivers(Sheet.PLAIN.withTable(TitleKind.DRIVERS, rules -> rules.allCarsCount())));
        assertEquals(
                List.of("1. Bo 6", "2. Ana 0"),
                sheet.drivers(Sheet.PLAIN.withTable(TitleKind.DRIVERS, rules -> rules.scoresWithSeveralCars(false))));
    }

    @Test
    void twoSeriesCanBeAddedUp() {
        Season other = Sheet.SEASON.toBuilder()
                .id("sprint-2031")
                .series(Series.builder().id("sprint").name("Sprint").build())
                .build();
        Race sprint = Race.builder().id("sprint-1").season(other).build();
        Entry car = sheet.car(Sheet.entry("1").id("sprint-1").season(other).build(), "Ana");
        sheet.finish(alpha, one, two).finish(sprint, car);

        assertEquals(List.of("1. Ana 10", "2. Bo 6", "1. Ana 10"), sheet.drivers(Sheet.PLAIN));
        assertEquals(
                List.of("1. Ana 20", "2. Bo 6"),
                sheet.drivers(plain().addsUpSeries(true).build()));
    }

    @Test
    void aCarThatDidNotStartIsInTheTableWithItsQualifyingPoints() {
        sheet.finish(alpha, two)
                .add(sheet.result(alpha, one)
                        .status(ResultStatus.NOT_STARTED)
                        .qualifyingPosition(12)
                        .build());

        assertEquals(List.of("1. Bo 350", "2. Ana 19"), sheet.drivers(PointsSystems.IMSA_2021));
    }

    @Test
    void aRowWithTooFewRacesHasPointsAndNoRank() {
        sheet.finish(alpha, one, two).finish(beta, two);
        Standings standings = sheet.by(Sheet.PLAIN.withTables(rules -> rules.fewestRaces(2)));

        assertEquals(List.of("1. Bo 16", "- Ana 10"), Sheet.lines(standings.drivers()));
        Standing ana = standings.drivers().get(1);
        assertEquals(OptionalInt.empty(), ana.findPosition());
        assertEquals(
                "position of Ana: expected at least 2 races of a row that is ranked, found 1",
                assertThrows(NoSuchElementException.class, ana::position).getMessage());
        assertEquals(2, standings.champions().size());
    }

    @Test
    void gapsAreToTheFirstAndToTheRowAhead() {
        List<Standing> rows =
                sheet.finish(alpha, one, two, three).by(Sheet.PLAIN).drivers();

        assertEquals(
                List.of(0L, 4L, 6L),
                rows.stream().map(row -> row.gapToLeader().hundredths() / 100).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of(Points.of(4)), Optional.of(Points.of(2))),
                rows.stream().map(Standing::gapAhead).toList());
    }

    @Test
    void dropsAreByTableAndSomeScoresMayNotBeDropped() {
        Race gamma = sheet.race("gamma", 6);
        sheet.finish(alpha, one, two)
                .finish(beta, one, two)
                .add(sheet.result(gamma, one)
                        .status(ResultStatus.DISQUALIFIED)
                        .pole(Answer.YES)
                        .build());
        DroppedScores two = DroppedScores.best(2);
        PointsSystem system = plain().addAward(Award.pole(1)).build();

        assertEquals("1. Ana 21", sheet.drivers(system).get(0));
        assertEquals(
                "1. Ana 20",
                sheet.drivers(system.withTable(TitleKind.DRIVERS, rules -> rules.droppedScores(two)))
                        .get(0));
        assertEquals(
                "1. #1 Oak 21",
                sheet.teams(system.withTable(TitleKind.DRIVERS, rules -> rules.droppedScores(two)))
                        .get(0));
        PointsSystem staying = system.withTables(rules -> rules.droppedScores(two.withAwardsStaying()));
        assertEquals("1. Ana 21", sheet.drivers(staying).get(0));
        assertEquals(
                Points.of(1),
                sheet.by(staying).drivers().get(0).score(gamma).orElseThrow().points());
        assertEquals(
                List.of("1. Bo 12", "2. Ana 11"),
                sheet.drivers(
                        system.withTables(rules -> rules.droppedScores(two.exceptFor(ResultStatus.DISQUALIFIED)))));
        assertEquals(
                "1. Ana 11",
                sheet.drivers(system.toBuilder()
                                .addRaceRule(RaceRule.of(gamma, SIX).toBuilder()
                                        .droppable(false)
                                        .build())
                                .build()
                                .withTables(rules -> rules.droppedScores(two)))
                        .get(0));
    }
}
