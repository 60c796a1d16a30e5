package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;
import static io.github.palmares.json.timing.TwoRaces.findings;
import static io.github.palmares.json.timing.TwoRaces.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.model.Citation;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Result;
import io.github.palmares.model.Source;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other files than the results say of a race: qualifying, the grid, marks; and provisional results. */
class SessionPlacesTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private static OfficialResults race(String file, String... rows) {
        return Rows.of(Rows.RACE, rows).results(file);
    }

    private static OfficialResults race() {
        return race(
                "race.csv",
                Rows.car(1, "31", "GTP", 205, "1:23.456", "Ann;Sample"),
                Rows.car(2, "7", "GTP", 205, "1:23.000", "Bob;Example"),
                Rows.car(3, "9", "GTD", 190, "1:33.000", "Cy;Other"),
                Rows.car(4, "3", "GTD", 190, "1:34.000", "Di;Fourth"));
    }

    private static OfficialQualifying qualifying(String file, String... rows) {
        return OfficialQualifying.of(file, Rows.of(Rows.QUALIFYING, rows).raw());
    }

    private static TimingImport.Builder importing() {
        return TimingImport.builder(Resolver.knowingNobody()).add(LAKESIDE, race());
    }

    private static List<String> told(TimingImport imported) {
        return imported.book().results().stream()
                .map(result -> result.number().orElseThrow() + " " + TwoRaces.text(result.qualifyingPosition()) + " "
                        + result.pole() + " " + TwoRaces.text(result.grid()) + " "
                        + result.marks().stream()
                                .map(MarkPosition::classPosition)
                                .toList())
                .sorted()
                .toList();
    }

    @Test
    void qualifyingGivesPlacesInClassAndPole() {
        TimingImport imported = importing()
                .add(
                        LAKESIDE,
                        qualifying(
                                "qualifying.csv",
                                Rows.qualified("1", "7", "1:20.000", "GTP"),
                                Rows.qualified("2", "3", "1:30.000", "GTD"),
                                Rows.qualified("3", "9", "1:31.000", "GTD"),
                                Rows.qualified("4", "31", "", "GTP")))
                .build();

        assertEquals(List.of("3 1 YES - []", "31 2 NO - []", "7 1 YES - []", "9 2 NO - []"), told(imported));
        assertEquals(List.of(), findings(imported));
    }

    @Test
    void theHyperpoleDecidesOnTheCarsThatAreInIt() {
        TimingImport imported = importing()
                .add(
                        LAKESIDE,
                        qualifying(
                                "qualifying-20gtp.csv",
                                Rows.qualified("1", "7", "1:20.000", "GTP"),
                                Rows.qualified("2", "31", "1:20.100", "GTP")))
                .add(
                        LAKESIDE,
                        qualifying(
                                "hyperpole-20gtp.csv",
                                Rows.qualified("1", "31", "1:21.000", "GTP"),
                                Rows.qualified("", "7", "1:22.000", "GTP")))
                .build();

        assertEquals(List.of("3 - UNKNOWN - []", "31 1 YES - []", "7 2 NO - []", "9 - UNKNOWN - []"), told(imported));
    }

    @Test
    void aClassWhoseFirstHasNoTimeHasNoCertainPole() {
        assertEquals(
                "31 1 UNKNOWN - []",
                told(importing()
                                .add(LAKESIDE, qualifying("qualifying.csv", Rows.qualified("1", "31", "", "GTP")))
                                .build())
                        .get(1));
    }

    @Test
    void whatIsStrangeInQualifyingIsToldAndNoRowIsSkippedInSilence() {
        TimingImport imported = importing()
                .add(
                        LAKESIDE,
                        qualifying(
                                "one.csv",
                                Rows.qualified("1", "31", "1:20.000", "GTP"),
                                Rows.qualified("1", "7", "1:20.000", "GTP"),
                                Rows.qualified("3", "77", "1:20.000", "GTP")))
                .add(LAKESIDE, qualifying("other.csv", Rows.qualified("4", "31", "1:21.000", "GTP")))
                .build();

        assertEquals("31 1 YES - []", told(imported).get(1));
        assertEquals(
                List.of(
                        "WARNING one.csv (line 3): expected each position once, found 1 again",
                        "WARNING other.csv (line 2): expected one qualifying of number 31, found another in one.csv"
                                + " (line 2)",
                        "WARNING one.csv (line 4): expected the number of a car of the race, found '77'"),
                findings(imported));
    }

    @Test
    void theRowsOfQualifyingMayStandInAnyOrder() {
        TimingImport imported = importing()
                .add(
                        LAKESIDE,
                        qualifying(
                                "qualifying.csv",
                                Rows.qualified("2", "31", "1:20.100", "GTP"),
                                Rows.qualified("1", "7", "1:20.000", "GTP")))
                .build();

        assertEquals(List.of("3 - UNKNOWN - []", "31 2 NO - []", "7 1 YES - []", "9 - UNKNOWN - []"), told(imported));
    }

    @Test
    void qualifyingWithoutClassesIsByTheClassesOfTheRace() {
        TimingImport imported = importing()
                .add(
                        LAKESIDE,
                        qualifying(
                                "qualifying.csv",
                                Rows.qualified("1", "7", "1:20.000", ""),
                                Rows.qualified("2", "3", "1:30.000", ""),
                                Rows.qualified("3", "9", "1:31.000", ""),
                                Rows.qualified("4", "31", "1:32.000", "")))
                .build();

        assertEquals(List.of("3 1 YES - []", "31 2 NO - []", "7 1 YES - []", "9 2 NO - []"), told(imported));
        assertEquals(List.of(), findings(imported));
    }

    @Test
    void twoCarsOfOneNumberAreToldByTheirClassesAndElseByNothing() {
        TimingImport imported = TimingImport.builder(Resolver.knowingNobody())
                .add(
                        LAKESIDE,
                        race(
                                "race.csv",
                                Rows.car(1, "31", "GTP", 205, "1:23.456", "Ann;Sample"),
                                Rows.car(2, "31", "GTD", 190, "1:33.000", "Bob;Example"),
                                Rows.car(3, "9", "GTD", 190, "1:33.500", "Cy;Other")))
                .add(
                        LAKESIDE,
                        qualifying(
                                "qualifying.csv",
                                Rows.qualified("1", "31", "1:20.000", "GTP"),
                                Rows.qualified("2", "9", "1:30.000", "GTD"),
                                Rows.qualified("3", "31", "1:31.000", "GTD")))
                .add(
                        LAKESIDE,
                        OfficialGrid.of(
                                "Grid.csv",
                                Rows.of(Rows.GRID, "1;;31;;;;;Team 31;Acme P1;1:20.000;")
                                        .raw()))
                .build();

        assertEquals(
                List.of("GTD 31 2 -", "GTD 9 1 -", "GTP 31 1 -"),
                imported.book().results().stream()
                        .map(result -> result.carClass().orElseThrow().name() + " "
                                + result.number().orElseThrow() + " " + TwoRaces.text(result.qualifyingPosition()) + " "
                                + TwoRaces.text(result.grid()))
                        .sorted()
                        .toList());
        assertEquals(
                List.of("WARNING Grid.csv (line 2): expected the number of a car of the race, found '31', which several"
                        + " have"),
                findings(imported));
    }

    @Test
    void anOfficialGridIsNoFindingNorIsOneThatIsNotMarked() {
        for (String file : List.of("Official Grid.csv", "Grid.csv")) {
            OfficialGrid grid = OfficialGrid.of(
                    file, Rows.of(Rows.GRID, "1;GTP;7;;;;;Team 7;Acme P1;;").raw());

            assertEquals(List.of(), findings(importing().add(LAKESIDE, grid).build()));
        }
    }

    @Test
    void theGridGivesPlacesAmongAllCarsAndAnEmptyPlaceNone() {
        OfficialGrid grid = OfficialGrid.of(
                "Provisional Grid.csv",
                Rows.of(
                                Rows.GRID,
                                "1;GTP;7;;;;;Team 7;Acme P1;1:20.000;",
                                "2;;;;;;;;;;",
                                "3;GTD;9;;;;;Team 9;Acme P1;;")
                        .raw());
        TimingImport imported = importing().add(LAKESIDE, grid).build();

        assertEquals(
                List.of("3 - UNKNOWN - []", "31 - UNKNOWN - []", "7 - UNKNOWN 1 []", "9 - UNKNOWN 3 []"),
                told(imported));
        assertEquals(
                List.of("WARNING Provisional Grid.csv (line 1): expected a grid marked 'Official', found"
                        + " 'Provisional'"),
                findings(imported));
    }

    @Test
    void aClassificationDuringTheRaceGivesPlacesInClassAtItsMark() {
        OfficialResults hour = Rows.of(
                        Rows.WEC,
                        Rows.wec(1, "7", "GTP", "Classified", 30, "1:00'10.000"),
                        Rows.wec(2, "9", "GTD", "Classified", 28, "1:00'20.000"),
                        Rows.wec(3, "31", "GTP", "Retired", 20, "40'00.000"))
                .results("race-hour-1.csv");
        TimingImport imported = importing().addAt(LAKESIDE, HOUR, hour).build();

        assertEquals(
                List.of("3 - UNKNOWN - []", "31 - UNKNOWN - [2]", "7 - UNKNOWN - [1]", "9 - UNKNOWN - [1]"),
                told(imported));
        assertEquals(List.of(), findings(imported));
    }

    @Test
    void placesAtAMarkAreWorkedOutFromLapsWhereThereIsNoClassificationAndSaidToBe() {
        OfficialLaps laps = OfficialLaps.of(
                "laps.csv",
                Rows.of(
                                Rows.LAPS,
                                Rows.lap("7", "GTP", 30, "59:00.000"),
                                Rows.lap("7", "GTP", 31, "1:01:00.000"),
                                Rows.lap("31", "GTP", 31, "1:01:30.000"),
                                Rows.lap("9", "GTD", 10, "20:00.000"))
                        .raw());
        TimingImport imported = importing()
                .add(LAKESIDE, laps, List.of(HOUR, Duration.ofHours(2)))
                .build();
        Result first = imported.book().results().numbered("7").only();

        assertEquals(
                List.of("3 - UNKNOWN - []", "31 - UNKNOWN - [2]", "7 - UNKNOWN - [1]", "9 - UNKNOWN - [1]"),
                told(imported));
        assertEquals(
                List.of(
                        "INFORMATION race.csv (line 1): the fastest lap of each class is worked out from the best laps"
                                + " of its cars",
                        "INFORMATION laps.csv (line 1): the places in class after PT1H are worked out from laps, as if"
                                + " the flag fell then",
                        "WARNING laps.csv (line 1): expected laps at or after PT2H for the places at that mark, found"
                                + " none"),
                imported.findings().stream().map(Finding::toString).toList());
        assertEquals(
                List.of("Worked out from laps: laps.csv", "Official results: race.csv"),
                first.citations().stream()
                        .map(Citation::source)
                        .map(Source::title)
                        .toList());
    }

    @Test
    void theFastestLapOfAClassIsWorkedOutFromBestLaps() {
        assertEquals(
                List.of("3 NO", "31 NO", "7 YES", "9 YES"),
                importing().build().book().results().stream()
                        .map(result -> result.number().orElseThrow() + " " + result.fastestLap())
                        .sorted()
                        .toList());
    }

    @Test
    void aStatedFastestLapThatAnotherCarOfTheClassBeatIsAFinding() {
        TimingImport imported = TwoRaces.imported(Sheet.of(
                        TwoRaces.car("31", "GTP", 1).with("fastest_lap_time", "1:24.000"),
                        TwoRaces.car("7", "GTP", 2).with("fastest_lap_time", "1:23.000"))
                .fastest("31"));

        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /classification/0 (line 12): expected the fastest lap of the race to"
                                + " be the best of the class, PT1M23S, found PT1M24S"),
                findings(imported));
    }

    @Test
    void aTieForTheFastestLapIsNobodysAndADisqualifiedCarHasNone() {
        OfficialResults tie = race(
                "race.csv",
                Rows.car(1, "31", "GTP", 205, "1:23.000", "Ann;Sample"),
                Rows.car(2, "7", "GTP", 205, "1:23.000", "Bob;Example"),
                Rows.car(3, "8", "GTP", 205, "1:24.000", "Cy;Other"),
                Rows.car(4, "9", "GTP", 205, "1:20.000", "Di;Fourth").replace("Classified", "Disqualified"));

        assertEquals(
                List.of("31 UNKNOWN", "7 UNKNOWN", "8 NO", "9 UNKNOWN"),
                TimingImport.builder(Resolver.knowingNobody()).add(LAKESIDE, tie).build().book().results().stream()
                        .map(result -> result.number().orElseThrow() + " " + result.fastestLap())
                        .sorted()
                        .toList());
    }

    @Test
    void anImportsResolverKnowsWhatWasRead() {
        TimingImport first = importing().build();
        TimingImport second = TimingImport.builder(first.resolver())
                .add(TwoRaces.HILLTOP, race())
                .build();

        assertEquals(
                "MATCHED Ann Sample is ann-sample: the name and the car agree",
                report(second, "driver").get(0));
        assertEquals(8, second.book().results().count());
    }

    @Test
    void aSourceIsNamedAfterEachFile() {
        Source source = Source.builder().id("mine").title("Mine").build();
        assertEquals(
                1,
                TimingImport.builder(Resolver.knowingNobody()).add(LAKESIDE, race(), source).build().findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.WORKED_OUT)
                        .count());
    }
}
