package io.github.palmares.model;

import java.util.List;
import org.immutables.value.Value;

/** A contest within a series that ends in a title each season: the season's own, or an endurance cup. */
@Value.Immutable
@ValueStyle
public abstract sealed class Championship implements Named permits ImmutableChampionship {
    Championship() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    /** {@return the series it is part of} */
    public abstract Series series();

    /** {@return what it is within the series} */
    public abstract ChampionshipRole role();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.CHAMPIONSHIP;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Championship check() {
        Checks.named(this, "imsa-endurance-cup", "IMSA Michelin Endurance Cup");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Championship ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code championship imsa-endurance-cup}} */
    @Override
    public final String toString() {
        return "championship " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Championship} values, of which {@code id}, {@code name}, {@code series} and {@code role} are
     * required; not safe for use by several threads at once.
     */
    public static final class Builder extends ImmutableChampionship.Builder {
        Builder() {}
    }
}
