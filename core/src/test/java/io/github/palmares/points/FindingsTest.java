package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What standings find that they cannot work out. */
class FindingsTest {
    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana", "Bo");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Cy");

    private static PointsSystem paying(AwardKind... kinds) {
        return Sheet.PLAIN.toBuilder()
                .addAwards(Stream.of(kinds).map(kind -> Award.of(kind, 1)).toArray(Award[]::new))
                .build();
    }

    @Test
    void aCarThatScoresWithoutAPlaceIsFound() {
        sheet.add(
                sheet.result(alpha, one).build(),
                sheet.result(alpha, two).status(ResultStatus.RETIRED).build());

        assertEquals(
                List.of("WARNING result of car-1 in alpha: "
                        + "expected a place in class 'top' of a car that scores, found none"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void aCarThatScoresWithoutDriversIsFound() {
        sheet.add(sheet.result(alpha, one)
                .lineUp(LineUp.unknown())
                .classPosition(1)
                .build());

        assertEquals(
                List.of("WARNING result of car-1 in alpha: expected the drivers of a car that scores, found none"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void aCarOfUnknownClassIsFound() {
        Entry lost = Entry.builder().id("lost").season(Sheet.SEASON).build();
        Race show = sheet.race("show").toBuilder().kind(RaceKind.EXHIBITION).build();
        sheet.add(
                sheet.result(alpha, lost).overallPosition(2).build(),
                sheet.result(show, lost).overallPosition(2).build());

        assertEquals(
                List.of("WARNING result of lost in alpha: expected the class of a car that may score, found none"),
                sheet.findings(Sheet.PLAIN));
    }

    @Test
    void aRaceWhoseLengthWouldDecideIsFoundOnce() {
        sheet.finish(alpha, one, two).finish(sheet.race("long", 8), one, two);

        assertEquals(
                List.of("WARNING race alpha: "
                        + "expected a scheduled duration, which decides what the race pays by WEC 2021, found none"),
                sheet.findings(
                        PointsSystems.WEC_2021.toBuilder().awards(List.of()).build()));
        assertEquals(
                List.of("1. Ana at least 38", "1. Bo at least 38", "2. Cy at least 27"),
                Sheet.lines(sheet.by(PointsSystems.WEC_2021).drivers()));
    }

    @Test
    void aCupWithoutPlacesAtAMarkIsFound() {
        sheet.finish(sheet.race("glen", 6), one, two).finish(alpha, one);

        assertEquals(
                List.of(
                        "WARNING race alpha: expected a scheduled duration, which decides what the race pays by "
                                + "IMSA endurance cup, found none",
                        "WARNING race glen: expected places in class 'top' at the mark PT3H, found none"),
                sheet.findings(PointsSystems.IMSA_ENDURANCE_CUP));
    }

    @Test
    void awardsThatPayAndThatNobodyRecordedAreFoundByClassAndRace() {
        Race beta = sheet.race("beta");
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.pole(1))
                .addAward(Award.fastestLap(1))
                .addAward(Award.qualifying(PointsScale.of(2, 1)))
                .build();
        sheet.finish(alpha, one)
                .add(
                        sheet.result(alpha, gt)
                                .classPosition(1)
                                .qualifyingPosition(2)
                                .fastestLap(Answer.YES)
                                .build(),
                        sheet.result(beta, one)
                                .classPosition(1)
                                .qualifyingPosition(1)
                                .fastestLap(Answer.YES)
                                .build());

        assertEquals(
                List.of(
                        "WARNING race alpha: expected places in qualifying in class 'top', which pays, found none",
                        "WARNING race alpha: expected pole position in class 'gt', which pays, found none",
                        "WARNING race alpha: expected pole position in class 'top', which pays, found none",
                        "WARNING race alpha: expected the fastest lap in class 'top', which pays, found none"),
                sheet.findings(system));
        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));
    }

    @Test
    void anEventThatWouldDecideIsFound() {
        Event classic = Event.builder().id("classic").name("The Classic").build();
        sheet.finish(alpha, one);

        assertEquals(
                List.of("WARNING race alpha: expected an event, which decides what the race pays by Plain, found none"),
                sheet.findings(Sheet.PLAIN.toBuilder()
                        .addRaceRule(RaceRule.of(classic, PointsScale.of(1)))
                        .build()));
    }

    @Test
    void driversAreExpectedOnlyOfACarThatScoresForThem() {
        sheet.finish(
                alpha,
                sheet.car(Sheet.entry("7").scoresFor(List.of(TitleKind.TEAMS)).build()),
                sheet.car(Sheet.entry("8").scoresFor(List.of()).build()));
        assertEquals(List.of(), sheet.findings(Sheet.PLAIN));
    }

    @Test
    void findingsAreOrderedByKindAndPlace() {
        Race beta = sheet.race("beta");
        sheet.add(sheet.result(beta, two).build(), sheet.result(alpha, two).build())
                .finish(alpha, one)
                .add(Sheet.title().addHolder(Sheet.driver("Cy")).build());
        List<Finding> found = sheet.by(Sheet.PLAIN).findings(sheet.book());

        assertEquals(
                List.of(
                        "title made-up-title of made-up-2031 in top",
                        "result of car-2 in alpha",
                        "result of car-2 in beta"),
                found.stream().map(Finding::where).toList());
    }

    @Test
    void aMarkOfWhichOnePlaceIsKnownIsNoFinding() {
        Race glen = sheet.race("glen", 6);
        sheet.add(
                sheet.result(glen, one)
                        .classPosition(1)
                        .addMark(MarkPosition.of(Duration.ofHours(3), 1))
                        .build(),
                sheet.result(glen, two).classPosition(2).build());

        assertEquals(List.of(), sheet.findings(PointsSystems.IMSA_ENDURANCE_CUP));
    }

    @Test
    void carsThatTookNoPartLackNoMark() {
        Race glen = sheet.race("glen", 6);
        Result ran = sheet.result(glen, one).classPosition(1).build();
        sheet.add(ran, sheet.result(glen, two).status(ResultStatus.NOT_STARTED).build());

        assertEquals(
                List.of(ran),
                sheet.by(PointsSystems.IMSA_ENDURANCE_CUP)
                        .findings(sheet.book())
                        .get(0)
                        .facts());
    }

    @Test
    void whatAnAwardIsForIsExpected() {
        LineUp crew = LineUp.builder()
                .addCrew(CrewMember.builder()
                        .driver(Sheet.driver("Ana"))
                        .laps(20)
                        .build())
                .build();
        PointsSystem system = paying(
                AwardKind.FASTEST_QUALIFYING_LAP, AwardKind.LAP_LED, AwardKind.MOST_LAPS_DRIVEN, AwardKind.LAPS_BEHIND);
        sheet.finish(alpha, one);
        Standings standings = sheet.by(system);
        Result recorded = sheet.result(alpha, one)
                .classPosition(1)
                .fastestQualifyingLap(Answer.YES)
                .lapsLed(20)
                .laps(20)
                .lineUp(crew)
                .build();

        assertEquals(
                List.of(
                        "WARNING race alpha: expected laps completed in class 'top', which pays, found none",
                        "WARNING race alpha: expected laps led in class 'top', which pays, found none",
                        "WARNING race alpha: expected laps of each driver in class 'top', which pays, found none",
                        "WARNING race alpha: expected the fastest lap of qualifying in class 'top', which pays, found none"),
                sheet.findings(system));
        assertEquals(List.of(), standings.with(recorded).findings(sheet.book()));
    }

    @Test
    void whetherCarsTookPartIsExpectedWhereAStartPays() {
        Result other = sheet.result(alpha, one).status(ResultStatus.OTHER).build();
        sheet.add(other);
        Standings standings = sheet.by(paying(AwardKind.START));

        assertEquals(
                List.of("WARNING race alpha: expected whether cars took part in class 'top', which pays, found none"),
                sheet.findings(paying(AwardKind.START)));
        assertEquals(
                List.of(),
                standings
                        .with(other.toBuilder().status(ResultStatus.RETIRED).build())
                        .findings(sheet.book()));
    }
}
