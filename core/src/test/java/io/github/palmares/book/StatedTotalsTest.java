package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TotalScope;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedTotalsTest {
    private static StatedTotal wins(TotalScope.Builder scope, String asOf) {
        StatedTotal total =
                MadeUp.total(MadeUp.ANN, 5, Measure.WINS).scope(scope.build()).build();
        return asOf.isEmpty()
                ? total
                : total.toBuilder().asOf(PartialDate.parse(asOf)).build();
    }

    private static StatedTotals of(StatedTotal... totals) {
        return MadeUp.book(totals).totals();
    }

    @Test
    void totalOfASeasonIsOfItsSeriesToo() {
        StatedTotals totals = of(wins(TotalScope.builder().season(MadeUp.GRAND_2023), ""));

        assertEquals(1, totals.in(MadeUp.GRAND_2023).count());
        assertEquals(1, totals.in(MadeUp.GRAND).count());
        assertTrue(totals.in(MadeUp.GRAND_2024).isEmpty());
        assertTrue(totals.in(MadeUp.CLUB).isEmpty());
    }

    @Test
    void totalOfASeriesIsOfNoSeason() {
        StatedTotals totals = of(wins(TotalScope.builder().series(MadeUp.GRAND), ""));

        assertEquals(1, totals.in(MadeUp.GRAND).count());
        assertTrue(totals.in(MadeUp.GRAND_2023).isEmpty());
    }

    @Test
    void totalOfACareerIsOfNoSeries() {
        StatedTotals totals = of(wins(TotalScope.builder(), ""));

        assertTrue(totals.in(MadeUp.GRAND).isEmpty());
        assertEquals(1, totals.of(MadeUp.ANN).of(Measure.WINS).count());
        assertTrue(totals.of(Measure.STARTS).isEmpty());
        assertTrue(totals.of(MadeUp.BOB).isEmpty());
    }

    @Test
    void yearIsThatOfTheCount() {
        StatedTotals week = of(wins(TotalScope.builder(), "2022-12-28/2023-01-03"));
        StatedTotals unknown = of(wins(TotalScope.builder(), ""));

        assertEquals(1, week.since(2022).until(2023).count());
        assertTrue(week.since(2023).isEmpty());
        assertTrue(week.until(2022).isEmpty());
        assertTrue(unknown.since(1900).isEmpty());
        assertTrue(unknown.until(2999).isEmpty());
    }

    @Test
    void totalsComeBySubjectMeasureDateAndScope() {
        StatedTotal undated = wins(TotalScope.builder(), "");
        StatedTotal early = wins(TotalScope.builder().team(MadeUp.RED), "2022");
        StatedTotal earlyToo = wins(TotalScope.builder().team(MadeUp.RED).carClass(MadeUp.TOP), "2022");
        StatedTotal late = wins(TotalScope.builder(), "2023");
        StatedTotal starts = MadeUp.total(MadeUp.ANN, 9, Measure.STARTS).build();
        StatedTotal bobs = MadeUp.total(MadeUp.BOB, 9, Measure.WINS).build();
        StatedTotal teams = MadeUp.total(MadeUp.BLUE, 9, Measure.WINS).build();

        assertEquals(
                List.of(undated, early, earlyToo, late, starts, bobs, teams),
                of(teams, starts, late, earlyToo, bobs, early, undated).toList());
        assertEquals(
                List.of(MadeUp.ANN, MadeUp.BOB, MadeUp.BLUE),
                List.copyOf(of(teams, bobs, starts).subjects()));
    }
}
