package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdTableTest {
    private final IdTable<Integer> table = new IdTable<>("driver");

    /** As a parser has it: somewhere in a longer buffer. */
    private Integer find(String id) {
        return table.find(("xx" + id + "x").toCharArray(), 2, id.length());
    }

    @Test
    void everyIdIsFoundHoweverManyThereAre() {
        for (int i = 0; i < 10_000; i++) {
            table.add("driver-" + i, i);
        }
        for (int i = 9_999; i >= 0; i--) {
            assertEquals(i, find("driver-" + i));
            assertEquals(i, table.lastNumber());
            assertEquals(i, find("driver-" + i));
        }
        assertNull(find("driver-10000"));
        assertNull(find("driver-"));
    }

    @Test
    void anIdIsNotTakenForItsBeginning() {
        table.add("a", 1);
        table.add("ab", 2);
        assertEquals(1, find("a"));
        assertEquals(2, find("ab"));
        assertNull(find("abc"));
        assertNull(find(""));
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertNull(find("a"));
        assertFalse(table.holds("a"));
        assertEquals(List.of(), table.choice());
    }

    @Test
    void idsAreChosenFromInTheOrderInWhichTheyWereDefined() {
        List<String> ids = IntStream.range(0, 100).mapToObj(i -> "d" + (99 - i)).toList();
        ids.forEach(id -> table.add(id, 0));
        assertEquals(ids, table.choice());
        assertTrue(table.holds("d50"));
    }

    @Test
    void whatWasGivenUpIsHeldButNotFound() {
        assertTrue(table.giveUp("lost"));
        assertFalse(table.giveUp("lost"));
        assertTrue(table.holds("lost"));
        assertTrue(table.hasGivenUp("lost"));
        assertFalse(table.hasGivenUp("other"));
        assertNull(find("lost"));
        assertNull(find("lost"));
    }
}
