package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Entry;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points given and taken apart from results. */
class AdjustmentsTest {
    /** As IMSA pays, and nothing for qualifying. */
    private static final PointsSystem RACES_ALONE =
            PointsSystems.IMSA_2021.toBuilder().awards(List.of()).build();

    private static final Championship CUP = Championship.builder()
            .id("made-up-cup")
            .name("Made-Up Cup")
            .series(Sheet.SERIES)
            .role(ChampionshipRole.CUP)
            .build();

    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha", 6);
    private final Race beta = sheet.race("beta", 2);
    private final Entry one = sheet.car(
            Sheet.entry("1").addTeam(Sheet.team("Oak")).car(Sheet.model("Uno")).build(), "Ana");
    private final Entry two = sheet.car(
            Sheet.entry("2").addTeam(Sheet.team("Oak")).car(Sheet.model("Due")).build(), "Bo");

    private static PointsAdjustment.Builder taken(String points, TitleKind table) {
        return PointsAdjustment.builder()
                .season(Sheet.SEASON)
                .table(table)
                .carClass(Sheet.TOP)
                .points(new BigDecimal(points));
    }

    private Standings standings() {
        sheet.add(sheet.result(alpha, one)
                .classPosition(1)
                .addMark(MarkPosition.of(Duration.ofHours(3), 1))
                .build());
        sheet.add(sheet.result(alpha, two)
                .classPosition(2)
                .addMark(MarkPosition.of(Duration.ofHours(3), 2))
                .build());
        return sheet.finish(beta, two, one).by(RACES_ALONE);
    }

    private List<String> findings(Standings standings) {
        return standings.findings(sheet.book()).stream()
                .map(finding -> finding.toString())
                .toList();
    }

    @Test
    void aTeamLosesPointsAndCupPointsButKeepsItsWinAndItsManufacturersPoints() {
        sheet.add(
                taken("-200", TitleKind.TEAMS).number(CarNumber.of("1")).build(),
                taken("-10", TitleKind.TEAMS)
                        .number(CarNumber.of("1"))
                        .championship(CUP)
                        .race(alpha)
                        .build());
        Standings standings = standings();
        Standings cup = standings.under(PointsSystems.IMSA_ENDURANCE_CUP);

        assertEquals(List.of("1. #2 Oak 670", "2. #1 Oak 470"), Sheet.lines(standings.teams()));
        assertEquals(1, standings.teams().get(1).wins());
        assertEquals(List.of("1. #2 Oak 8", "2. #1 Oak 0"), Sheet.lines(cup.teams()));
        assertEquals(List.of("1. Due 670", "1. Uno 670"), Sheet.lines(standings.manufacturers()));
        assertEquals(List.of(), findings(standings));
    }

    @Test
    void anAdjustmentAtARaceIsAPartOfThatRace() {
        sheet.add(taken("-50.5", TitleKind.DRIVERS)
                .competitor(Sheet.driver("Ana"))
                .race(beta)
                .build());
        Standing row = Sheet.row(standings().drivers(), "Ana");

        assertEquals("619.5", row.points().toString());
        assertEquals("-50.5", row.score(beta).orElseThrow().adjustmentPoints().toString());
        assertEquals("269.5", row.score(beta).orElseThrow().points().toString());
        assertEquals("-50.5", row.adjustmentPoints().toString());
        assertEquals(1, row.adjustments().size());
    }

    @Test
    void anAdjustmentAtNoRaceIsInTheTotalAlone() {
        sheet.add(taken("30", TitleKind.DRIVERS).competitor(Sheet.driver("Ana")).build());
        Standing row = Sheet.row(standings().drivers(), "Ana");

        assertEquals("700", row.points().toString());
        assertEquals("[race alpha: 350, race beta: 320]", row.scores().toString());
        assertEquals("30", row.adjustmentPoints().toString());
    }

    @Test
    void anAdjustmentAtARaceThatTheRowMissedIsListed() {
        Race gamma = sheet.race("gamma");
        sheet.finish(gamma, one);
        sheet.add(taken("-5", TitleKind.DRIVERS)
                .competitor(Sheet.driver("Bo"))
                .race(gamma)
                .build());

        assertEquals(
                "[race alpha: 320, race beta: 350, race gamma: -5]",
                Sheet.row(standings().drivers(), "Bo").scores().toString());
    }

    @Test
    void withoutAdjustmentsTheResultsAloneCount() {
        sheet.add(taken("30", TitleKind.DRIVERS).competitor(Sheet.driver("Ana")).build());
        standings();

        assertEquals(
                List.of("1. Ana 670", "1. Bo 670"),
                Sheet.lines(Standings.of(sheet.results(), RACES_ALONE).drivers()));
    }

    @Test
    void anAdjustmentThatFitsSeveralRowsIsGivenToNoneAndFound() {
        sheet.add(taken("-5", TitleKind.TEAMS).competitor(Sheet.team("Oak")).build());
        Standings standings = standings();

        assertEquals(List.of("1. #1 Oak 670", "1. #2 Oak 670"), Sheet.lines(standings.teams()));
        assertEquals(
                List.of("WARNING adjustment of -5 in TEAMS of made-up-2031, team oak: "
                        + "expected one row that it is for, found none or several"),
                findings(standings));
    }

    @Test
    void numberAndTeamMustFitTogether() {
        sheet.add(
                taken("-5", TitleKind.TEAMS)
                        .competitor(Sheet.team("Oak"))
                        .number(CarNumber.of("2"))
                        .build(),
                taken("-7", TitleKind.TEAMS)
                        .competitor(Sheet.team("Elm"))
                        .number(CarNumber.of("1"))
                        .build());
        Standings standings = standings();

        assertEquals(List.of("1. #1 Oak 670", "2. #2 Oak 665"), Sheet.lines(standings.teams()));
        assertEquals(1, findings(standings).size());
    }

    @Test
    void adjustmentsOfOtherClassesSeasonsAndChampionshipsAreLeftAside() {
        sheet.add(
                taken("-5", TitleKind.DRIVERS)
                        .carClass(Sheet.GT)
                        .competitor(Sheet.driver("Ana"))
                        .build(),
                taken("-6", TitleKind.DRIVERS)
                        .season(Sheet.SEASON.toBuilder()
                                .id("made-up-2032")
                                .label("2032")
                                .build())
                        .competitor(Sheet.driver("Ana"))
                        .build(),
                taken("-7", TitleKind.DRIVERS)
                        .championship(CUP)
                        .competitor(Sheet.driver("Ana"))
                        .build());
        Standings standings = standings();

        assertEquals(List.of("1. Ana 670", "1. Bo 670"), Sheet.lines(standings.drivers()));
        assertEquals(List.of(), findings(standings));
    }

    @Test
    void aSystemForOneCupLeavesAnotherAside() {
        PointsSystem other = PointsSystems.IMSA_ENDURANCE_CUP.toBuilder()
                .championship(CUP.toBuilder().id("other-cup").build())
                .build();
        sheet.add(taken("-7", TitleKind.DRIVERS)
                .championship(CUP)
                .competitor(Sheet.driver("Ana"))
                .build());
        Standings standings = standings();

        assertEquals(
                List.of("1. Ana 10", "2. Bo 8"),
                Sheet.lines(standings.under(other).drivers()));
        assertEquals(
                List.of("1. Bo 8", "2. Ana 3"),
                Sheet.lines(standings.under(PointsSystems.IMSA_ENDURANCE_CUP).drivers()));
    }

    @Test
    void anAdjustmentWithoutAClassIsForTheOneRowThereIs() {
        RecordBook book = sheet.add(PointsAdjustment.builder()
                        .season(Sheet.SEASON)
                        .table(TitleKind.MANUFACTURERS)
                        .competitor(Sheet.marque("Uno"))
                        .points(BigDecimal.ONE)
                        .build())
                .book();
        standings();

        assertEquals(
                List.of("1. Uno 671", "2. Due 670"),
                Sheet.lines(Standings.of(sheet.results(), RACES_ALONE, book.adjustments())
                        .manufacturers()));
    }

    @Test
    void aSystemForOneCupTakesWhatIsForIt() {
        PointsSystem its =
                PointsSystems.IMSA_ENDURANCE_CUP.toBuilder().championship(CUP).build();
        sheet.add(taken("-7", TitleKind.DRIVERS)
                .championship(CUP)
                .competitor(Sheet.driver("Ana"))
                .build());

        assertEquals(
                List.of("1. Bo 8", "2. Ana 3"),
                Sheet.lines(standings().under(its).drivers()));
    }

    @Test
    void whatIsTakenInOneSeriesIsTakenWhereTwoAreAddedUp() {
        Season sprint = Sheet.SEASON.toBuilder()
                .id("sprint-2031")
                .series(Series.builder().id("sprint").name("Sprint").build())
                .build();
        Season later = sprint.toBuilder().id("sprint-2032").label("2032").build();
        PointsAdjustment.Builder five = taken("-5", TitleKind.DRIVERS).competitor(Sheet.driver("Ana"));
        PointsAdjustment.Builder seven = taken("-7", TitleKind.DRIVERS).competitor(Sheet.driver("Ana"));
        sheet.add(five.season(sprint).build(), seven.season(later).build());
        PointsSystem addingUp = RACES_ALONE.toBuilder().addsUpSeries(true).build();
        Standings standings = standings();

        assertEquals(List.of("1. Ana 670", "1. Bo 670"), Sheet.lines(standings.drivers()));
        assertEquals(
                List.of("1. Bo 670", "2. Ana 665"),
                Sheet.lines(standings.under(addingUp).drivers()));
    }
}
