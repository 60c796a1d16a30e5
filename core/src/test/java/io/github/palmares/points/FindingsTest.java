package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.Severity;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What standings find: titles that they contradict, and what they cannot work out. */
class FindingsTest {
    private static final Championship SEASON_TITLE = Championship.builder()
            .id("made-up-title")
            .name("Made-Up Title")
            .series(Sheet.SERIES)
            .role(ChampionshipRole.SEASON_TITLE)
            .build();

    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana", "Bo");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Cy");

    private static Title.Builder title() {
        return Title.builder().championship(SEASON_TITLE).season(Sheet.SEASON).addClass(Sheet.TOP);
    }

    private List<String> findings() {
        return findings(Sheet.PLAIN);
    }

    private List<String> findings(PointsSystem system) {
        return sheet.by(system).findings(sheet.book()).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void aTitleOfSomebodyElseIsContradicted() {
        Title stored =
                title().kind(TitleKind.DRIVERS).addHolder(Sheet.driver("Cy")).build();
        sheet.finish(alpha, one, two).add(stored);
        List<Finding> found = sheet.by(Sheet.PLAIN).findings(sheet.book());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top for DRIVERS: "
                        + "expected 'Ana', 'Bo', first by Plain after 1 race, found 'Cy'"),
                findings());
        assertEquals(FindingKind.TITLE_CONTRADICTED, found.get(0).kind());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertEquals(List.of(stored), found.get(0).facts());
    }

    @Test
    void aTitleOfWhoIsFirstIsNot() {
        sheet.finish(alpha, one, two).add(title().addHolder(Sheet.driver("Bo")).build());

        assertEquals(List.of(), findings());
    }

    @Test
    void allHoldersMustBeAllWhoAreFirst() {
        Race beta = sheet.race("beta");
        sheet.finish(alpha, one, two)
                .finish(beta, one)
                .add(title().addHolder(Sheet.driver("Bo")).holdersComplete(true).build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top: "
                        + "expected 'Ana', 'Bo', first by Plain after 2 races, found 'Bo'"),
                findings());
    }

    @Test
    void aTeamsTitleIsHeldAgainstTheTeamAndTheNumber() {
        sheet.finish(alpha, one, two).add(title().addHolder(Sheet.team("Oak")).build());
        assertEquals(List.of(), findings());

        sheet.add(title().kind(TitleKind.TEAMS)
                .addHolder(Sheet.team("Oak"))
                .wonWithNumber(CarNumber.of("2"))
                .build());
        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top for TEAMS: "
                        + "expected '#1 Oak', first by Plain after 1 race, found 'Oak'"),
                findings());
    }

    @Test
    void aCarWhoseTeamIsNotKnownContradictsNoTeam() {
        sheet.finish(alpha, sheet.car("7", "Di"), two)
                .add(title().addHolder(Sheet.team("Oak")).holdersComplete(true).build());

        assertEquals(List.of(), findings());
    }

    @Test
    void aManufacturersTitleIsHeldAgainstTheManufacturers() {
        sheet.finish(alpha, sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build(), "Di"))
                .add(title().addHolder(Sheet.marque("Due")).build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in top: "
                        + "expected 'Uno', first by Plain after 1 race, found 'Due'"),
                findings());
    }

    @Test
    void titlesThatAreNotComparableAreLeftAlone() {
        Championship cup =
                SEASON_TITLE.toBuilder().id("cup").role(ChampionshipRole.CUP).build();
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.finish(alpha, one, two)
                .finish(alpha, gt)
                .add(
                        title().championship(cup).addHolder(Sheet.driver("Cy")).build(),
                        title().addClass(Sheet.GT).addHolder(Sheet.driver("Cy")).build(),
                        title().classes(List.of()).addHolder(Sheet.driver("Cy")).build(),
                        title().season(Sheet.SEASON.toBuilder()
                                        .id("made-up-2032")
                                        .label("2032")
                                        .build())
                                .addHolder(Sheet.driver("Cy"))
                                .build(),
                        title().kind(TitleKind.TEAMS).build());

        assertEquals(List.of(), findings());
    }

    @Test
    void aTitleWithoutAClassIsForTheOneClassThereIs() {
        sheet.finish(alpha, one, two)
                .add(title().classes(List.of()).addHolder(Sheet.driver("Cy")).build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031: "
                        + "expected 'Ana', 'Bo', first by Plain after 1 race, found 'Cy'"),
                findings());
    }

    @Test
    void theTitleItselfIsNotTouched() {
        Title stored = title().addHolder(Sheet.driver("Cy")).build();
        sheet.finish(alpha, one, two).add(stored);
        findings();

        assertEquals(List.of(stored), sheet.book().titles().toList());
    }

    @Test
    void aCarThatScoresWithoutAPlaceIsFound() {
        sheet.add(
                sheet.result(alpha, one).build(),
                sheet.result(alpha, two).status(ResultStatus.RETIRED).build());

        assertEquals(
                List.of("WARNING result of car-1 in alpha: "
                        + "expected a place in class 'top' of a car that scores, found none"),
                findings());
    }

    @Test
    void aCarThatScoresWithoutDriversIsFound() {
        sheet.add(sheet.result(alpha, one)
                .lineUp(LineUp.unknown())
                .classPosition(1)
                .build());

        assertEquals(
                List.of("WARNING result of car-1 in alpha: expected the drivers of a car that scores, found none"),
                findings());
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
                findings());
    }

    @Test
    void aRaceWhoseLengthWouldDecideIsFoundOnce() {
        sheet.finish(alpha, one, two).finish(sheet.race("long", 8), one, two);

        assertEquals(
                List.of("WARNING race alpha: "
                        + "expected a scheduled duration, which decides what the race pays by WEC 2021, found none"),
                findings(PointsSystems.WEC_2021.toBuilder().awards(List.of()).build()));
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
                findings(PointsSystems.IMSA_ENDURANCE_CUP));
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
                findings(system));
        assertEquals(List.of(), findings());
    }

    @Test
    void anEventThatWouldDecideIsFound() {
        Event classic = Event.builder().id("classic").name("The Classic").build();
        sheet.finish(alpha, one);

        assertEquals(
                List.of("WARNING race alpha: expected an event, which decides what the race pays by Plain, found none"),
                findings(Sheet.PLAIN.toBuilder()
                        .addRaceRule(RaceRule.of(classic, PointsScale.of(1)))
                        .build()));
    }

    @Test
    void driversAreExpectedOnlyOfACarThatScoresForThem() {
        sheet.finish(
                alpha,
                sheet.car(Sheet.entry("7").scoresFor(List.of(TitleKind.TEAMS)).build()),
                sheet.car(Sheet.entry("8").scoresFor(List.of()).build()));
        assertEquals(List.of(), findings());
    }

    @Test
    void aTitleIsHeldAgainstItsOwnClass() {
        Entry gt = sheet.car(Sheet.entry("9").carClass(Sheet.GT).build(), "Gil");
        sheet.finish(alpha, one, two)
                .finish(alpha, gt)
                .add(title().classes(List.of(Sheet.GT))
                        .addHolder(Sheet.driver("Ana"))
                        .build());

        assertEquals(
                List.of("WARNING title made-up-title of made-up-2031 in gt: "
                        + "expected 'Gil', first by Plain after 1 race, found 'Ana'"),
                findings());
    }

    @Test
    void ofATitleWithHoldersOfAllKindsTheFirstKindIsCompared() {
        sheet.finish(alpha, one, two)
                .add(title().addHolders(Sheet.driver("Ana"), Sheet.team("Elm")).build());

        assertEquals(List.of(), findings());
    }

    @Test
    void findingsAreOrderedByKindAndPlace() {
        Race beta = sheet.race("beta");
        sheet.add(sheet.result(beta, two).build(), sheet.result(alpha, two).build())
                .finish(alpha, one)
                .add(title().addHolder(Sheet.driver("Cy")).build());
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

        assertEquals(List.of(), findings(PointsSystems.IMSA_ENDURANCE_CUP));
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

    private static PointsSystem paying(AwardKind... kinds) {
        return Sheet.PLAIN.toBuilder()
                .addAwards(Stream.of(kinds).map(kind -> Award.of(kind, 1)).toArray(Award[]::new))
                .build();
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
                findings(system));
        assertEquals(List.of(), standings.with(recorded).findings(sheet.book()));
    }

    @Test
    void whetherCarsTookPartIsExpectedWhereAStartPays() {
        Result other = sheet.result(alpha, one).status(ResultStatus.OTHER).build();
        sheet.add(other);
        Standings standings = sheet.by(paying(AwardKind.START));

        assertEquals(
                List.of("WARNING race alpha: expected whether cars took part in class 'top', which pays, found none"),
                findings(paying(AwardKind.START)));
        assertEquals(
                List.of(),
                standings
                        .with(other.toBuilder().status(ResultStatus.RETIRED).build())
                        .findings(sheet.book()));
    }

    @Test
    void allHoldersWhoAreFirstContradictNothing() {
        sheet.finish(alpha, one, two)
                .add(title().addHolders(Sheet.driver("Ana"), Sheet.driver("Bo"))
                        .holdersComplete(true)
                        .build());

        assertEquals(List.of(), findings());
    }
}
