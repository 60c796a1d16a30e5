package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void wholePointsAreAHundredHundredthsEach() {
        assertEquals(35_000, Points.of(350).hundredths());
    }

    @Test
    void hundredthsAreSaidToBeHundredths() {
        assertEquals(Points.of(new BigDecimal("3.5")), Points.ofHundredths(350));
        assertEquals(350, Points.ofHundredths(350).hundredths());
        assertEquals(0, Points.class.getConstructors().length);
    }

    @Test
    void pointsAreEqualByTheirNumber() {
        assertEquals(Points.of(2), Points.ofHundredths(200));
        assertEquals(Points.of(2).hashCode(), Points.ofHundredths(200).hashCode());
        assertNotEquals(Points.of(2), Points.ofHundredths(2));
        assertNotEquals(Points.of(2).hashCode(), Points.ofHundredths(2).hashCode());
        assertNotEquals(Points.of(2), (Object) 200L);
    }

    @Test
    void aFractionIsExact() {
        assertEquals(1_250, Points.of(new BigDecimal("12.5")).hundredths());
        assertEquals(-20_000, Points.of(new BigDecimal("-2E+2")).hundredths());
    }

    @Test
    void moreThanTwoDecimalsAreRefused() {
        String expected = "points: expected no more than two decimals and seventeen digits such as '12.5', found ";

        assertEquals(expected + "'0.125'", refused(new BigDecimal("0.125")));
        assertEquals(expected + "'1E+18'", refused(new BigDecimal("1E+18")));
    }

    private static String refused(BigDecimal points) {
        return assertThrows(IllegalArgumentException.class, () -> Points.of(points))
                .getMessage();
    }

    @Test
    void sumAndDifferenceAreExact() {
        Points half = Points.ofHundredths(50);

        assertEquals(Points.of(1), half.plus(half));
        assertEquals(Points.ofHundredths(-50), Points.ZERO.minus(half));
    }

    @Test
    void whatDoesNotFitIsAnErrorAndNotAWrongNumber() {
        Points most = Points.ofHundredths(Long.MAX_VALUE);

        assertThrows(ArithmeticException.class, () -> most.plus(Points.ofHundredths(1)));
        assertThrows(
                ArithmeticException.class,
                () -> Points.ofHundredths(Long.MIN_VALUE).minus(Points.ofHundredths(1)));
        assertThrows(ArithmeticException.class, () -> Points.of(Long.MAX_VALUE));
    }

    @Test
    void textHasDecimalsOnlyWhereTheNumberHas() {
        List<Points> points = List.of(
                Points.of(350), Points.ofHundredths(1_250), Points.ofHundredths(5), Points.of(-200), Points.ZERO);

        assertEquals("[350, 12.5, 0.05, -200, 0]", points.toString());
        assertEquals(new BigDecimal("350"), Points.of(350).toBigDecimal());
    }

    @Test
    void orderIsByValue() {
        assertTrue(Points.of(1).compareTo(Points.ofHundredths(101)) < 0);
        assertTrue(Points.of(1).compareTo(Points.ofHundredths(-101)) > 0);
        assertEquals(0, Points.of(1).compareTo(Points.ofHundredths(100)));
    }

    @Test
    void nullIsRefusedByName() {
        assertEquals(
                "points",
                assertThrows(NullPointerException.class, () -> Points.of((BigDecimal) null))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> Points.ZERO.plus(null))
                        .getMessage());
        assertEquals(
                "other",
                assertThrows(NullPointerException.class, () -> Points.ZERO.minus(null))
                        .getMessage());
    }
}
