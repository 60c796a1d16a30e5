package io.github.palmares.book.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultSorterTest {
    private static final Result PLAIN = Samples.result("r", "e");
    private static final Result WITH_ROW = PLAIN.toBuilder().sourceOrder(3).build();
    private static final Result WITH_NUMBER = PLAIN.toBuilder()
            .ranAs(RanAs.builder().number(CarNumber.of("31")).build())
            .build();

    /** In the same race. */
    private static final Result OTHER =
            PLAIN.toBuilder().entry(Samples.entry("f")).build();

    private static List<Result> united(Result... results) {
        ResultSorter uniting = new ResultSorter(results.length, new ArrayList<>());
        List.of(results).forEach(result -> uniting.add(result, ResultSorter.NO_RANK));
        return uniting.unite(false);
    }

    private static Result winner(String race, String driver) {
        return Samples.result(race, "e").toBuilder()
                .lineUp(LineUp.of(Samples.driver(driver)))
                .build();
    }

    @Test
    void resultsInOrderStayAsTheyAre() {
        Result[] results = {PLAIN, Samples.result("r", "f"), Samples.result("s", "e")};
        assertEquals(List.of(results), united(results));
    }

    @Test
    void resultsOutOfOrderAreSorted() {
        Result[] results = {Samples.result("s", "e"), Samples.result("r", "f"), PLAIN};
        assertEquals(List.of(PLAIN, results[1], results[0]), united(results));
    }

    @Test
    void ranksOfEntriesInOrderAreBelieved() {
        assertEquals(List.of(OTHER, PLAIN), ranked(true));
    }

    @Test
    void ranksOfEntriesOutOfOrderAreNot() {
        assertEquals(List.of(PLAIN, OTHER), ranked(false));
    }

    private static List<Result> ranked(boolean inOrder) {
        ResultSorter uniting = new ResultSorter(2, new ArrayList<>());
        uniting.add(OTHER, 0);
        uniting.add(PLAIN, 1);
        return uniting.unite(inOrder);
    }

    @Test
    void anEntryTwiceInARaceHasNoHigherRank() {
        ResultSorter uniting = new ResultSorter(2, new ArrayList<>());
        uniting.add(PLAIN, 1);
        uniting.add(PLAIN, 1);
        assertEquals(List.of(PLAIN), uniting.unite(true));
    }

    @Test
    void aRowDoesNotHideThatAResultIsSaidTwice() {
        assertEquals(List.of(WITH_ROW), united(WITH_ROW, PLAIN));
        assertEquals(List.of(WITH_ROW), united(PLAIN, WITH_ROW));
    }

    @Test
    void aRowOfAnotherCarDoesNotHideItEither() {
        Result other = Samples.result("r", "f").toBuilder().sourceOrder(1).build();
        assertEquals(List.of(other, WITH_ROW), united(other, WITH_ROW, PLAIN));
    }

    @Test
    void aNumberOfThatRaceDoesNotHideThatAResultIsSaidTwice() {
        assertEquals(List.of(WITH_NUMBER), united(WITH_NUMBER, PLAIN));
        assertEquals(List.of(WITH_NUMBER), united(PLAIN, WITH_NUMBER));
    }

    @Test
    void whatIsSaidTwiceInALaterRaceIsFound() {
        Result later = Samples.result("s", "e");
        Result withRow = later.toBuilder().sourceOrder(1).build();
        assertEquals(List.of(WITH_ROW, withRow), united(WITH_ROW, withRow, later));
    }

    @Test
    void theSameEntryInTwoRacesIsTwoResults() {
        Result later = Samples.result("s", "e").toBuilder().sourceOrder(3).build();
        assertEquals(List.of(WITH_ROW, later), united(WITH_ROW, later));
    }

    @Test
    void equalLineUpsOfABookAreOneObject() {
        Result first = winner("r", "d");
        Result second = winner("s", "d");
        Result third = winner("t", "other");
        assertNotSame(first.lineUp(), second.lineUp());
        List<LineUp> lineUps = RecordBook.builder().add(first, second, third).build().results().stream()
                .map(Result::lineUp)
                .toList();
        assertEquals(List.of(first.lineUp(), second.lineUp(), third.lineUp()), lineUps);
        assertSame(lineUps.get(0), lineUps.get(1));
        assertNotSame(lineUps.get(0), lineUps.get(2));
    }

    @Test
    void aBookWhoseLineUpsAreSharedKeepsItsResults() {
        RecordBook book =
                RecordBook.builder().add(winner("r", "d"), winner("s", "d")).build();
        List<Result> again = book.toBuilder().build().results().toList();
        IntStream.range(0, 2).forEach(i -> assertSame(book.results().toList().get(i), again.get(i)));
    }
}
