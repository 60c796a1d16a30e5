package io.github.palmares.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * The marque that builds cars and scores points: Cadillac, Acura, Porsche. That Cadillac is a brand of General Motors is
 * an {@link Affiliation} of kind {@link AffiliationKind#PART_OF}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Manufacturer implements Competitor permits ImmutableManufacturer {
    Manufacturer() {}

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
        return EntityKind.MANUFACTURER;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Manufacturer check() {
        Checks.named(this, "cadillac", "Cadillac");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Manufacturer ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code manufacturer cadillac}} */
    @Override
    public final String toString() {
        return "manufacturer " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Manufacturer} values, of which {@code id} and {@code name} are required; not safe for use by
     * several threads at once.
     */
    public static final class Builder extends ImmutableManufacturer.Builder {
        Builder() {}
    }
}
