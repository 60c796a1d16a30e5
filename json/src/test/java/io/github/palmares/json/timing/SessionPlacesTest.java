package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;
import static io.github.palmares.json.timing.TwoRaces.findings;
import static io.github.palmares.json.timing.TwoRaces.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

    private static String qualified(String position, String number, String time, String carClass) {
        return position + ";" + number + ";3;" + time + ";-;-;170.1;5;Team " + number + ";" + carClass + ";;;Acme P1;M";
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
                                qualified("1", "7", "1:20.000", "GTP"),
                                qualified("2", "3", "1:30.000", "GTD"),
                                qualified("3", "9", "1:31.000", "GTD"),
                                qualified("4", "31", "", "GTP")))
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
                                "hyperpole-20gtp.csv",
                                qualified("1", "31", "1:21.000", "GTP"),
                                qualified("", "7", "1:22.000", "GTP")))
                .add(
                        LAKESIDE,
                        qualifying(
                                "qualifying-20gtp.csv",
                                qualified("1", "7", "1:20.000", "GTP"),
                                qualified("2", "31", "1:20.100", "GTP")))
                .build();

        assertEquals(List.of("3 - UNKNOWN - []", "31 1 YES - []", "7 2 NO - []", "9 - UNKNOWN - []"), told(imported));
    }

    @Test
    void aClassWhoseFirstHasNoTimeHasNoCertainPole() {
        assertEquals(
                "31 1 UNKNOWN - []",
                told(importing()
                                .add(LAKESIDE, qualifying("qualifying.csv", qualified("1", "31", "", "GTP")))
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
                                qualified("1", "31", "1:20.000", "GTP"),
                                qualified("1", "7", "1:20.000", "GTP"),
                                qualified("3", "77", "1:20.000", "GTP")))
                .add(LAKESIDE, qualifying("other.csv", qualified("1", "31", "1:20.000", "GTP")))
                .build();

        assertEquals(
                List.of(
                        "WARNING one.csv (line 3): expected each position once, found 1 again",
                        "WARNING other.csv (line 2): expected one qualifying of number 31, found another in one.csv"
                                + " (line 2)",
                        "WARNING one.csv (line 4): expected the number of a car of the race, found '77'"),
                findings(imported));
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
        TimingImport imported = TimingImport.builder(Resolver.knowingNobody())
                .add(LAKESIDE, official)
                .add(LAKESIDE, provisional)
                .build();

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
    void nothingIsMadeOfOtherFilesWithoutResults() {
        TimingImport imported = TimingImport.builder(Resolver.knowingNobody())
                .add(LAKESIDE, qualifying("qualifying.csv", qualified("1", "31", "1:20.000", "GTP")))
                .build();

        assertEquals(List.of(), imported.facts());
        assertEquals(
                List.of("WARNING qualifying.csv (line 1): expected the results of the race 'lakeside-2026' as well,"
                        + " found none: nothing is made of it"),
                findings(imported));
    }

    @Test
    void aFileTwiceIsRefused() {
        OfficialResults hour = race();
        assertEquals(
                "race 'lakeside-2026': expected one classification after PT1H, found 'race.csv' and 'race.csv'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> importing().addAt(LAKESIDE, HOUR, hour).addAt(LAKESIDE, HOUR, hour))
                        .getMessage());
        assertEquals(
                "mark: expected a time above zero such as PT6H, found PT0S",
                assertThrows(IllegalArgumentException.class, () -> importing().addAt(LAKESIDE, Duration.ZERO, hour))
                        .getMessage());
    }

    @Test
    void aNameNearToAnotherIsSomebodyNewWithDoubtAndWhatSpeaksAgainstIt() {
        OfficialResults near = race(
                "race.csv",
                Rows.car(1, "31", "GTP", 205, "1:23.456", "Nick;Harrow"),
                Rows.car(2, "7", "GTP", 205, "1:23.000", "Nicholas;Harrow").replace("GBR", "USA"));
        TimingImport imported = TimingImport.builder(Resolver.knowingNobody())
                .add(LAKESIDE, near)
                .build();

        assertEquals(
                List.of(
                        "NEW Nick Harrow is nick-harrow: nothing known has this name",
                        "DOUBTFUL Nicholas Harrow is nicholas-harrow: it may be 'Nick Harrow': the family name is the"
                                + " same, and the given names are forms of one or a letter apart; but their countries are"
                                + " USA and GBR; but both were in the race 'lakeside-2026', in two cars"),
                report(imported, "driver"));
        assertEquals(
                "nick-harrow",
                imported.identifications(Identification.Outcome.DOUBTFUL)
                        .get(0)
                        .likely()
                        .orElseThrow());
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
