package io.github.palmares.book;

import static io.github.palmares.book.AnnsCareer.ALL_OF_ANN;
import static io.github.palmares.book.AnnsCareer.allOfAnn;
import static io.github.palmares.book.AnnsCareer.ann;
import static io.github.palmares.book.AnnsCareer.anns;
import static io.github.palmares.book.AnnsCareer.crew;
import static io.github.palmares.book.AnnsCareer.driven;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Title;
import org.junit.jupiter.api.Test;

/** When a count of a career is exact. */
class CareerExactnessTest {
    private static final Coverage ALL_OF_2023 = Coverage.builder()
            .season(MadeUp.GRAND_2023)
            .addCitation(MadeUp.CITED)
            .build();

    @Test
    void carOfAnotherStatusMayHaveStarted() {
        Career career =
                allOfAnn(anns(MadeUp.SIX_2023).status(ResultStatus.OTHER).build());

        assertEquals("at least 0", career.starts().toString());
        assertEquals("at least 0", career.overallWins().toString());
        assertEquals("at least 0", career.classWins().toString());
    }

    @Test
    void carWithoutAPlaceMayHaveWon() {
        Career career = allOfAnn(anns(MadeUp.SIX_2023).build());

        assertEquals("at least 0", career.overallWins().toString());
        assertEquals("at least 0", career.overallPodiums().toString());
        assertEquals("at least 0", career.classWins().toString());
        assertEquals("at least 0", career.classPodiums().toString());
        assertEquals("at least 0", career.poles().toString());
    }

    @Test
    void overallWinnerIsKnownToHaveWonItsClass() {
        Career career = allOfAnn(anns(MadeUp.SIX_2023).overallPosition(1).build());

        assertEquals("exactly 1", career.overallWins().toString());
        assertEquals("exactly 1", career.overallPodiums().toString());
        assertEquals("exactly 1", career.classWins().toString());
        assertEquals("exactly 1", career.classPodiums().toString());
    }

    @Test
    void reportedFirstPlaceIsAClassWinForCertainAndPerhapsMore() {
        Career career = allOfAnn(anns(MadeUp.SIX_2023).reportedPosition(1).build());

        assertEquals("at least 0", career.overallWins().toString());
        assertEquals("exactly 1", career.classWins().toString());
    }

    @Test
    void reportedSecondPlaceLeavesTheWinInClassOpenAlone() {
        Career career = allOfAnn(anns(MadeUp.SIX_2023).reportedPosition(2).build());

        assertEquals("exactly 0", career.overallWins().toString());
        assertEquals("at least 0", career.overallPodiums().toString());
        assertEquals("at least 0", career.classWins().toString());
    }

    @Test
    void placeInClassBoundsThePlaceOfAll() {
        Career career = allOfAnn(anns(MadeUp.SIX_2023).classPosition(2).build());

        assertEquals("exactly 0", career.overallWins().toString());
        assertEquals("at least 0", career.overallPodiums().toString());
        assertEquals("exactly 0", career.classWins().toString());
        assertEquals("exactly 1", career.classPodiums().toString());
    }

    @Test
    void placeOfAllLeavesThePlaceInClassOpen() {
        Career career = allOfAnn(anns(MadeUp.SIX_2023).overallPosition(2).build());

        assertEquals("exactly 0", career.overallWins().toString());
        assertEquals("at least 0", career.classWins().toString());
    }

    @Test
    void classThatDoesNotCompeteLeavesNothingOpen() {
        Result experiment = MadeUp.result(
                        MadeUp.SIX_2023,
                        MadeUp.entry("experiment", MadeUp.GRAND_2023)
                                .carClass(MadeUp.GARAGE)
                                .build(),
                        MadeUp.ANN)
                .build();

        assertEquals("exactly 0", allOfAnn(experiment).classWins().toString());
    }

    @Test
    void poleIsExactWhereEveryResultSays() {
        Result yes = anns(MadeUp.SIX_2023).pole(Answer.YES).build();
        Result no = anns(MadeUp.TEN_2023).pole(Answer.NO).build();
        Result unknown = anns(MadeUp.TEN_2023).build();

        assertEquals("exactly 1", allOfAnn(yes, no).poles().toString());
        assertEquals("at least 1", allOfAnn(yes, unknown).poles().toString());
    }

    @Test
    void withoutCoverageEveryCountIsAtLeast() {
        Result whole = anns(MadeUp.SIX_2023)
                .lineUp(crew(MadeUp.ANN, Answer.YES))
                .overallPosition(1)
                .classPosition(1)
                .pole(Answer.YES)
                .build();

        assertEquals("at least 1", ann(whole).starts().toString());
        assertEquals("at least 1", ann(whole).classWins().toString());
        assertEquals("exactly 1", allOfAnn(whole).starts().toString());
    }

    @Test
    void coverageOfTheSeasonMakesThePartOfTheSeasonExact() {
        Result inSeason = driven(MadeUp.SIX_2023, Answer.YES);
        Career career = ann(inSeason, ALL_OF_2023);

        assertEquals("at least 1", career.starts().toString());
        assertEquals("exactly 1", career.in(MadeUp.GRAND_2023).starts().toString());
        assertEquals("at least 0", career.in(MadeUp.GRAND_2024).starts().toString());
        assertEquals("at least 1", career.in(MadeUp.GRAND).starts().toString());
        assertEquals(
                "exactly 1",
                career.in(MadeUp.GRAND).in(MadeUp.GRAND_2023).starts().toString());
    }

    @Test
    void coverageOfTheSeriesCoversItsSeasons() {
        Career career = ann(
                driven(MadeUp.SIX_2023, Answer.YES),
                Coverage.builder().series(MadeUp.GRAND).build());

        assertEquals("exactly 1", career.in(MadeUp.GRAND).starts().toString());
        assertEquals("exactly 1", career.in(MadeUp.GRAND_2023).starts().toString());
        assertEquals("at least 0", career.in(MadeUp.CLUB).starts().toString());
        assertEquals("at least 0", career.in(MadeUp.CLUB_WINTER).starts().toString());
        assertEquals("at least 1", career.starts().toString());
    }

    @Test
    void coverageOfARaceOrOfSomebodyElseCoversNoCareer() {
        Coverage race = Coverage.builder()
                .race(MadeUp.SIX_2023)
                .season(MadeUp.GRAND_2023)
                .build();
        Coverage bob = Coverage.builder().competitor(MadeUp.BOB).build();
        Coverage titles = ALL_OF_ANN.toBuilder().kind(CoverageKind.TITLES).build();
        Career career = ann(driven(MadeUp.SIX_2023, Answer.YES), race, bob, titles);

        assertEquals("at least 1", career.starts().toString());
        assertEquals("at least 1", career.in(MadeUp.GRAND_2023).starts().toString());
    }

    @Test
    void carWithoutAKnownCrewMayBeAnybodys() {
        Result known = driven(MadeUp.SIX_2023, Answer.YES);
        Result unknown = MadeUp.result(MadeUp.TEN_2023, MadeUp.BLUE_31).build();
        Result some = unknown.toBuilder().lineUp(LineUp.of(MadeUp.BOB)).build();
        Result others = unknown.toBuilder().lineUp(LineUp.whole(MadeUp.BOB)).build();

        assertEquals("at least 1", in2023(MadeUp.ANN, known, unknown).starts().toString());
        assertEquals("at least 1", in2023(MadeUp.ANN, known, some).starts().toString());
        assertEquals("exactly 1", in2023(MadeUp.ANN, known, others).starts().toString());
    }

    @Test
    void carOfAnUnknownTeamOrMarqueMayBeAnybodys() {
        Result known = anns(MadeUp.SIX_2023).build();
        Result unknown = MadeUp.result(
                        MadeUp.TEN_2023,
                        MadeUp.entry("private", MadeUp.GRAND_2023).build())
                .build();

        assertEquals("exactly 1", in2023(MadeUp.RED, known).starts().toString());
        assertEquals("at least 1", in2023(MadeUp.RED, known, unknown).starts().toString());
        assertEquals("exactly 1", in2023(MadeUp.APEX, known).starts().toString());
        assertEquals("at least 1", in2023(MadeUp.APEX, known, unknown).starts().toString());
    }

    private static Career in2023(Competitor competitor, Fact... facts) {
        return RecordBook.builder()
                .add(facts)
                .add(ALL_OF_2023)
                .build()
                .career(competitor)
                .in(MadeUp.GRAND_2023);
    }

    @Test
    void crewsOfOtherSeasonsDoNotMatterForThePart() {
        Result elsewhere = MadeUp.result(
                        MadeUp.SIX_2024,
                        MadeUp.entry("later", MadeUp.GRAND_2024).build())
                .build();

        assertEquals(
                "exactly 1",
                in2023(MadeUp.ANN, driven(MadeUp.SIX_2023, Answer.YES), elsewhere)
                        .starts()
                        .toString());
    }

    @Test
    void titlesAreExactWhereAllHoldersAreKnown() {
        Coverage titles = ALL_OF_2023.toBuilder().kind(CoverageKind.TITLES).build();
        Title complete = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .holdersComplete(true)
                .build();
        Title open = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023)
                .addHolder(MadeUp.BOB)
                .build();
        Title elsewhere = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2022)
                .addHolder(MadeUp.BOB)
                .build();

        assertEquals(
                "exactly 1",
                ann(complete, elsewhere, titles)
                        .in(MadeUp.GRAND_2023)
                        .seasonTitles()
                        .toString());
        assertEquals(
                "exactly 0",
                ann(complete, elsewhere, titles)
                        .in(MadeUp.GRAND_2023)
                        .cupTitles()
                        .toString());
        assertEquals(
                "exactly 1",
                ann(complete, open, titles).in(MadeUp.GRAND_2023).seasonTitles().toString());
        assertEquals(
                "at least 0",
                ann(complete, open, titles).in(MadeUp.GRAND_2023).cupTitles().toString());
        assertEquals(
                "at least 1",
                ann(complete, ALL_OF_2023).in(MadeUp.GRAND_2023).seasonTitles().toString());
        assertEquals(
                "exactly 1",
                ann(
                                complete,
                                open,
                                ALL_OF_ANN.toBuilder().kind(CoverageKind.TITLES).build())
                        .seasonTitles()
                        .toString());
    }

    @Test
    void titlesOfASeriesAreExactWhereAllItsHoldersAreKnown() {
        Coverage titles = Coverage.builder()
                .series(MadeUp.GRAND)
                .kind(CoverageKind.TITLES)
                .build();
        Title complete = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .holdersComplete(true)
                .build();

        assertEquals(
                "exactly 1",
                ann(complete, titles).in(MadeUp.GRAND).seasonTitles().toString());
        assertEquals(
                "at least 0",
                ann(complete, titles).in(MadeUp.CLUB).seasonTitles().toString());
    }
}
