package io.github.palmares.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How far a race goes, or a car went: "1000 km", "500 mi", "228 laps". It is kept in the unit in which it
 * was stated, without conversion.
 *
 * @param amount how many, above zero, with up to nine digits before the point and six after it; trailing zeros after
 *     the point are dropped
 * @param unit of what
 */
public record Distance(BigDecimal amount, DistanceUnit unit) {
    private static final String FORM = "a positive number and km, mi or laps";
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 6;

    /**
     * Checks the amount and drops its trailing zeros, so that equal distances are equal values.
     *
     * @param amount how many, above zero, with up to nine digits before the point and six after it
     * @param unit of what
     * @throws IllegalArgumentException if the amount is zero or less, or has more digits
     */
    public Distance {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        if (amount.signum() <= 0
                || (long) amount.precision() - amount.scale() > MOST_DIGITS
                || amount.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw Checks.invalid("distance", FORM, "'1000 km'", amount + " " + unit.symbol());
        }
        amount = new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    /**
     * A whole number of a unit.
     *
     * @param amount how many, above zero, with up to nine digits
     * @param unit of what
     * @return the distance
     * @throws IllegalArgumentException if the amount is zero or less, or has more digits
     */
    public static Distance of(long amount, DistanceUnit unit) {
        return new Distance(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a number, a space and {@code km}, {@code mi} or {@code laps}
     * @return the distance
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Distance parse(String text) {
        Objects.requireNonNull(text, "text");
        int space = text.indexOf(' ');
        if (space > 0 && text.substring(0, space).matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            String symbol = text.substring(space + 1);
            for (DistanceUnit unit : DistanceUnit.values()) {
                if (unit.symbol().equals(symbol)) {
                    return new Distance(new BigDecimal(text.substring(0, space)), unit);
                }
            }
        }
        throw Checks.invalid("distance", FORM, "'1000 km'", text);
    }

    /** {@return the amount and the unit's symbol, such as {@code 1000 km}} */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.symbol();
    }
}
