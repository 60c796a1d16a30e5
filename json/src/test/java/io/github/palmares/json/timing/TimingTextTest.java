package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.Finding;
import io.github.palmares.json.timing.OfficialResults.Row;
import io.github.palmares.json.timing.Sheet.Car;
import io.github.palmares.model.ResultStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the provider writes times, days, numbers and words, and what it does not write. */
class TimingTextTest {
    private static final String CAR = "race-lakeside.json /classification/0";

    private static Car car() {
        return Car.of("31", "GTP", 1).driver("Ann", "Sample", "GBR");
    }

    private static Row row(Car car) {
        return Sheet.of(car).read().rows().get(0);
    }

    private static List<String> findings(Sheet sheet) {
        return sheet.read().findings().stream().map(Finding::toString).toList();
    }

    private static List<String> findings(Car car) {
        return findings(Sheet.of(car));
    }

    private static List<String> findings(String text) {
        return OfficialResults.of("race-lakeside.json", text.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23/05/2026 04:20", "23-05-2026 04:20", "23/05/2026", "23-5-2026 04:20:59"})
    void theDayComesFirstAndTheHourIsNoTime(String date) {
        assertEquals(
                Optional.of(LocalDate.of(2026, 5, 23)),
                Sheet.of(car()).session("session_date", date).read().day());
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/23/2026 04:20", "30-05/2026", "31-02-2026 01:00", "2026-05-30", "soon"})
    void aDayThatIsNoneIsAFinding(String date) {
        Sheet sheet = Sheet.of(car()).session("session_date", date);

        assertEquals(Optional.empty(), sheet.read().day());
        assertEquals(
                List.of("WARNING race-lakeside.json /session/session_date (line 3): expected a day, the day first,"
                        + " such as '17-01-2026 01:30', found '" + date + "'"),
                findings(sheet));
    }

    @ParameterizedTest
    @CsvSource({
        "24:00:12.345, PT24H12.345S",
        "12:34.567, PT12M34.567S",
        "1:36.4, PT1M36.4S",
        "58.02, PT58.02S",
        "58, PT58S",
        "102:00:00.000, PT102H",
        "4:00'39.273, PT4H39.273S",
        "53'45.879, PT53M45.879S",
        "1'52.092, PT1M52.092S"
    })
    void readsTimes(String text, String time) {
        assertEquals(
                Optional.of(Duration.parse(time)),
                row(car().with("elapsed_time", text)).time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0.000", "00:00:00.000"})
    void noTimeIsWrittenInManyWays(String text) {
        Car car = car().with("elapsed_time", text).with("fastest_lap_time", text);

        assertEquals(Optional.empty(), row(car).time());
        assertEquals(Optional.empty(), row(car).bestLap());
        assertEquals(List.of(), findings(car));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:60.0", "1:60:00.0", "1:61:00.0", "24h01", "1'61'00.0", "1'00:00.0", "+1.5", "1:2:3:4"})
    void aTimeThatIsNoneIsAFinding(String text) {
        Car car = car().with("elapsed_time", text);

        assertEquals(Optional.empty(), row(car).time());
        assertEquals(
                List.of("WARNING " + CAR + "/elapsed_time (line 12): expected a time such as '1:23.456', found '" + text
                        + "'"),
                findings(car));
    }

    @ParameterizedTest
    @CsvSource({
        "+3.210, PT3.21S",
        "+1:02.345, PT1M2.345S",
        "2.724, PT2.724S",
        "1'18.286, PT1M18.286S",
        "404 Laps, 404 laps",
        "1 Lap, 1 lap",
        "1 Laps, 1 lap",
        "-19 Laps, -19 laps",
        "+2 Laps, 2 laps"
    })
    void readsGaps(String text, String gap) {
        Car car = car().with("gap_first", text);

        assertEquals(gap, row(car).gapToFirst().orElseThrow().toString());
        assertEquals(List.of(), findings(car));
    }

    @Test
    void aGapThatIsNoneIsAFinding() {
        assertEquals(
                List.of(
                        "WARNING " + CAR
                                + "/gap_first (line 12): expected a gap such as '+3.210' or '404 Laps', found '3,210'",
                        "WARNING " + CAR
                                + "/gap_previous (line 12): expected a gap such as '+3.210' or '404 Laps', found 'far'"),
                findings(car().with("gap_first", "3,210").with("gap_previous", "far")));
    }

    @Test
    void numbersMayBeTextOrNot() {
        Row text = row(car().with("position", "3").with("laps", "87"));
        Row number = row(car().with("position", 3).with("laps", 87).with("number", 31));

        assertEquals(OptionalInt.of(3), text.position());
        assertEquals(OptionalInt.of(87), text.laps());
        assertEquals(OptionalInt.of(3), number.position());
        assertEquals(OptionalInt.of(87), number.laps());
        assertEquals(Optional.of("31"), number.numberText());
    }

    @ParameterizedTest
    @CsvSource({"'\"12b\"', '12b'", "'\"-3\"', -3", "'\"3.5\"', 3.5"})
    void aNumberThatIsNoneIsAFinding(String json, String found) {
        String text = Sheet.of(car()).text().replace("\"laps\": \"205\"", "\"laps\": " + json);
        OfficialResults results = OfficialResults.of("race-lakeside.json", text.getBytes(StandardCharsets.UTF_8));

        assertEquals(OptionalInt.empty(), results.rows().get(0).laps());
        assertEquals(
                List.of("WARNING " + CAR + "/laps (line 12): expected a whole number, 0 or more, found '" + found
                        + "'"),
                results.findings().stream().map(Finding::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Classified, CLASSIFIED",
        "Not Classified, NOT_CLASSIFIED",
        "Not classified, NOT_CLASSIFIED",
        "Retired, RETIRED",
        "Disqualified, DISQUALIFIED",
        "Excluded, DISQUALIFIED",
        "Not Started, NOT_STARTED",
        "Did Not Start, NOT_STARTED",
        "Withdrawn, WITHDRAWN",
        "Reserve, RESERVE"
    })
    void readsStatuses(String word, ResultStatus status) {
        Row row = row(car().with("status", word));

        assertEquals(status, row.status());
        assertEquals(Optional.of(word), row.statusWord());
    }

    @Test
    void aStatusThatIsNotKnownIsAnotherAndAFinding() {
        Car car = car().with("status", "On the moon");

        assertEquals(ResultStatus.OTHER, row(car).status());
        assertEquals(
                List.of("WARNING " + CAR
                        + "/status (line 12): expected a status such as 'Classified', found 'On the moon'"),
                findings(car));
        assertEquals(
                List.of("WARNING " + CAR + " (line 12): expected a status such as 'Classified', found none"),
                findings(car().without("status")));
    }

    @Test
    void blanksWithinATextBecomeOne() {
        assertEquals(
                Optional.of("Team Two Words"),
                row(car().with("team", " Team\u00a0Two  Words ")).team());
        assertEquals(
                Optional.of("Team Two Lines"),
                row(car().with("team", "Team Two\\n Lines")).team());
    }

    @Test
    void aGapIsATimeOrLaps() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> new Gap(Optional.of(Duration.ofSeconds(1)), OptionalInt.of(2)));

        assertEquals("gap: expected a time or laps, found Optional[PT1S] and OptionalInt[2]", refusal.getMessage());
    }
}
