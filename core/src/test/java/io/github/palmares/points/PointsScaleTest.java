package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PointsScaleTest {
    private static final PointsScale CUP = PointsScale.of(5, 4, 3).withRest(2);

    @Test
    void aPlacePaysItsPointsAndTheRestWhatTheRestPays() {
        assertEquals(Points.of(5), CUP.forPlace(1));
        assertEquals(Points.of(3), CUP.forPlace(3));
        assertEquals(Points.of(2), CUP.forPlace(4));
        assertEquals(Points.of(2), CUP.forPlace(60));
    }

    @Test
    void theRestPaysNothingUnlessSaidOtherwise() {
        assertEquals(Points.ZERO, PointsScale.of(25, 18).forPlace(3));
    }

    @Test
    void aPartOfAScaleDividesTheRestToo() {
        assertEquals("2.5-2-1.5, the rest 1", CUP.dividedBy(2).toString());
        assertEquals(CUP, CUP.dividedBy(1));
    }

    @Test
    void scalesAreEqualByWhatTheyPay() {
        assertEquals(CUP, PointsScale.of(5, 4, 3).withRest(2));
        assertEquals(CUP, PointsScale.of(5, 4, 3).withRest(Points.of(2)));
        assertEquals(CUP.hashCode(), PointsScale.of(5, 4, 3).withRest(2).hashCode());
        assertNotEquals(CUP, PointsScale.of(5, 4, 3));
        assertNotEquals(CUP.hashCode(), PointsScale.of(5, 4, 3).hashCode());
        assertNotEquals(CUP, PointsScale.of(5, 4, 2).withRest(2));
        assertEquals(
                PointsScale.of(List.of(Points.ofHundredths(50))),
                PointsScale.of(5).dividedBy(10));
    }

    @Test
    void itTellsWhatItPays() {
        assertEquals(List.of(Points.of(5), Points.of(4), Points.of(3)), CUP.points());
        assertEquals(Points.of(2), CUP.rest());
        assertEquals("5-4-3, the rest 2", CUP.toString());
        assertEquals("25-18", PointsScale.of(25, 18).toString());
    }

    @Test
    void noPlaceMayPayMoreThanABetterOne() {
        assertEquals(
                "points scale: expected no more points for place 3 than for the one before, found 5 after 4",
                refused(() -> PointsScale.of(6, 4, 5)));
        assertEquals(
                "points scale: expected no more points for place 3 than for the one before, found 5 after 4",
                refused(() -> PointsScale.of(6, 4).withRest(5)));
        assertEquals(
                "points scale: expected no more points for place 3 than for the one before, found 4.01 after 4",
                refused(() -> PointsScale.of(6, 4).withRest(Points.ofHundredths(401))));
        assertEquals(
                "points scale: expected no more points for place 2 than for the one before, found 0 after -1",
                refused(() -> PointsScale.of(-1)));
    }

    @Test
    void noPlaceMayPayLessThanNothing() {
        assertEquals(
                "points scale: expected no points below zero, found -1",
                refused(() -> PointsScale.of(1).withRest(-1)));
    }

    @Test
    void anEmptyScaleIsRefused() {
        assertEquals(
                "points scale: expected points for the first place at least, found none",
                refused(() -> PointsScale.of(new long[0])));
    }

    @Test
    void aDivisorThatLeavesARemainderIsRefused() {
        assertEquals(
                "points scale divisor: expected one that gives whole hundredths, found 4 divided by 3",
                refused(() -> PointsScale.of(6, 4).dividedBy(3)));
        assertEquals("points scale divisor: expected 1 or more, found 0", refused(() -> CUP.dividedBy(0)));
    }

    @Test
    void aPlaceBelowOneIsRefused() {
        assertEquals("place: expected 1 or more, found 0", refused(() -> CUP.forPlace(0)));
    }

    private static String refused(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }
}
