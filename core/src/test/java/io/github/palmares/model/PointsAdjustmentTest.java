package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refuses;
import static io.github.palmares.model.Samples.adjustment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsAdjustmentTest {
    @ParameterizedTest
    @CsvSource({
        "-20, -20",
        "20, 20",
        "-20.00, -20",
        "0.50, 0.5",
        "0.01, 0.01",
        "-0.01, -0.01",
        "2E+1, 20",
        "20E-1, 2",
        "2.0E+2, 200",
        "200, 200",
        "999999999.99, 999999999.99",
        "1.230000000000, 1.23"
    })
    void pointsAreEqualHoweverTheyAreWritten(BigDecimal points, String plain) {
        PointsAdjustment adjustment = adjustment().points(points).build();

        assertEquals(new BigDecimal(plain), adjustment.points());
        assertEquals(plain, adjustment.points().toString());
        assertEquals(adjustment().points(new BigDecimal(plain)).build(), adjustment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "0.001", "-20.125", "1000000000", "-1000000000", "1E+9", "1E+2147483647"})
    void pointsAreNotZeroNorFinerNorMoreThanAnyTable(String points) {
        refuses(
                "points adjustment: expected points other than zero with up to nine digits and two decimals such as"
                        + " '-200', found '" + points + "'",
                () -> adjustment().points(new BigDecimal(points)).build());
    }

    @Test
    void pointsOfAnAbsurdScaleAreRefused() {
        BigDecimal absurd = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);

        refuses(
                "points adjustment: expected points other than zero with up to nine digits and two decimals such as"
                        + " '-200', found '" + absurd + "'",
                () -> adjustment().points(absurd).build());
    }

    @Test
    void areSomebodysOrThoseOfANumber() {
        PointsAdjustment.Builder nobodys = PointsAdjustment.builder()
                .season(Samples.SEASON)
                .table(TitleKind.TEAMS)
                .points(BigDecimal.TEN);

        refuses("points adjustment: expected a competitor or a number, found neither", nobodys::build);
        assertEquals(
                "adjustment of 10 in TEAMS of series-2023, #31",
                nobodys.number(Samples.NUMBER).build().toString());
        assertEquals(
                "adjustment of -20 in DRIVERS of series-2023, driver ann",
                adjustment().build().toString());
    }

    @Test
    void haveAReasonOnOneLine() {
        refuses(
                "points adjustment reason: expected text on one line, without blanks around it or invisible characters, such as 'minimum drive"
                        + " time not met', found ''",
                () -> adjustment().reason("").build());
    }

    @Test
    void keepTheirCitationsWhenTheZerosAreDropped() {
        PointsAdjustment adjustment = adjustment()
                .points(new BigDecimal("1.0"))
                .addCitations(Citation.of(Samples.SOURCE, 2), Citation.of(Samples.SOURCE, 1))
                .build();

        assertEquals(BigDecimal.ONE, adjustment.points());
        assertEquals(List.of(Citation.of(Samples.SOURCE, 1), Citation.of(Samples.SOURCE, 2)), adjustment.citations());
    }
}
