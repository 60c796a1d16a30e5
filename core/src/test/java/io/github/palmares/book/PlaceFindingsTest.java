package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the places of a race say against each other, among all cars and in class. */
class PlaceFindingsTest {
    private static final Coverage RACE =
            Coverage.builder().race(MadeUp.SIX_2023).addCitation(MadeUp.CITED).build();

    private static List<String> find(Fact... facts) {
        return MadeUp.book(facts).findings().stream().map(Finding::toString).toList();
    }

    private static Result.Builder car(int number, CarClass carClass) {
        Entry entry = MadeUp.entry("car-" + number, MadeUp.GRAND_2023)
                .number(CarNumber.of(String.valueOf(number)))
                .carClass(carClass)
                .build();
        return MadeUp.result(MadeUp.SIX_2023, entry);
    }

    private static Result placed(int number, CarClass carClass, int overall, int inClass) {
        return car(number, carClass)
                .overallPosition(overall)
                .classPosition(inClass)
                .build();
    }

    private static List<String> gapOf(int... places) {
        Fact[] facts = new Fact[places.length + 1];
        Arrays.setAll(
                facts,
                i -> i == places.length
                        ? RACE
                        : car(i + 1, MadeUp.TOP).overallPosition(places[i]).build());
        return find(facts);
    }

    @Test
    void placeAmongAllThatNobodyHoldsIsAWarningWhereTheBookHoldsTheRace() {
        assertEquals(
                List.of("WARNING race six-2023: expected places 1 to 9 overall, found nobody in 2 to 4, 6, 8"),
                gapOf(1, 5, 7, 9));
        assertEquals(List.of(), gapOf(2, 1, 3));
        assertEquals(
                List.of(),
                find(car(1, MadeUp.TOP).overallPosition(2).build()),
                "nothing says that the book holds all results");
    }

    @Test
    void hugePlaceIsOneGap() {
        assertEquals(
                List.of("WARNING race six-2023: expected places 1 to 2147483647 overall, found nobody in 1, 3 to"
                        + " 2147483646"),
                gapOf(2, Integer.MAX_VALUE));
        assertEquals(
                List.of("WARNING race six-2023: expected places 1 to 20000000 of class 'top', found nobody in 1 to"
                        + " 19999999"),
                find(car(1, MadeUp.TOP).classPosition(20_000_000).build(), RACE));
    }

    @Test
    void manyGapsAreListedInPart() {
        assertEquals(
                List.of("WARNING race six-2023: expected places 1 to 24 overall, found nobody in 1, 3, 5, 7, 9, 11, 13,"
                        + " 15, 17, 19 and 2 more"),
                gapOf(2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24));
    }

    @Test
    void placeIsNoGapWhereACarWithoutAKnownPlaceMayHoldIt() {
        Result third = placed(3, MadeUp.TOP, 3, 3);
        Result first = placed(1, MadeUp.TOP, 1, 1);
        Result unplaced = car(2, MadeUp.TOP).build();
        Result other = car(4, MadeUp.TOP).status(ResultStatus.OTHER).build();
        Result unclassed = MadeUp.result(
                        MadeUp.SIX_2023,
                        MadeUp.entry("car-5", MadeUp.GRAND_2023).build())
                .overallPosition(2)
                .build();
        Result retired = car(6, MadeUp.TOP).status(ResultStatus.RETIRED).build();

        assertEquals(List.of(), find(first, third, unplaced, RACE));
        assertEquals(List.of(), find(first, third, other, RACE));
        assertEquals(List.of(), find(first, third, unclassed, RACE));
        assertEquals(2, find(first, third, retired, RACE).size(), "retired without a place, it has none");
    }

    @Test
    void carWhoseStatusLeavesItOpenHoldsItsPlace() {
        Result other = car(2, MadeUp.TOP)
                .status(ResultStatus.OTHER)
                .overallPosition(2)
                .classPosition(2)
                .build();

        assertEquals(List.of(), find(placed(1, MadeUp.TOP, 1, 1), other, placed(3, MadeUp.TOP, 3, 3), RACE));
    }

    @Test
    void orderInClassThatIsNotThatOfAllIsAWarning() {
        Result first = placed(1, MadeUp.TOP, 5, 1);
        Result second = placed(2, MadeUp.TOP, 3, 2);

        assertEquals(
                List.of("WARNING race six-2023: expected place 1 of class 'top' ahead of place 2 overall, found them in"
                        + " places 5 and 3"),
                find(first, second));
        assertEquals(
                List.of(first, second),
                MadeUp.book(first, second).findings().get(0).facts());
    }

    @Test
    void orderInClassIsFineElsewhere() {
        Result first = placed(1, MadeUp.TOP, 5, 1);

        assertEquals(List.of(), find(first, placed(2, MadeUp.TOP, 6, 2)));
        assertEquals(List.of(), find(first, placed(2, MadeUp.GT, 3, 2)));
        assertEquals(
                List.of(),
                find(
                        first,
                        placed(2, MadeUp.TOP, 3, 2).toBuilder()
                                .status(ResultStatus.RETIRED)
                                .build()));
        assertEquals(
                List.of(), find(first, car(2, MadeUp.TOP).overallPosition(3).build()));
        assertEquals(List.of(), find(first, car(2, MadeUp.TOP).classPosition(2).build()));
    }

    @Test
    void disqualifiedOrUnclassifiedCarThatKeepsItsPlaceIsAWarning() {
        Result second = placed(2, MadeUp.TOP, 2, 2);
        for (ResultStatus status : List.of(ResultStatus.DISQUALIFIED, ResultStatus.NOT_CLASSIFIED)) {
            Result out = car(1, MadeUp.TOP).status(status).classPosition(1).build();

            assertEquals(
                    List.of("WARNING race six-2023: expected the cars classified ahead of all others, found entry"
                            + " car-1, " + status + ", in place 1 of class 'top' with one classified in place 2"),
                    find(out, second));
        }
    }

    @Test
    void carThatIsNotClassifiedIsFineBehindTheOthers() {
        Result last = car(1, MadeUp.TOP)
                .status(ResultStatus.NOT_CLASSIFIED)
                .classPosition(3)
                .build();
        Result unplaced = car(3, MadeUp.TOP).status(ResultStatus.DISQUALIFIED).build();
        Result retired =
                car(4, MadeUp.TOP).status(ResultStatus.RETIRED).classPosition(1).build();
        Result otherClass = car(5, MadeUp.GT)
                .status(ResultStatus.DISQUALIFIED)
                .classPosition(1)
                .build();

        assertEquals(List.of(), find(last, unplaced, retired, otherClass, placed(2, MadeUp.TOP, 2, 2)));
    }
}
