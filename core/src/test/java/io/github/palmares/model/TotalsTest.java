package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refuses;
import static io.github.palmares.model.Samples.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Totals, what they are limited to, and what a book is said to cover. */
class TotalsTest {
    @Test
    void aTotalIsExactAndOfAWholeCareerUnlessSaidOtherwise() {
        StatedTotal total = total().build();

        assertFalse(total.atLeast());
        assertEquals(TotalScope.everything(), total.scope());
        assertEquals("driver ann: 7 WINS (everything)", total.toString());
        assertEquals(
                "driver ann: at least 7 WINS (everything)",
                total.toBuilder().atLeast(true).build().toString());
    }

    @Test
    void aTotalMayBeNoneButNotLess() {
        assertEquals(0, total().value(0).build().value());
        refuses(
                "stated total: expected 0 or more, found -1",
                () -> total().value(-1).build());
    }

    static Stream<TotalScope> limited() {
        return Stream.of(
                TotalScope.builder().addEvent(Samples.EVENT).build(),
                TotalScope.builder().series(Samples.SERIES).build(),
                TotalScope.builder().season(Samples.SEASON).build(),
                TotalScope.builder().championship(Samples.CUP).build(),
                TotalScope.builder().carClass(Samples.TOP).build(),
                TotalScope.builder().team(Samples.TEAM).build(),
                TotalScope.builder().manufacturer(Samples.MARQUE).build(),
                TotalScope.builder().number(Samples.NUMBER).build(),
                TotalScope.builder().from(Samples.DAY).build(),
                TotalScope.builder().to(Samples.DAY).build());
    }

    @ParameterizedTest
    @MethodSource("limited")
    void anyPartLimitsAScope(TotalScope scope) {
        assertFalse(scope.isEverything());
    }

    @Test
    void aScopeWithoutPartsIsEverything() {
        assertTrue(TotalScope.builder().build().isEverything());
        assertTrue(TotalScope.everything().isEverything());
        assertEquals("everything", TotalScope.everything().toString());
    }

    @Test
    void aScopeEndsNoEarlierThanItBegins() {
        TotalScope.Builder scope = TotalScope.builder().from(PartialDate.ofYear(2023));

        assertEquals(
                PartialDate.ofYear(2023),
                scope.to(PartialDate.ofYear(2023)).build().to().get());
        refuses(
                "total scope, to: expected no date before the beginning '2023', found '2022'",
                () -> scope.to(PartialDate.ofYear(2022)).build());
    }

    @Test
    void coverageIsOfResultsUnlessSaidOtherwise() {
        Coverage coverage = Coverage.builder().race(Samples.RACE).build();

        assertEquals(CoverageKind.RESULTS, coverage.kind());
        assertEquals("coverage of RESULTS, race race-one", coverage.toString());
    }

    @Test
    void coverageHasAScope() {
        assertEquals(
                "coverage of RESULTS, series series",
                Coverage.builder().series(Samples.SERIES).build().toString());
        assertEquals(
                "coverage of RESULTS, season series-2023",
                Coverage.builder().season(Samples.SEASON).build().toString());
        assertEquals(
                "coverage of TITLES, team team-one",
                Coverage.builder()
                        .kind(CoverageKind.TITLES)
                        .competitor(Samples.TEAM)
                        .build()
                        .toString());
        refuses(
                "coverage: expected a series, season, race or competitor, found none",
                () -> Coverage.builder().build());
    }
}
