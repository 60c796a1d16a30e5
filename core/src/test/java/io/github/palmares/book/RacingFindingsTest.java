package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who cannot have raced, or not so: cancelled races, cars that did not start, awards, ages and plans. */
class RacingFindingsTest {
    private static final Race CANCELLED = MadeUp.race("washed-out", MadeUp.GRAND_2023, "2023-02-22").toBuilder()
            .status(RaceStatus.CANCELLED)
            .build();

    private static List<String> find(Fact... facts) {
        return MadeUp.book(facts).findings().stream().map(Finding::toString).toList();
    }

    private static Result.Builder red() {
        return MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1);
    }

    private static Result.Builder blue() {
        return MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31);
    }

    @Test
    void resultOfACancelledRaceIsAnError() {
        Result won = MadeUp.result(CANCELLED, MadeUp.RED_1).overallPosition(1).build();
        Result other = MadeUp.result(CANCELLED, MadeUp.BLUE_31)
                .status(ResultStatus.OTHER)
                .laps(3)
                .build();

        assertEquals(
                List.of("ERROR race washed-out: expected nobody to have raced in a cancelled race, found 2 results"),
                find(won, other));
    }

    @Test
    void carOfACancelledRaceThatDidNotRaceIsFine() {
        Result qualified = MadeUp.result(CANCELLED, MadeUp.RED_1)
                .status(ResultStatus.OTHER)
                .statusWord("Cancelled")
                .pole(Answer.YES)
                .grid(1)
                .build();
        Result present = MadeUp.result(CANCELLED, MadeUp.BLUE_31)
                .status(ResultStatus.NOT_STARTED)
                .build();

        assertEquals(List.of(), find(qualified, present));
    }

    @Test
    void carThatDidNotStartAndRacedIsAnError() {
        String error = "ERROR result of red-1 in six-2023: expected nothing that takes racing with the status"
                + " NOT_STARTED, found ";
        Result.Builder absent = red().status(ResultStatus.NOT_STARTED);
        LineUp drove = LineUp.builder()
                .addCrew(CrewMember.builder().driver(MadeUp.ANN).laps(1).build())
                .build();

        assertEquals(
                List.of(error + "laps, a time, a best lap, the fastest lap, a finish, a place at a mark, a driver who"
                        + " drove"),
                find(red().status(ResultStatus.NOT_STARTED)
                        .laps(1)
                        .time(Duration.ofHours(1))
                        .bestLap(Duration.ofSeconds(90))
                        .fastestLap(Answer.YES)
                        .finished(Answer.YES)
                        .addMark(MarkPosition.of(Duration.ofHours(1), 3))
                        .lineUp(drove)
                        .build()));
        assertEquals(
                List.of(error + "a driver who drove"),
                find(absent.lineUp(LineUp.drove(MadeUp.ANN)).build()));
    }

    @Test
    void carThatDidNotStartMayHaveQualified() {
        assertEquals(
                List.of(),
                find(red().status(ResultStatus.NOT_STARTED)
                        .laps(0)
                        .pole(Answer.YES)
                        .grid(1)
                        .qualifyingPosition(1)
                        .reportedPosition(12)
                        .fastestLap(Answer.NO)
                        .finished(Answer.NO)
                        .lineUp(LineUp.whole(MadeUp.ANN))
                        .build()));
        assertEquals(List.of(), find(red().status(ResultStatus.OTHER).laps(3).build()));
    }

    @Test
    void twoPolesOrFastestLapsInAClassAreAWarning() {
        assertEquals(
                List.of(
                        "WARNING race six-2023: expected one fastest lap in class 'top', found 2",
                        "WARNING race six-2023: expected one pole in class 'top', found 2"),
                find(
                        red().pole(Answer.YES).fastestLap(Answer.YES).build(),
                        blue().pole(Answer.YES).fastestLap(Answer.YES).build()));
    }

    @Test
    void eachClassHasItsPoleAndItsFastestLap() {
        Entry gt = MadeUp.BLUE_31.toBuilder().carClass(MadeUp.GT).build();
        Entry unclassed = MadeUp.entry("green", MadeUp.GRAND_2023).build();
        Result first = red().pole(Answer.YES).fastestLap(Answer.YES).build();

        for (Entry other : List.of(gt, unclassed)) {
            assertEquals(
                    List.of(),
                    find(
                            first,
                            first.toBuilder().entry(other).build(),
                            first.toBuilder().race(MadeUp.TEN_2023).build()));
        }
        assertEquals(
                List.of(),
                find(first, blue().pole(Answer.UNKNOWN).fastestLap(Answer.NO).build()));
    }

    private static Driver born(String date) {
        return MadeUp.ANN.toBuilder().born(PartialDate.parse(date)).build();
    }

    private static List<String> ofDriver(String born) {
        return find(MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, born(born)).build());
    }

    @Test
    void driverUnderTenOrOverAHundredIsAWarning() {
        for (String born : List.of("2013-01-29", "1922-01-28", "2013-02", "1921", "2030/..", "../1921-12-31")) {
            assertEquals(
                    List.of("WARNING driver ann: expected an age of 10 to 100 in race six-2023, found a birth on '"
                            + PartialDate.parse(born) + "'"),
                    ofDriver(born),
                    born);
        }
        for (String born : List.of("2013-01-28", "1922-01-29", "2013-01", "1922", "../2030-01-01", "1900-01-01/..")) {
            assertEquals(List.of(), ofDriver(born), born);
        }
    }

    @Test
    void ageIsOneFindingADriverAndOnlyOfThoseWhoMayHaveDriven() {
        Driver child = born("2019");
        Race undated = MadeUp.race("undated", MadeUp.GRAND_2024);
        Entry later = MadeUp.entry("later", MadeUp.GRAND_2024).build();

        assertEquals(
                List.of("WARNING driver ann: expected an age of 10 to 100 in race six-2023, race undated, found a birth"
                        + " on '2019'"),
                find(
                        MadeUp.result(MadeUp.SIX_2023, MadeUp.RED_1, child).build(),
                        MadeUp.result(MadeUp.SIX_2023, MadeUp.BLUE_31, child, MadeUp.BOB)
                                .status(ResultStatus.NOT_STARTED)
                                .build(),
                        MadeUp.result(undated, later, child).build()));
        assertEquals(
                List.of(),
                find(red().lineUp(LineUp.builder()
                                .addCrew(CrewMember.builder()
                                        .driver(child)
                                        .drove(Answer.NO)
                                        .build())
                                .build())
                        .build()));
    }

    @Test
    void resultOfAnEntryForOtherRacesIsAWarning() {
        Entry limited = MadeUp.RED_1.toBuilder().addRace(MadeUp.TEN_2023).build();
        Entry rumoured = limited.toBuilder().certainty(Certainty.RUMOURED).build();
        Entry both = limited.toBuilder().addRace(MadeUp.SIX_2023).build();

        assertEquals(
                List.of("WARNING race six-2023: expected entry red-1 only in race ten-2023, found a result"),
                find(MadeUp.result(MadeUp.SIX_2023, limited).build()));
        for (Entry entry : List.of(rumoured, both, MadeUp.RED_1)) {
            assertEquals(List.of(), find(MadeUp.result(MadeUp.SIX_2023, entry).build()));
        }
    }

    @Test
    void allWhoAreSignedAndMissingAreOneFinding() {
        Entry planned = MadeUp.RED_1.toBuilder()
                .addSeat(Seat.of(MadeUp.BOB, SeatScope.FULL_SEASON))
                .addSeat(Seat.builder()
                        .driver(MadeUp.CID)
                        .scope(SeatScope.FULL_SEASON)
                        .addRace(MadeUp.SIX_2023)
                        .build())
                .addSeat(Seat.builder()
                        .driver(MadeUp.ANN)
                        .scope(SeatScope.ENDURANCE_ROUNDS)
                        .addRace(MadeUp.SIX_2023)
                        .build())
                .addSeat(Seat.builder()
                        .driver(MadeUp.driver("eve"))
                        .scope(SeatScope.FULL_SEASON)
                        .addAbsence(Absence.of(MadeUp.SIX_2023, Certainty.EXPECTED))
                        .build())
                .build();

        assertEquals(
                List.of(
                        "WARNING race six-2023: expected driver bob, driver cid, driver ann in entry red-1, found a whole"
                                + " line-up without them"),
                find(MadeUp.result(MadeUp.SIX_2023, planned, MadeUp.driver("dan"))
                        .build()));
        assertEquals(
                List.of(),
                find(MadeUp.result(MadeUp.SIX_2023, planned, MadeUp.ANN, MadeUp.BOB, MadeUp.CID)
                        .build()));
    }
}
