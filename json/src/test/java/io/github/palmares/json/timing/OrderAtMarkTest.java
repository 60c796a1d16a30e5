package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order at a mark, as if the flag fell then. */
class OrderAtMarkTest {
    private static final Duration MARK = Duration.ofMinutes(10);

    private static List<String> order(String... laps) {
        return OfficialLaps.of("laps.csv", Rows.of(Rows.LAPS, laps).raw()).orderAt(MARK).stream()
                .map(place -> place.position() + " " + place.numberText() + " "
                        + place.classPosition().orElse(0) + " " + place.laps())
                .toList();
    }

    private static String lap(String number, int lap, String elapsed) {
        return Rows.lap(number, number.length() == 1 ? "GTP" : "GTD", lap, elapsed);
    }

    @Test
    void theLeadersFirstCrossingAfterTheMarkEndsItAndEveryOtherCarCountsToItsNext() {
        assertEquals(
                List.of("1 2 1 6", "2 1 2 6", "3 31 1 5", "4 3 3 5"),
                order(
                        lap("1", 5, "9:00.000"),
                        lap("1", 6, "11:00.000"),
                        lap("1", 7, "12:40.000"),
                        lap("2", 5, "9:10.000"),
                        lap("2", 6, "10:50.000"),
                        lap("3", 4, "9:59.000"),
                        lap("3", 5, "11:30.000"),
                        lap("31", 4, "9:20.000"),
                        lap("31", 5, "11:05.000"),
                        lap("31", 6, "13:00.000")));
    }

    @Test
    void aCarThatCrossesBetweenTheMarkAndTheFlagGoesOnToItsNextCrossing() {
        assertEquals(
                List.of("1 1 1 6", "2 2 2 6"),
                order(
                        lap("1", 5, "9:00.000"),
                        lap("1", 6, "10:40.000"),
                        lap("2", 4, "9:30.000"),
                        lap("2", 5, "10:30.000"),
                        lap("2", 6, "12:10.000")));
    }

    @Test
    void aLeaderWhoCrossesAtTheMarkItselfEndsIt() {
        assertEquals(
                List.of("1 1 1 6", "2 2 2 6"),
                order(
                        lap("1", 5, "8:20.000"),
                        lap("1", 6, "10:00.000"),
                        lap("1", 7, "11:40.000"),
                        lap("2", 5, "9:10.000"),
                        lap("2", 6, "10:50.000"),
                        lap("2", 7, "12:30.000")));
    }

    @Test
    void aCarThatHadStoppedCountsWithTheLapsItHas() {
        assertEquals(
                List.of("1 1 1 6", "2 2 2 3"),
                order(
                        lap("1", 5, "9:00.000"),
                        lap("1", 6, "10:40.000"),
                        lap("2", 2, "4:00.000"),
                        lap("2", 3, "6:00.000")));
    }

    @Test
    void whereTheLeaderStopsTheNextOneEndsIt() {
        assertEquals(
                List.of("1 1 1 6", "2 2 2 5"),
                order(lap("1", 6, "9:50.000"), lap("2", 4, "9:00.000"), lap("2", 5, "10:40.000")));
    }

    @Test
    void aMarkThatNobodyReachedHasNoOrder() {
        assertEquals(List.of(), order(lap("1", 5, "9:00.000")));
        assertEquals(List.of(), order());
    }
}
