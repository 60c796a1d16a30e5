package io.github.palmares.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What officials decide of a table apart from any result: points given or taken, as a penalty or a correction, and who is
 * ahead in a tie. The results stay as they are; a team may lose points and keep its win.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PointsAdjustment implements Fact permits ImmutablePointsAdjustment {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 2;

    PointsAdjustment() {}

    /** {@return in which season's table} */
    public abstract Season season();

    /** {@return of which championship; absent for the season's own} */
    public abstract Optional<Championship> championship();

    /** {@return whose table} */
    public abstract TitleKind table();

    /** {@return in which class; absent where there is one table for all, or unknown} */
    public abstract Optional<CarClass> carClass();

    /** {@return whose points; absent where only the number is known} */
    public abstract Optional<Competitor> competitor();

    /** {@return the number in a teams' table that is kept by car} */
    public abstract Optional<CarNumber> number();

    /** {@return at which race; absent where it concerns none} */
    public abstract Optional<Race> race();

    /**
     * How many points, below zero where they are taken.
     *
     * @return up to nine digits and two decimals, and zero only beside a {@link #tieOrder()}. Trailing zeros are dropped
     */
    public abstract BigDecimal points();

    /**
     * The order in which the officials put those who are level, for systems that leave it to them: 1 is ahead of 2, and
     * who has an order is ahead of who has none.
     *
     * @return the order, counted from 1; absent where they decided nothing
     */
    public abstract OptionalInt tieOrder();

    /** {@return why, in a few words of the caller's own; absent where unknown} */
    public abstract Optional<String> reason();

    @Override
    public abstract List<Citation> citations();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    PointsAdjustment check() {
        Checks.text("points adjustment reason", reason(), "minimum drive time not met");
        if (competitor().isEmpty() && number().isEmpty()) {
            throw new IllegalArgumentException("points adjustment: expected a competitor or a number, found neither");
        }
        Checks.atLeast("points adjustment tie order", tieOrder(), 1);
        BigDecimal plain = plain(points(), tieOrder().isPresent());
        boolean ordered = Ordered.is(citations()) && plain.scale() == points().scale();
        return ordered ? this : ordered(plain);
    }

    /** The number without trailing zeros after the point, so that equal points are equal values. */
    private static BigDecimal plain(BigDecimal points, boolean orZero) {
        // The length comes first: a number of two billion digits is never written out.
        if ((points.signum() == 0 && !orZero)
                || (long) points.precision() - points.scale() > MOST_DIGITS
                || points.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw Checks.invalid(
                    "points adjustment",
                    "points other than zero with up to nine digits and two decimals",
                    "'-200'",
                    points.toString());
        }
        BigDecimal plain = points.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private PointsAdjustment ordered(BigDecimal plain) {
        return toBuilder().points(plain).citations(Ordered.of(citations())).build();
    }

    /** {@return the table, the points and whose they are} */
    @Override
    public final String toString() {
        return "adjustment of " + points().toPlainString() + " in " + table() + " of " + season().id()
                + competitor().map(competitor -> ", " + competitor).orElse("")
                + number().map(number -> ", " + number.display()).orElse("");
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PointsAdjustment} values, of which {@code season}, {@code table} and {@code points} are required;
     * not safe for use by several threads at once.
     */
    public static final class Builder extends ImmutablePointsAdjustment.Builder {
        Builder() {}
    }
}
