package io.github.palmares.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What the stewards decided about a result after the flag. The result itself holds the places after the ruling. */
@Value.Immutable
@ValueStyle
public abstract sealed class Ruling permits ImmutableRuling {
    Ruling() {}

    /** {@return why, in a few words of the caller's own} */
    public abstract String reason();

    /** {@return whether the car's place was changed; true unless said otherwise} */
    public abstract boolean reclassified();

    /** {@return the place among all cars before, counted from 1; absent where unknown} */
    public abstract OptionalInt overallPositionBefore();

    /** {@return the place in class before, counted from 1; absent where unknown} */
    public abstract OptionalInt classPositionBefore();

    /** {@return when it was decided, as far as it is known} */
    public abstract Optional<PartialDate> on();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    void check() {
        Checks.text("ruling reason", reason(), "minimum drive time not met");
        Checks.atLeast("overall position before a ruling", overallPositionBefore(), 1);
        Checks.atLeast("class position before a ruling", classPositionBefore(), 1);
    }

    /**
     * A ruling that changed the car's place.
     *
     * @param reason why, in a few words of the caller's own
     * @return the ruling
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Ruling of(String reason) {
        return builder().reason(reason).build();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Ruling} values, of which {@code reason} is required; not safe for use by several threads at once.
     */
    public static final class Builder extends ImmutableRuling.Builder {
        Builder() {
            reclassified(true);
        }
    }
}
