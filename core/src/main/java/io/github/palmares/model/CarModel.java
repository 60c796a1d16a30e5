package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A type of racing car, such as the Cadillac V-Series.R. */
@Value.Immutable
@ValueStyle
public abstract sealed class CarModel implements Named permits ImmutableCarModel {
    CarModel() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    /** {@return the marque that it scores for; absent where unknown} */
    public abstract Optional<Manufacturer> manufacturer();

    /**
     * {@return the rules it is built to, such as "LMDh", "LMH", "DPi" or "GT3"; they are not its class: LMDh and LMH cars race
     * in one. Absent where unknown}
     */
    public abstract Optional<String> technicalRules();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.CAR_MODEL;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    CarModel check() {
        Checks.named(this, "cadillac-v-series-r", "Cadillac V-Series.R");
        Checks.text("car technical rules", technicalRules(), "LMDh");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private CarModel ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code car cadillac-v-series-r}} */
    @Override
    public final String toString() {
        return "car " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CarModel} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableCarModel.Builder {
        Builder() {}
    }
}
