package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.model.TitleKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Standings as a table. */
class StandingsTableTest {
    private static final String DRIVER = "Pos;Participant;Points;Number;NAME;SURNAME;COUNTRY;TEAM;MANUFACTURER;CLASS;";

    private static OfficialStandings read(String header, String... rows) {
        return (OfficialStandings)
                TimingFile.of("standings.csv", Rows.of(header, rows).raw());
    }

    private static List<String> findings(OfficialStandings standings) {
        return standings.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void standingsAreATableWithAGroupOfColumnsARace() {
        String parts = "Points;%1$sPolePoints;%1$sFastestLapPoints;%1$sExtra"
                + " 1;%1$sStatus;%1$sExtraNotStartedPointsAreInvalid;";
        OfficialStandings standings = read(
                DRIVER
                        + ("%1$s" + parts).formatted("Lake_Side_Race 1_")
                        + ("%1$s" + parts).formatted("Hilltop_Race 2_"),
                "1;Ann Sample;31.5;7;Ann;Sample;USA;Team 7;Acme;Am;25;1;0;0.5;;0;5;0;0;0;;0;",
                "2;Bob Example;8;8;Bob;Example;USA;Team 8;Acme;Am;/;0;0;0;;0;NS;0;0;0;;0;");
        OfficialStandings.Row first = standings.rows().get(0);
        OfficialStandings.Row second = standings.rows().get(1);

        assertEquals(Optional.of(TitleKind.DRIVERS), standings.table());
        assertEquals(
                List.of("Lake_Side, Race 1", "Hilltop, Race 2"),
                standings.sessions().stream().map(Object::toString).toList());
        assertEquals("26.5", first.cells().get(0).points().toPlainString());
        assertEquals("25", first.cells().get(0).racePoints().toPlainString());
        assertEquals(Optional.of("/"), second.cells().get(0).status());
        assertEquals(Optional.of("NS"), second.cells().get(1).status());
        assertEquals(
                List.of("WARNING standings.csv Points (line 3): expected the sum of the sessions, 0, for 'Bob"
                        + " Example', found 8"),
                findings(standings));
    }

    @Test
    void standingsWithoutPointsByRaceAreAFinding() {
        assertEquals(
                List.of("WARNING standings.csv (line 1): expected points by race, such as 'Lakeside_Race 1_Points',"
                        + " found none"),
                findings(read(DRIVER, "1;Ann Sample;0;7;Ann;Sample;USA;Team 7;Acme;Am;")));
    }

    @Test
    void aRowOfNobodyOrWithAStrangeColumnIsAFinding() {
        OfficialStandings standings = read(
                DRIVER + "Lakeside_Race 1_Points;MOOD",
                "1;Ann Sample;25;7;Ann;Sample;USA;Team 7;Acme;Am;25;good",
                "2;;18;8;Bob;Example;USA;Team 8;Acme;Am;18;");

        assertEquals(
                List.of("Ann Sample"),
                standings.rows().stream().map(OfficialStandings.Row::key).toList());
        assertEquals(
                List.of(
                        "WARNING standings.csv MOOD (line 2): expected no field 'mood', found 'good'",
                        "WARNING standings.csv (line 3): expected a row with 'Participant' and 'Points', found one"
                                + " without"),
                findings(standings));
    }
}
