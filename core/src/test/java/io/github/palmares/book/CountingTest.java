package io.github.palmares.book;

import static io.github.palmares.book.AnnsCareer.allOfAnn;
import static io.github.palmares.book.AnnsCareer.ann;
import static io.github.palmares.book.AnnsCareer.anns;
import static io.github.palmares.book.AnnsCareer.crew;
import static io.github.palmares.book.AnnsTotals.covered;
import static io.github.palmares.book.AnnsTotals.holds;
import static io.github.palmares.book.AnnsTotals.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Measure;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose a result is, and which facts could make a count higher. */
class CountingTest {
    private static final Coverage ALL_OF_2023 =
            Coverage.builder().season(MadeUp.GRAND_2023).build();

    private static Result.Builder wonFromPole(Race race) {
        return anns(race).overallPosition(1).classPosition(1).pole(Answer.YES);
    }

    private static List<String> counts(Career career) {
        return Stream.of(
                        career.starts(),
                        career.overallWins(),
                        career.classWins(),
                        career.overallPodiums(),
                        career.classPodiums(),
                        career.poles())
                .map(Tally::toString)
                .distinct()
                .toList();
    }

    /** In a season that is covered, beside her own win from pole. */
    private static Career beside(Fact... others) {
        return RecordBook.builder()
                .add(others)
                .add(wonFromPole(MadeUp.SIX_2023).build(), ALL_OF_2023)
                .build()
                .career(MadeUp.ANN)
                .in(MadeUp.GRAND_2023);
    }

    private static Result.Builder other() {
        return MadeUp.result(MadeUp.TEN_2023, MadeUp.BLUE_31);
    }

    @Test
    void whoDidNotDriveHasNothingOfTheCar() {
        Result drove = wonFromPole(MadeUp.SIX_2023)
                .lineUp(crew(MadeUp.ANN, Answer.YES))
                .build();
        Result listed =
                drove.toBuilder().lineUp(crew(MadeUp.ANN, Answer.UNKNOWN)).build();
        Result watched = drove.toBuilder().lineUp(crew(MadeUp.ANN, Answer.NO)).build();

        assertEquals(List.of("exactly 1"), counts(allOfAnn(drove)));
        assertEquals(List.of("exactly 1"), counts(allOfAnn(listed)));
        assertEquals(List.of("exactly 0"), counts(allOfAnn(watched)));
        assertEquals(List.of(watched), allOfAnn(watched).results().toList());
    }

    @Test
    void carThatOthersDroveLeavesNothingOpen() {
        Result unplaced = anns(MadeUp.SIX_2023)
                .lineUp(crew(MadeUp.ANN, Answer.NO))
                .status(ResultStatus.OTHER)
                .build();

        assertEquals(List.of("exactly 0"), counts(allOfAnn(unplaced)));
    }

    @Test
    void teamHasWhatItsCarHasWhoeverDrove() {
        Result won =
                wonFromPole(MadeUp.SIX_2023).lineUp(crew(MadeUp.ANN, Answer.NO)).build();
        for (Competitor competitor : List.of(MadeUp.RED, MadeUp.APEX)) {
            RecordBook book =
                    MadeUp.book(won, Coverage.builder().competitor(competitor).build());
            assertEquals(List.of("exactly 1"), counts(book.career(competitor)));
        }
    }

    @Test
    void factsThatDenyWhatIsTakenForGrantedLowerACount() {
        Result won = wonFromPole(MadeUp.SIX_2023).build();
        Result watched = won.toBuilder().lineUp(notDriving()).build();
        Result byBlue = won.toBuilder()
                .ranAs(RanAs.builder().addTeam(MadeUp.BLUE).build())
                .build();
        Result alone = won.toBuilder()
                .ranAs(RanAs.builder().carClass(MadeUp.GARAGE).build())
                .build();
        Race cancelled =
                MadeUp.SIX_2023.toBuilder().status(RaceStatus.CANCELLED).build();
        Result notRun = won.toBuilder().race(cancelled).build();

        assertEquals("at least 1", ann(won).starts().toString());
        assertEquals("at least 0", ann(won, watched).starts().toString());
        assertEquals(
                "at least 0",
                MadeUp.book(won, byBlue).career(MadeUp.RED).starts().toString());
        assertEquals("at least 0", ann(won, alone).classWins().toString());
        assertEquals("at least 0", ann(won, notRun).starts().toString());
    }

    private static LineUp notDriving() {
        return LineUp.builder()
                .addAllCrew(crew(MadeUp.ANN, Answer.NO).crew())
                .addAllCrew(crew(MadeUp.BOB, Answer.YES).crew())
                .whole(true)
                .build();
    }

    @Test
    void carThatNeverRacedLeavesNoRaceOpen() {
        for (ResultStatus status : ResultStatus.values()) {
            if (status.tookPart() == Answer.NO) {
                Career career = beside(other().status(status).pole(Answer.NO).build());
                assertEquals(List.of("exactly 1"), counts(career), status::name);
            }
        }
    }

    @Test
    void carThatNeverCameLeavesNoPoleOpen() {
        assertEquals("exactly 1", poles(ResultStatus.DID_NOT_ARRIVE));
        assertEquals("exactly 1", poles(ResultStatus.RESERVE));
        assertEquals("exactly 1", poles(ResultStatus.DID_NOT_PRACTISE));
        assertEquals("exactly 1", poles(ResultStatus.DID_NOT_QUALIFY));
        assertEquals("at least 1", poles(ResultStatus.NOT_STARTED));
        assertEquals("at least 1", poles(ResultStatus.WITHDRAWN));
        assertEquals("at least 1", poles(ResultStatus.RETIRED));
    }

    private static String poles(ResultStatus status) {
        return beside(other().status(status).build()).poles().toString();
    }

    @Test
    void carWithoutACrewLeavesOpenWhatItsPlaceAllows() {
        Result fourth = other().overallPosition(4).classPosition(4).build();
        Result second = other().overallPosition(5).classPosition(2).build();
        Result inGroup = other().groupPosition(2).build();
        Result first = other().overallPosition(1).classPosition(1).build();

        assertWinsAndPodiums("exactly 1", "exactly 1", "exactly 1", "exactly 1", fourth);
        assertWinsAndPodiums("exactly 1", "exactly 1", "exactly 1", "at least 1", second);
        assertWinsAndPodiums("exactly 1", "exactly 1", "at least 1", "at least 1", inGroup);
        assertWinsAndPodiums("at least 1", "at least 1", "at least 1", "at least 1", first);
        assertEquals("at least 1", beside(fourth).starts().toString());
    }

    private static void assertWinsAndPodiums(
            String overallWins, String classWins, String overallPodiums, String classPodiums, Result result) {
        Career career = beside(result);
        assertEquals(overallWins, career.overallWins().toString());
        assertEquals(classWins, career.classWins().toString());
        assertEquals(overallPodiums, career.overallPodiums().toString());
        assertEquals(classPodiums, career.classPodiums().toString());
    }

    @Test
    void carThatWasNotClassifiedLeavesNoPlaceOpen() {
        for (ResultStatus status :
                List.of(ResultStatus.RETIRED, ResultStatus.NOT_CLASSIFIED, ResultStatus.DISQUALIFIED)) {
            assertWinsAndPodiums(
                    "exactly 1",
                    "exactly 1",
                    "exactly 1",
                    "exactly 1",
                    other().status(status).build());
        }
    }

    @Test
    void anotherCarInARaceThatIsCountedLeavesNoStartOpen() {
        Result sameRace = MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31)
                .overallPosition(9)
                .build();

        assertEquals("exactly 1", beside(sameRace).starts().toString());
    }

    @Test
    void nineWinsInACoveredCenturyAreExactlyNine() {
        List<Fact> facts = new ArrayList<>();
        for (int year = 1995; year <= 2014; year++) {
            Season season = MadeUp.GRAND_2023.toBuilder()
                    .id("grand-" + year)
                    .label(String.valueOf(year))
                    .build();
            Race race = MadeUp.race("race-" + year, season, year + "-06-15");
            boolean won = year < 2004;
            facts.add(MadeUp.result(race, car("anns", season), MadeUp.ANN, MadeUp.BOB)
                    .overallPosition(won ? 1 : 2)
                    .classPosition(won ? 1 : 2)
                    .build());
            facts.add(MadeUp.result(race, car("unnamed", season))
                    .overallPosition(7)
                    .classPosition(4)
                    .build());
            facts.add(MadeUp.result(race, car("partly-named", season))
                    .lineUp(LineUp.of(MadeUp.CID))
                    .status(ResultStatus.RETIRED)
                    .build());
            facts.add(MadeUp.result(race, car("absent", season))
                    .status(year % 2 == 0 ? ResultStatus.DID_NOT_ARRIVE : ResultStatus.RESERVE)
                    .build());
        }
        facts.add(Coverage.builder().series(MadeUp.GRAND).build());
        Career career = RecordBook.builder().addAll(facts).build().career(MadeUp.ANN);

        assertEquals("exactly 9", career.in(MadeUp.GRAND).overallWins().toString());
        assertEquals("exactly 9", career.in(MadeUp.GRAND).classWins().toString());
        assertEquals("exactly 20", career.in(MadeUp.GRAND).overallPodiums().toString());
        assertEquals("exactly 20", career.in(MadeUp.GRAND).starts().toString());
        assertEquals("at least 9", career.overallWins().toString());
    }

    private static Entry car(String id, Season season) {
        return MadeUp.entry(id + "-" + season.id(), season).carClass(MadeUp.TOP).build();
    }

    @Test
    void tallyNamesTheResultsThatLeaveItOpen() {
        Result retired = other().status(ResultStatus.RETIRED).build();
        Result unplaced =
                MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1, MadeUp.ANN).build();
        Career career = beside(retired, unplaced);

        assertEquals(List.of(), career.starts().open());
        assertEquals(List.of(unplaced), career.classWins().open());
        assertEquals(
                Optional.of("1 fact could make it more: result of red-1 in ten-2023"),
                career.classWins().why());
        assertEquals(List.of(unplaced, retired), career.poles().open());
    }

    @Test
    void tallyNamesWhatTheBookDoesNotCover() {
        Result unplaced = anns(MadeUp.SIX_2023).build();
        Career career = ann(unplaced, other().build());

        assertEquals(
                Optional.of("all results of driver ann"), career.classWins().uncovered());
        assertEquals(List.of(unplaced), career.classWins().open());
        assertEquals(
                Optional.of("all results of driver ann in series grand in season grand-2023"),
                career.in(MadeUp.GRAND).in(MadeUp.GRAND_2023).starts().uncovered());
        assertEquals(
                Optional.of("the book does not say that it holds all titles of driver ann in season grand-2023"),
                career.in(MadeUp.GRAND_2023).cupTitles().why());
        assertEquals(Optional.empty(), allOfAnn(unplaced).classWins().uncovered());
    }

    @Test
    void titleLeavesOpenWhoeverMayHoldIt() {
        Title drivers = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
                .kind(TitleKind.DRIVERS)
                .addHolder(MadeUp.BOB)
                .build();
        Title anybodys = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023).build();
        RecordBook book = MadeUp.book(
                drivers,
                anybodys,
                ALL_OF_2023.toBuilder().kind(CoverageKind.TITLES).build());

        assertEquals(List.of(drivers), seasonTitles(book, MadeUp.ANN).open());
        assertEquals("exactly 1", seasonTitles(book, MadeUp.BOB).toString());
        assertEquals("exactly 0", seasonTitles(book, MadeUp.RED).toString());
        assertEquals("exactly 0", seasonTitles(book, MadeUp.APEX).toString());
        assertEquals(
                List.of(anybodys),
                book.career(MadeUp.APEX).in(MadeUp.GRAND_2023).cupTitles().open());
    }

    private static Tally seasonTitles(RecordBook book, Competitor competitor) {
        return book.career(competitor).in(MadeUp.GRAND_2023).seasonTitles();
    }

    @Test
    void statedTotalsCountNothingOfWhoDidNotDrive() {
        Result watched =
                wonFromPole(MadeUp.SIX_2023).lineUp(crew(MadeUp.ANN, Answer.NO)).build();
        for (Measure measure : List.of(Measure.WINS, Measure.PODIUMS, Measure.POLES, Measure.STARTS, Measure.SEASONS)) {
            holds("counted 0: contradicted", stated(1, measure).build(), covered(watched));
        }
    }

    @Test
    void whatIsOpenCannotMakeUpForMoreThanItIs() {
        Result won = wonFromPole(MadeUp.SIX_2023).build();
        Result unplaced =
                MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1, MadeUp.ANN).build();

        holds("counted 1: short by 1", stated(2, Measure.OVERALL_WINS).build(), covered(won, unplaced));
        holds("counted 1: contradicted", stated(3, Measure.OVERALL_WINS).build(), covered(won, unplaced));
    }
}
