package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
    /** The places left; a car whose place is written with a minus is taken out, and 0 is none. */
    private static List<Integer> closed(int... places) {
        Order order = new Order(places.length);
        boolean[] out = new boolean[places.length];
        for (int car = 0; car < places.length; car++) {
            order.set(car, Math.abs(places[car]));
            out[car] = places[car] < 0;
        }
        order.close(out, new Row[0][], 1);
        return IntStream.range(0, places.length).mapToObj(order::place).toList();
    }

    @Test
    void thoseBehindMoveUp() {
        assertEquals(List.of(1, 0, 2, 0, 3), closed(1, -2, 3, -4, 5));
    }

    @Test
    void theOrderOfTheCarsDoesNotMatter() {
        assertEquals(List.of(3, 2, 0, 1, 0), closed(5, 3, -2, 1, -4));
    }

    @Test
    void aPlaceThatNobodyIsKnownToHaveStaysFree() {
        assertEquals(List.of(1, 0, 6), closed(1, -3, 7));
    }

    @Test
    void aCarWithoutAPlaceHasNone() {
        assertEquals(List.of(0, 0, 1), closed(0, -1, 2));
    }

    @Test
    void aSharedPlaceFreesAsManyAsShareIt() {
        assertEquals(List.of(0, 0, 1), closed(-1, -1, 3));
        assertEquals(List.of(1, 0, 2), closed(1, -1, 3));
    }

    @Test
    void tooManyCarsOnAPlaceNeverPushAnybodyPastIt() {
        assertEquals(List.of(0, 0, 0, 1), closed(-1, -1, -1, 2));
        assertEquals(List.of(1, 0, 0, 0, 2), closed(1, -2, -2, -2, 3));
    }

    private static Order order(int... places) {
        Order order = new Order(places.length);
        for (int car = 0; car < places.length; car++) {
            order.set(car, places[car]);
        }
        return order;
    }

    @Test
    void aTieIsOfCarsThatHaveOnePlace() {
        assertTrue(order(2, 1, 2).hasTies());
        assertFalse(order(2, 1, 3).hasTies());
        assertFalse(order(0, 1, 0).hasTies(), "without a place, cars are not level");
    }
}
