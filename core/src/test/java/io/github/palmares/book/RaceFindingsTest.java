package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Absence;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the results of a race say against each other and against their entries. */
class RaceFindingsTest {
    private static final Result RED =
            MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1).build();
    private static final Result BLUE =
            MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31).build();
    private static final Coverage RACE =
            Coverage.builder().race(MadeUp.SIX_2023).addCitation(MadeUp.CITED).build();

    private static List<String> find(Fact... facts) {
        return MadeUp.book(facts).findings().stream().map(Finding::toString).toList();
    }

    private static Entry car(String id, String number) {
        return MadeUp.RED_1.toBuilder().id(id).number(CarNumber.of(number)).build();
    }

    private static Result.Builder of(Entry entry, Driver... drivers) {
        return MadeUp.result(MadeUp.SIX_2023, entry, drivers);
    }

    @Test
    void twoCarsInOnePlaceOfAClassAreAWarning() {
        assertEquals(
                List.of("WARNING race six-2023: expected one car in place 2 of class 'top', found 2"),
                find(place(RED, 2), place(BLUE, 2)));
    }

    @Test
    void twoCarsInOnePlaceOfAllAreAWarningOfWhicheverClass() {
        Result gt = of(MadeUp.BLUE_31.toBuilder().carClass(MadeUp.GT).build())
                .overallPosition(1)
                .classPosition(1)
                .build();
        List<String> shared = List.of("WARNING race six-2023: expected one car in place 1 overall, found 2");

        assertEquals(shared, find(RED.toBuilder().overallPosition(1).build(), gt));
        assertEquals(
                shared,
                find(
                        RED.toBuilder().overallPosition(1).build(),
                        BLUE.toBuilder().overallPosition(1).build()));
    }

    private static Result place(Result result, int place) {
        return result.toBuilder().classPosition(place).build();
    }

    @Test
    void twoCarsInOnePlaceAreFineElsewhere() {
        Result otherClass = of(MadeUp.BLUE_31.toBuilder().carClass(MadeUp.GT).build())
                .classPosition(2)
                .build();
        Result otherRace =
                MadeUp.result(MadeUp.TEN_2023, MadeUp.BLUE_31).classPosition(2).build();
        Result unplaced = of(car("red-3", "3")).overallPosition(2).build();
        Result unplacedToo = of(car("red-4", "4")).overallPosition(3).build();

        assertEquals(List.of(), find(place(RED, 2), otherRace, unplaced, unplacedToo));
        assertEquals(List.of(), find(place(RED, 2), otherClass));
    }

    @Test
    void placeThatNobodyHoldsIsAWarningWhereTheBookHoldsTheRace() {
        assertEquals(
                List.of("WARNING race six-2023: expected places 1 to 4 of class 'top', found nobody in 2 to 3"),
                find(place(RED, 1), place(BLUE, 4), RACE));
        assertEquals(
                List.of("WARNING race six-2023: expected places 1 to 2 of class 'top', found nobody in 1"),
                find(place(RED, 2), RACE));
        assertEquals(List.of(), find(place(RED, 1), place(BLUE, 2), RACE));
        assertEquals(List.of(), find(RED, BLUE, RACE));
    }

    @Test
    void placeThatNobodyHoldsIsFineWhereResultsMayLack() {
        Coverage ofEntries = RACE.toBuilder().kind(CoverageKind.ENTRIES).build();
        Coverage ofAnn = RACE.toBuilder().competitor(MadeUp.ANN).build();
        Coverage ofOther = Coverage.builder()
                .race(MadeUp.TEN_2023)
                .addCitation(MadeUp.CITED)
                .build();
        Coverage ofSeason = Coverage.builder()
                .season(MadeUp.GRAND_2024)
                .addCitation(MadeUp.CITED)
                .build();
        Coverage ofSeries =
                Coverage.builder().series(MadeUp.CLUB).addCitation(MadeUp.CITED).build();

        assertEquals(List.of(), find(place(RED, 2), ofEntries, ofAnn, ofOther, ofSeason, ofSeries));
    }

    @Test
    void coverageOfSeasonOrSeriesHoldsItsRaces() {
        List<String> gap = List.of("WARNING race six-2023: expected places 1 to 2 of class 'top', found nobody in 1");

        assertEquals(
                gap,
                find(
                        place(RED, 2),
                        Coverage.builder()
                                .season(MadeUp.GRAND_2023)
                                .addCitation(MadeUp.CITED)
                                .build()));
        assertEquals(
                gap,
                find(
                        place(RED, 2),
                        Coverage.builder()
                                .series(MadeUp.GRAND)
                                .addCitation(MadeUp.CITED)
                                .build()));
    }

    private static Entry planned(Seat seat) {
        return MadeUp.RED_1.toBuilder().addSeat(seat).build();
    }

    private static Seat.Builder seat(SeatScope scope) {
        return Seat.builder().driver(MadeUp.ANN).scope(scope);
    }

    @Test
    void wholeLineUpWithoutSomebodySignedIsAWarning() {
        List<String> lacking = List.of(
                "WARNING race six-2023: expected driver ann in entry red-1, found a whole" + " line-up without them");

        assertEquals(
                lacking,
                find(of(planned(seat(SeatScope.FULL_SEASON).build()), MadeUp.BOB)
                        .build()));
        assertEquals(
                lacking,
                find(of(
                                planned(seat(SeatScope.NAMED_RACES)
                                        .addRace(MadeUp.SIX_2023)
                                        .build()),
                                MadeUp.BOB)
                        .build()));
        assertEquals(
                lacking,
                find(of(
                                planned(seat(SeatScope.ENDURANCE_ROUNDS)
                                        .addRace(MadeUp.SIX_2023)
                                        .build()),
                                MadeUp.BOB)
                        .build()));
    }

    @Test
    void lineUpThatThePlanAllowsIsFine() {
        Entry fullSeason = planned(seat(SeatScope.FULL_SEASON).build());
        Entry elsewhere =
                planned(seat(SeatScope.NAMED_RACES).addRace(MadeUp.TEN_2023).build());
        Entry expected = planned(
                seat(SeatScope.FULL_SEASON).certainty(Certainty.EXPECTED).build());
        Race show = MadeUp.race("show", MadeUp.GRAND_2023).toBuilder()
                .kind(RaceKind.EXHIBITION)
                .build();

        assertEquals(List.of(), find(of(fullSeason, MadeUp.BOB, MadeUp.ANN).build()));
        assertEquals(List.of(), find(of(fullSeason).build()));
        assertEquals(
                List.of(), find(of(fullSeason).lineUp(LineUp.of(MadeUp.BOB)).build()));
        assertEquals(
                List.of(),
                find(of(fullSeason, MadeUp.BOB).status(ResultStatus.WITHDRAWN).build()));
        assertEquals(List.of(), find(MadeUp.result(show, fullSeason, MadeUp.BOB).build()));
        assertEquals(List.of(), find(of(elsewhere, MadeUp.BOB).build()));
        assertEquals(List.of(), find(of(expected, MadeUp.BOB).build()));
        assertEquals(
                List.of(),
                find(of(planned(seat(SeatScope.UNSTATED).build()), MadeUp.BOB).build()));
        assertEquals(
                List.of(),
                find(of(planned(seat(SeatScope.ENDURANCE_ROUNDS).build()), MadeUp.BOB)
                        .build()));
    }

    @Test
    void lineUpWithSomebodyWhoWasToLeaveItOutIsAWarning() {
        Entry leftOut = planned(seat(SeatScope.FULL_SEASON)
                .addAbsence(Absence.of(MadeUp.SIX_2023, Certainty.CONFIRMED))
                .build());

        assertEquals(
                List.of("WARNING race six-2023: expected entry red-1 without driver ann, found them in the line-up"),
                find(of(leftOut, MadeUp.ANN).build()));
        assertEquals(List.of(), find(of(leftOut, MadeUp.BOB).build()));
        assertEquals(
                List.of(),
                find(MadeUp.result(MadeUp.TEN_2023, leftOut, MadeUp.ANN).build()));
    }

    @Test
    void driverInTwoCarsOfARaceIsInformation() {
        Finding finding = MadeUp.book(
                        of(MadeUp.RED_1, MadeUp.ANN).build(),
                        of(MadeUp.BLUE_31, MadeUp.BOB, MadeUp.ANN).build())
                .findings()
                .get(0);

        assertEquals("INFORMATION race six-2023: driver ann is listed in 2 cars", finding.toString());
        assertEquals(2, finding.facts().size());
    }

    @Test
    void driverInTwoCarsIsFineElsewhere() {
        Result absent =
                of(MadeUp.BLUE_31, MadeUp.ANN).status(ResultStatus.NOT_STARTED).build();
        Result otherRace =
                MadeUp.result(MadeUp.TEN_2023, MadeUp.BLUE_31, MadeUp.ANN).build();

        assertEquals(List.of(), find(of(MadeUp.RED_1, MadeUp.ANN).build(), absent, otherRace));
    }

    @Test
    void carsOfARaceThatTookNoPartAreNotInspected() {
        Result one = RED.toBuilder().status(ResultStatus.OTHER).classPosition(1).build();
        Result two =
                BLUE.toBuilder().status(ResultStatus.OTHER).classPosition(1).build();

        assertEquals(List.of(), find(one, two, RACE));
    }
}
