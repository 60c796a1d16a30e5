package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on small files in the provider's form. All cars, names and points are made up. */
class CheckOfficialStandingsTest {
    private static final String USAGE =
            "arguments: --class GTP [--same-car 5=85@Daytona | --same-car 068=68]... STANDINGS.json EVENT=RACE.json...";

    @TempDir
    Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write(
                "lakeside.json",
                race(
                        car(1, "31", "GTP", "Red Team", "Ann", "Sample"),
                        car(2, "068", "GTDPRO", "Blue Team", "Carl", "Instance"),
                        car(3, "85", "GTP", "Green-Team", "Bob", "Élan"),
                        car(4, "7", "GTP", "Red Team", "Dora", "Test").replace("\"Classified\"", "\"Not Started\"")));
        write(
                "hilltop.json",
                race(
                        car(1, "5", "GTP", "Green Team", "Bob", "Élan"),
                        car(2, "31", "GTP", "Red Team", "Ann", "Sample"),
                        car(3, "7", "GTP", "Red Team", "Dora", "Test")));
        write("drivers.json", drivers("Ann Sample 350 320", "BOB ELAN 320 350", "Dora Test 0 300"));
        write("teams.json", teams("31 350 320 Red Team", "5 320 350 Green Team", "7 0 300 Red Team"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), "\uFEFF" + text);
    }

    private static String car(int position, String number, String carClass, String team, String given, String family) {
        return String.format(Locale.ROOT, """
                { "status": "Classified", "not_finished": false, "position": %d, "number": "%s", "laps": "99",
                  "team": "%s", "class": "%s", "vehicle": "Acme P1", "manufacturer": "Acme",
                  "drivers": [ { "firstname": "%s", "surname": "%s", "license": "Gold", "country": "GBR" } ] }""", position, number, team, carClass, given, family);
    }

    private static String race(String... cars) {
        return """
                { "session": { "event_name": "Some Hours", "session_type": "Race", "report_mark": "Official",
                               "session_date": "17-01-2026 01:30",
                               "finalize_type": { "type": "By Time", "time_in_seconds": 21600 } },
                  "classification": [ %s ] }
                """.formatted(String.join(",\n", cars));
    }

    private static String drivers(String... rows) {
        return table("GTP DRIVERS", "Race", false, rows);
    }

    private static String teams(String... rows) {
        return table("GTP TEAMS", "Race", true, rows);
    }

    /** Rows such as "Ann Sample 350 320" or "31 350 320 Red Team": points at Lakeside and at the second event. */
    private static String table(String name, String session, boolean teams, String... rows) {
        List<String> objects = new ArrayList<>();
        for (String row : rows) {
            List<String> words = Arrays.asList(row.split(" "));
            int from = teams ? 1 : 2;
            String key = String.join(" ", words.subList(0, from));
            String team = String.join(" ", words.subList(from + 2, words.size()));
            objects.add(row(key, team, words.get(from), words.get(from + 1)));
        }
        return """
                { "championship": { "name": "%s", "main_title": "Example Cup %s", "year": "2026",
                    "sessions": [ { "session_index": 1, "event_name": "Lakeside", "session_name": "Qualifying" },
                                  { "session_index": 2, "event_name": "Lakeside", "session_name": "%s" },
                                  { "session_index": 3, "event_name": "The Hilltop", "session_name": "%s" } ] },
                  "classification": [ %s ] }
                """.formatted(name, name, session, session, String.join(",\n", objects));
    }

    private static String row(String key, String team, String first, String second) {
        int sum = 35 + Integer.parseInt(first) + Integer.parseInt(second);
        return """
                { "position": 1, "total_points": %d.0, "key": "%s", %s "points_by_session": [
                  { "session_index": 1, "total_points": 35.0, "race_points": 35.0 },
                  { "session_index": 2, "total_points": %s.0, "race_points": %s.0, "status": "" },
                  { "session_index": 3, "total_points": %s, "race_points": %s, "status": "" } ] }""".formatted(
                        sum, key, team.isEmpty() ? "" : "\"team\": \"" + team + "\",", first, first, second, second);
    }

    private Output check(String... arguments) {
        return Output.of(
                new CheckOfficialStandings(),
                Arrays.stream(arguments)
                        .map(argument -> argument.replace("%", directory.toString() + "/"))
                        .toArray(String[]::new));
    }

    private void assertRefuses(String message, String... arguments) {
        assertEquals(new Output(2, "", message + "\n"), check(arguments));
    }

    @Test
    void driversAgreeWhateverAccentsAndCase() {
        assertEquals(
                new Output(0, """
                        Example Cup GTP DRIVERS: Lakeside, The Hilltop
                        6 of 6 cells agree
                        """, ""),
                check("--class", "GTP", "%drivers.json", "Lakeside=%lakeside.json", "the hilltop=%hilltop.json"));
    }

    @Test
    void onlyTheRacesGivenAreCovered() {
        assertEquals(
                new Output(0, "Example Cup GTP TEAMS: The Hilltop\n3 of 3 cells agree\n", ""),
                check("%teams.json", "The Hilltop=%hilltop.json", "--class", "gtp"));
    }

    @Test
    void aCarThatRanUnderAnotherNumberIsSuggested() {
        assertEquals(
                new Output(1, """
                        Example Cup GTP TEAMS: Lakeside, The Hilltop
                        #5 Green Team, Lakeside: the table has 320, the result gives 0: no car of that number in GTP \
                        there; #85 of 'Green-Team' is not in the table and has 320: try --same-car 5=85@Lakeside
                        Not in the table: #85 Green-Team, 320 in Lakeside
                        5 of 6 cells agree
                        """, ""),
                check("--class", "GTP", "%teams.json", "Lakeside=%lakeside.json", "The Hilltop=%hilltop.json"));
    }

    @Test
    void theSuggestionSettlesIt() {
        for (String sameCar : List.of("5=85@Lakeside", "85=5@lakeside")) {
            assertEquals(
                    new Output(0, "Example Cup GTP TEAMS: Lakeside, The Hilltop\n6 of 6 cells agree\n", ""),
                    check(
                            "--class",
                            "GTP",
                            "--same-car",
                            sameCar,
                            "%teams.json",
                            "Lakeside=%lakeside.json",
                            "The Hilltop=%hilltop.json"));
        }
    }

    @Test
    void anEventOfTwoWordsIsQuotedInTheSuggestion() throws IOException {
        write("hilltop.json", race(car(1, "86", "GTP", "Green Team", "Bob", "Élan")));
        write("teams.json", teams("5 0 350 Green Team"));

        assertEquals(new Output(1, """
                        Example Cup GTP TEAMS: The Hilltop
                        #5 Green Team, The Hilltop: the table has 350, the result gives 0: no car of that number in \
                        GTP there; #86 of 'Green Team' is not in the table and has 350: try --same-car \
                        "5=86@The Hilltop"
                        Not in the table: #86 Green Team, 350 in The Hilltop
                        0 of 1 cells agree
                        """, ""), check("--class", "GTP", "%teams.json", "The Hilltop=%hilltop.json"));
    }

    @Test
    void anotherSpellingOfANumberIsSuggestedForTheSeason() throws IOException {
        write("teams.json", teams("68 350 0 Blue Team"));
        String class_ = "GTD PRO";

        assertEquals(new Output(1, """
                        Example Cup GTP TEAMS: Lakeside
                        #68 Blue Team, Lakeside: the table has 350, the result gives 0: no car of that number in GTDPRO \
                        there; #068 of 'Blue Team' is not in the table and has 350: try --same-car 68=068
                        Not in the table: #068 Blue Team, 350 in Lakeside
                        0 of 1 cells agree
                        """, ""), check("--class", class_, "%teams.json", "Lakeside=%lakeside.json"));
        assertEquals(
                new Output(0, "Example Cup GTP TEAMS: Lakeside\n1 of 1 cells agree\n", ""),
                check("--class", class_, "--same-car", "068=68", "%teams.json", "Lakeside=%lakeside.json"));
    }

    @Test
    void eachDifferenceHasItsReason() throws IOException {
        write("drivers.json", drivers("Ann Sample 300 0", "Robert Élan 320 0", "Dora Test 10 0", "Zoe Nobody 5 0"));

        assertEquals(new Output(1, """
                        Example Cup GTP DRIVERS: Lakeside
                        Ann Sample, Lakeside: the table has 300, the result gives 350: #31 has place 1
                        Robert Élan, Lakeside: the table has 320, the result gives 0: no such name in GTP there; not in \
                        the table is 'Bob Élan'
                        Dora Test, Lakeside: the table has 10, the result gives 0: #7 has no place (Not Started)
                        Zoe Nobody, Lakeside: the table has 5, the result gives 0: no such name in GTP there
                        Not in the table: Bob Élan, 320 in Lakeside
                        0 of 4 cells agree
                        """, ""), check("--class", "GTP", "%drivers.json", "Lakeside=%lakeside.json"));
    }

    @Test
    void theTablesOwnWordIsPartOfTheReason() throws IOException {
        write(
                "drivers.json",
                drivers("Ann Sample 0 0")
                        .replace(
                                "0.0, \"status\": \"\"", "0.0, \"penalty_points\": 350, \"status\": \"did_not_race\""));

        assertEquals(new Output(1, """
                        Example Cup GTP DRIVERS: Lakeside
                        Ann Sample, Lakeside: the table has 0, the result gives 350: #31 has place 1; the table's word \
                        is 'did_not_race'; the table has penalty points
                        Not in the table: Bob Élan, 320 in Lakeside
                        0 of 1 cells agree
                        """, ""), check("--class", "GTP", "%drivers.json", "Lakeside=%lakeside.json"));
    }

    @Test
    void theFinishOfAnEnduranceCupPaysItsOwnScale() throws IOException {
        write("cup.json", table("CUP TEAMS", "Finish", true, "31 5 4 Red Team", "85 4 0 Green Team", "7 0 3 Red Team"));

        assertEquals(
                new Output(0, "Example Cup CUP TEAMS: Lakeside\n3 of 3 cells agree\n", ""),
                check("--class", "GTP", "%cup.json", "Lakeside=%lakeside.json"));
    }

    @Test
    void manufacturersAreCheckedToo() throws IOException {
        write(
                "makes.json",
                table("GTP MANUFACTURERS", "Race", false, "Acme x 350 0").replace("\"Acme x\"", "\"ACME\""));

        assertEquals(
                new Output(0, "Example Cup GTP MANUFACTURERS: Lakeside\n1 of 1 cells agree\n", ""),
                check("--class", "GTP", "%makes.json", "Lakeside=%lakeside.json"));
    }

    @Test
    void whatIsNotUnderstoodOfTheFilesIsSaid() throws IOException {
        write(
                "hilltop.json",
                race(car(1, "31", "GTP", "Red Team", "Ann", "Sample"))
                        .replace("\"laps\": \"99\"", "\"laps\": \"many\""));
        write("teams.json", teams("31 0 350 Red Team").replace("385.0", "386.0"));

        assertEquals(new Output(0, """
                        Example Cup GTP TEAMS: The Hilltop
                        1 of 1 cells agree
                        """, """
                        WARNING teams.json /classification/0/total_points (line 5): expected the sum of the sessions, \
                        385, for '31', found 386
                        WARNING hilltop.json /classification/0/laps (line 4): expected a whole number, 0 or more, \
                        found 'many'
                        """), check("--class", "GTP", "%teams.json", "The Hilltop=%hilltop.json"));
    }

    @Test
    void withoutClassOrFilesTheUsageIsSaid() {
        assertRefuses(USAGE);
        assertRefuses(USAGE, "--class", "GTP", "%teams.json");
        assertRefuses(USAGE, "%teams.json", "Lakeside=%lakeside.json");
        assertRefuses("--class: expected a value, found none; " + USAGE, "%teams.json", "--class");
        assertRefuses("no option '--clas'; " + USAGE, "--clas", "GTP");
    }

    @Test
    void aRaceNeedsAnEventOfTheTable() {
        assertRefuses(
                "race: expected an event and a file such as 'Daytona=race.json', found 'lakeside.json'",
                "--class",
                "GTP",
                "%teams.json",
                "lakeside.json");
        assertRefuses(
                "event: expected one that teams.json has a session 'Race' or 'Finish' of, 'Lakeside', 'The Hilltop',"
                        + " found 'Seaside'",
                "--class",
                "GTP",
                "%teams.json",
                "Seaside=%lakeside.json");
        assertRefuses(
                "event: expected each once, found 'Lakeside' again",
                "--class",
                "GTP",
                "%teams.json",
                "Lakeside=%lakeside.json",
                "Lakeside=%hilltop.json");
        assertRefuses(
                "event: expected each once, found 'Lakeside' again",
                "--class",
                "GTP",
                "%teams.json",
                "Lakeside=%lakeside.json",
                "LAKESIDE=%hilltop.json");
    }

    @Test
    void aSameCarIsTwoNumbersAndAnEventGiven() {
        assertRefuses(
                "--same-car: expected two numbers such as '5=85@Daytona' or '068=68', found '5'", "--same-car", "5");
        assertRefuses(
                "car number: expected 1 to 4 characters, digits with an optional capital letter at the end such as '31'"
                        + " or '01', found 'five'",
                "--same-car",
                "five=85");
        assertRefuses(
                "--same-car: expected one of the events given, 'Lakeside', found 'The Hilltop'",
                "--class",
                "GTP",
                "--same-car",
                "5=85@The Hilltop",
                "%teams.json",
                "Lakeside=%lakeside.json");
    }

    @Test
    void aSameCarThatMatchesNothingIsRefused() {
        assertRefuses(
                "--same-car 5=99@Lakeside: expected a car that ran as 99 in the results of 'Lakeside', found none",
                "--class",
                "GTP",
                "--same-car",
                "5=99@Lakeside",
                "%teams.json",
                "Lakeside=%lakeside.json",
                "The Hilltop=%hilltop.json");
        assertRefuses(
                "--same-car 5=99: expected a car that ran as 99 in the results of 'Lakeside', 'The Hilltop', found none",
                "--class",
                "GTP",
                "--same-car",
                "5=99",
                "%drivers.json",
                "Lakeside=%lakeside.json",
                "The Hilltop=%hilltop.json");
        assertRefuses(
                "--same-car 99=85: expected a row of teams.json for one of the numbers, found none",
                "--class",
                "GTP",
                "--same-car",
                "99=85",
                "%teams.json",
                "Lakeside=%lakeside.json");
    }

    @Test
    void aSameCarMayBeNamedEitherWayRoundForAnyTable() {
        for (String sameCar : List.of("5=85@Lakeside", "85=5@Lakeside")) {
            assertEquals(
                    new Output(0, "Example Cup GTP DRIVERS: Lakeside\n3 of 3 cells agree\n", ""),
                    check("--class", "GTP", "--same-car", sameCar, "%drivers.json", "Lakeside=%lakeside.json"));
        }
    }

    @Test
    void whoHasPointsAndNoRowMakesADifference() throws IOException {
        write("teams.json", teams("31 350 0 Red Team"));

        assertEquals(new Output(1, """
                        Example Cup GTP TEAMS: Lakeside
                        Not in the table: #85 Green-Team, 320 in Lakeside
                        1 of 1 cells agree
                        """, ""), check("--class", "GTP", "%teams.json", "Lakeside=%lakeside.json"));
    }

    @Test
    void aTableWithoutARaceIsRefused() throws IOException {
        write("qualifying.json", table("GTP TEAMS", "Qualifying", true, "31 35 35 Red Team"));
        write("none.json", "{ \"championship\": { \"year\": \"2026\", \"sessions\": [] }, \"classification\": [] }");

        assertRefuses(
                "qualifying.json: expected a session 'Race' or 'Finish', found 'Qualifying'",
                "--class",
                "GTP",
                "%qualifying.json",
                "Lakeside=%lakeside.json");
        assertEquals(
                "none.json: expected a session 'Race' or 'Finish', found none",
                check("--class", "GTP", "%none.json", "Lakeside=%lakeside.json")
                        .err()
                        .lines()
                        .reduce("", (first, last) -> last));
    }

    @Test
    void resultsWithoutAClassHaveNoneToName() throws IOException {
        write("lakeside.json", race(car(1, "31", "", "Red Team", "Ann", "Sample")));

        assertEquals(
                "--class: expected one of the results, which name none, found 'GTP'",
                check("--class", "GTP", "%teams.json", "Lakeside=%lakeside.json")
                        .err()
                        .lines()
                        .reduce("", (first, last) -> last));
    }

    @Test
    void theClassIsOneOfTheResults() {
        assertRefuses(
                "--class: expected one of the results, 'GTDPRO', 'GTP', found 'LMP3'",
                "--class",
                "LMP3",
                "%teams.json",
                "Lakeside=%lakeside.json");
    }

    @Test
    void aFileOfAnotherKindOrNoneIsRefused() {
        assertRefuses(
                "lakeside.json: expected a standings file ('championship' and 'classification'), found what seems to be"
                        + " a result file (line 1)",
                "--class",
                "GTP",
                "%lakeside.json",
                "Lakeside=%lakeside.json");
        assertRefuses(
                "no file '" + directory.resolve("nowhere.json") + "'",
                "--class",
                "GTP",
                "%nowhere.json",
                "Lakeside=%lakeside.json");
    }

    @Test
    void aTableOfNoKnownKindOrYearIsRefused() throws IOException {
        write("odd.json", drivers("Ann Sample 350 320").replace("DRIVERS", "OVERALL"));
        Output odd = check("--class", "GTP", "%odd.json", "Lakeside=%lakeside.json");
        assertEquals(2, odd.code());
        assertEquals("""
                WARNING odd.json /championship/name (line 1): expected a table of drivers, teams or manufacturers, found \
                'GTP OVERALL'
                odd.json: expected a table of drivers, teams or manufacturers, found 'GTP OVERALL'
                """, odd.err());

        write("old.json", drivers("Ann Sample 350 320").replace("\"2026\"", "\"\""));
        assertRefuses(
                "old.json: expected a season's year such as '2026', found none",
                "--class",
                "GTP",
                "%old.json",
                "Lakeside=%lakeside.json");
    }

    @Test
    void aTableWithoutACellIsRefused() throws IOException {
        write("empty.json", drivers());

        assertRefuses(
                "empty.json: expected points in the sessions of the events given, found none",
                "--class",
                "GTP",
                "%empty.json",
                "Lakeside=%lakeside.json");
    }
}
