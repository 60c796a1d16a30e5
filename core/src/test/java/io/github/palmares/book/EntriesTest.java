package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static Entries of(Entry... entries) {
        return MadeUp.book(entries).entries();
    }

    private static Entry.Builder entry(String id) {
        return MadeUp.entry(id, MadeUp.GRAND_2023);
    }

    @Test
    void oneNumberMayRunInTwoClassesOfASeason() {
        Entry top = entry("top").number(CarNumber.of("1")).carClass(MadeUp.TOP).build();
        Entry gt = entry("gt").number(CarNumber.of("1")).carClass(MadeUp.GT).build();
        Entries entries = of(gt, top);

        assertEquals(
                List.of(top, gt), entries.in(MadeUp.GRAND_2023).numbered("1").toList());
        assertEquals(gt, entries.numbered("1").inClass(MadeUp.GT).only());
        assertEquals(List.of(top), entries.inTopClass().toList());
    }

    @Test
    void numbersWithAZeroInFrontAreOtherNumbers() {
        Entries entries = of(entry("car").number(CarNumber.of("01")).build());

        assertEquals(1, entries.numbered("01").count());
        assertTrue(entries.numbered("1").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> entries.numbered(""));
    }

    @Test
    void sequenceShowsItsFirstThreeFactsAndHowManyMoreThereAre() {
        Entries entries = of(
                entry("a").build(),
                entry("b").build(),
                entry("c").build(),
                entry("d").build());

        assertEquals("[entry a, entry b, entry c and 1 more]", entries.toString());
        assertEquals(
                "[entry a, entry b, entry c]",
                entries.where(entry -> !entry.id().equals("d")).toString());
        assertEquals("[]", entries.where(entry -> false).toString());
    }

    @Test
    void entryWithoutAClassIsInNone() {
        Entries entries = of(entry("car").build());

        assertTrue(entries.inClass(MadeUp.TOP).isEmpty());
        assertTrue(entries.inTopClass().isEmpty());
        assertEquals("{} and 1 others", entries.byClass().toString());
    }

    @Test
    void whatIsExpectedOrRumouredIsNotConfirmed() {
        Entry sure = entry("a").build();
        Entry expected = entry("b").certainty(Certainty.EXPECTED).build();
        Entry rumoured = entry("c").certainty(Certainty.RUMOURED).build();
        Entries entries = of(sure, expected, rumoured);

        assertEquals(List.of(sure), entries.confirmed().toList());
        assertEquals(List.of(expected, rumoured), entries.notConfirmed().toList());
    }

    @Test
    void entryIsOfWhoeverHasASeatHoweverUncertain() {
        Entry entry = entry("car")
                .addSeat(Seat.builder()
                        .driver(MadeUp.ANN)
                        .scope(SeatScope.ENDURANCE_ROUNDS)
                        .certainty(Certainty.RUMOURED)
                        .build())
                .build();

        assertEquals(1, of(entry).of(MadeUp.ANN).count());
        assertTrue(of(entry).of(MadeUp.BOB).isEmpty());
        assertEquals(List.of(MadeUp.ANN), of(entry).drivers());
    }

    @Test
    void carRunByTwoTeamsIsOfBoth() {
        Entries entries =
                of(entry("car").addTeam(MadeUp.RED).addTeam(MadeUp.BLUE).build());

        assertEquals(1, entries.of(MadeUp.RED).with(MadeUp.BLUE).count());
        assertEquals(List.of(MadeUp.BLUE, MadeUp.RED), entries.teams());
    }

    @Test
    void entryOfAMarqueIsThatOfItsCar() {
        Entries entries = of(MadeUp.RED_1);

        assertEquals(1, entries.of(MadeUp.APEX).count());
        assertTrue(entries.of(MadeUp.VERTEX).isEmpty());
        assertTrue(entries.of(MadeUp.MANAGER).isEmpty());
        assertEquals(List.of(MadeUp.APEX_ONE), entries.cars());
    }

    @Test
    void entryOfAWinterSeasonIsOfItsLastYear() {
        Entries entries = of(MadeUp.entry("winter", MadeUp.CLUB_WINTER).build());

        assertEquals(1, entries.since(2023).until(2023).count());
        assertTrue(entries.until(2022).isEmpty());
        assertTrue(entries.since(2024).isEmpty());
    }

    @Test
    void entriesComeBySeasonClassNumberAndId() {
        List<Entry> expected = List.of(
                MadeUp.entry("z", MadeUp.GRAND_2022).build(),
                entry("d").carClass(MadeUp.TOP).number(CarNumber.of("1")).build(),
                entry("c").carClass(MadeUp.TOP).number(CarNumber.of("01")).build(),
                entry("b").carClass(MadeUp.TOP).number(CarNumber.of("2")).build(),
                entry("a").carClass(MadeUp.TOP).build(),
                entry("a2").carClass(MadeUp.TOP).build(),
                entry("9").carClass(MadeUp.GT).number(CarNumber.of("1")).build(),
                entry("8").carClass(MadeUp.PAST).build(),
                entry("7").build());

        assertEquals(
                expected,
                of(
                                expected.get(8),
                                expected.get(3),
                                expected.get(5),
                                expected.get(0),
                                expected.get(6),
                                expected.get(2),
                                expected.get(4),
                                expected.get(7),
                                expected.get(1))
                        .toList());
    }
}
