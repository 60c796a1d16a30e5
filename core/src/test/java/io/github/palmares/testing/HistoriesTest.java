package io.github.palmares.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoriesTest {
    private static final History HISTORY = Histories.history(1, 3, 12, 50);
    private static final RecordBook BOOK = HISTORY.book();

    @Test
    void haveOneResultForEachCarAndRace() {
        assertEquals(3, HISTORY.seasons().size());
        assertEquals(36, HISTORY.races().size());
        assertEquals(150, HISTORY.entries().size());
        assertEquals(1800, HISTORY.results().size());
        assertEquals(48, HISTORY.titles().size());
        assertEquals(1998, HISTORY.facts().count());
        HISTORY.results().forEach(result -> assertEquals(3, result.drivers().size(), result::toString));
    }

    @Test
    void areTheSameEachTimeAndDifferFromSeriesToSeries() {
        assertEquals(BOOK, Histories.of(1, 3, 12, 50));

        RecordBook two = Histories.of(2, 1, 4, 10);
        assertEquals(80, two.results().count());
        assertEquals(places(two, "g1"), places(Histories.of(1, 1, 4, 10), "g1"));
        assertNotEquals(places(two, "g1"), places(two, "g2"));
    }

    private static List<Integer> places(RecordBook book, String series) {
        return book.results().in(book.series(series)).stream()
                .map(result -> result.overallPosition().orElse(0))
                .toList();
    }

    @Test
    void agreeWithThemselvesAndAreCited() {
        assertEquals(List.of(), BOOK.findings());
        assertEquals(List.of(), Histories.of(2, 1, 2, 8).findings());
    }

    @Test
    void placeEachClassifiedCarOnceOverallAndOnceInClass() {
        for (Race race : HISTORY.races()) {
            List<Result> classified = BOOK.results().in(race).stream()
                    .filter(result -> result.status() == ResultStatus.CLASSIFIED)
                    .sorted((a, b) -> Integer.compare(
                            a.overallPosition().orElseThrow(),
                            b.overallPosition().orElseThrow()))
                    .toList();
            assertEquals(
                    IntStream.rangeClosed(1, classified.size()).boxed().toList(),
                    classified.stream()
                            .map(result -> result.overallPosition().orElseThrow())
                            .toList());
            Map<CarClass, Integer> placed = new HashMap<>();
            classified.forEach(result -> assertEquals(
                    placed.merge(result.carClass().orElseThrow(), 1, Integer::sum),
                    result.classPosition().orElseThrow()));
        }
    }

    @Test
    void haveSomeRetirementsAndLapsInEachResult() {
        long retired = HISTORY.results().stream()
                .filter(result -> result.status() == ResultStatus.RETIRED)
                .count();
        assertTrue(retired > 100 && retired < 400, () -> retired + " retired");
        HISTORY.results().forEach(result -> assertTrue(result.laps().isPresent()));
    }

    @Test
    void haveManyShortCareersAndFewLongOnes() {
        RecordBook long60 = Histories.of(1, 60, 12, 50);
        Map<Driver, Integer> races = new HashMap<>();
        long60.results().stream()
                .flatMap(result -> result.drivers().stream())
                .forEach(driver -> races.merge(driver, 1, Integer::sum));
        List<Integer> careers = races.values().stream().sorted().toList();
        assertEquals(36_000, long60.results().count());
        assertEquals(1, careers.get(careers.size() / 10));
        assertTrue(careers.get(careers.size() / 2) <= 24, careers::toString);
        assertTrue(Collections.max(careers) > 180, careers::toString);
        assertTrue(Collections.max(careers) <= 200, careers::toString);
    }

    @Test
    void repeatMostLineUpsAndEachTimeAsAnObjectOfItsOwn() {
        Map<LineUp, Long> crews =
                HISTORY.results().stream().collect(Collectors.groupingBy(Result::lineUp, Collectors.counting()));
        long once = crews.values().stream().filter(count -> count == 1).count();
        assertTrue(once > 100 && once < 400, () -> once + " of " + crews.size());
        assertTrue(crews.size() < 600, () -> once + " of " + crews.size());
        LineUp first = HISTORY.results().get(0).lineUp();
        assertEquals(
                1,
                HISTORY.results().stream()
                        .filter(result -> result.lineUp() == first)
                        .count());
    }

    @Test
    void refuseWhatTheyCannotTellApart() {
        String said = "history: expected at most 100 seasons and at least 8 cars, found ";
        assertEquals(
                said + "101 seasons and 8 cars",
                assertThrows(IllegalArgumentException.class, () -> Histories.history(1, 101, 1, 8))
                        .getMessage());
        assertEquals(
                said + "100 seasons and 7 cars",
                assertThrows(IllegalArgumentException.class, () -> Histories.history(1, 100, 1, 7))
                        .getMessage());
    }

    @Test
    void giveEachCarOfASeasonANumberOfItsOwn() {
        for (Season season : HISTORY.seasons()) {
            List<Entry> entries = BOOK.entries().in(season).toList();
            assertEquals(
                    entries.size(),
                    entries.stream().map(Entry::number).distinct().count());
        }
        HISTORY.entries().forEach(entry -> assertEquals(1, entry.teams().size()));
        assertEquals(HISTORY.entries().size(), new HashSet<>(HISTORY.entries()).size());
    }
}
