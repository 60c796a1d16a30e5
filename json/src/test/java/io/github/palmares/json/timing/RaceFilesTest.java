package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;
import static io.github.palmares.json.timing.TwoRaces.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.Finding;
import io.github.palmares.model.MarkPosition;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The files of one race: which of them count, which are refused, and what they say otherwise than each other. */
class RaceFilesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private static OfficialResults race(String file, String... rows) {
        return Rows.of(Rows.RACE, rows).results(file);
    }

    private static OfficialResults race() {
        return race(
                "race.csv",
                Rows.car(1, "31", "GTP", 205, "1:23.456", "Ann;Sample"),
                Rows.car(2, "7", "GTP", 205, "1:23.000", "Bob;Example"));
    }

    private static OfficialQualifying qualifying(String file, String... rows) {
        return OfficialQualifying.of(file, Rows.of(Rows.QUALIFYING, rows).raw());
    }

    private static OfficialGrid grid(String file) {
        return OfficialGrid.of(file, Rows.of(Rows.GRID, "1;GTP;7;;;;;;;;").raw());
    }

    private static OfficialLaps laps(String file, String... rows) {
        return OfficialLaps.of(file, Rows.of(Rows.LAPS, rows).raw());
    }

    private static TimingImport.Builder importing() {
        return TimingImport.builder(Resolver.knowingNobody());
    }

    private static void refuses(String message, Consumer<TimingImport.Builder> call) {
        TimingImport.Builder builder = importing().add(LAKESIDE, race());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> call.accept(builder))
                        .getMessage());
    }

    @Test
    void ofProvisionalAndOfficialResultsTheOfficialOnesCountAndWhatMovedIsTold() {
        OfficialResults provisional = race(
                "Provisional.csv",
                Rows.car(1, "31", "GTP", 205, "1:23.456", "Ann;Sample"),
                Rows.car(2, "7", "GTP", 205, "1:23.000", "Bob;Example"),
                Rows.car(3, "8", "GTP", 100, "1:23.000", "Cy;Other"));
        OfficialResults official = race(
                "Official.csv",
                Rows.car(1, "7", "GTP", 205, "1:23.000", "Bob;Example").replace("6:00:12.341", "6:00:12.342"),
                Rows.car(2, "31", "GTP", 205, "1:23.456", "Ann;Sample").replace("6:00:12.342", "6:00:42.341"),
                Rows.car(3, "9", "GTP", 100, "1:23.000", "Di;Fourth"));
        TimingImport imported =
                importing().add(LAKESIDE, provisional).add(LAKESIDE, official).build();

        assertEquals(List.of("7 1 1 -", "31 2 2 -", "9 3 3 -"), TwoRaces.places(imported));
        assertEquals(
                List.of(
                        "WARNING Official.csv (line 2): otherwise than in 'Provisional.csv' number 7 has position 1 in"
                                + " place of 2",
                        "WARNING Official.csv (line 3): otherwise than in 'Provisional.csv' number 31 has position 2"
                                + " in place of 1, time PT6H42.341S in place of PT6H12.341S",
                        "WARNING Official.csv (line 4): number 9 is not in 'Provisional.csv'",
                        "WARNING Provisional.csv (line 4): number 8 is not in 'Official.csv', which is more final"),
                findings(imported));
    }

    @Test
    void anotherStatusClassOrCountOfLapsIsToldToo() {
        TimingImport imported = importing()
                .add(LAKESIDE, race("Provisional.csv", Rows.car(1, "31", "GTP", 205, "1:23.456", "Ann;Sample")))
                .add(
                        LAKESIDE,
                        race(
                                "Official.csv",
                                Rows.car(1, "31", "LMP2", 204, "1:23.456", "Ann;Sample")
                                        .replace("Classified", "Disqualified")))
                .build();

        assertEquals(
                List.of("WARNING Official.csv (line 2): otherwise than in 'Provisional.csv' number 31 has status"
                        + " Disqualified in place of Classified, laps 204 in place of 205, class LMP2 in place of"
                        + " GTP"),
                findings(imported));
    }

    @Test
    void nothingIsMadeOfOtherFilesWithoutResults() {
        TimingImport imported = importing()
                .add(LAKESIDE, qualifying("qualifying.csv", Rows.qualified("1", "31", "1:20.000", "GTP")))
                .build();

        assertEquals(List.of(), imported.facts());
        assertEquals(
                List.of("WARNING qualifying.csv (line 1): expected the results of the race 'lakeside-2026' as well,"
                        + " found none: nothing is made of it"),
                findings(imported));
    }

    @Test
    void whatIsNotUnderstoodInEachFileIsTold() {
        TimingImport imported = importing()
                .add(LAKESIDE, race())
                .add(LAKESIDE, qualifying("qualifying.csv", Rows.qualified("1", "7", "soon", "GTP")))
                .build();

        assertEquals(
                List.of("WARNING qualifying.csv TIME (line 2): expected a time such as '1:23.456', found 'soon'"),
                findings(imported));
    }

    @Test
    void aFileTwiceIsRefused() {
        OfficialResults hour = race();
        refuses(
                "race 'lakeside-2026': expected one classification after PT1H, found 'race.csv' and 'race.csv'",
                builder -> builder.addAt(LAKESIDE, HOUR, hour).addAt(LAKESIDE, HOUR, hour));
        refuses(
                "race 'lakeside-2026': expected one file of qualifying, found 'qualifying.csv' and 'qualifying.csv'",
                builder -> builder.add(LAKESIDE, qualifying("qualifying.csv"))
                        .add(LAKESIDE, qualifying("qualifying.csv")));
        refuses(
                "race 'lakeside-2026': expected one grid, found 'grid.csv' and 'other.csv'",
                builder -> builder.add(LAKESIDE, grid("grid.csv")).add(LAKESIDE, grid("other.csv")));
        refuses(
                "race 'lakeside-2026': expected one file of laps, found 'laps.csv' and 'other.csv'",
                builder -> builder.add(LAKESIDE, laps("laps.csv"), List.of(HOUR))
                        .add(LAKESIDE, laps("other.csv"), List.of(HOUR)));
    }

    @Test
    void aMarkIsAfterTheStart() {
        String message = "mark: expected a time above zero such as PT6H, found PT0S";

        refuses(message, builder -> builder.addAt(LAKESIDE, Duration.ZERO, race()));
        refuses(message, builder -> builder.add(LAKESIDE, laps("laps.csv"), List.of(HOUR, Duration.ZERO)));
    }

    @Test
    void aClassificationAtAMarkGoesBeforeWhatTheLapsSayOfIt() {
        OfficialResults hour = Rows.of(Rows.WEC, Rows.wec(1, "7", "GTP", "Classified", 30, "1:00'10.000"))
                .results("race-hour-1.csv");
        TimingImport imported = importing()
                .add(LAKESIDE, race())
                .addAt(LAKESIDE, HOUR, hour)
                .add(
                        LAKESIDE,
                        laps(
                                "laps.csv",
                                Rows.lap("31", "GTP", 31, "1:00:10.000"),
                                Rows.lap("7", "GTP", 31, "1:00:20.000")),
                        List.of(HOUR))
                .build();

        assertEquals(
                List.of(MarkPosition.of(HOUR, 1)),
                imported.book().results().numbered("7").only().marks());
        assertEquals(List.of(), imported.book().results().numbered("31").only().marks());
        assertEquals(
                List.of("INFORMATION race.csv (line 1): the fastest lap of each class is worked out from the best laps"
                        + " of its cars"),
                imported.findings().stream().map(Finding::toString).toList());
    }
}
