package io.github.palmares.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * A championship organisation that runs season after season, such as the IMSA SportsCar Championship or the FIA World
 * Endurance Championship. Names with a sponsor's are aliases. The contests within it are its {@link Championship}s.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Series implements Affiliable permits ImmutableSeries {
    Series() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.SERIES;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Series check() {
        Checks.named(this, "imsa", "IMSA SportsCar Championship");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Series ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code series imsa}} */
    @Override
    public final String toString() {
        return "series " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Series} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
