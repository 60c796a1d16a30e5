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
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Party;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcileTest {
    @Test
    void textHoldsTheTotalTheCountAndTheVerdict() {
        StatedTotal total = scoped(4, Measure.WINS, TotalScope.builder().team(MadeUp.RED));

        assertEquals(
                "[driver ann: 4 WINS (team red), counted 1 to 2: short by 2]",
                MadeUp.book(OVERALL, IN_CLASS, total).reconcile().toString());
    }

    @Test
    void eachTotalIsReconciledInOrder() {
        StatedTotal starts = stated(2, Measure.STARTS).build();
        StatedTotal wins = stated(2, Measure.WINS).build();
        StatedTotal bobs = MadeUp.total(MadeUp.BOB, 1, Measure.WINS).build();

        assertEquals(
                List.of(wins, starts, bobs),
                MadeUp.book(starts, bobs, wins).reconcile().stream()
                        .map(Reconciliation::total)
                        .toList());
    }

    @Test
    void shortIsByHowManyAreLacking() {
        Reconciliation one = MadeUp.book(
                        OVERALL, stated(3, Measure.OVERALL_WINS).build())
                .reconcile()
                .get(0);

        assertEquals(Verdict.SHORT, one.verdict());
        assertEquals(2, one.shortBy());
        assertEquals(1, one.countedAtLeast());
        assertEquals(1, one.countedAtMost());
    }

    @Test
    void plainWinsLieBetweenOverallAndClassWins() {
        holds("counted 1 to 2: contradicted", stated(0, Measure.WINS).build(), OVERALL, IN_CLASS);
        holds("counted 1 to 2: consistent", stated(1, Measure.WINS).build(), OVERALL, IN_CLASS);
        holds("counted 1 to 2: consistent", stated(2, Measure.WINS).build(), OVERALL, IN_CLASS);
        holds("counted 1 to 2: short by 1", stated(3, Measure.WINS).build(), OVERALL, IN_CLASS);
    }

    @Test
    void overallAndClassWinsAreCountedApart() {
        holds("counted 1: consistent", stated(1, Measure.OVERALL_WINS).build(), OVERALL, IN_CLASS);
        holds("counted 1: short by 1", stated(2, Measure.OVERALL_WINS).build(), OVERALL, IN_CLASS);
        holds("counted 2: consistent", stated(2, Measure.CLASS_WINS).build(), OVERALL, IN_CLASS);
        holds("counted 2: contradicted", stated(1, Measure.CLASS_WINS).build(), OVERALL, IN_CLASS);
    }

    @Test
    void plainPodiumsLieBetweenThoseOfAllAndThoseOfAnyKind() {
        Result unplacedInClass = won(MadeUp.race("third", MadeUp.GRAND_2023), MadeUp.RED_1)
                .overallPosition(3)
                .build();

        holds("counted 2 to 3: consistent", stated(2, Measure.PODIUMS).build(), OVERALL, IN_CLASS, unplacedInClass);
        holds("counted 2 to 3: contradicted", stated(1, Measure.PODIUMS).build(), OVERALL, IN_CLASS, unplacedInClass);
        holds("counted 2 to 3: short by 1", stated(4, Measure.PODIUMS).build(), OVERALL, IN_CLASS, unplacedInClass);
    }

    @Test
    void polesAreThoseKnown() {
        Result pole = OVERALL.toBuilder().pole(Answer.YES).build();
        Result unknown = IN_CLASS.toBuilder().pole(Answer.UNKNOWN).build();

        holds("counted 1: consistent", stated(1, Measure.POLES).build(), pole, IN_CLASS);
        holds("counted 1: short by 1", stated(2, Measure.POLES).build(), covered(pole, unknown));
        holds("counted 1: contradicted", stated(2, Measure.POLES).build(), covered(pole, IN_CLASS));
    }

    @Test
    void startsAreRacesAndNotCars() {
        Result second = won(MadeUp.SIX_2023, MadeUp.BLUE_31).build();
        Race heat = MadeUp.race("heat", MadeUp.GRAND_2023).toBuilder()
                .kind(RaceKind.QUALIFYING_RACE)
                .build();
        Result inHeat = won(heat, MadeUp.RED_1).build();

        holds("counted 2: consistent", stated(2, Measure.STARTS).build(), OVERALL, IN_CLASS, second, inHeat);
        holds("counted 2: contradicted", stated(1, Measure.STARTS).build(), OVERALL, IN_CLASS, second);
    }

    @Test
    void carOfAnotherStatusMayBeTheStartThatLacks() {
        Result other =
                won(MadeUp.SIX_2023, MadeUp.RED_1).status(ResultStatus.OTHER).build();
        Result retired = other.toBuilder().status(ResultStatus.RETIRED).build();

        holds("counted 0: short by 1", stated(1, Measure.STARTS).build(), covered(other));
        holds("counted 1: contradicted", stated(2, Measure.STARTS).build(), covered(retired));
        holds("counted 0: short by 1", stated(1, Measure.SEASONS).build(), covered(other));
    }

    @Test
    void seasonsAreThoseWithAStart() {
        Entry later = MadeUp.entry("later", MadeUp.GRAND_2024).build();
        Result nextYear = won(MadeUp.SIX_2024, later).build();
        Result withdrawn = nextYear.toBuilder().status(ResultStatus.WITHDRAWN).build();

        holds("counted 2: consistent", stated(2, Measure.SEASONS).build(), OVERALL, IN_CLASS, nextYear);
        holds("counted 1: consistent", stated(1, Measure.SEASONS).build(), OVERALL, IN_CLASS, withdrawn);
    }

    @Test
    void titlesAreCountedByTheirRole() {
        Title trophy = TITLE.toBuilder().championship(MadeUp.TROPHY).build();

        holds("counted 3: consistent", stated(3, Measure.TITLES).build(), TITLE, CUP, trophy);
        holds("counted 1: consistent", stated(1, Measure.SEASON_TITLES).build(), TITLE, CUP, trophy);
        holds("counted 1: short by 1", stated(2, Measure.CUP_TITLES).build(), TITLE, CUP, trophy);
        holds("counted 3: contradicted", stated(2, Measure.TITLES).build(), TITLE, CUP, trophy);
    }

    @Test
    void titlesLackOnlyWhereTheBookClaimsToHoldAllTitles() {
        StatedTotal two = stated(2, Measure.TITLES).build();

        holds("counted 1: short by 1", two, covered(TITLE));
        holds(
                "counted 1: contradicted",
                two,
                covered(
                        MadeUp.ANN,
                        CoverageKind.TITLES,
                        TITLE,
                        won(MadeUp.SIX_2023, MadeUp.RED_1).build()));
        holds(
                "counted 0: contradicted",
                stated(1, Measure.CUP_TITLES).build(),
                covered(MadeUp.ANN, CoverageKind.TITLES, TITLE));
        holds(
                "counted 0: contradicted",
                stated(1, Measure.SEASON_TITLES).build(),
                covered(MadeUp.ANN, CoverageKind.TITLES, CUP));
    }

    @Test
    void totalThatMayBeMoreIsNotContradictedByMore() {
        holds(
                "counted 2: consistent",
                stated(1, Measure.CLASS_WINS).atLeast(true).build(),
                OVERALL,
                IN_CLASS);
        holds(
                "counted 2: consistent",
                stated(2, Measure.CLASS_WINS).atLeast(true).build(),
                OVERALL,
                IN_CLASS);
        holds(
                "counted 2: short by 1",
                stated(3, Measure.CLASS_WINS).atLeast(true).build(),
                OVERALL,
                IN_CLASS);
    }

    @Test
    void totalThatMayBeMoreIsContradictedByFewerUnderCoverage() {
        holds(
                "counted 1: contradicted",
                stated(2, Measure.CLASS_WINS).atLeast(true).build(),
                covered(OVERALL));
        holds(
                "counted 1: consistent",
                stated(1, Measure.CLASS_WINS).atLeast(true).build(),
                covered(OVERALL));
    }

    @Test
    void fewerThanStatedContradictsUnderCoverageAlone() {
        StatedTotal two = stated(2, Measure.OVERALL_WINS).build();

        holds("counted 1: short by 1", two, OVERALL);
        holds("counted 1: contradicted", two, covered(OVERALL));
        holds("counted 1: short by 1", two, covered(MadeUp.BOB, CoverageKind.RESULTS, OVERALL));
        holds("counted 1: short by 1", two, covered(MadeUp.ANN, CoverageKind.ENTRIES, OVERALL));
    }

    @Test
    void placeThatIsOpenMayBeTheOneThatLacks() {
        Result unplaced = won(MadeUp.TEN_2023, MadeUp.RED_1).build();
        Result classOnly = unplaced.toBuilder().classPosition(2).build();
        Result overallOnly = unplaced.toBuilder().overallPosition(2).build();

        for (Measure measure : List.of(Measure.WINS, Measure.CLASS_WINS, Measure.OVERALL_WINS, Measure.PODIUMS)) {
            holds("counted 1: short by 1", stated(2, measure).build(), covered(OVERALL, unplaced));
        }
        holds("counted 1: contradicted", stated(2, Measure.OVERALL_WINS).build(), covered(OVERALL, classOnly));
        holds("counted 1: contradicted", stated(2, Measure.CLASS_WINS).build(), covered(OVERALL, classOnly));
        holds("counted 1: contradicted", stated(2, Measure.OVERALL_WINS).build(), covered(OVERALL, overallOnly));
        holds("counted 1: short by 1", stated(2, Measure.CLASS_WINS).build(), covered(OVERALL, overallOnly));
    }

    @Test
    void coverageOfTheSeasonIsEnoughForATotalOfTheSeason() {
        Coverage season = Coverage.builder().season(MadeUp.GRAND_2023).build();
        TotalScope.Builder inSeason = TotalScope.builder().season(MadeUp.GRAND_2023);

        holds("counted 1: contradicted", scoped(2, Measure.CLASS_WINS, inSeason), OVERALL, season);
        holds("counted 1: short by 1", stated(2, Measure.CLASS_WINS).build(), OVERALL, season);
        holds(
                "counted 1: short by 1",
                scoped(2, Measure.CLASS_WINS, TotalScope.builder().series(MadeUp.GRAND)),
                OVERALL,
                season);
        holds(
                "counted 1: short by 1",
                scoped(2, Measure.CLASS_WINS, inSeason),
                OVERALL,
                season,
                IN_CLASS.toBuilder().lineUp(LineUp.unknown()).build());
    }

    @Test
    void teamsAndMarquesAreCountedByTheirCars() {
        holds(
                "counted 2: consistent",
                MadeUp.total(MadeUp.RED, 2, Measure.CLASS_WINS).build(),
                OVERALL,
                IN_CLASS);
        holds(
                "counted 2: consistent",
                MadeUp.total(MadeUp.APEX, 2, Measure.STARTS).build(),
                OVERALL,
                IN_CLASS);
        holds(
                "counted 0: short by 2",
                MadeUp.total(MadeUp.BLUE, 2, Measure.CLASS_WINS).build(),
                OVERALL,
                IN_CLASS);
    }

    @Test
    void personsAndOrganisationsAreNeverContradicted() {
        Coverage results = Coverage.builder().season(MadeUp.GRAND_2023).build();
        Coverage titles = results.toBuilder().kind(CoverageKind.TITLES).build();
        for (Party party : List.of(MadeUp.MANAGER, MadeUp.GROUP)) {
            for (Measure measure : List.of(Measure.WINS, Measure.TITLES)) {
                StatedTotal total = MadeUp.total(party, 5, measure)
                        .scope(TotalScope.builder().season(MadeUp.GRAND_2023).build())
                        .build();
                holds("counted 0: short by 5", total, OVERALL, TITLE, results, titles);
            }
        }
    }

    @Test
    void zeroIsConsistentWithNothing() {
        Driver nobody = MadeUp.driver("nobody");

        holds("counted 0: consistent", MadeUp.total(nobody, 0, Measure.WINS).build(), OVERALL);
    }
}
