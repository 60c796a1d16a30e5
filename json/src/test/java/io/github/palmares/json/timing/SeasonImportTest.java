package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.SEASON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.Circuit;
import io.github.palmares.model.Event;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files in one call: each matched to its race, or told to be of none. */
class SeasonImportTest {
    private static final Race LAKESIDE = Race.builder()
            .id("lakeside-2026")
            .season(SEASON)
            .event(Event.builder()
                    .id("lakeside-6-hours")
                    .name("Lakeside Six Hours")
                    .build())
            .start(PartialDate.parse("2026-01-17"))
            .build();
    private static final Race HILLTOP = Race.builder()
            .id("hilltop-2026")
            .season(SEASON)
            .circuit(Circuit.builder()
                    .id("hilltop")
                    .name("Hilltop Raceway")
                    .addAlias("Mount Hill")
                    .build())
            .build();

    @TempDir
    private Path folder;

    private static String car(int position, String number) {
        return Rows.car(position, number, "GTP", 205 - position, "1:23.45" + position, "Ann;Of" + number);
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private SeasonImport.Builder importing() {
        return SeasonImport.builder(Resolver.knowingNobody(), RaceFinder.byEventAndDay(List.of(LAKESIDE, HILLTOP)));
    }

    private List<String> told(SeasonImport season) {
        return season.files().stream()
                .map(file -> file.toString().replace(folder.toString(), "…"))
                .toList();
    }

    @Test
    void eachFileIsMatchedToItsRaceByEventAndDay() throws IOException {
        write(
                "01-lakeside/202601171340-race-results.csv",
                Rows.of(Rows.RACE, car(1, "31"), car(2, "7")).raw());
        write(
                "01-lakeside/202601151000-qualifying-results.csv",
                Rows.of(Rows.QUALIFYING, "1;7;3;1:20.000;-;-;170;5;Team 7;GTP;;;Acme P1;M")
                        .raw());
        write("02-mount-hill/race.csv", Rows.of(Rows.RACE, car(1, "7")).saved());
        write("02-mount-hill/weather.csv", "TIME_UTC_SECONDS;AIR_TEMP\n".getBytes(StandardCharsets.UTF_8));
        write("03-elsewhere/race.csv", Rows.of(Rows.RACE, car(1, "9")).raw());
        write(".git/race.csv", Rows.of(Rows.RACE, car(1, "9")).raw());
        List<SeasonImport.ReadFile> heard = new ArrayList<>();

        SeasonImport season = importing().listener(heard::add).read(folder);

        assertEquals(
                List.of(
                        "qualifying of 1 cars in 202601151000-qualifying-results.csv, of 'lakeside-2026'",
                        "results of 2 cars in 202601171340-race-results.csv, of 'lakeside-2026'",
                        "results of 1 cars in race.csv, of 'hilltop-2026'",
                        "…/02-mount-hill/weather.csv: weather.csv: expected a result file, a qualifying file, a grid,"
                                + " a file of laps or a standings file, found what seems to be the weather (line 1)",
                        "results of 1 cars in race.csv: expected a race that it is of, found none"),
                told(season));
        assertEquals(season.files(), heard);
        assertEquals(2, season.notImported().size());
        assertEquals("import of 3 of 5 files: import of 7 facts with 2 findings", season.toString());
        assertEquals(3, season.book().results().count());
        assertEquals(
                1,
                season.book()
                        .results()
                        .in(LAKESIDE)
                        .numbered("7")
                        .only()
                        .qualifyingPosition()
                        .orElseThrow());
    }

    @Test
    void theLastHourIsTheResultAndEachBeforeItAMark() throws IOException {
        write(
                "lakeside/race-hour-2.csv",
                Rows.of(Rows.WEC, Rows.wec(1, "7", "GTP", "Classified", 60, "2:00'10.000"))
                        .raw());
        write(
                "lakeside/race-hour-1.csv",
                Rows.of(Rows.WEC, Rows.wec(1, "7", "GTP", "Classified", 30, "1:00'10.000"))
                        .raw());
        write(
                "lakeside/laps.csv",
                Rows.of(Rows.LAPS, Rows.lap("7", "GTP", 20, "40:00.000")).raw());

        SeasonImport season =
                importing().marks(race -> List.of(Duration.ofMinutes(30))).read(folder);

        assertEquals(List.of(), season.notImported());
        assertEquals(
                List.of(MarkPosition.of(Duration.ofMinutes(30), 1), MarkPosition.of(Duration.ofHours(1), 1)),
                season.book().results().only().marks());
        assertEquals(60, season.book().results().only().laps().orElseThrow());
    }

    @Test
    void hoursAreHeardOfLastAndListedByTheirPaths() throws IOException {
        write(
                "01-lakeside/race-hour-1.csv",
                Rows.of(Rows.WEC, Rows.wec(1, "7", "GTP", "Classified", 30, "1:00'10.000"))
                        .raw());
        write("02-mount-hill/race.csv", Rows.of(Rows.RACE, car(1, "7")).raw());
        List<SeasonImport.ReadFile> heard = new ArrayList<>();

        SeasonImport season = importing().listener(heard::add).read(folder);

        assertEquals(
                List.of(
                        "results of 1 cars in race-hour-1.csv, of 'lakeside-2026'",
                        "results of 1 cars in race.csv, of 'hilltop-2026'"),
                told(season));
        assertEquals(List.of(season.files().get(1), season.files().get(0)), heard);
    }

    @Test
    void aSecondClassificationAfterAnHourIsTold() throws IOException {
        byte[] hour = Rows.of(Rows.WEC, Rows.wec(1, "7", "GTP", "Classified", 30, "1:00'10.000"))
                .raw();
        write("lakeside/one/race-hour-1.csv", hour);
        write("lakeside/two/race-hour-1.csv", hour);

        assertEquals(
                List.of(
                        "results of 1 cars in race-hour-1.csv, of 'lakeside-2026'",
                        "results of 1 cars in race-hour-1.csv, of 'lakeside-2026': expected one classification after"
                                + " PT1H, found '…/lakeside/one/race-hour-1.csv' too"),
                told(importing().read(folder)));
    }

    @Test
    void lapsWithoutMarksAndASecondFileOfAKindAreTold() throws IOException {
        write(
                "lakeside/laps.csv",
                Rows.of(Rows.LAPS, Rows.lap("7", "GTP", 20, "40:00.000")).raw());
        write("lakeside/race-1.csv", Rows.of(Rows.RACE, car(1, "31")).raw());
        write("lakeside/race-2.csv", Rows.of(Rows.RACE, car(1, "31")).raw());
        write("standings.json", "{\"championship\": {}, \"classification\": []}".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(
                        "1 laps in laps.csv, of 'lakeside-2026': expected marks of the race to work places out for,"
                                + " found none",
                        "results of 1 cars in race-1.csv, of 'lakeside-2026'",
                        "results of 1 cars in race-2.csv, of 'lakeside-2026': race 'lakeside-2026': expected one file"
                                + " of results, found 'race-1.csv' and 'race-2.csv'",
                        "standings of 0 rows in standings.json: standings are of no race"),
                told(importing().read(folder)));
    }

    @Test
    void theCallersFunctionCanSayTheRace() throws IOException {
        write("a.csv", Rows.of(Rows.RACE, car(1, "31")).raw());

        SeasonImport season = SeasonImport.builder(Resolver.knowingNobody(), (path, file) -> Optional.of(HILLTOP))
                .read(folder.resolve("a.csv"));

        assertEquals("import of 1 of 1 files: import of 3 facts with 1 findings", season.toString());
        assertEquals("import of 3 facts with 1 findings", season.imported().toString());
        assertEquals("hilltop-2026", season.book().results().only().race().id());
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThrows(NoSuchFileException.class, () -> importing().read(folder.resolve("none")));
    }
}
