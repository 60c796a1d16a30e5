package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.json.timing.OfficialStandings.Cell;
import io.github.palmares.json.timing.OfficialStandings.Row;
import io.github.palmares.json.timing.OfficialStandings.Session;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.TitleKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialStandingsTest {
    private static final String FILE = "standings.json";
    private static final Session RACE = new Session(2, "Lakeside", "Race");

    @TempDir
    Path directory;

    private static final String DRIVERS = """
            {
              "championship": {
                "name": "EXC GTP DRIVERS", "groupName": "", "year": "2026",
                "main_title": "Example Sports Car Cup GTP Drivers", "sub_title": "Standings",
                "report_message": "", "code": "", "creation_date": "01-07-2026 10:20:30",
                "sessions": [
                  { "session_index": 1, "event_name": "Lakeside", "session_name": "Qualifying" },
                  { "session_index": 2, "event_name": "Lakeside", "session_name": "Race" },
                  { "session_index": 3, "event_name": "Hilltop", "session_name": "Race" }
                ]
              },
              "classification": [
                { "position": 1, "total_points": 385.0, "net_position": 1, "total_net_points": 385.0, "key": "Ann Sample",
                  "points_by_session": [
                    { "session_index": 1, "total_points": 35.0, "race_points": 35.0, "status": "" },
                    { "session_index": 2, "total_points": 350.0, "race_points": 349.25,
                      "race_points_valid_for_net_points": true, "fastest_lap_points": 0.5, "pole_points": 1,
                      "fastest_lap_points_valid_for_net_points": true, "extra_points_1": 0.1, "extra_points_2": 0.15,
                      "penalty_points": -1.0, "status": "" },
                    { "session_index": 3, "total_points": 0, "race_points": 0,
                      "race_points_valid_for_net_points": false, "status": "" }
                  ]
                },
                { "position": 1, "total_points": "0.0", "net_position": 2, "total_net_points": 0, "key": "Bob Example",
                  "points_by_session": [
                    { "session_index": 2, "total_points": "0.0", "race_points": 0.0, "status": "did_not_race" }
                  ]
                }
              ]
            }
            """;

    private static final String TEAMS = """
            {
              "championship": {
                "name": "CUP OVERALL",
                "sessions": [ { "session_index": 4, "event_name": "Lakeside", "session_name": "Finish" } ]
              },
              "classification": [
                { "position": 1, "total_points": 5, "key": "068", "team": "Team Sixty-Eight",
                  "points_by_session": [ { "session_index": 4, "total_points": 5, "race_points": 5 } ] }
              ]
            }
            """;

    private static OfficialStandings read(String text) {
        return OfficialStandings.of(FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> findings(String text) {
        return read(text).findings().stream().map(Finding::toString).toList();
    }

    @Test
    void saysWhoseTableItIsAndOfWhichSessions() {
        OfficialStandings standings = read(DRIVERS);

        assertEquals(Optional.of("EXC GTP DRIVERS"), standings.championship());
        assertEquals(Optional.of("Example Sports Car Cup GTP Drivers"), standings.title());
        assertEquals(Optional.of("2026"), standings.year());
        assertEquals(Optional.of(TitleKind.DRIVERS), standings.table());
        assertEquals(
                List.of(new Session(1, "Lakeside", "Qualifying"), RACE, new Session(3, "Hilltop", "Race")),
                standings.sessions());
        assertEquals("Lakeside, Race", RACE.toString());
        assertEquals("standings of 2 rows in standings.json", standings.toString());
        assertEquals(List.of(), standings.findings());
    }

    @Test
    void rowsKeepTheirOrderAndCanShareAPlace() {
        List<Row> rows = read(DRIVERS).rows();

        assertEquals(
                List.of("Ann Sample", "Bob Example"),
                rows.stream().map(Row::key).toList());
        assertEquals(
                List.of(OptionalInt.of(1), OptionalInt.of(1)),
                rows.stream().map(Row::position).toList());
        assertEquals(new BigDecimal("385.0"), rows.get(0).points());
        assertEquals(Optional.of(new BigDecimal("385.0")), rows.get(0).netPoints());
        assertEquals(Optional.empty(), rows.get(0).team());
        assertEquals(Optional.empty(), rows.get(0).number());
        assertEquals(
                "standings.json /classification/1 (line 24)",
                rows.get(1).where().toString());
    }

    @Test
    void aCellHasItsPartsToTheLastDecimal() {
        Cell cell = read(DRIVERS).rows().get(0).cell(RACE).orElseThrow();

        assertEquals(RACE, cell.session());
        assertEquals(new BigDecimal("350.0"), cell.points());
        assertEquals(new BigDecimal("349.25"), cell.racePoints());
        assertEquals(new BigDecimal("1"), cell.polePoints());
        assertEquals(new BigDecimal("0.5"), cell.fastestLapPoints());
        assertEquals(new BigDecimal("0.25"), cell.otherPoints());
        assertEquals(new BigDecimal("-1.0"), cell.penaltyPoints());
        assertEquals(true, cell.counts());
        assertEquals(Optional.empty(), cell.status());
        assertEquals(
                "standings.json /classification/0/points_by_session/1 (line 16)",
                cell.where().toString());
    }

    @Test
    void aSessionToComeDoesNotCount() {
        Cell cell = read(DRIVERS).rows().get(0).cells().get(2);

        assertEquals(false, cell.counts());
        assertEquals(0, cell.points().signum());
    }

    @Test
    void theFilesWordOfACellIsKept() {
        Row row = read(DRIVERS).rows().get(1);

        assertEquals(Optional.of("did_not_race"), row.cell(RACE).orElseThrow().status());
        assertEquals(Optional.empty(), row.cell(new Session(3, "Hilltop", "Race")));
    }

    @Test
    void aTableOfTeamsIsByNumber() {
        Row row = read(TEAMS).rows().get(0);

        assertEquals(Optional.of(TitleKind.TEAMS), read(TEAMS).table());
        assertEquals("068", row.key());
        assertEquals(Optional.of(CarNumber.of("068")), row.number());
        assertEquals(Optional.of("Team Sixty-Eight"), row.team());
        assertEquals(Optional.empty(), row.netPoints());
        assertEquals(List.of(), read(TEAMS).findings());
    }

    @ParameterizedTest
    @CsvSource({"EXC GTP MANUFACTURERS, MANUFACTURERS", "Driver Standings, DRIVERS", "GTD Teams, TEAMS"})
    void whoseTableItIsStandsInItsName(String name, TitleKind table) {
        String text = TEAMS.replace("CUP OVERALL", name).replace(", \"team\": \"Team Sixty-Eight\"", "");

        assertEquals(Optional.of(table), read(text).table());
    }

    @Test
    void aTableOfNobodyKnownIsAFinding() {
        String text = TEAMS.replace(", \"team\": \"Team Sixty-Eight\"", "");

        assertEquals(Optional.empty(), read(text).table());
        assertEquals(
                List.of("WARNING standings.json /championship/name (line 3): expected a table of drivers, teams or"
                        + " manufacturers, found 'CUP OVERALL'"),
                findings(text));
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws IOException {
        Path file = Files.writeString(directory.resolve(FILE), "\uFEFF" + DRIVERS);

        assertEquals(read(DRIVERS), OfficialStandings.read(file));
    }

    @Test
    void aTotalThatIsNotTheSumOfItsSessionsIsAFinding() {
        assertEquals(
                List.of("WARNING standings.json /classification/0/total_points (line 13): expected the sum of the"
                        + " sessions, 385, for 'Ann Sample', found 386"),
                findings(DRIVERS.replace("\"total_points\": 385.0", "\"total_points\": 386.0")));
        assertEquals(
                List.of("WARNING standings.json /classification/0/total_points (line 7): expected the sum of the"
                        + " sessions, 5, for '068', found 0"),
                findings(
                        TEAMS.replace("\"position\": 1, \"total_points\": 5", "\"position\": 1, \"total_points\": 0")));
    }

    @Test
    void aCellOfASessionThatIsNotListedIsAFinding() {
        assertEquals(
                List.of(
                        "WARNING standings.json /classification/0/points_by_session/0/session_index (line 8):"
                                + " expected the index of a session, found 9",
                        "WARNING standings.json /classification/0/total_points (line 7): expected the sum of the"
                                + " sessions, 0, for '068', found 5"),
                findings(TEAMS.replace("\"session_index\": 4, \"total", "\"session_index\": 9, \"total")));
    }

    @Test
    void aSessionThatStandsThereTwiceIsAFinding() {
        String twice = "{ \"session_index\": 4, \"event_name\": \"Lakeside\", \"session_name\": \"Finish\" }";
        assertEquals(
                List.of("WARNING standings.json /championship/sessions/1/session_index (line 4): expected each session"
                        + " index once, found 4 again"),
                findings(TEAMS.replace(twice, twice + ", " + twice)));

        String cell = "{ \"session_index\": 4, \"total_points\": 5, \"race_points\": 5 }";
        assertEquals(
                List.of("WARNING standings.json /classification/0/points_by_session/1/session_index (line 8): expected"
                        + " each session once, found Lakeside, Finish again"),
                findings(TEAMS.replace(cell, cell + ", " + cell)));
    }

    @Test
    void aSessionARowAndACellNeedTheirFields() {
        assertEquals(
                List.of(
                        "WARNING standings.json /championship/sessions/0 (line 4): expected a session with index,"
                                + " event and name, found one without",
                        "WARNING standings.json /classification/0/points_by_session/0/session_index (line 8):"
                                + " expected the index of a session, found 4",
                        "WARNING standings.json /classification/0 (line 7): expected a row with 'key' and"
                                + " 'total_points', found one without"),
                findings(TEAMS.replace("\"event_name\": \"Lakeside\", ", "").replace("\"key\": \"068\", ", "")));
        assertEquals(
                List.of(
                        "WARNING standings.json /classification/0/points_by_session/0 (line 8): expected points,"
                                + " found none",
                        "WARNING standings.json /classification/0/total_points (line 7): expected the sum of the"
                                + " sessions, 0, for '068', found 5"),
                findings(TEAMS.replace("\"session_index\": 4, \"total_points\": 5, ", "\"session_index\": 4, ")));
    }

    @Test
    void aFieldThatIsNotKnownIsAFindingWhereverItStands() {
        assertEquals(
                List.of(
                        "WARNING standings.json /championship/sessions/0/wind (line 4): expected no field 'wind',"
                                + " found 2",
                        "WARNING standings.json /classification/0/mood (line 7): expected no field 'mood', found"
                                + " 'good'",
                        "WARNING standings.json /flags (line 2): expected no field 'flags', found 3"),
                findings(TEAMS.replace("\"event_name\"", "\"wind\": 2, \"event_name\"")
                        .replace("\"key\"", "\"mood\": \"good\", \"key\"")
                        .replace("\"championship\"", "\"flags\": 3, \"championship\"")));
    }

    @Test
    void whatIsNotUnderstoodIsAFinding() {
        assertEquals(
                List.of(
                        "WARNING standings.json /championship/sponsor (line 3): expected no field 'sponsor', found"
                                + " 'Acme'",
                        "WARNING standings.json /classification/0/points_by_session/0/race_points (line 8): expected a"
                                + " number, found 'five'",
                        "WARNING standings.json /classification/0/points_by_session/0/luck (line 8): expected no field"
                                + " 'luck', found true"),
                findings(TEAMS.replace("\"name\": \"CUP OVERALL\"", "\"name\": \"CUP OVERALL\", \"sponsor\": \"Acme\"")
                        .replace("\"race_points\": 5", "\"race_points\": \"five\", \"luck\": true")));
    }
}
