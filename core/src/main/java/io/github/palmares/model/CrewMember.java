package io.github.palmares.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A driver on the crew list of one car in one race. Official lists name a crew, and not all of it drives. */
@Value.Immutable
@ValueStyle
public abstract sealed class CrewMember permits ImmutableCrewMember {
    CrewMember() {}

    /** {@return who is listed} */
    public abstract Driver driver();

    /** {@return whether the driver took a turn at the wheel; unknown unless said otherwise} */
    public abstract Answer drove();

    /**
     * Whether the driver may score points in the race, who may have driven too little for it, or be a guest.
     *
     * @return no where it is known that the driver scores nothing; unknown, which scores, unless said otherwise
     */
    public abstract Answer scores();

    /** {@return how many laps the driver drove, 0 or more; absent where unknown} */
    public abstract OptionalInt laps();

    /** {@return the driver's rating at the time; absent where unknown} */
    public abstract Optional<DriverRating> rating();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    void check() {
        Checks.atLeast("laps of a driver", laps(), 0);
        if (drove() == Answer.NO && laps().orElse(0) > 0) {
            throw new IllegalArgumentException("crew member: expected no laps of a driver who did not drive, found "
                    + laps().getAsInt() + " of '" + driver().id() + "'");
        }
    }

    /** {@return the driver's id} */
    @Override
    public final String toString() {
        return driver().id();
    }

    /**
     * A driver of whom only the name is on the list.
     *
     * @param driver who is listed
     * @return a crew member of whom it is not known whether they drove
     */
    public static CrewMember of(Driver driver) {
        return builder().driver(driver).build();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CrewMember} values, of which {@code driver} is required; not safe for use by several threads at
     * once.
     */
    public static final class Builder extends ImmutableCrewMember.Builder {
        Builder() {
            drove(Answer.UNKNOWN);
            scores(Answer.UNKNOWN);
        }
    }
}
