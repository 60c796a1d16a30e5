package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.Entry;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Standings after a race, and standings as they were not. */
class WhatIfTest {
    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Race beta = sheet.race("beta");
    private final Race gamma = sheet.race("gamma");
    private final Entry one = sheet.car("1", "Ana");
    private final Entry two = sheet.car("2", "Bo");
    private final Entry three = sheet.car("3", "Cy");

    private Standings season() {
        return sheet.finish(alpha, one, two, three)
                .finish(beta, two, three, one)
                .finish(gamma, three, one, two)
                .by(Sheet.PLAIN);
    }

    private static List<String> drivers(Standings standings) {
        return Sheet.lines(standings.drivers());
    }

    @Test
    void standingsAfterEachRace() {
        Standings season = season();

        assertEquals(List.of(alpha, beta, gamma), season.races());
        assertEquals(List.of("1. Ana 10", "2. Bo 6", "3. Cy 4"), drivers(season.after(alpha)));
        assertEquals(List.of("1. Bo 16", "2. Ana 14", "3. Cy 10"), drivers(season.after(beta)));
        assertEquals(drivers(season), drivers(season.after(gamma)));
    }

    @Test
    void laterAdjustmentsAreLeftOutAndThoseAtNoRaceStay() {
        sheet.add(taken(-1).race(beta).build(), taken(-2).build());
        Standings season = season();

        assertEquals(List.of("1. Ana 8", "2. Bo 6", "3. Cy 4"), drivers(season.after(alpha)));
        assertEquals(List.of("1. Bo 16", "2. Ana 11", "3. Cy 10"), drivers(season.after(beta)));
    }

    private static PointsAdjustment.Builder taken(int points) {
        return PointsAdjustment.builder()
                .season(Sheet.SEASON)
                .table(TitleKind.DRIVERS)
                .competitor(Sheet.driver("Ana"))
                .points(BigDecimal.valueOf(points));
    }

    @Test
    void aRaceThatDoesNotCountIsRefused() {
        Standings season = season();

        assertEquals(
                "standings after a race: expected one of the races that count [alpha, beta, gamma], found 'delta'",
                assertThrows(IllegalArgumentException.class, () -> season.after(sheet.race("delta")))
                        .getMessage());
    }

    @Test
    void aRaceCanBeLeftOut() {
        sheet.add(taken(-1).race(beta).build());

        assertEquals(List.of("1. Ana 16", "2. Cy 14", "3. Bo 10"), drivers(season().without(beta)));
        assertEquals(List.of("1. Ana 10", "2. Bo 6", "3. Cy 4"), drivers(season().without(beta, gamma)));
    }

    @Test
    void otherRulesCanHold() {
        assertEquals(List.of("1. Ana 970", "1. Bo 970", "1. Cy 970"), drivers(season().under(PointsSystems.IMSA_2021)));
    }

    @Test
    void aResultCanBeChanged() {
        Result won = sheet.result(alpha, one).classPosition(1).build();
        Result excluded = won.toBuilder()
                .status(ResultStatus.DISQUALIFIED)
                .classPosition(OptionalInt.empty())
                .build();
        Result inherited = sheet.result(alpha, two).classPosition(1).build();
        Standings season = season();

        assertEquals(List.of("1. Bo 24", "2. Cy 20", "3. Ana 10"), drivers(season.with(excluded, inherited)));
        assertEquals(List.of("1. Ana 20", "1. Bo 20", "1. Cy 20"), drivers(season));
    }

    @Test
    void aResultCanBeAddedAndItsRaceStandsInOrder() {
        Race gap = Race.builder().id("gap").season(Sheet.SEASON).round(1).build();
        Standings season = sheet.finish(beta, two, one).by(Sheet.PLAIN);
        Standings more = season.with(sheet.result(gap, one).classPosition(1).build());

        assertEquals(List.of("1. Ana 16", "2. Bo 10"), drivers(more));
        assertEquals(List.of(gap, beta), more.races());
    }

    @Test
    void championsAreProposedForEachTable() {
        sheet.finish(alpha, sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build(), "Di", "Ed"), one);

        assertEquals(
                List.of("1. Di 10", "1. Ed 10", "1. #4 10", "1. Uno 10"),
                Sheet.lines(sheet.by(Sheet.PLAIN).champions()));
    }

    @Test
    void whoHasNoPointsIsNoChampion() {
        sheet.add(sheet.result(alpha, one).classPosition(7).build());

        assertEquals(List.of(), sheet.by(Sheet.PLAIN).champions());
    }

    @Test
    void nullIsRefusedByName() {
        Standings season = season();

        assertEquals("race", refused(() -> season.after(null)));
        assertEquals("rules", refused(() -> season.under(null)));
        assertEquals("carClass", refused(() -> season.inClass(null)));
        assertEquals("kind", refused(() -> season.table(null)));
        assertEquals("book", refused(() -> season.findings(null)));
        assertEquals("results", refused(() -> Standings.of(null, Sheet.PLAIN)));
        assertEquals("system", refused(() -> Standings.of(sheet.results(), null)));
        assertEquals("adjustments", refused(() -> Standings.of(sheet.results(), Sheet.PLAIN, null)));
        assertEquals("who", refused(() -> season.drivers().get(0).isOf(null)));
        assertEquals("race", refused(() -> season.drivers().get(0).score(null)));
        assertEquals("race", refused(() -> Sheet.PLAIN.pays(null)));
        assertEquals("race", refused(() -> Sheet.PLAIN.scaleOf(null)));
        assertEquals("race", refused(() -> Sheet.PLAIN.marksOf(null)));
    }

    private static String refused(Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }
}
