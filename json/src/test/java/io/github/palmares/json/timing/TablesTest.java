package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.Finding;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Country;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.ResultStatus;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider's tables: each form, as it is sent and as it is saved again. */
class TablesTest {
    private static List<String> findings(TimingFile file) {
        return file.findings().stream().map(Finding::toString).toList();
    }

    private static List<String> crew(OfficialResults.Row row) {
        return row.crew().stream()
                .map(one -> one.name() + " = " + one.givenName().orElse("?") + " + "
                        + one.familyName().orElse("?"))
                .toList();
    }

    private static void refuses(String message, String file, String text) {
        assertEquals(
                message,
                assertThrows(
                                TimingFormatException.class,
                                () -> TimingFile.of(file, text.getBytes(StandardCharsets.UTF_8)))
                        .getMessage());
    }

    @Test
    void aTableIsReadAlikeAsItIsSentAndAsItIsSavedAgain() {
        Rows table = Rows.of(
                Rows.RACE,
                Rows.car(1, "01", "GTP", 205, "1:23.456", "Ann;van der Sample"),
                "2;1;Not started;0;;;;0;;;Team 1;GTP;B;;Acme"
                        + " P1;M;17;;Bob;Example(J);Platinium;;SWZ;;77;x;Cy;Other;;;?;;78;x;;");

        assertEquals(table.results("race.csv"), OfficialResults.of("race.csv", table.saved()));
        assertEquals(table.results("race.csv"), TimingFile.of("race.csv", table.raw()));
        assertEquals(List.of(), findings(table.results("race.csv")));
    }

    @Test
    void imsasRaceFormHasABlockOfColumnsADriver() {
        OfficialResults results = Rows.of(
                        Rows.RACE,
                        Rows.car(1, "01", "GTP", 205, "1:23.456", "Ann;van der Sample"),
                        "2;1;Not started;0;;;;0;;;Team 1;GTP;B;;Acme"
                                + " P1;M;17;;Bob;Example(J);Platinium;;SWZ;;77;x;Cy;Other;;;?;;78;x;;")
                .results("202601171340-race-results.csv");
        OfficialResults.Row first = results.rows().get(0);
        OfficialResults.Row second = results.rows().get(1);

        assertEquals(Optional.of(LocalDate.of(2026, 1, 17)), results.day());
        assertEquals(Optional.of("01"), first.numberText());
        assertEquals(OptionalInt.of(1), first.position());
        assertEquals(ResultStatus.CLASSIFIED, first.status());
        assertEquals(Answer.UNKNOWN, first.finished());
        assertEquals(Optional.of(Duration.parse("PT6H12.341S")), first.time());
        assertEquals(Optional.of(Duration.parse("PT1M23.456S")), first.bestLap());
        assertEquals(List.of("Ann van der Sample = Ann + van der Sample"), crew(first));
        assertEquals(Optional.of(Country.of("GBR")), first.crew().get(0).country());
        assertEquals(new Location("202601171340-race-results.csv", "", 2), first.where());
        assertEquals(ResultStatus.NOT_STARTED, second.status());
        assertEquals(Optional.of("B"), second.group());
        assertEquals(List.of("Bob Example = Bob + Example", "Cy Other = Cy + Other"), crew(second));
        assertEquals(Optional.of(DriverRating.PLATINUM), second.crew().get(0).rating());
        assertEquals(Optional.of(Country.of("CHE")), second.crew().get(0).country());
        assertEquals(Optional.empty(), second.crew().get(1).country());
        assertEquals(List.of(), findings(results));
    }

    @Test
    void theWecsFormHasADriversNameInOneColumnAndTheFifthAtTheEnd() {
        OfficialResults results = Rows.of(
                        Rows.WEC,
                        "1.0;007;Team 7;Ana VAN DER MEER;PJ HARLAN;;;Acme P1 -"
                                + " Zenith;M;HYPERCAR;H;;Classified;124;4:00'51.447;;;2;1'52.092;173.8;Karl OBER JR;",
                        Rows.wec(2, "7", "LMGT3", "Classified", 120, "4:01'00.000"))
                .results("race-hour-4.csv");
        OfficialResults.Row row = results.rows().get(0);

        assertEquals(OptionalInt.of(1), row.position());
        assertEquals(Optional.of("007"), row.numberText());
        assertEquals(
                List.of(
                        "Ana VAN DER MEER = Ana + VAN DER MEER",
                        "PJ HARLAN = PJ + HARLAN",
                        "Karl OBER JR = Karl + OBER JR"),
                crew(row));
        assertEquals(Optional.of(Duration.parse("PT4H51.447S")), row.time());
        assertEquals(List.of(), findings(results));
    }

    @Test
    void eachSeriesHasItsOwnMeaningOfAStatus() {
        OfficialResults results = Rows.of(
                        Rows.WEC,
                        Rows.wec(3, "3", "LMP2", "Not classified", 60, "4:00'30.000"),
                        Rows.wec(1, "1", "LMP2", "Classified", 100, "4:00'00.000"),
                        Rows.wec(2, "2", "LMP2", "Not classified", 90, "3:58'00.000"),
                        Rows.wec(4, "4", "LMP2", "Retired", 50, "2:00'00.000"),
                        Rows.wec(5, "5", "LMP2", "Retired", 0, ""),
                        Rows.wec(6, "6", "LMP2", "disqualified", 100, "4:00'10.000"),
                        Rows.wec(7, "7", "LMP2", "Not classified", 90, "3:58'30.000"))
                .results("race-hour-4.csv");

        assertEquals(
                List.of(
                        "NOT_CLASSIFIED UNKNOWN Not classified",
                        "CLASSIFIED UNKNOWN Classified",
                        "NOT_CLASSIFIED NO Not classified",
                        "RETIRED NO Retired",
                        "NOT_STARTED UNKNOWN Retired",
                        "DISQUALIFIED UNKNOWN disqualified",
                        "NOT_CLASSIFIED UNKNOWN Not classified"),
                results.rows().stream()
                        .map(row -> row.status() + " " + row.finished() + " "
                                + row.statusWord().orElseThrow())
                        .toList());
        assertEquals(
                List.of("WARNING race-hour-4.csv STATUS (line 6): expected a lap or a time of a car that retired,"
                        + " found none: it is taken for one that did not start"),
                findings(results));
    }

    @Test
    void aCupHasOneDriverACar() {
        String header = Rows.RACE
                .substring(0, Rows.RACE.indexOf("DRIVER2_"))
                .replace("DRIVER1_", "DRIVER_")
                .replace("IMSA_", "ECM ");
        OfficialResults results = Rows.of(
                        header,
                        "1;021;Classified;26;46:41.553;-;-;7;1:39.748;141.7;Team 21;Am;Legends;Example Cup;Acme"
                                + " C;;;;Ann;Sample;;;USA;;;;")
                .results("03_Cup Race 1 Official Results.CSV");

        assertEquals(Optional.of("Official"), results.reportMark());
        assertEquals(List.of("Ann Sample = Ann + Sample"), crew(results.rows().get(0)));
        assertEquals(Optional.of("Legends"), results.rows().get(0).group());
        assertEquals(List.of(), findings(results));
    }

    @Test
    void resultsByClassHaveNoStatusAndAllNamesInOneColumn() {
        OfficialResults results = Rows.of(
                        Rows.BY_CLASS,
                        "Pro;1;1;68;Team 68;Acme C;Ann Sample / Bob van Example;72;3:01:32.386;;;17;2:15.187;145.7;",
                        "Am;3;1;7;Team 7;Acme C;/ Cy Other;70;3:01:40.000;2 Laps;2 Laps;17;2:15.187;145.7;")
                .results("05_Provisional Results by Class.CSV");

        assertEquals(ResultStatus.CLASSIFIED, results.rows().get(0).status());
        assertEquals(Optional.empty(), results.rows().get(0).statusWord());
        assertEquals(
                List.of("Ann Sample = ? + ?", "Bob van Example = ? + ?"),
                crew(results.rows().get(0)));
        assertEquals(List.of("Cy Other = ? + ?"), crew(results.rows().get(1)));
        assertEquals(OptionalInt.of(3), results.rows().get(1).position());
        assertEquals(
                List.of("WARNING 05_Provisional Results by Class.CSV (line 1): expected results marked 'Official',"
                        + " found 'Provisional'"),
                findings(results));
    }

    @Test
    void aRowMayBeShorterThanTheHeaderAndWhatIsMissingIsNotSaid() {
        OfficialResults results = Rows.of(Rows.RACE, "1;31;Classified;20").results("race.csv");

        assertEquals(OptionalInt.of(20), results.rows().get(0).laps());
        assertEquals(Optional.empty(), results.rows().get(0).team());
        assertEquals(List.of(), findings(results));
    }

    @Test
    void whatIsNotUnderstoodIsToldWithColumnAndLine() {
        OfficialResults results = Rows.of(
                        "NUMBER;POSITION;STATUS;LAPS;TOTAL_TIME;MOOD",
                        "31;first;Classified;many;late;good",
                        ";;;;;",
                        "7;2;Classified;3;1:00.000;bad;more")
                .results("race.csv");

        assertEquals(
                List.of(
                        "WARNING race.csv POSITION (line 2): expected a whole number, 0 or more, found 'first'",
                        "WARNING race.csv LAPS (line 2): expected a whole number, 0 or more, found 'many'",
                        "WARNING race.csv TOTAL_TIME (line 2): expected a time such as '1:23.456', found 'late'",
                        "WARNING race.csv MOOD (line 2): expected no field 'mood', found 'good'",
                        "WARNING race.csv (line 3): expected a row of values, found an empty one",
                        "WARNING race.csv (line 4): expected nothing beyond the last column 'MOOD', found 'more'"),
                findings(results));
    }

    @Test
    void allNamesInOneColumnGoBeforeAColumnADriver() {
        OfficialResults results = Rows.of(
                        Rows.BY_CLASS + "DRIVER_1",
                        "Pro;1;1;68;Team 68;Acme C;Ann Sample / Bob Example;72;3:01:32.386;;;17;2:15.187;145.7;Ann S.")
                .results("results-by-class.csv");

        assertEquals(
                List.of("Ann Sample = ? + ?", "Bob Example = ? + ?"),
                crew(results.rows().get(0)));
        assertEquals(List.of(), findings(results));
    }

    @Test
    void aLapWithoutANumberOrATimeIsAFinding() {
        OfficialLaps laps = OfficialLaps.of(
                "laps.csv",
                Rows.of(Rows.LAPS, Rows.lap("31", "GTP", 1, ""), Rows.lap("31", "GTP", 2, "3:20.000"))
                        .raw());

        assertEquals(1, laps.laps().size());
        assertEquals(
                List.of("WARNING laps.csv (line 2): expected a lap with number and elapsed time, found one without"),
                findings(laps));
    }

    @Test
    void aRowStandsOnTheLineOnWhichItBegins() {
        OfficialResults results = Rows.of(
                        "NUMBER;TEAM;POSITION;TOTAL_TIME;STATUS",
                        "31;\"Team\nThirty-One\";1;6:00:00.000;Classified",
                        "7;Team Seven;2;6:00:01.000;Classified")
                .results("race.csv");

        assertEquals(
                List.of("31 Team Thirty-One race.csv (line 2)", "7 Team Seven race.csv (line 4)"),
                results.rows().stream()
                        .map(row -> row.numberText().orElseThrow() + " "
                                + row.team().orElseThrow() + " " + row.where())
                        .toList());
    }

    @Test
    void aTableWithoutRowsIsAFinding() {
        assertEquals(
                List.of("WARNING race.csv (line 1): expected cars, found none"),
                findings(Rows.of(Rows.RACE).results("race.csv")));
    }

    @Test
    void aBrokenTableIsRefusedWithItsLine() {
        refuses(
                "race.csv: expected values parted by ';': Unexpected character ('b' (code 98)): Expected column"
                        + " separator character (';' (code 59)) or end-of-line (line 3)",
                "race.csv",
                Rows.of(Rows.RACE, Rows.car(1, "31", "GTP", 5, "1:00.000", "Ann;Sample"), "2;\"a\"b;c")
                        .text());
        refuses(
                "race.csv: NUMBER: expected each column once, found 'NUMBER' again (line 1)",
                "race.csv",
                "POSITION;NUMBER;NUMBER");
    }

    @Test
    void aFileOfNoKindThatIsReadIsRefusedWithWhatItSeemsToBe() {
        String expected =
                ": expected a result file, a qualifying file, a grid, a file of laps or a standings file, found ";
        refuses(
                "26.csv" + expected + "what seems to be the weather (line 1)",
                "26.csv",
                "TIME_UTC_SECONDS;TIME_UTC_STR;AIR_TEMP;TRACK_TEMP\n1;2;3;4\n");
        refuses(
                "flags.csv" + expected + "what seems to be flags and messages of race control (line 1)",
                "flags.csv",
                "TIME;ELAPSED;REC_TYPE;FLAG\n");
        refuses(
                "99.csv" + expected + "what seems to be the best laps of each driver (line 1)",
                "99.csv",
                "NUMBER;VEHICLE;CLASS;TOTAL_DRIVER_LAPS;BESTLAP_1\n");
        refuses(
                "202601161500-practice-201.csv" + expected + "what seems to be the times of practice (line 1)",
                "202601161500-practice-201.csv",
                Rows.QUALIFYING);
        refuses("list.csv" + expected + "a table with the columns 'A', 'B' (line 1)", "list.csv", "A,B\n1,2\n");
        refuses("list.csv" + expected + "a table with the columns 'A' (line 1)", "list.csv", ",A,\n1,2,3\n");
        refuses("list.csv" + expected + "a table with the columns 'A' (line 1)", "list.csv", ";A;\n1;2;3\n");
        refuses("list.csv" + expected + "a table with the columns 'A' (line 1)", "list.csv", ",A\n1,2\n");
        refuses("list.csv" + expected + "a table with the columns 'A' (line 1)", "list.csv", ";A\n1;2\n");
        refuses("list.csv" + expected + "a table with the columns 'A', 'B,C' (line 1)", "list.csv", "A;B,C\n1;2\n");
        refuses("a.json" + expected + "an object with the fields 'entries' (line 1)", "a.json", "{\"entries\": []}");
    }

    @Test
    void theKindOfAFileIsFoundOut(@TempDir Path directory) throws IOException {
        Path race =
                Files.write(directory.resolve("race.csv"), Rows.of(Rows.RACE).raw());
        Path json = Files.write(
                directory.resolve("race.json"),
                Sheet.of(Sheet.Car.of("31", "GTP", 1)).bytes());
        Path laps = Files.write(
                directory.resolve("laps.csv"),
                Rows.of(Rows.LAPS, Rows.lap("31", "GTP", 1, "1:40.000")).raw());

        assertInstanceOf(OfficialResults.class, TimingFile.read(race));
        assertInstanceOf(OfficialResults.class, TimingFile.read(json));
        assertEquals("1 laps in laps.csv", TimingFile.read(laps).toString());
        assertEquals(TimingFile.read(laps), OfficialLaps.read(laps));
        assertEquals(List.of(), findings(OfficialLaps.read(laps)));
    }

    @ParameterizedTest
    @CsvSource({
        "free-practice-202-results.csv, true",
        "roar-test-session-1.csv, true",
        "Warm Up.csv, true",
        "qualifying-session-gtp.csv, false",
        "202403151535-qualifying-results.csv, false",
        "latest.csv, false"
    })
    void aFilesNameTellsPracticeFromQualifying(String file, boolean other) {
        assertEquals(other, FileName.of(file).isOtherSession());
    }

    @ParameterizedTest
    @CsvSource({
        "202411021400-race-hour-4-results.csv, 2024-11-02, , PT4H, 0",
        "03_Cup Race 1 Unofficial Results.CSV, , Unofficial, , 0",
        "202411011700-hyperpole-20hypercar-results.csv, 2024-11-01, , , 1",
        "hyperpole-202-provisional.csv, , Provisional, , 2",
        "Hyperpole 1.csv, , , , 1",
        "gtd-position.csv, , , , -1",
        "wec-2024-99999999.csv, , , , 0"
    })
    void aFilesNameTellsWhatATableDoesNot(String file, LocalDate day, String mark, Duration hour, int stage) {
        FileName name = FileName.of(file);

        assertEquals(Optional.ofNullable(day), name.day());
        assertEquals(Optional.ofNullable(mark), name.mark());
        assertEquals(Optional.ofNullable(hour), name.hour());
        assertEquals(stage, name.stage());
    }
}
