package io.github.palmares.book;

import static io.github.palmares.book.AnnsCareer.allOfAnn;
import static io.github.palmares.book.AnnsCareer.ann;
import static io.github.palmares.book.AnnsCareer.anns;
import static io.github.palmares.book.AnnsCareer.crew;
import static io.github.palmares.book.AnnsCareer.driven;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CareerTest {
    @Test
    void careerOfSomebodyUnknownIsEmpty() {
        Career career = MadeUp.book(anns(MadeUp.SIX_2023).build()).career(MadeUp.CID);

        assertEquals("at least 0", career.starts().toString());
        assertEquals("at least 0", career.overallWins().toString());
        assertEquals("at least 0", career.seasonTitles().toString());
        assertEquals(List.of(), career.teams());
        assertEquals(Optional.empty(), career.firstRace());
        assertEquals(Optional.empty(), career.lastRace());
        assertTrue(career.results().isEmpty());
        assertTrue(career.titles().isEmpty());
        assertTrue(career.stated().isEmpty());
        assertEquals(MadeUp.CID, career.competitor());
    }

    @Test
    void eachCountCountsItsOwn() {
        Race third = MadeUp.race("third", MadeUp.GRAND_2023, "2023-05-01");
        Race fourth = MadeUp.race("fourth", MadeUp.GRAND_2023, "2023-06-01");
        Career career = ann(
                anns(MadeUp.SIX_2023).overallPosition(1).pole(Answer.YES).build(),
                anns(MadeUp.TEN_2023)
                        .overallPosition(2)
                        .classPosition(1)
                        .pole(Answer.NO)
                        .build(),
                anns(third).overallPosition(3).classPosition(2).build(),
                anns(fourth).overallPosition(9).classPosition(3).build());

        assertEquals("at least 4", career.starts().toString());
        assertEquals("at least 1", career.overallWins().toString());
        assertEquals("at least 2", career.classWins().toString());
        assertEquals("at least 3", career.overallPodiums().toString());
        assertEquals("at least 4", career.classPodiums().toString());
        assertEquals("at least 1", career.poles().toString());
    }

    @Test
    void titlesAreCountedByWhatTheyAreAndParted() {
        Title title = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .build();
        Title cup = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .build();
        Title cupBefore = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2022)
                .addHolder(MadeUp.ANN)
                .build();
        Title trophy = MadeUp.title(MadeUp.TROPHY, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .build();
        Title bobs = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2022)
                .addHolder(MadeUp.BOB)
                .build();
        Career career = ann(title, cup, cupBefore, trophy, bobs);

        assertEquals("at least 1", career.seasonTitles().toString());
        assertEquals("at least 2", career.cupTitles().toString());
        assertEquals(4, career.titles().count());
        assertEquals(
                "{championship grand-cup=2, championship grand-title=1, championship grand-trophy=1}",
                career.titlesByChampionship().toString());
    }

    @Test
    void twoCarsInOneRaceAreOneStart() {
        Career career = ann(
                anns(MadeUp.SIX_2023).build(),
                MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31, MadeUp.ANN).build());

        assertEquals(1, career.starts().counted());
        assertEquals(2, career.results().count());
    }

    @Test
    void whoIsKnownNotToHaveDrivenDidNotStart() {
        assertEquals(
                "exactly 0",
                allOfAnn(driven(MadeUp.SIX_2023, Answer.NO)).starts().toString());
        assertEquals(
                "exactly 1",
                allOfAnn(driven(MadeUp.SIX_2023, Answer.YES)).starts().toString());
    }

    @Test
    void whoIsListedIsTakenToHaveDriven() {
        assertEquals(
                "exactly 1",
                allOfAnn(driven(MadeUp.SIX_2023, Answer.UNKNOWN)).starts().toString());
    }

    @Test
    void othersWhoDidNotDriveDoNotMatter() {
        Result result = anns(MadeUp.SIX_2023)
                .lineUp(LineUp.builder()
                        .addAllCrew(crew(MadeUp.BOB, Answer.NO).crew())
                        .addAllCrew(crew(MadeUp.ANN, Answer.YES).crew())
                        .build())
                .build();

        assertEquals("exactly 1", allOfAnn(result).starts().toString());
    }

    @Test
    void carOfATeamStartsWhoeverDroveIt() {
        Coverage all = Coverage.builder().competitor(MadeUp.RED).build();
        Career career = MadeUp.book(driven(MadeUp.SIX_2023, Answer.NO), all).career(MadeUp.RED);

        assertEquals("exactly 1", career.starts().toString());
    }

    @Test
    void onlyPointsRacesAreStarts() {
        Race qualifying = MadeUp.race("heat", MadeUp.GRAND_2023, "2023-01-22").toBuilder()
                .kind(RaceKind.QUALIFYING_RACE)
                .build();
        Race exhibition = MadeUp.race("show", MadeUp.GRAND_2023, "2023-02-22").toBuilder()
                .kind(RaceKind.EXHIBITION)
                .build();

        assertEquals(
                "exactly 0",
                allOfAnn(driven(qualifying, Answer.YES), driven(exhibition, Answer.UNKNOWN))
                        .starts()
                        .toString());
    }

    @Test
    void carThatTookNoPartDidNotStart() {
        for (ResultStatus status : List.of(ResultStatus.NOT_STARTED, ResultStatus.WITHDRAWN, ResultStatus.RESERVE)) {
            Career career = allOfAnn(anns(MadeUp.SIX_2023).status(status).build());
            assertEquals("exactly 0", career.starts().toString());
            assertEquals("exactly 0", career.classWins().toString());
        }
    }

    @Test
    void cancelledRaceCountsForNothing() {
        Race cancelled = MadeUp.race("washed-out", MadeUp.GRAND_2023, "2023-02-22").toBuilder()
                .status(RaceStatus.CANCELLED)
                .build();
        Result won = anns(cancelled).overallPosition(1).pole(Answer.YES).build();
        Result open = won.toBuilder()
                .pole(Answer.UNKNOWN)
                .overallPosition(OptionalInt.empty())
                .build();
        for (Career career : List.of(allOfAnn(won), allOfAnn(open))) {
            assertEquals(1, career.results().count());
            for (Tally tally : List.of(
                    career.starts(),
                    career.overallWins(),
                    career.classWins(),
                    career.overallPodiums(),
                    career.classPodiums(),
                    career.poles())) {
                assertEquals("exactly 0", tally.toString());
            }
            assertEquals(Optional.empty(), career.firstRace());
            assertEquals(List.of(), career.teams());
        }
        assertTrue(MadeUp.book(won).results().tookPart().isEmpty());
        assertTrue(MadeUp.book(won).results().overallWins().isEmpty());
    }

    @Test
    void carThatRetiredOrWasDisqualifiedStarted() {
        for (ResultStatus status :
                List.of(ResultStatus.RETIRED, ResultStatus.DISQUALIFIED, ResultStatus.NOT_CLASSIFIED)) {
            Career career = ann(anns(MadeUp.SIX_2023).status(status).build());
            assertEquals(1, career.starts().counted());
        }
    }

    @Test
    void partOfASeasonHoldsOnlyWhatIsOfIt() {
        Result first = anns(MadeUp.SIX_2023).build();
        Result second = MadeUp.result(
                        MadeUp.SIX_2024,
                        MadeUp.entry("later", MadeUp.GRAND_2024).build(),
                        MadeUp.ANN)
                .build();
        Career career = ann(first, second);

        assertEquals(List.of(first), career.in(MadeUp.GRAND_2023).results().toList());
        assertEquals(List.of(second), career.in(MadeUp.GRAND_2024).results().toList());
        assertEquals(2, career.in(MadeUp.GRAND).starts().counted());
        assertTrue(career.in(MadeUp.CLUB).results().isEmpty());
        assertTrue(career.in(MadeUp.CLUB).in(MadeUp.GRAND_2023).results().isEmpty());
    }

    @Test
    void secondSeasonNarrowsFurther() {
        Career career = ann(anns(MadeUp.SIX_2023).build());

        assertTrue(career.in(MadeUp.GRAND_2023).in(MadeUp.GRAND_2024).results().isEmpty());
        assertTrue(career.in(MadeUp.GRAND_2024).in(MadeUp.GRAND_2023).results().isEmpty());
        assertTrue(career.in(MadeUp.CLUB).in(MadeUp.GRAND).results().isEmpty());
        assertEquals(
                1, career.in(MadeUp.GRAND_2023).in(MadeUp.GRAND_2023).results().count());
    }

    @Test
    void whatIsStatedStandsBesideTheCountOfItsMeasure() {
        List<Fact> facts = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            facts.add(MadeUp.total(MadeUp.ANN, 10 + measure.ordinal(), measure).build());
            facts.add(MadeUp.total(MadeUp.BOB, 1, measure).build());
        }
        Career career = RecordBook.builder().addAll(facts).build().career(MadeUp.ANN);

        assertEquals("at least 0 (stated: 15)", career.starts().toString());
        assertEquals("at least 0 (stated: 10; 11)", career.overallWins().toString());
        assertEquals("at least 0 (stated: 10; 12)", career.classWins().toString());
        assertEquals("at least 0 (stated: 13)", career.overallPodiums().toString());
        assertEquals("at least 0 (stated: 13)", career.classPodiums().toString());
        assertEquals("at least 0 (stated: 14)", career.poles().toString());
        assertEquals("at least 0 (stated: 16; 17)", career.seasonTitles().toString());
        assertEquals("at least 0 (stated: 16; 18)", career.cupTitles().toString());
        assertEquals(Measure.values().length, career.stated().count());
    }

    @Test
    void partOfASeasonHasWhatIsStatedOfTheSeason() {
        StatedTotal ofSeason = MadeUp.total(MadeUp.ANN, 3, Measure.WINS)
                .scope(TotalScope.builder().season(MadeUp.GRAND_2023).build())
                .build();
        StatedTotal ofAll = MadeUp.total(MadeUp.ANN, 9, Measure.WINS).build();

        assertEquals(
                "at least 0 (stated: 3 in season grand-2023)",
                ann(ofSeason, ofAll).in(MadeUp.GRAND_2023).overallWins().toString());
    }

    @Test
    void firstAndLastRaceAreThoseRaced() {
        Race last = MadeUp.race("last", MadeUp.GRAND_2023, "2023-11-01");
        Race before = MadeUp.race("before", MadeUp.GRAND_2023, "2023-01-01");
        Race heat = MadeUp.race("heat", MadeUp.GRAND_2023, "2023-01-20").toBuilder()
                .kind(RaceKind.QUALIFYING_RACE)
                .build();
        Career career = ann(
                anns(before).status(ResultStatus.WITHDRAWN).build(),
                anns(heat).build(),
                anns(MadeUp.TEN_2023).build(),
                driven(last, Answer.NO));

        assertEquals(Optional.of(heat), career.firstRace());
        assertEquals(Optional.of(MadeUp.TEN_2023), career.lastRace());
    }

    @Test
    void textSaysWhoseItIsWithStartsAndClassWins() {
        Career career = ann(anns(MadeUp.SIX_2023).overallPosition(1).build());

        assertEquals("career of driver ann: starts at least 1, class wins at least 1", career.toString());
    }

    @Test
    void asOfDateIsToldBesideTheCount() {
        StatedTotal total = MadeUp.total(MadeUp.ANN, 7, Measure.STARTS)
                .asOf(PartialDate.parse("2024-06-22"))
                .build();

        assertEquals(
                "at least 0 (stated: 7 as of 2024-06-22)", ann(total).starts().toString());
    }
}
