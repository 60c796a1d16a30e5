package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Measure;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Result RED =
            MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build();
    private static final Result BLUE =
            MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31).build();

    private static List<String> find(Fact... facts) {
        return MadeUp.book(facts).findings().stream().map(Finding::toString).toList();
    }

    private static List<String> find(FindingKind kind, Fact... facts) {
        return MadeUp.book(facts).findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::toString)
                .toList();
    }

    private static Entry car(String id, String number) {
        return MadeUp.RED_1.toBuilder().id(id).number(CarNumber.of(number)).build();
    }

    private static Result.Builder of(Entry entry, Driver... drivers) {
        return MadeUp.result(MadeUp.SIX_2023, entry, drivers);
    }

    @Test
    void bookWithoutAFaultHasNoFindings() {
        assertEquals(List.of(), find());
        assertEquals(List.of(), find(RED, BLUE));
    }

    @Test
    void findingIsDataWithTheFactsConcerned() {
        Result plain = RED.toBuilder().citations(List.of()).build();
        Finding finding = MadeUp.book(plain).findings().get(0);

        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(FindingKind.UNCITED, finding.kind());
        assertEquals("result of red-1 in six-2023", finding.where());
        assertEquals("expected a citation, found none", finding.what());
        assertEquals(List.of(plain), finding.facts());
        List<Fact> facts = finding.facts();
        assertThrows(UnsupportedOperationException.class, facts::clear);
    }

    @Test
    void findingKeepsACopyOfTheFacts() {
        List<Fact> facts = new ArrayList<>(List.of(RED));
        Finding finding = new Finding(Severity.ERROR, FindingKind.UNCITED, "here", "this", facts);
        facts.clear();

        assertEquals(List.of(RED), finding.facts());
        assertEquals("ERROR here: this", finding.toString());
    }

    @Test
    void factWithoutACitationIsAnError() {
        Entry plain = MadeUp.RED_1.toBuilder().citations(List.of()).build();

        assertEquals(
                List.of(
                        "ERROR driver ann: 4 WINS (everything): expected a citation, found none",
                        "ERROR entry red-1: expected a citation, found none"),
                find(
                        plain,
                        MadeUp.total(MadeUp.ANN, 4, Measure.WINS)
                                .citations(List.of())
                                .build()));
    }

    @Test
    void numberTwiceInAClassOfARaceIsAnError() {
        assertEquals(
                List.of("ERROR race six-2023: expected each number once in class 'top', found #1 on 2 cars"),
                find(FindingKind.NUMBER_USED_TWICE, RED, of(car("red-2", "1")).build()));
        assertEquals(
                List.of("ERROR race six-2023: expected each number once in class 'top', found #1 on 3 cars"),
                find(
                        FindingKind.NUMBER_USED_TWICE,
                        RED,
                        of(car("red-2", "1")).build(),
                        of(car("red-3", "1")).build()));
    }

    @Test
    void numberTwiceIsFineElsewhere() {
        Result otherNumber = of(car("red-2", "01")).build();
        Result otherRace = MadeUp.result(MadeUp.TEN_2023, car("red-4", "1")).build();
        Result absent = of(car("red-5", "1")).status(ResultStatus.WITHDRAWN).build();
        Result unnumbered = of(MadeUp.entry("red-6", MadeUp.GRAND_2023)
                        .carClass(MadeUp.TOP)
                        .build())
                .build();
        Result unnumberedToo = of(MadeUp.entry("red-7", MadeUp.GRAND_2023)
                        .carClass(MadeUp.TOP)
                        .build())
                .build();
        Fact[] facts = {RED, otherNumber, otherRace, absent, unnumbered, unnumberedToo};

        assertEquals(List.of(), find(FindingKind.NUMBER_USED_TWICE, facts));
        assertEquals(List.of(), find(FindingKind.NUMBER_SHARED, facts));
    }

    @Test
    void numberOnTwoCarsOfARaceInDifferentOrUnknownClassesIsAWarning() {
        Entry otherClass = car("red-3", "1").toBuilder().carClass(MadeUp.GT).build();
        Entry unclassed = MadeUp.entry("red-8", MadeUp.GRAND_2023)
                .number(CarNumber.of("1"))
                .build();
        Entry unclassedToo = unclassed.toBuilder().id("red-9").build();
        String warning = "WARNING race six-2023: expected each number once, found #1 on 2 cars of different or unknown"
                + " classes";

        assertEquals(List.of(warning), find(RED, of(otherClass).build()));
        assertEquals(List.of(warning), find(RED, of(unclassed).build()));
        assertEquals(
                List.of(warning, "INFORMATION season grand-2023: #1 is the number of 2 entries of unknown class"),
                find(of(unclassed).build(), of(unclassedToo).build()));
        assertEquals(
                List.of(),
                find(RED, of(otherClass).status(ResultStatus.NOT_STARTED).build()));
    }

    @Test
    void twoEntriesOfOneNumberInAClassAreInformation() {
        Entry first = MadeUp.RED_1.toBuilder().addRace(MadeUp.SIX_2023).build();
        Entry second = car("red-2", "1").toBuilder().addRace(MadeUp.TEN_2023).build();
        Entry both = second.toBuilder().addRace(MadeUp.SIX_2023).build();
        Entry rumoured =
                car("red-2", "1").toBuilder().certainty(Certainty.RUMOURED).build();
        List<String> twice = List.of("INFORMATION season grand-2023: #1 is the number of 2 entries of class 'top'");

        assertEquals(twice, find(MadeUp.RED_1, car("red-2", "1")));
        assertEquals(twice, find(MadeUp.RED_1, second));
        assertEquals(twice, find(first, both));
        assertEquals(List.of(), find(first, second));
        assertEquals(List.of(), find(MadeUp.RED_1, rumoured));
        assertEquals(List.of(), find(MadeUp.RED_1, car("red-2", "01")));
        assertEquals(
                List.of(),
                find(
                        MadeUp.RED_1,
                        car("red-2", "1").toBuilder().carClass(MadeUp.GT).build()));
    }

    @Test
    void classThatTheSeasonDoesNotRunIsAnError() {
        Entry past = MadeUp.RED_1.toBuilder().carClass(MadeUp.PAST).build();

        assertEquals(
                List.of(
                        "ERROR entry red-1: expected a class of season grand-2023, 'top', 'gt', 'garage', found 'past'"),
                find(of(past).build()));
    }

    @Test
    void seasonOfManyClassesListsTheFirstFew() {
        Season.Builder season = Season.builder().id("many").series(MadeUp.GRAND).label("2025");
        for (int i = 10; i < 22; i++) {
            season.addClass(CarClass.builder().id("c" + i).name("C" + i).build());
        }
        Entry past = MadeUp.entry("red-1", season.build()).carClass(MadeUp.PAST).build();

        assertEquals(
                List.of("ERROR entry red-1: expected a class of season many, 'c10', 'c11', 'c12', 'c13', 'c14', 'c15',"
                        + " 'c16', 'c17', 'c18', 'c19' and 2 more, found 'past'"),
                find(past));
    }

    @Test
    void carThatRanInAClassThatTheSeasonDoesNotRunIsAnError() {
        Result ran = RED.toBuilder()
                .ranAs(RanAs.builder().carClass(MadeUp.PAST).build())
                .build();

        assertEquals(
                List.of("ERROR result of red-1 in six-2023: expected a class of season grand-2023, 'top', 'gt',"
                        + " 'garage', found 'past'"),
                find(ran));
    }

    @Test
    void classIsFineWhereEitherSideIsUnknown() {
        Season unstated = MadeUp.GRAND_2024.toBuilder().classes(List.of()).build();
        Entry inUnstated = MadeUp.entry("other", unstated).carClass(MadeUp.PAST).build();
        Entry classless = MadeUp.entry("classless", MadeUp.GRAND_2023).build();
        Result renumbered = RED.toBuilder()
                .ranAs(RanAs.builder().number(CarNumber.of("7")).build())
                .build();

        assertEquals(List.of(), find(inUnstated, classless, renumbered));
    }

    @Test
    void raceOutsideTheYearsOfItsSeasonIsAnError() {
        assertEquals(
                List.of("ERROR race late: expected a day in the years '2023' of season grand-2023, found '2024-01-01'"),
                find(on("late", "2024-01-01")));
        assertEquals(
                List.of("ERROR race early: expected a day in the years '2023' of season grand-2023, found '2022'"),
                find(on("early", "2022")));
    }

    @Test
    void raceThatMayBeWithinTheYearsIsFine() {
        assertEquals(
                List.of(),
                find(on("a", "2023-12-31"), on("b", "2023-01-01"), on("c", "2023-12-31/2024-01-01"), on("d", "2023")));
        Entry club = MadeUp.entry("club-car", MadeUp.CLUB_WINTER).build();
        assertEquals(
                List.of(),
                find(MadeUp.result(MadeUp.race("spring", MadeUp.CLUB_WINTER, "2023-03-01"), club)
                        .build()));
    }

    private static Result on(String id, String day) {
        return MadeUp.result(MadeUp.race(id, MadeUp.GRAND_2023, day), MadeUp.RED_1)
                .build();
    }

    @Test
    void raceWithoutResultsIsInspectedToo() {
        RecordBook book = RecordBook.builder()
                .addEntity(MadeUp.race("late", MadeUp.GRAND_2023, "2025"))
                .build();
        Finding finding = book.findings().get(0);

        assertEquals(FindingKind.DATE_OUTSIDE_SEASON, finding.kind());
        assertEquals(List.of(), finding.facts());
    }

    @Test
    void titleOfSomebodyWhoIsInNothingOfTheSeasonIsAWarning() {
        Title title = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
                .addHolder(MadeUp.ANN)
                .build();
        List<String> lacking = List.of("WARNING title grand-title of grand-2023: expected driver ann in an entry or"
                + " result of season grand-2023, found none");
        Entry later = MadeUp.entry("later", MadeUp.GRAND_2024)
                .addSeat(Seat.of(MadeUp.ANN, SeatScope.FULL_SEASON))
                .build();

        assertEquals(lacking, find(title));
        assertEquals(lacking, find(title, RED));
        assertEquals(lacking, find(title, later));
        assertEquals(List.of(), find(title, of(MadeUp.RED_1, MadeUp.ANN).build()));
        assertEquals(
                List.of(),
                find(
                        title,
                        MadeUp.RED_1.toBuilder()
                                .addSeat(Seat.of(MadeUp.ANN, SeatScope.UNSTATED))
                                .build()));
    }

    @Test
    void titleNamesAllOfItsHoldersWhoAreInNothing() {
        Title.Builder title = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023);
        for (int i = 10; i < 22; i++) {
            title.addHolder(MadeUp.driver("d" + i));
        }

        assertEquals(
                List.of("WARNING title grand-title of grand-2023: expected driver d10, driver d11, driver d12, driver"
                        + " d13, driver d14, driver d15, driver d16, driver d17, driver d18, driver d19 and 2 more in an"
                        + " entry or result of season grand-2023, found none"),
                find(title.build()));
    }

    @Test
    void teamsAndMarquesHoldTitlesByTheirCars() {
        Title team = MadeUp.title(MadeUp.TITLE, MadeUp.GRAND_2023)
                .addHolder(MadeUp.RED)
                .build();
        Title marque = MadeUp.title(MadeUp.CUP, MadeUp.GRAND_2023)
                .addHolder(MadeUp.APEX)
                .build();
        Result borrowed = of(MadeUp.BLUE_31)
                .ranAs(RanAs.builder().addTeam(MadeUp.RED).car(MadeUp.APEX_ONE).build())
                .build();

        assertEquals(2, find(team, marque, MadeUp.BLUE_31).size());
        assertEquals(List.of(), find(team, marque, MadeUp.RED_1));
        assertEquals(List.of(), find(FindingKind.HOLDER_WITHOUT_RECORD, team, marque, borrowed));
    }

    @Test
    void findingsComeBySeverityKindAndPlace() {
        Result uncited = of(car("red-9", "1"), MadeUp.ANN)
                .citations(List.of())
                .classPosition(1)
                .build();
        Result same = of(MadeUp.RED_1, MadeUp.ANN).classPosition(1).build();

        assertEquals(
                List.of(
                        "ERROR race six-2023: expected each number once in class 'top', found #1 on 2 cars",
                        "ERROR race ten-2023: expected each number once in class 'top', found #1 on 2 cars",
                        "ERROR result of red-9 in six-2023: expected a citation, found none",
                        "WARNING race six-2023: expected one car in place 1 of class 'top', found 2",
                        "INFORMATION race six-2023: driver ann is listed in 2 cars",
                        "INFORMATION season grand-2023: #1 is the number of 2 entries of class 'top'"),
                find(
                        MadeUp.result(MadeUp.TEN_2023, car("red-9", "1")).build(),
                        MadeUp.result(MadeUp.TEN_2023, MadeUp.RED_1).build(),
                        uncited,
                        same));
    }
}
