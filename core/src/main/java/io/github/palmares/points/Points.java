package io.github.palmares.points;

import io.github.palmares.text.Visible;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of points. Championships pay whole points, halves and now and then a quarter; penalties take them, so a
 * number of points can be below zero.
 *
 * <p>Laws: adding is commutative and associative, {@code a.plus(b).minus(b)} equals {@code a}, and the natural order is by
 * value and consistent with equals.
 */
public final class Points implements Comparable<Points> {
    private static final int PER_POINT = 100;
    private static final int DECIMALS = 2;

    /** No points. */
    public static final Points ZERO = new Points(0);

    private final long hundredths;

    private Points(long hundredths) {
        this.hundredths = hundredths;
    }

    /**
     * Whole points.
     *
     * @param points how many
     * @return the points
     * @throws ArithmeticException if a hundred times as many do not fit into a long
     */
    public static Points of(long points) {
        return new Points(Math.multiplyExact(points, PER_POINT));
    }

    /**
     * Hundredths of a point, as {@link #hundredths()} gives them.
     *
     * @param hundredths a hundred for each point, such as 1250 for 12.5 points
     * @return the points
     */
    public static Points ofHundredths(long hundredths) {
        return new Points(hundredths);
    }

    /**
     * Points with a fraction.
     *
     * @param points how many, such as 12.5
     * @return the points
     * @throws IllegalArgumentException if there are more than two decimals, or more points than fit
     */
    public static Points of(BigDecimal points) {
        Objects.requireNonNull(points, "points");
        try {
            return new Points(points.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "points: expected no more than two decimals and seventeen digits such as '12.5', found "
                            + Visible.quoted(points.toString()),
                    e);
        }
    }

    /**
     * The sum.
     *
     * @param other other points
     * @return these and the others
     * @throws ArithmeticException if the sum does not fit
     */
    public Points plus(Points other) {
        Objects.requireNonNull(other, "other");
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    /**
     * The difference.
     *
     * @param other other points
     * @return these without the others
     * @throws ArithmeticException if the difference does not fit
     */
    public Points minus(Points other) {
        Objects.requireNonNull(other, "other");
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    /** {@return the number in hundredths: a hundred for each point} */
    public long hundredths() {
        return hundredths;
    }

    /** {@return the same number, without trailing zeros} */
    public BigDecimal toBigDecimal() {
        BigDecimal plain = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Points other && hundredths == other.hundredths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hundredths);
    }

    /** {@return the number, with decimals only where it has some: "350", "12.5", "-200"} */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
