package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A driver's place in an {@link Entry}: who is signed for the car, and for which of its races. A seat is a plan; who drove
 * is in the {@link LineUp} of each {@link Result}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Seat permits ImmutableSeat {
    Seat() {}

    /** {@return who is signed} */
    public abstract Driver driver();

    /** {@return for which races; unstated unless said otherwise} */
    public abstract SeatScope scope();

    /**
     * {@return the races that the source names, sorted by id: all of them for {@link SeatScope#NAMED_RACES}, else those known
     * to be among them}
     */
    public abstract List<Race> races();

    /** {@return the races that the driver leaves out, sorted by the race's id} */
    public abstract List<Absence> absences();

    /** {@return the driver's rating that season; absent where unknown} */
    public abstract Optional<DriverRating> rating();

    /** {@return how sure the source is of the seat; confirmed unless said otherwise} */
    public abstract Certainty certainty();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Seat check() {
        if (scope() == SeatScope.NAMED_RACES && races().isEmpty()) {
            throw new IllegalArgumentException(
                    "seat races: expected at least one for the scope NAMED_RACES, found none");
        }
        boolean ordered = Ordered.is(races(), Ordered.BY_ID) && Ordered.is(absences(), Ordered.BY_RACE);
        return ordered ? this : ordered();
    }

    private Seat ordered() {
        return toBuilder()
                .races(Ordered.of("seat races", races(), Ordered.BY_ID))
                .absences(Ordered.of("seat absences", absences(), Ordered.BY_RACE))
                .build();
    }

    /** {@return the driver's id and the scope} */
    @Override
    public final String toString() {
        return driver().id() + " (" + scope() + ")";
    }

    /**
     * A seat of which only the driver is known.
     *
     * @param driver who is signed
     * @return a confirmed seat whose scope is unstated
     */
    public static Seat of(Driver driver) {
        return builder().driver(driver).build();
    }

    /**
     * A seat for some races.
     *
     * @param driver who is signed
     * @param scope for which races; not {@link SeatScope#NAMED_RACES}, which needs the races themselves
     * @return a confirmed seat
     * @throws IllegalArgumentException for named races
     */
    public static Seat of(Driver driver, SeatScope scope) {
        return builder().driver(driver).scope(scope).build();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Seat} values, of which {@code driver} is required; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableSeat.Builder {
        Builder() {
            scope(SeatScope.UNSTATED);
            certainty(Certainty.CONFIRMED);
        }
    }
}
