package io.github.palmares.book.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.testing.Growth;
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

    @Test
    void aBookWhoseLineUpsAreEqualSharesThemThoughAllElseIsOneObject() {
        Driver driver = Samples.driver("d");
        Race race = Samples.race("r");
        Result first = Result.builder()
                .race(race)
                .entry(Entry.builder().id("e").season(race.season()).build())
                .status(ResultStatus.CLASSIFIED)
                .lineUp(LineUp.of(driver))
                .build();
        Result second = first.toBuilder()
                .entry(Entry.builder().id("f").season(race.season()).build())
                .lineUp(LineUp.of(driver))
                .build();
        assertNotSame(first.lineUp(), second.lineUp());

        List<Result> results =
                RecordBook.builder().add(first, second).build().results().toList();

        assertEquals(List.of(first, second), results);
        assertSame(results.get(0).lineUp(), results.get(1).lineUp());
    }

    @Test
    void theDriversOfALineUpAreThoseOfTheBook() {
        Driver driver = Samples.driver("d");
        RecordBook book = RecordBook.builder()
                .addEntity(driver)
                .add(winner("r", "d"), winner("s", "d"))
                .build();

        assertSame(driver, book.driver("d"));
        book.results().forEach(result -> assertSame(driver, result.drivers().get(0)));
    }

    @Test
    void driversWhoseIdsHaveOneHashKeepTheirOwnResults() {
        List<String> ids = Growth.collidingIds(2);
        Result first = winner("r", ids.get(0));
        Result second = winner("s", ids.get(1));
        assertEquals(first.lineUp().hashCode(), second.lineUp().hashCode());

        assertEquals(
                List.of(first, second),
                RecordBook.builder().add(first, second).build().results().toList());
    }

    /** A result of the first race, of an entry of that number. */
    private static Result numbered(String entry, String number) {
        return PLAIN.toBuilder()
                .entry(Entry.builder()
                        .id(entry)
                        .season(PLAIN.race().season())
                        .number(CarNumber.of(number))
                        .build())
                .build();
    }

    @Test
    void aHigherNumberOfThatRaceDoesNotHideThatAResultIsSaidTwice() {
        Result plain = numbered("e", "5");
        Result withNumber = plain.toBuilder().ranAs(WITH_NUMBER.ranAs()).build();
        assertEquals(List.of(withNumber), united(plain, withNumber));
        assertEquals(List.of(withNumber), united(withNumber, plain));
    }

    @Test
    void twoRowsOfOneEntryInARaceAreAConflict() {
        Result nextRow = PLAIN.toBuilder().sourceOrder(4).build();
        List<Conflict> conflicts = new ArrayList<>();
        ResultSorter uniting = new ResultSorter(4, conflicts);
        Result earlier = Samples.result("a", "e");
        uniting.add(earlier, 0);
        uniting.add(earlier.toBuilder().entry(Samples.entry("f")).build(), 1);
        uniting.add(WITH_ROW, ResultSorter.NO_RANK);
        uniting.add(nextRow, ResultSorter.NO_RANK);

        assertEquals(3, uniting.unite(false).size());
        assertEquals(
                List.of("result of e in r"),
                conflicts.stream().map(Conflict::subject).toList());
    }

    @Test
    void twoNumbersOfOneEntryInARaceAreAConflict() {
        List<Conflict> conflicts = new ArrayList<>();
        ResultSorter uniting = new ResultSorter(2, conflicts);
        uniting.add(WITH_NUMBER, ResultSorter.NO_RANK);
        uniting.add(
                PLAIN.toBuilder()
                        .ranAs(RanAs.builder().number(CarNumber.of("32")).build())
                        .build(),
                ResultSorter.NO_RANK);

        assertEquals(1, uniting.unite(false).size());
        assertEquals(
                List.of("result of e in r"),
                conflicts.stream().map(Conflict::subject).toList());
    }

    @Test
    void aNumberOfThatRaceCountsForTheOrderThoughTheEntriesAreInOrder() {
        Result first = numbered("e", "5");
        Result second = numbered("f", "7");
        Result later = first.toBuilder().ranAs(WITH_NUMBER.ranAs()).build();

        assertEquals(List.of(second, later), results(first.entry(), second.entry(), later, second));
    }

    @Test
    void aRowCountsForTheOrderThoughTheEntriesAreInOrder() {
        Result first = numbered("e", "5").toBuilder().sourceOrder(2).build();
        Result second = numbered("f", "7").toBuilder().sourceOrder(1).build();

        assertEquals(List.of(second, first), results(first.entry(), second.entry(), first, second));
    }

    private static List<Result> results(Fact... facts) {
        return RecordBook.builder().add(facts).build().results().toList();
    }
}
