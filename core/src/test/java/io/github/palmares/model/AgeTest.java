package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AgeTest {
    private static final Age EXACT = new Age(30, OptionalInt.of(30));
    private static final Age TWO = new Age(29, OptionalInt.of(30));
    private static final Age SEVERAL = new Age(29, OptionalInt.of(31));
    private static final Age OPEN = new Age(29, OptionalInt.empty());

    @Test
    void isSaidInWords() {
        assertEquals("30", EXACT.toString());
        assertEquals("29 or 30", TWO.toString());
        assertEquals("29 to 31", SEVERAL.toString());
        assertEquals("29 or more", OPEN.toString());
    }

    @Test
    void isExactWhereJustOneIsPossible() {
        assertEquals(OptionalInt.of(30), EXACT.exact());
        assertEquals(OptionalInt.empty(), TWO.exact());
        assertEquals(OptionalInt.empty(), OPEN.exact());
        assertEquals(OptionalInt.of(0), new Age(0, OptionalInt.of(0)).exact());
    }

    @Test
    void couldBeWhatLiesWithinTheBounds() {
        assertFalse(SEVERAL.couldBe(28));
        assertTrue(SEVERAL.couldBe(29));
        assertTrue(SEVERAL.couldBe(31));
        assertFalse(SEVERAL.couldBe(32));
        assertFalse(OPEN.couldBe(28));
        assertTrue(OPEN.couldBe(29));
        assertTrue(OPEN.couldBe(120));
    }

    @Test
    void refusesBoundsThatNobodyCanHave() {
        Refusal.refuses("age: expected 0 or more, found -1", () -> new Age(-1, OptionalInt.empty()));
        Refusal.refuses("highest age: expected 30 or more, found 29", () -> new Age(30, OptionalInt.of(29)));
        Refusal.refusesNull("atMost", () -> new Age(30, null));
    }
}
