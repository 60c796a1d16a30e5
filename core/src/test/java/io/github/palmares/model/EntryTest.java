package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTest {
    private static final String TEXT =
            ": expected text on one line, without blanks around it or invisible characters, such as '";

    @Test
    void isAConfirmedCommitmentOfWhichLittleNeedBeKnown() {
        Entry entry = Samples.ENTRY;

        assertEquals(Certainty.CONFIRMED, entry.certainty());
        assertEquals(List.of(), entry.races());
        assertEquals(List.of(), entry.teams());
        assertEquals(List.of(), entry.drivers());
        assertEquals(Optional.empty(), entry.number());
        assertEquals(Optional.empty(), entry.manufacturer());
    }

    @Test
    void scoringForNoTableIsNotTheSameAsNotKnowing() {
        Entry none = Samples.entry().scoresFor(List.of()).build();

        assertEquals(Optional.empty(), Samples.ENTRY.scoresFor());
        assertEquals(Optional.of(List.of()), none.scoresFor());
        assertEquals(none, none.toBuilder().build());
    }

    @Test
    void namesItsDriversAndItsMarque() {
        Entry entry = Samples.entry()
                .addSeats(Seat.of(Samples.BOB), Seat.of(Samples.ANN))
                .car(Samples.CAR)
                .build();
        CarModel unknownMarque = CarModel.builder().id("x").name("X").build();

        assertEquals(List.of(Samples.ANN, Samples.BOB), entry.drivers());
        assertEquals(Optional.of(Samples.MARQUE), entry.manufacturer());
        assertEquals(
                Optional.empty(), entry.toBuilder().car(unknownMarque).build().manufacturer());
    }

    @Test
    void mayStateItsMarqueWhereTheCarDoesNotTellIt() {
        CarModel unknownMarque = CarModel.builder().id("x").name("X").build();
        Entry without = Samples.entry().manufacturer(Samples.MARQUE).build();

        assertEquals(Optional.of(Samples.MARQUE), without.manufacturer());
        assertEquals(
                without.manufacturer(),
                without.toBuilder().car(unknownMarque).build().manufacturer());
        assertEquals(without, without.toBuilder().build());
    }

    @Test
    void theMarqueOfItsCarNeedNotBeSaidAgain() {
        Entry implied = Samples.entry().car(Samples.CAR).build();
        Entry said =
                Samples.entry().car(Samples.CAR).manufacturer(Samples.MARQUE).build();
        CarModel other = CarModel.builder()
                .id("y")
                .name("Y")
                .manufacturer(Manufacturer.builder().id("other").name("Other").build())
                .build();

        assertEquals(implied, said);
        assertEquals(other.manufacturer(), said.toBuilder().car(other).build().manufacturer());
    }

    @Test
    void agreesWithItsCarOnTheMarque() {
        Manufacturer other = Manufacturer.builder().id("other").name("Other").build();

        refuses(
                "entry 'entry-one' manufacturer: expected that of car marque-one, 'marque', found 'other'",
                () -> Samples.entry().car(Samples.CAR).manufacturer(other).build());
    }

    @Test
    void hasItsEngineAndTyresInTheWordsOfTheSource() {
        Entry entry = Samples.entry().engine("3.0 L F12").tyres("D").build();

        assertEquals(Optional.of("3.0 L F12"), entry.engine());
        assertEquals(Optional.of("D"), entry.tyres());
        assertEquals(Optional.empty(), Samples.ENTRY.engine());
        assertEquals(Optional.empty(), Samples.ENTRY.tyres());
        refuses(
                "entry engine" + TEXT + "5.5 L V8', found ''",
                () -> Samples.entry().engine("").build());
        refuses(
                "entry tyres" + TEXT + "Michelin', found ' M'",
                () -> Samples.entry().tyres(" M").build());
    }

    @Test
    void isForRacesOfItsSeason() {
        Season next = Samples.season("series-2024");
        Race race = Samples.RACE.toBuilder().season(next).build();

        assertEquals(
                List.of(Samples.RACE),
                Samples.entry().addRace(Samples.RACE).build().races());
        refuses(
                "entry 'entry-one' races: expected races of season 'series-2023', found 'race-one' of 'series-2024'",
                () -> Samples.entry().addRace(race).build());
    }

    @Test
    void hasANameAndGroupsOnOneLine() {
        refuses(
                "entry name" + TEXT + "Action Express Racing', found ' '",
                () -> Samples.entry().enteredAs(" ").build());
        refuses(
                "entry group" + TEXT + "Pro-Am', found ''",
                () -> Samples.entry().addGroups("Am", "").build());
    }

    @Test
    void aSeatIsConfirmedAndOfUnstatedScopeUnlessSaidOtherwise() {
        Seat seat = Seat.of(Samples.ANN);

        assertEquals(Samples.ANN, seat.driver());
        assertEquals(SeatScope.UNSTATED, seat.scope());
        assertEquals(Certainty.CONFIRMED, seat.certainty());
        assertEquals("ann (UNSTATED)", seat.toString());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NAMED_RACES")
    void aSeatNeedsNoRacesNamed(SeatScope scope) {
        assertEquals(scope, Seat.of(Samples.ANN, scope).scope());
    }

    @Test
    void aSeatForNamedRacesNamesThem() {
        Seat named = Seat.builder()
                .driver(Samples.ANN)
                .scope(SeatScope.NAMED_RACES)
                .addRace(Samples.RACE)
                .build();

        assertEquals(List.of(Samples.RACE), named.races());
        refuses(
                "seat races: expected at least one for the scope NAMED_RACES, found none",
                () -> Seat.of(Samples.ANN, SeatScope.NAMED_RACES));
    }
}
