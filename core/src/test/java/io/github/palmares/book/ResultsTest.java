package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static Results of(Result... results) {
        return MadeUp.book(results).results();
    }

    private static Entry numbered(String id, String number) {
        return MadeUp.entry(id, MadeUp.GRAND_2023)
                .number(CarNumber.of(number))
                .carClass(MadeUp.TOP)
                .build();
    }

    @Test
    void numbersWithAZeroInFrontAreOtherNumbers() {
        Result one = MadeUp.result(MadeUp.SIX_2023, numbered("one", "1")).build();
        Result zeroOne =
                MadeUp.result(MadeUp.SIX_2023, numbered("zero-one", "01")).build();
        Results results = of(one, zeroOne);

        assertEquals(List.of(one), results.numbered("1").toList());
        assertEquals(List.of(zeroOne), results.numbered("01").toList());
        assertTrue(results.numbered("001").isEmpty());
    }

    @Test
    void textThatIsNoNumberIsRefused() {
        Results results = of();

        assertThrows(IllegalArgumentException.class, () -> results.numbered("#1"));
    }

    @Test
    void carIsFoundUnderWhatItRanAs() {
        Result ran = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1)
                .ranAs(RanAs.builder()
                        .number(CarNumber.of("99"))
                        .carClass(MadeUp.GT)
                        .car(MadeUp.VERTEX_TWO)
                        .addTeam(MadeUp.BLUE)
                        .build())
                .build();
        Results results = of(ran);

        assertEquals(
                1,
                results.numbered("99")
                        .inClass(MadeUp.GT)
                        .with(MadeUp.BLUE)
                        .with(MadeUp.VERTEX)
                        .count());
        assertTrue(results.numbered("1").isEmpty());
        assertTrue(results.inClass(MadeUp.TOP).isEmpty());
        assertTrue(results.inTopClass().isEmpty());
        assertTrue(results.with(MadeUp.RED).isEmpty());
        assertTrue(results.of(MadeUp.APEX).isEmpty());
        assertEquals(List.of(MadeUp.GT), results.classes());
        assertEquals(List.of(MadeUp.BLUE), results.teams());
        assertEquals(List.of(MadeUp.VERTEX), results.manufacturers());
    }

    @Test
    void secondValueOfOneDimensionNarrowsFurther() {
        Results results = of(
                MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, MadeUp.ANN, MadeUp.BOB)
                        .build(),
                MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1, MadeUp.ANN).build());

        assertEquals(1, results.of(MadeUp.ANN).of(MadeUp.BOB).count());
        assertTrue(results.in(MadeUp.SIX_2023).in(MadeUp.TEN_2023).isEmpty());
        assertTrue(results.numbered("1").numbered("01").isEmpty());
    }

    @Test
    void resultWithoutKnownDriversIsNobodys() {
        Results results = of(MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build());

        assertTrue(results.of(MadeUp.ANN).isEmpty());
        assertEquals(1, results.of(MadeUp.RED).count());
        assertEquals(1, results.of(MadeUp.APEX).count());
    }

    @Test
    void resultsAreNotOfPersonsAndOrganisations() {
        Results results = of(MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build());

        assertTrue(results.of(MadeUp.MANAGER).isEmpty());
        assertTrue(results.of(MadeUp.GROUP).isEmpty());
    }

    @Test
    void firstOfAClassThatDoesNotCompeteHasNotWonIt() {
        Entry experiment = MadeUp.entry("experiment", MadeUp.GRAND_2023)
                .carClass(MadeUp.GARAGE)
                .build();
        Results results = of(MadeUp.result(MadeUp.SIX_2023, experiment)
                .overallPosition(39)
                .classPosition(1)
                .build());

        assertTrue(results.classWins().isEmpty());
        assertTrue(results.classPodiums().isEmpty());
        assertEquals(1, results.tookPart().count());
    }

    @Test
    void reportedFirstPlaceIsAClassWinAndNoOverallWin() {
        Results results = of(
                MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).reportedPosition(1).build());

        assertEquals(1, results.classWins().count());
        assertEquals(1, results.classPodiums().count());
        assertTrue(results.overallWins().isEmpty());
        assertTrue(results.overallPodiums().isEmpty());
    }

    @Test
    void reportedThirdPlaceIsNoPodium() {
        Results results = of(
                MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).reportedPosition(3).build());

        assertTrue(results.classPodiums().isEmpty());
        assertTrue(results.overallPodiums().isEmpty());
    }

    @Test
    void overallWinIsAClassWinAndAClassPodium() {
        Results results = of(
                MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).overallPosition(1).build());

        assertEquals(1, results.classWins().count());
        assertEquals(1, results.classPodiums().count());
    }

    @Test
    void podiumEndsWithTheThirdPlace() {
        Result third = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1)
                .overallPosition(4)
                .classPosition(3)
                .build();
        Result fourth = MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31)
                .overallPosition(5)
                .classPosition(4)
                .build();

        assertEquals(List.of(third), of(third, fourth).classPodiums().toList());
        assertTrue(of(third, fourth).overallPodiums().isEmpty());
    }

    @Test
    void disqualifiedCarWinsNothing() {
        Results results = of(MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1)
                .overallPosition(1)
                .status(ResultStatus.DISQUALIFIED)
                .build());

        assertTrue(results.overallWins().isEmpty());
        assertTrue(results.classWins().isEmpty());
        assertTrue(results.classPodiums().isEmpty());
        assertEquals(1, results.tookPart().count());
    }

    @Test
    void carOfAnotherStatusIsNotKnownToHaveRaced() {
        Results results = of(
                MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1)
                        .status(ResultStatus.OTHER)
                        .build(),
                MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31)
                        .status(ResultStatus.WITHDRAWN)
                        .build());

        assertTrue(results.tookPart().isEmpty());
    }

    @Test
    void carsOfARaceComeByClassSourceAndNumber() {
        Entry gt = car("gt", MadeUp.GT.id(), "2");
        List<Result> expected = List.of(
                row(car("d", "top", "7"), 1),
                row(car("c", "top", "8"), 2),
                row(car("b", "top", "1"), 0),
                row(car("a", "top", "01"), 0),
                row(MadeUp.entry("0", MadeUp.GRAND_2023).carClass(MadeUp.TOP).build(), 0),
                row(gt, 0),
                row(MadeUp.entry("old", MadeUp.GRAND_2023).carClass(MadeUp.PAST).build(), 0),
                row(MadeUp.entry("none", MadeUp.GRAND_2023).build(), 0));

        assertEquals(
                expected,
                MadeUp.book(Shuffled.of(expected, new Random(7)).toArray(Result[]::new))
                        .results()
                        .toList());
    }

    private static Entry car(String id, String carClass, String number) {
        return MadeUp.entry(id, MadeUp.GRAND_2023)
                .carClass(carClass.equals("gt") ? MadeUp.GT : MadeUp.TOP)
                .number(CarNumber.of(number))
                .build();
    }

    private static Result row(Entry entry, int row) {
        Result.Builder result = MadeUp.result(MadeUp.SIX_2023, entry);
        return row == 0 ? result.build() : result.sourceOrder(row).build();
    }

    @Test
    void topClassIsThatOfTheSeason() {
        Season unstated = Season.builder()
                .id("unstated")
                .series(MadeUp.GRAND)
                .label("2023")
                .build();
        Result unknown = MadeUp.result(
                        MadeUp.race("some", unstated),
                        MadeUp.entry("some", unstated).carClass(MadeUp.TOP).build())
                .build();
        Result classless = MadeUp.result(
                        MadeUp.TEN_2023,
                        MadeUp.entry("other", MadeUp.GRAND_2023).build())
                .build();
        Result top = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build();

        assertEquals(List.of(top), of(unknown, classless, top).inTopClass().toList());
    }

    @Test
    void partsPrintTheirSizes() {
        Results results = of(
                MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build(),
                MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1).build(),
                MadeUp.result(MadeUp.SIX_2023, car("gt", "gt", "2")).build());

        assertEquals("{class top=2, class gt=1}", results.byClass().toString());
        assertEquals("{event six-hours=2, event ten-hours=1}", results.byEvent().toString());
        assertEquals(
                "{} and 1 others",
                of(MadeUp.result(
                                        MadeUp.SIX_2023,
                                        MadeUp.entry("none", MadeUp.GRAND_2023).build())
                                .build())
                        .byClass()
                        .toString());
    }

    @Test
    void mostClassWinsAreASortOfOnePartition() {
        Result first = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, MadeUp.ANN, MadeUp.BOB)
                .overallPosition(1)
                .build();
        Result second = MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1, MadeUp.BOB)
                .overallPosition(1)
                .build();
        Result nobodys = MadeUp.result(MadeUp.TEN_2023, MadeUp.BLUE_31).build();
        Partition<Driver, Results> byDriver = of(first, second, nobodys).byDriver();

        assertEquals(
                MadeUp.BOB,
                byDriver.asMap().entrySet().stream()
                        .max(Comparator.comparingInt(
                                entry -> entry.getValue().classWins().count()))
                        .orElseThrow()
                        .getKey());
        assertEquals("{driver ann=1, driver bob=2} and 1 others", byDriver.toString());
        assertEquals(List.of(nobodys), byDriver.rest().toList());
    }

    @Test
    void resultOfTwoTeamsIsInThePartsOfBoth() {
        Result shared = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1)
                .ranAs(RanAs.builder().addTeam(MadeUp.RED).addTeam(MadeUp.BLUE).build())
                .build();
        Results results =
                of(shared, MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1).build());

        assertEquals("{team blue=1, team red=2}", results.byTeam().toString());
        assertEquals("{manufacturer apex=2}", results.byManufacturer().toString());
        assertEquals(
                List.of(shared),
                results.in(MadeUp.SIX_2023).byTeam().asMap().get(MadeUp.BLUE).toList());
    }

    @Test
    void onlyIsForExactlyOne() {
        Driver[] crew = {MadeUp.ANN};
        Result one = MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, crew).build();
        Result two = MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31)
                .lineUp(LineUp.of(crew))
                .build();
        Results results = of(one, two);

        assertEquals(one, results.numbered("1").only());
        assertEquals(
                "expected exactly one fact, found none",
                assertThrows(NoSuchElementException.class, results.numbered("7")::only)
                        .getMessage());
        assertEquals(
                "expected exactly one fact, found 2, such as result of red-1 in six-2023 and result of blue-31 in six-2023",
                assertThrows(NoSuchElementException.class, results::only).getMessage());
    }
}
