package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Results in the order of time, and those since and until a year or a race. */
class ResultsInTimeTest {
    private static final Result EARLY = won(MadeUp.race("early", MadeUp.GRAND_2022, "2022-06-01"));
    private static final Result SUMMER = won(MadeUp.race("summer", MadeUp.GRAND_2024, "2024-06-01"));
    private static final Result AUTUMN = won(MadeUp.race("autumn", MadeUp.GRAND_2024, "2024-10-01"));

    private static Results of(Result... results) {
        return MadeUp.book(results).results();
    }

    @Test
    void raceOfAWinterSeasonCountsByItsDay() {
        Result autumn = inWinter("2022-11-05");
        Result spring = inWinter("2023-03-05");
        Results results = of(autumn, spring);

        assertEquals(List.of(spring), results.since(2023).toList());
        assertEquals(List.of(autumn), results.until(2022).toList());
        assertEquals(2, results.since(2022).until(2023).count());
    }

    @Test
    void raceWithoutADayCountsByTheLastYearOfItsSeason() {
        Results results = of(inWinter(MadeUp.race("some", MadeUp.CLUB_WINTER)));

        assertEquals(1, results.since(2023).until(2023).count());
        assertTrue(results.until(2022).isEmpty());
        assertTrue(results.since(2024).isEmpty());
    }

    @Test
    void daysThatOverlapTwoYearsAreCertainlyInNeither() {
        Results results = of(inWinter("2022-12-01/2023-01-31"));

        assertTrue(results.since(2023).isEmpty());
        assertTrue(results.until(2022).isEmpty());
        assertEquals(1, results.since(2022).until(2023).count());
    }

    @Test
    void openDateIsNeverInAYearThatItExcludes() {
        Results before = of(inWinter("../2022-12-31"));
        Results after = of(inWinter("2023-01-01/.."));

        assertTrue(before.since(2023).isEmpty());
        assertEquals(1, before.since(2022).count());
        assertEquals(1, before.until(2022).count());
        assertTrue(after.until(2022).isEmpty());
        assertEquals(1, after.since(2023).count());
        assertEquals(1, after.until(2023).count());
        assertEquals(1, of(inWinter("../2023-06-30")).since(2023).count());
    }

    @Test
    void openDateOutsideTheSeasonIsInNoYearForCertain() {
        assertTrue(in2023("../2024-06-30").since(2024).isEmpty());
        assertEquals(1, in2023("../2024-06-30").since(2023).count());
        assertTrue(in2023("2025-01-01/..").until(2024).isEmpty());
        assertTrue(in2023("2022-06-01/..").until(2022).isEmpty());
        assertEquals(1, in2023("2022-06-01/..").until(2023).count());
    }

    private static Results in2023(String day) {
        return of(MadeUp.result(MadeUp.race("open", MadeUp.GRAND_2023, day), MadeUp.RED_1)
                .build());
    }

    private static Result inWinter(String day) {
        return inWinter(
                MadeUp.race("race-" + day.replaceAll("[^0-9]+", "-").replaceAll("^-|-$", ""), MadeUp.CLUB_WINTER, day));
    }

    private static Result inWinter(Race race) {
        return MadeUp.result(race, MadeUp.entry("club-car", MadeUp.CLUB_WINTER).build())
                .build();
    }

    @Test
    void racesComeByTheirFirstPossibleDay() {
        Results results = of(
                inWinter(MadeUp.race("c", MadeUp.CLUB_WINTER, "2023-02")),
                inWinter(MadeUp.race("a", MadeUp.CLUB_WINTER)),
                inWinter(MadeUp.race("d", MadeUp.CLUB_WINTER, "../2022-12-31")),
                inWinter(MadeUp.race("b", MadeUp.CLUB_WINTER, "2023-02-20")),
                inWinter(MadeUp.race("e", MadeUp.CLUB_WINTER, "2022-11-05/2023-03-31")));

        assertEquals(
                List.of("e", "d", "c", "b", "a"),
                results.races().stream().map(Race::id).toList());
    }

    @Test
    void racesOfOneDayComeBySeasonRoundAndId() {
        Season early = MadeUp.GRAND_2023;
        Race second = MadeUp.race("a", early, "2023-05-01").toBuilder().round(2).build();
        Race first = MadeUp.race("b", early, "2023-05-01").toBuilder().round(1).build();
        Race unnumbered = MadeUp.race("0", early, "2023-05-01");
        Race other = MadeUp.race("00", MadeUp.GRAND_2024, "2023-05-01");
        Results results = MadeUp.book(Stream.of(other, unnumbered, second, first)
                        .map(race -> MadeUp.result(
                                        race,
                                        MadeUp.entry("of-" + race.season().id(), race.season())
                                                .build())
                                .build())
                        .toArray(Result[]::new))
                .results();

        assertEquals(List.of(first, second, unnumbered, other), results.races());
    }

    @Test
    void secondWinOfTheSeasonIsTheSecondUntilItsRace() {
        Result six = won(MadeUp.SIX_2023);
        Result ten = won(MadeUp.TEN_2023);
        Result last = won(MadeUp.race("zz-last", MadeUp.GRAND_2023));
        Results wins = of(last, ten, six).of(MadeUp.ANN).in(MadeUp.GRAND_2023).classWins();

        assertEquals(List.of(six, ten), wins.until(ten.race()).toList());
        assertEquals(2, wins.until(ten.race()).count());
        assertEquals(List.of(last), wins.after(ten.race()).toList());
        assertEquals(List.of(ten), wins.after(six.race()).until(ten.race()).toList());
        assertEquals(List.of(), wins.after(ten.race()).until(six.race()).toList());
        assertEquals(List.of(six), wins.until(ten.race()).until(six.race()).toList());
        assertEquals(List.of(last), wins.after(ten.race()).after(six.race()).toList());
    }

    private static Result won(Race race) {
        Season season = race.season();
        return MadeUp.result(race, MadeUp.entry("of-" + season.id(), season).build(), MadeUp.ANN)
                .overallPosition(1)
                .build();
    }

    @Test
    void raceWithoutResultsHasItsPlaceInTheCalendarToo() {
        Result six = won(MadeUp.SIX_2023);
        Result ten = won(MadeUp.TEN_2023);
        Race between = MadeUp.race("between", MadeUp.GRAND_2023).toBuilder()
                .start(MadeUp.TEN_2023.start())
                .round(1)
                .build();
        Results results =
                RecordBook.builder().add(ten, six).addEntity(between).build().results();

        assertEquals(List.of(six), results.until(between).toList());
        assertEquals(List.of(ten), results.after(between).toList());
        assertEquals(List.of(), of(six, ten).until(between).toList());
        assertEquals(List.of(), of(six, ten).after(between).toList());
    }

    @Test
    void yearsWithoutResultsHaveNone() {
        Results results = of(EARLY, SUMMER, AUTUMN);

        assertEquals(List.of(SUMMER, AUTUMN), results.since(2023).toList());
        assertEquals(List.of(EARLY), results.until(2023).toList());
        assertTrue(results.since(2023).until(2023).isEmpty());
        assertTrue(results.since(2024).until(2022).isEmpty());
        assertTrue(results.since(2025).isEmpty());
        assertTrue(results.until(2021).isEmpty());
        assertEquals(
                3, results.since(Integer.MIN_VALUE).until(Integer.MAX_VALUE).count());
        assertTrue(results.since(Integer.MAX_VALUE).isEmpty());
        assertTrue(results.until(Integer.MIN_VALUE).isEmpty());
        assertTrue(of().since(2023).isEmpty());
    }

    @Test
    void yearsNarrowWhatElseIsAsked() {
        Results wins = of(EARLY, SUMMER, AUTUMN).of(MadeUp.ANN).classWins();

        assertEquals(List.of(SUMMER, AUTUMN), wins.since(2023).toList());
        assertEquals(List.of(SUMMER), wins.since(2023).until(SUMMER.race()).toList());
        assertEquals(List.of(AUTUMN), wins.since(2023).in(AUTUMN.race()).toList());
        assertTrue(wins.until(2023).in(AUTUMN.race()).isEmpty());
    }

    /** A race whose year is not certain stands among others, and is none of theirs. */
    @Test
    void yearThatIsNotCertainIsAskedOfEachRace() {
        Result certain = won(MadeUp.race("certain", MadeUp.GRAND_2022, "2022-11-05"));
        Result doubtful = won(MadeUp.race("doubtful", MadeUp.GRAND_2022, "2022-12-01/2023-01-31"));
        Result next = won(MadeUp.race("next", MadeUp.GRAND_2024, "2024-01-05"));
        Results results = of(certain, doubtful, next);

        assertEquals(List.of(certain, doubtful, next), results.toList());
        assertEquals(List.of(certain), results.until(2022).toList());
        assertEquals(List.of(next), results.since(2023).toList());
        assertEquals(List.of(certain, doubtful), results.until(2023).toList());
        assertEquals(1, results.of(MadeUp.ANN).until(2022).count());
    }
}
