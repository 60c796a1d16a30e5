package io.github.palmares.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Points by place: so many for the first, so many for the second, and so on, then the same for all the rest.
 *
 * <p>Law: no place pays more than a better one, and none less than nothing.
 */
public final class PointsScale {
    private final long[] hundredths;
    private final long rest;

    private PointsScale(long[] hundredths, long rest) {
        this.hundredths = hundredths;
        this.rest = rest;
        check();
    }

    private void check() {
        if (hundredths.length == 0) {
            throw new IllegalArgumentException(
                    "points scale: expected points for the first place at least, found none");
        }
        for (int place = 1; place <= hundredths.length; place++) {
            if (hundredthsFor(place) < hundredthsFor(place + 1)) {
                throw new IllegalArgumentException("points scale: expected no more points for place " + (place + 1)
                        + " than for the one before, found " + forPlace(place + 1) + " after " + forPlace(place));
            }
        }
        if (rest < 0) {
            throw new IllegalArgumentException("points scale: expected no points below zero, found " + rest());
        }
    }

    /**
     * A scale of whole points that pays nothing to the rest.
     *
     * @param points for the first place, the second and so on
     * @return the scale
     * @throws IllegalArgumentException if there are none, if a place would pay more than a better one, or less than nothing
     */
    public static PointsScale of(long... points) {
        Objects.requireNonNull(points, "points");
        return of(LongStream.of(points).mapToObj(Points::of).toList());
    }

    /**
     * A scale that pays nothing to the rest.
     *
     * @param points for the first place, the second and so on
     * @return the scale
     * @throws IllegalArgumentException if there are none, if a place would pay more than a better one, or less than nothing
     */
    public static PointsScale of(List<Points> points) {
        return new PointsScale(points.stream().mapToLong(Points::hundredths).toArray(), 0);
    }

    /**
     * The same scale with points for every place after its last.
     *
     * @param points whole points for each of the rest
     * @return the scale
     * @throws IllegalArgumentException if they are more than the last place pays, or below zero
     */
    public PointsScale withRest(long points) {
        return withRest(Points.of(points));
    }

    /**
     * The same scale with points for every place after its last.
     *
     * @param points for each of the rest
     * @return the scale
     * @throws IllegalArgumentException if they are more than the last place pays, or below zero
     */
    public PointsScale withRest(Points points) {
        return new PointsScale(hundredths, points.hundredths());
    }

    /**
     * A part of this scale for each place, such as a tenth for qualifying.
     *
     * @param divisor by what to divide, 1 or more
     * @return the scale
     * @throws IllegalArgumentException if the divisor is below 1, or a place would not come out at whole hundredths
     */
    public PointsScale dividedBy(int divisor) {
        if (divisor < 1) {
            throw new IllegalArgumentException("points scale divisor: expected 1 or more, found " + divisor);
        }
        return mapped(points -> {
            if (points % divisor != 0) {
                throw new IllegalArgumentException(
                        "points scale divisor: expected one that gives whole hundredths, found "
                                + Points.ofHundredths(points) + " divided by " + divisor);
            }
            return points / divisor;
        });
    }

    /**
     * This scale several times, such as twice for a finale.
     *
     * @param factor by what to multiply, 0 or more
     * @return the scale
     * @throws IllegalArgumentException if the factor is below zero
     */
    public PointsScale times(int factor) {
        return times(BigDecimal.valueOf(factor), null);
    }

    /**
     * A multiple of this scale, such as 1.25 times for a longer race.
     *
     * @param factor by what to multiply, 0 or more
     * @param rounding how each place is made whole points; null to pay fractions, to the hundredth, halves of one up
     * @return the scale
     * @throws IllegalArgumentException if the factor is below zero
     */
    public PointsScale times(BigDecimal factor, @Nullable RoundingMode rounding) {
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("points scale factor: expected 0 or more, found " + factor);
        }
        return mapped(hundredthsOfPlace -> {
            BigDecimal points = BigDecimal.valueOf(hundredthsOfPlace, 2).multiply(factor);
            BigDecimal paid =
                    rounding == null ? points.setScale(2, RoundingMode.HALF_UP) : points.setScale(0, rounding);
            return Points.of(paid).hundredths();
        });
    }

    private PointsScale mapped(LongUnaryOperator change) {
        return new PointsScale(LongStream.of(hundredths).map(change).toArray(), change.applyAsLong(rest));
    }

    /**
     * What a place pays.
     *
     * @param place the place, counted from 1
     * @return its points
     * @throws IllegalArgumentException if the place is below 1
     */
    public Points forPlace(int place) {
        if (place < 1) {
            throw new IllegalArgumentException("place: expected 1 or more, found " + place);
        }
        return Points.ofHundredths(hundredthsFor(place));
    }

    /** What cars level on a place have each: the places that they take together pay them in equal parts. */
    long hundredthsFor(int place, int level) {
        if (level == 1) {
            return hundredthsFor(place);
        }
        long sum = 0;
        for (int i = 0; i < level; i++) {
            sum = Math.addExact(sum, hundredthsFor((int) Math.min(Integer.MAX_VALUE, (long) place + i)));
        }
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(level), RoundingMode.HALF_UP)
                .longValueExact();
    }

    long hundredthsFor(int place) {
        return place <= hundredths.length ? hundredths[place - 1] : rest;
    }

    /** {@return what each place pays that does not belong to the rest, the first place first} */
    public List<Points> points() {
        return LongStream.of(hundredths).mapToObj(Points::ofHundredths).toList();
    }

    /** {@return what every other place pays} */
    public Points rest() {
        return Points.ofHundredths(rest);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PointsScale other && rest == other.rest && Arrays.equals(hundredths, other.hundredths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(hundredths), rest);
    }

    /** {@return the points, parted by hyphens, such as "5-4-3, the rest 2"} */
    @Override
    public String toString() {
        String places = String.join("-", points().stream().map(Points::toString).toList());
        return rest == 0 ? places : places + ", the rest " + rest();
    }
}
