package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A class of cars that race each other within a race: GTP, DPi, GTD PRO, Hypercar, LMGT3. Classes are data, for each
 * decade has its own; other spellings ({@code GTDPRO}) are aliases.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CarClass implements Named permits ImmutableCarClass {
    CarClass() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    /** {@return the classes whose place it took, by id; empty where none is stated} */
    public abstract List<CarClass> predecessors();

    /** {@return the label of the first season in which it was run, such as "2023"; absent where unknown} */
    public abstract Optional<String> firstSeason();

    /**
     * Whether its cars race each other for places. A class for one experimental car, such as Garage 56 at Le Mans, does
     * not, and the car never wins its class.
     *
     * @return whether a place in this class is worth anything; true unless said otherwise
     */
    public abstract boolean competes();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.CAR_CLASS;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    CarClass check() {
        Checks.named(this, "gtp", "GTP");
        Checks.text("class first season", firstSeason(), "2023");
        boolean ordered = Ordered.is(aliases())
                && Ordered.is(externalIds())
                && Ordered.is(citations())
                && Ordered.is(predecessors(), Ordered.BY_ID);
        return ordered ? this : ordered();
    }

    private CarClass ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .predecessors(Ordered.of("predecessors", predecessors(), Ordered.BY_ID))
                .build();
    }

    /** {@return the kind and the id, such as {@code class gtp}} */
    @Override
    public final String toString() {
        return "class " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CarClass} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableCarClass.Builder {
        Builder() {
            competes(true);
        }
    }
}
