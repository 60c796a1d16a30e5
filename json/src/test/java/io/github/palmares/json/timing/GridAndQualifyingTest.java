package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.DriverRating;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of qualifying and of the grid say, as tables and as JSON. */
class GridAndQualifyingTest {
    private static final String GRID = """
            { "session": { "championship_name": "Example Cup", "event_name": "Lakeside", "session_name": "Race",
                "report_mark": "Provisional", "session_type": "Race", "session_date": "28-06-2026 12:10" },
              "grid": [
                { "position": 1, "number": "31", "time": "1:31.284", "kph": "216.5", "starting_driver_number": 2,
                  "qualifying_driver_number": 0, "team": "Team 31", "class": "GTP", "vehicle": "Acme P1",
                  "drivers": [ { "number": 1, "firstname": "Ann", "surname": "Sample", "country": "GBR" },
                               { "number": 2, "firstname": "Bob", "surname": "Example", "country": "USA" } ] },
                { "position": 2, "number": "", "time": "", "kph": "" } ] }
            """;

    private static List<String> findings(TimingFile file) {
        return file.findings().stream().map(Finding::toString).toList();
    }

    private static OfficialGrid grid(String text) {
        return OfficialGrid.of("grid.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet sheet(Sheet.Car... cars) {
        return Sheet.of(cars)
                .session("session_type", "Qualifying Practice by Best Lap")
                .session("session_name", "Qualifying GTP");
    }

    private static Sheet.Car car(String number, int position) {
        return Sheet.Car.of(number, "GTP", position).with("lap", "4").driver("Ann", "Sample", "GBR");
    }

    @Test
    void aStruckOutTimeIsLastWhateverItsGapSays() {
        OfficialQualifying qualifying = (OfficialQualifying) TimingFile.of(
                "202601161500-qualifying-results.csv",
                Rows.of(
                                Rows.QUALIFYING,
                                "1;7;3;1:33.000;+0.815;-;177.7;7;Team 7;GTP;;;Acme P1;M;17;HWC;Ann;SAMPLE;P;;GBR;;77;x",
                                "2;10;0;;-;-;;5;Team 10;GTP;;;Acme P1;M;17;;Bob;EXAMPLE;B;;USA;;78;x")
                        .raw());

        assertEquals(
                Optional.of(Duration.parse("PT1M33S")), qualifying.rows().get(0).time());
        assertEquals(OptionalInt.of(7), qualifying.rows().get(0).laps());
        assertEquals(OptionalInt.of(2), qualifying.rows().get(1).position());
        assertEquals(Optional.empty(), qualifying.rows().get(1).time());
        assertEquals(
                Optional.of(DriverRating.BRONZE),
                qualifying.rows().get(1).crew().get(0).rating());
        assertEquals("qualifying of 2 cars in 202601161500-qualifying-results.csv", qualifying.toString());
        assertEquals(List.of(), findings(qualifying));
    }

    @Test
    void qualifyingAsJsonHasATimeInPlaceOfStatusAndGaps() {
        OfficialQualifying qualifying = (OfficialQualifying) TimingFile.of(
                "qualifying.json", sheet(car("31", 1), car("7", 2)).bytes());

        assertEquals("Qualifying GTP", qualifying.session());
        assertEquals(Optional.of("Official"), qualifying.reportMark());
        assertEquals(
                Optional.of(Duration.parse("PT1M23.456S")),
                qualifying.rows().get(0).time());
        assertEquals(
                List.of(1, 2),
                qualifying.rows().stream().map(OfficialQualifying.Row::order).toList());
        assertEquals(Optional.of(CarNumber.of("31")), qualifying.rows().get(0).number());
        assertEquals(List.of(), findings(qualifying));
    }

    @Test
    void aFieldOfQualifyingThatIsNotKnownIsAFinding() {
        String text = sheet(car("31", 1).with("joker_laps", "2"))
                .session("humidity", 7)
                .text()
                .replace("\"classification\"", "\"flags\": 3, \"classification\"");

        assertEquals(
                List.of(
                        "WARNING qualifying.json /session/humidity (line 3): expected no field 'humidity', found 7",
                        "WARNING qualifying.json /classification/0/joker_laps (line 12): expected no field"
                                + " 'joker_laps', found '2'",
                        "WARNING qualifying.json /flags (line 11): expected no field 'flags', found 3"),
                findings(OfficialQualifying.of("qualifying.json", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aGridAsJsonCanHaveAnEmptyPlace() {
        OfficialGrid read = (OfficialGrid) TimingFile.of("grid.json", GRID.getBytes(StandardCharsets.UTF_8));

        assertEquals(Optional.of("Bob Example"), read.rows().get(0).startingDriver());
        assertEquals(Optional.empty(), read.rows().get(0).qualifyingDriver());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 28)), read.day());
        assertEquals(
                List.of(false, true),
                read.rows().stream().map(OfficialGrid.Row::isEmpty).toList());
        assertEquals(
                List.of(1, 2), read.rows().stream().map(OfficialGrid.Row::order).toList());
        assertEquals(Optional.of(CarNumber.of("31")), read.rows().get(0).number());
        assertEquals(Optional.empty(), read.rows().get(1).number());
        assertEquals(List.of(), findings(read));
    }

    @Test
    void aGridTellsDriversByTheirNumbersInTheCar() {
        OfficialGrid.Row row = grid(GRID.replace("\"starting_driver_number\": 2", "\"starting_driver_number\": 1")
                        .replace("\"qualifying_driver_number\": 0", "\"qualifying_driver_number\": 3"))
                .rows()
                .get(0);

        assertEquals(Optional.of("Ann Sample"), row.startingDriver());
        assertEquals(Optional.empty(), row.qualifyingDriver());
    }

    @Test
    void aFieldOfAGridThatIsNotKnownIsAFinding() {
        assertEquals(
                List.of(
                        "WARNING grid.json /session/humidity (line 1): expected no field 'humidity', found 7",
                        "WARNING grid.json /grid/0/row (line 4): expected no field 'row', found 1",
                        "WARNING grid.json /flags (line 3): expected no field 'flags', found 3"),
                findings(grid(GRID.replace("\"championship_name\"", "\"humidity\": 7, \"championship_name\"")
                        .replace("\"position\": 1,", "\"position\": 1, \"row\": 1,")
                        .replace("\"grid\"", "\"flags\": 3, \"grid\""))));
    }

    @Test
    void aGridIsATableWithNamesNotInCapitals() {
        OfficialGrid grid = (OfficialGrid) TimingFile.of(
                "Grid.csv",
                Rows.of(
                                Rows.GRID,
                                "1;GTP;31;Ann Sample;Bob Example;Ann Sample;Bob Example;Team 31;Acme P1;1:31.284;",
                                "2;;;;;;;;;;")
                        .raw());

        assertEquals(Optional.of("Ann Sample"), grid.rows().get(0).startingDriver());
        assertEquals(Optional.of("Bob Example"), grid.rows().get(0).qualifyingDriver());
        assertEquals(2, grid.rows().get(0).crew().size());
        assertEquals(true, grid.rows().get(1).isEmpty());
        assertEquals("grid of 2 places in Grid.csv", grid.toString());
        assertEquals(List.of(), findings(grid));
    }

    @Test
    void eachIsReadFromItsFile(@TempDir Path directory) throws IOException {
        Path grid = Files.writeString(directory.resolve("grid.json"), GRID);
        Path qualifying = Files.write(
                directory.resolve("qualifying.json"), sheet(car("31", 1)).bytes());

        assertEquals(grid(GRID), OfficialGrid.read(grid));
        assertEquals(TimingFile.read(qualifying), OfficialQualifying.read(qualifying));
    }
}
