package io.github.palmares.book;

import static io.github.palmares.book.AnnsTotals.CUP;
import static io.github.palmares.book.AnnsTotals.IN_CLASS;
import static io.github.palmares.book.AnnsTotals.OVERALL;
import static io.github.palmares.book.AnnsTotals.TITLE;
import static io.github.palmares.book.AnnsTotals.covered;
import static io.github.palmares.book.AnnsTotals.holds;
import static io.github.palmares.book.AnnsTotals.scoped;
import static io.github.palmares.book.AnnsTotals.stated;
import static io.github.palmares.book.AnnsTotals.won;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which results and titles a stated total is about. */
class ReconcileScopeTest {
    private static final Race OPENER = MadeUp.race("opener", MadeUp.GRAND_2023, "2023").toBuilder()
            .round(1)
            .build();
    private static final Race SECOND = OPENER.toBuilder().id("second").round(2).build();
    private static final Race FINALE = MadeUp.race("finale", MadeUp.GRAND_2023, "2023").toBuilder()
            .seasonFinale(Answer.YES)
            .build();

    private static Result wonAt(Race race) {
        return won(race, MadeUp.RED_1).classPosition(1).build();
    }

    private static StatedTotal through(Race race) {
        return stated(1, Measure.CLASS_WINS)
                .scope(TotalScope.builder().through(race).build())
                .asOf(PartialDate.ofYear(2023))
                .build();
    }

    @Test
    void onlyTheYearOfACountLeavesOpenWhichOfItsRacesAreCounted() {
        StatedTotal asOf =
                stated(1, Measure.CLASS_WINS).asOf(PartialDate.ofYear(2023)).build();

        holds("counted 0: short by 1", asOf, wonAt(OPENER), wonAt(FINALE));
    }

    @Test
    void totalThroughTheLastRaceCountsItsWholeSeasonAndWhatIsBefore() {
        Entry entry2022 = MadeUp.entry("red-2022", MadeUp.GRAND_2022).build();
        Entry entry2024 = MadeUp.entry("red-2024", MadeUp.GRAND_2024).build();
        Result before = won(MadeUp.race("before", MadeUp.GRAND_2022), entry2022)
                .classPosition(1)
                .build();
        Result after = won(MadeUp.SIX_2024, entry2024).classPosition(1).build();

        holds("counted 1: consistent", through(FINALE), wonAt(FINALE));
        holds("counted 2: contradicted", through(FINALE), wonAt(FINALE), wonAt(OPENER));
        holds("counted 1: consistent", through(FINALE), before, after);
    }

    @Test
    void totalThroughARoundCountsThoseUpToIt() {
        holds("counted 1: consistent", through(OPENER), wonAt(OPENER), wonAt(SECOND), wonAt(FINALE));
        holds("counted 2: contradicted", through(SECOND), wonAt(OPENER), wonAt(SECOND), wonAt(FINALE));
    }

    @Test
    void totalThroughTheLastRaceCountsTheTitlesOfItsSeason() {
        Title title = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .build();
        TotalScope.Builder scope = TotalScope.builder();

        holds("counted 1: consistent", scoped(1, Measure.TITLES, scope.through(FINALE)), title);
        holds("counted 0: short by 1", scoped(1, Measure.TITLES, scope.through(OPENER)), title);
        holds("counted 1: consistent", scoped(1, Measure.TITLES, scope.through(MadeUp.SIX_2024)), title);
    }

    @Test
    void scopeLimitsTheResults() {
        Entry gt = MadeUp.entry("gt", MadeUp.GRAND_2024)
                .carClass(MadeUp.GT)
                .addTeam(MadeUp.BLUE)
                .car(MadeUp.VERTEX_TWO)
                .number(CarNumber.of("01"))
                .build();
        Result other = won(MadeUp.race("club-like", MadeUp.GRAND_2024, "2024-05-05"), gt)
                .classPosition(1)
                .build();
        Entry clubs = MadeUp.entry("clubs", MadeUp.CLUB_WINTER)
                .carClass(MadeUp.GT)
                .addTeam(MadeUp.BLUE)
                .car(MadeUp.VERTEX_TWO)
                .number(CarNumber.of("01"))
                .build();
        Result club = won(MadeUp.race("club-race", MadeUp.CLUB_WINTER, "2022-11-05"), clubs)
                .classPosition(1)
                .build();
        Result[] all = {OVERALL, IN_CLASS, other, club};

        wins(1, TotalScope.builder().addEvent(MadeUp.SIX_HOURS), all);
        wins(2, TotalScope.builder().addEvent(MadeUp.SIX_HOURS).addEvent(MadeUp.TEN_HOURS), all);
        wins(3, TotalScope.builder().series(MadeUp.GRAND), all);
        wins(1, TotalScope.builder().series(MadeUp.CLUB), all);
        wins(2, TotalScope.builder().season(MadeUp.GRAND_2023), all);
        wins(2, TotalScope.builder().carClass(MadeUp.GT), all);
        wins(2, TotalScope.builder().team(MadeUp.RED), all);
        wins(2, TotalScope.builder().manufacturer(MadeUp.VERTEX), all);
        wins(2, TotalScope.builder().number(CarNumber.of("1")), all);
        wins(0, TotalScope.builder().number(CarNumber.of("001")), all);
        wins(0, TotalScope.builder().championship(MadeUp.TITLE), all);
        wins(1, TotalScope.builder().team(MadeUp.RED).addEvent(MadeUp.TEN_HOURS), all);
        wins(3, TotalScope.builder().from(PartialDate.parse("2023")), all);
        wins(3, TotalScope.builder().to(PartialDate.parse("2023")), all);
        wins(2, TotalScope.builder().from(PartialDate.parse("2023-01-28")).to(PartialDate.parse("2023-03-18")), all);
        wins(0, TotalScope.builder().from(PartialDate.parse("2023-01-29")).to(PartialDate.parse("2023-03-17")), all);
    }

    private static void wins(int expected, TotalScope.Builder scope, Fact... facts) {
        holds("counted " + expected + ": consistent", scoped(expected, Measure.CLASS_WINS, scope), facts);
        holds("counted " + expected + ": short by 1", scoped(expected + 1, Measure.CLASS_WINS, scope), facts);
    }

    @Test
    void scopeLimitsTheTitles() {
        Title other = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2022)
                .addHolder(MadeUp.ANN)
                .addClass(MadeUp.GT)
                .wonWithTeam(MadeUp.BLUE)
                .wonWithManufacturer(MadeUp.VERTEX)
                .wonWithNumber(CarNumber.of("01"))
                .build();
        Title[] all = {TITLE, CUP, other};

        titles(3, TotalScope.builder().series(MadeUp.GRAND), all);
        titles(0, TotalScope.builder().series(MadeUp.CLUB), all);
        titles(2, TotalScope.builder().season(MadeUp.GRAND_2023), all);
        titles(1, TotalScope.builder().championship(MadeUp.CUP), all);
        titles(1, TotalScope.builder().carClass(MadeUp.GT), all);
        titles(2, TotalScope.builder().team(MadeUp.RED), all);
        titles(1, TotalScope.builder().manufacturer(MadeUp.VERTEX), all);
        titles(1, TotalScope.builder().number(CarNumber.of("01")), all);
        titles(0, TotalScope.builder().addEvent(MadeUp.SIX_HOURS), all);
        titles(2, TotalScope.builder().from(PartialDate.parse("2023")), all);
        titles(1, TotalScope.builder().to(PartialDate.parse("2022")), all);
    }

    private static void titles(int expected, TotalScope.Builder scope, Fact... facts) {
        holds("counted " + expected + ": consistent", scoped(expected, Measure.TITLES, scope), facts);
        holds("counted " + expected + ": short by 1", scoped(expected + 1, Measure.TITLES, scope), facts);
    }

    @Test
    void whatAResultLeavesOpenMayBeInScope() {
        Race somewhere = MadeUp.race("somewhere", MadeUp.GRAND_2023, "2023-05-05");
        Result open = won(somewhere, MadeUp.entry("open", MadeUp.GRAND_2023).build())
                .classPosition(1)
                .build();

        for (TotalScope.Builder scope : List.of(
                TotalScope.builder().addEvent(MadeUp.SIX_HOURS),
                TotalScope.builder().carClass(MadeUp.TOP),
                TotalScope.builder().team(MadeUp.RED),
                TotalScope.builder().manufacturer(MadeUp.APEX),
                TotalScope.builder().number(CarNumber.of("1")))) {
            holds("counted 1: short by 1", scoped(2, Measure.CLASS_WINS, scope), covered(OVERALL, open));
            holds("counted 1: contradicted", scoped(3, Measure.CLASS_WINS, scope), covered(OVERALL, open));
            holds("counted 1: contradicted", scoped(2, Measure.CLASS_WINS, scope), covered(OVERALL));
            holds("counted 1: consistent", scoped(1, Measure.CLASS_WINS, scope), covered(OVERALL, open));
        }
    }

    @Test
    void whatIsOpenOutOfScopeDoesNotMatter() {
        Result unplaced = won(
                        MadeUp.SIX_2024,
                        MadeUp.entry("later", MadeUp.GRAND_2024).build())
                .build();

        holds(
                "counted 1: contradicted",
                scoped(2, Measure.OVERALL_WINS, TotalScope.builder().season(MadeUp.GRAND_2023)),
                covered(OVERALL, unplaced));
        holds("counted 1: short by 1", stated(2, Measure.OVERALL_WINS).build(), covered(OVERALL, unplaced));
    }

    @Test
    void whatATitleLeavesOpenMayBeInScope() {
        Title open = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .build();

        for (TotalScope.Builder scope : List.of(
                TotalScope.builder().carClass(MadeUp.TOP),
                TotalScope.builder().team(MadeUp.RED),
                TotalScope.builder().manufacturer(MadeUp.APEX),
                TotalScope.builder().number(CarNumber.of("1")))) {
            StatedTotal two = scoped(2, Measure.TITLES, scope);
            holds("counted 1: short by 1", two, covered(MadeUp.ANN, CoverageKind.TITLES, TITLE, open));
            holds("counted 1: contradicted", two, covered(MadeUp.ANN, CoverageKind.TITLES, TITLE));
        }
    }

    @Test
    void raceOfTheDayOfTheTotalCounts() {
        Fact[] race = {OVERALL};

        asOf("counted 1: consistent", "2023-01-28", race);
        asOf("counted 0: short by 1", "2023-01-27", race);
        asOf("counted 1: consistent", "2023-01-29/2023-02-04", race);
    }

    @Test
    void raceThatMayBeLaterThanTheTotalDoesNotCount() {
        Fact[] race = {OVERALL};

        asOf("counted 0: short by 1", "2023", race);
        asOf("counted 0: short by 1", "../2023-12-31", race);
        asOf("counted 1: consistent", "2023-01-28/..", race);
        asOf(
                "counted 0: short by 1",
                "2023-05-15",
                won(MadeUp.race("may", MadeUp.GRAND_2023, "2023-05"), MadeUp.RED_1)
                        .overallPosition(1)
                        .build());
        asOf(
                "counted 1: consistent",
                "2023-05-31",
                won(MadeUp.race("may", MadeUp.GRAND_2023, "2023-05"), MadeUp.RED_1)
                        .overallPosition(1)
                        .build());
    }

    @Test
    void raceThatMayBeLaterKeepsATotalFromBeingContradicted() {
        Result some = won(MadeUp.race("may", MadeUp.GRAND_2023, "2023-05"), MadeUp.RED_1)
                .overallPosition(1)
                .build();

        asOf("counted 0: short by 1", "2023-05-15", covered(some));
        asOf("counted 0: contradicted", "2023-04-30", covered(some));
    }

    private static void asOf(String expected, String date, Fact... facts) {
        holds(
                expected,
                stated(1, Measure.OVERALL_WINS).asOf(PartialDate.parse(date)).build(),
                facts);
    }

    @Test
    void raceWithoutADayIsOfItsSeason() {
        Result someday = won(MadeUp.race("someday", MadeUp.GRAND_2023), MadeUp.RED_1)
                .overallPosition(1)
                .build();

        asOf("counted 1: consistent", "2023-12-31", someday);
        asOf("counted 0: short by 1", "2023-12-30", someday);
        asOf("counted 0: contradicted", "2022-12-31", covered(someday));
    }

    @Test
    void titleIsWonByTheEndOfItsSeason() {
        StatedTotal before =
                stated(1, Measure.TITLES).asOf(PartialDate.parse("2023-12-30")).build();
        StatedTotal after =
                stated(1, Measure.TITLES).asOf(PartialDate.parse("2023-12-31")).build();

        holds("counted 0: short by 1", before, covered(MadeUp.ANN, CoverageKind.TITLES, TITLE));
        holds("counted 1: consistent", after, TITLE);
    }
}
