package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a car ran a race other than as it is entered: under another number, name, class or team, or another car. */
@Value.Immutable
@ValueStyle
public abstract sealed class RanAs permits ImmutableRanAs {
    RanAs() {}

    /** {@return the number on the door, where it was another} */
    public abstract Optional<CarNumber> number();

    /** {@return the entrant's name, where it was another} */
    public abstract Optional<String> enteredAs();

    /** {@return the car, where it was another} */
    public abstract Optional<CarModel> car();

    /** {@return the class, where it was another} */
    public abstract Optional<CarClass> carClass();

    /** {@return the teams, where they were others, sorted by id; else empty} */
    public abstract List<Team> teams();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    RanAs check() {
        Checks.text("ran-as name", enteredAs(), "Action Express Racing");
        if (number().isEmpty()
                && enteredAs().isEmpty()
                && car().isEmpty()
                && carClass().isEmpty()
                && teams().isEmpty()) {
            throw new IllegalArgumentException("ran as: expected a number, name, car, class or team, found none");
        }
        boolean ordered = Ordered.is(teams(), Ordered.BY_ID);
        return ordered ? this : ordered();
    }

    private RanAs ordered() {
        return toBuilder()
                .teams(Ordered.of("ran-as teams", teams(), Ordered.BY_ID))
                .build();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link RanAs} values, of which nothing is required by itself; not safe for use by several threads at
     * once.
     */
    public static final class Builder extends ImmutableRanAs.Builder {
        Builder() {}
    }
}
