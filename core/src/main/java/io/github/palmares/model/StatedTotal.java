package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A number that a source states without naming what it adds up: "seven wins in the #31, as of 22 June 2024". It is kept
 * beside what a book can count, and neither replaces the other.
 *
 * <p>A total is told from others by subject, measure, scope and date.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class StatedTotal implements Fact permits ImmutableStatedTotal {
    StatedTotal() {}

    /** {@return of whom} */
    public abstract Party subject();

    /** {@return what is counted} */
    public abstract Measure measure();

    /** {@return how many, 0 or more} */
    public abstract int value();

    /** {@return whether it may be more ("multiple wins" is at least two); false, an exact number, unless said otherwise} */
    public abstract boolean atLeast();

    /** {@return what it is limited to; a whole career unless said otherwise} */
    public abstract TotalScope scope();

    /** {@return the day of the count, as far as it is known; absent where unknown} */
    public abstract Optional<PartialDate> asOf();

    @Override
    public abstract List<Citation> citations();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    StatedTotal check() {
        Checks.atLeast("stated total", OptionalInt.of(value()), 0);
        boolean ordered = Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private StatedTotal ordered() {
        return toBuilder().citations(Ordered.of(citations())).build();
    }

    /** {@return subject, number, measure and scope} */
    @Override
    public final String toString() {
        return subject() + ": " + (atLeast() ? "at least " : "") + value() + " " + measure() + " (" + scope() + ")";
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link StatedTotal} values, of which {@code subject}, {@code measure} and {@code value} are required;
     * not safe for use by several threads at once.
     */
    public static final class Builder extends ImmutableStatedTotal.Builder {
        Builder() {
            atLeast(false);
            scope(TotalScope.everything());
        }
    }
}
