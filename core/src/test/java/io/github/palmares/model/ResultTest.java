package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refuses;
import static io.github.palmares.model.Samples.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResultTest {
    private static final String WHICH = "result of entry-one in race-one, ";

    /** A place or a count, and how to set it. */
    record Number(String name, BiFunction<Result.Builder, Integer, Result.Builder> set) {
        Result of(ResultStatus status, int value) {
            return set.apply(result().status(status), value).build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Number> PLACES = List.of(
            new Number("overall position", Result.Builder::overallPosition),
            new Number("class position", Result.Builder::classPosition),
            new Number("group position", Result.Builder::groupPosition));

    static Stream<Number> countedFromOne() {
        return Stream.concat(
                PLACES.stream(),
                Stream.of(
                        new Number("reported position", Result.Builder::reportedPosition),
                        new Number("grid", Result.Builder::grid),
                        new Number("qualifying position", Result.Builder::qualifyingPosition),
                        new Number("source order", Result.Builder::sourceOrder)));
    }

    static Stream<Arguments> placesOfCarsAway() {
        return Stream.of(ResultStatus.values())
                .filter(status -> status.tookPart() == Answer.NO)
                .flatMap(status -> PLACES.stream().map(place -> Arguments.of(place, status)));
    }

    static Stream<Arguments> placesOfCarsThere() {
        return Stream.of(ResultStatus.values())
                .filter(status -> status.tookPart() != Answer.NO)
                .flatMap(status -> PLACES.stream().map(place -> Arguments.of(place, status)));
    }

    @Test
    void theMarqueIsThatOfTheEntryUnlessAnotherCarRan() {
        Manufacturer stated = Manufacturer.builder().id("stated").name("Stated").build();
        Entry entry = Samples.entry().manufacturer(stated).build();
        CarModel unknownMarque = CarModel.builder().id("x").name("X").build();
        Result.Builder ran = result().entry(entry);

        assertEquals(Optional.of(stated), ran.build().manufacturer());
        assertEquals(
                Optional.of(stated),
                ran.ranAs(RanAs.builder().number(Samples.NUMBER).build())
                        .build()
                        .manufacturer());
        assertEquals(
                Optional.of(Samples.MARQUE),
                ran.ranAs(RanAs.builder().car(Samples.CAR).build()).build().manufacturer());
        assertEquals(
                Optional.empty(),
                ran.ranAs(RanAs.builder().car(unknownMarque).build()).build().manufacturer());
    }

    @Test
    void mayHaveADistanceAndTheReasonOfARetirement() {
        Result result = result().status(ResultStatus.RETIRED)
                .distance(Distance.parse("1250.4 km"))
                .reason("gearbox")
                .build();

        assertEquals(Optional.of(Distance.parse("1250.4 km")), result.distance());
        assertEquals(Optional.of("gearbox"), result.reason());
        assertEquals(Optional.empty(), result().build().distance());
        assertEquals(Optional.empty(), result().build().reason());
        refuses(
                "result reason: expected text on one line, without blanks around it or invisible characters, such as 'gearbox', found ''",
                () -> result().reason("").build());
    }

    @ParameterizedTest
    @MethodSource("countedFromOne")
    void countsFromOne(Number number) {
        assertNotEquals(result().build(), number.of(ResultStatus.CLASSIFIED, 1));
        refuses(WHICH + number + ": expected 1 or more, found 0", () -> number.of(ResultStatus.CLASSIFIED, 0));
    }

    @ParameterizedTest
    @MethodSource("placesOfCarsAway")
    void givesNoPlaceToACarThatTookNoPart(Number place, ResultStatus status) {
        refuses(WHICH + place + ": expected none for the status " + status + ", found 5", () -> place.of(status, 5));
    }

    @ParameterizedTest
    @MethodSource("placesOfCarsThere")
    void mayGiveAPlaceToACarThatRaced(Number place, ResultStatus status) {
        assertEquals(status, place.of(status, 5).status());
    }

    @ParameterizedTest
    @EnumSource
    void keepsANumberThatStandsBesideACarWhateverItsStatus(ResultStatus status) {
        Result result = result().status(status).reportedPosition(5).build();

        assertEquals(5, result.reportedPosition().getAsInt());
    }

    @Test
    void hasNoWorsePlaceInClassThanOverall() {
        assertEquals(
                3,
                result().overallPosition(3)
                        .classPosition(3)
                        .build()
                        .classPosition()
                        .getAsInt());
        refuses(
                WHICH + "class position: expected no more than the overall position 3, found 4",
                () -> result().overallPosition(3).classPosition(4).build());
    }

    @Test
    void hasNoLessThanNoLaps() {
        assertEquals(0, result().laps(0).build().laps().getAsInt());
        refuses(
                WHICH + "laps: expected 0 or more, found -1",
                () -> result().laps(-1).build());
    }

    @Test
    void takesSomeTimeAndSaysSoInWords() {
        refuses(
                "result time: expected a duration above zero such as PT24H, found PT0S",
                () -> result().time(Duration.ZERO).build());
        refuses(
                "result best lap: expected a duration above zero such as PT24H, found PT-1S",
                () -> result().bestLap(Duration.ofSeconds(-1)).build());
        refuses(
                "result status word: expected text on one line, without blanks around it or invisible characters, such as 'Not classified',"
                        + " found ''",
                () -> result().statusWord("").build());
    }

    @Test
    void isOfARaceOfTheEntrysSeason() {
        Season other = Samples.season("series-2024");
        Season same = Samples.SEASON.toBuilder().addCitation(Samples.CITATION).build();

        assertEquals(
                same,
                result().entry(Samples.entry().season(same).build())
                        .build()
                        .entry()
                        .season());
        refuses(
                WHICH + "season: expected the race's 'series-2023', found the entry's 'series-2024'",
                () -> result().entry(Samples.entry().season(other).build()).build());
    }

    @Test
    void knowsNothingUnlessSaid() {
        Result result = result().build();

        assertEquals(LineUp.unknown(), result.lineUp());
        assertEquals(List.of(), result.drivers());
        assertEquals(Answer.UNKNOWN, result.finished());
        assertEquals(Answer.UNKNOWN, result.pole());
        assertEquals(Answer.UNKNOWN, result.fastestLap());
        assertEquals(Optional.empty(), result.number());
        assertEquals(Optional.empty(), result.manufacturer());
    }

    @Test
    void listsItsDriversInTheOrderOfTheSource() {
        Result result = result().lineUp(LineUp.of(Samples.CID, Samples.ANN)).build();

        assertEquals(List.of(Samples.CID, Samples.ANN), result.drivers());
    }

    @Test
    void ranAsEnteredUnlessSaidOtherwise() {
        Entry entry = FullSamples.entry();
        Result asEntered = result().entry(entry).build();
        Result renamed = result().entry(entry)
                .ranAs(RanAs.builder().enteredAs("Another Name").build())
                .build();

        for (Result result : List.of(asEntered, renamed)) {
            assertEquals(entry.number(), result.number());
            assertEquals(entry.carClass(), result.carClass());
            assertEquals(entry.car(), result.car());
            assertEquals(entry.teams(), result.teams());
            assertEquals(Optional.of(Samples.MARQUE), result.manufacturer());
        }
    }

    @Test
    void whatItRanAsComesBeforeTheEntry() {
        Manufacturer other = Manufacturer.builder().id("other").name("Other").build();
        CarModel car =
                Samples.CAR.toBuilder().id("other-one").manufacturer(other).build();
        Team team = Samples.team("other-team");
        Result result = result().entry(FullSamples.entry())
                .ranAs(RanAs.builder()
                        .number(CarNumber.of("031"))
                        .carClass(Samples.GT)
                        .car(car)
                        .addTeam(team)
                        .build())
                .build();

        assertEquals(Optional.of(CarNumber.of("031")), result.number());
        assertEquals(Optional.of(Samples.GT), result.carClass());
        assertEquals(Optional.of(car), result.car());
        assertEquals(Optional.of(other), result.manufacturer());
        assertEquals(List.of(team), result.teams());
    }

    @Test
    void ranAsSomethingElseInOneWayAtLeast() {
        refuses(
                "ran as: expected a number, name, car, class or team, found none",
                () -> RanAs.builder().build());
        refuses(
                "ran-as name: expected text on one line, without blanks around it or invisible characters, such as 'Action Express Racing',"
                        + " found ''",
                () -> RanAs.builder().enteredAs("").build());
        assertEquals(
                Optional.of(Samples.CAR),
                RanAs.builder().car(Samples.CAR).build().car());
        assertEquals(
                Optional.of(Samples.GT),
                RanAs.builder().carClass(Samples.GT).build().carClass());
        assertEquals(
                Optional.of(Samples.NUMBER),
                RanAs.builder().number(Samples.NUMBER).build().number());
        assertEquals(
                List.of(Samples.TEAM),
                RanAs.builder().addTeam(Samples.TEAM).build().teams());
    }

    @Test
    void aRulingHasAReasonAndMostlyChangesThePlace() {
        Ruling ruling = Ruling.of("made up");

        assertEquals("made up", ruling.reason());
        assertEquals(true, ruling.reclassified());
        assertEquals(ruling, ruling.toBuilder().build());
        assertEquals(
                1,
                ruling.toBuilder()
                        .overallPositionBefore(1)
                        .build()
                        .overallPositionBefore()
                        .getAsInt());
        refuses(
                "ruling reason: expected text on one line, without blanks around it or invisible characters, such as 'minimum drive time not"
                        + " met', found ''",
                () -> Ruling.of(""));
        refuses(
                "overall position before a ruling: expected 1 or more, found 0",
                () -> ruling.toBuilder().overallPositionBefore(0).build());
        refuses(
                "class position before a ruling: expected 1 or more, found 0",
                () -> ruling.toBuilder().classPositionBefore(0).build());
    }
}
