package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A race track. */
@Value.Immutable
@ValueStyle
public abstract sealed class Circuit implements Named permits ImmutableCircuit {
    Circuit() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    /** {@return where it lies; absent where unknown} */
    public abstract Optional<Country> country();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.CIRCUIT;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Circuit check() {
        Checks.named(this, "road-atlanta", "Road Atlanta");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Circuit ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code circuit road-atlanta}} */
    @Override
    public final String toString() {
        return "circuit " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Circuit} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableCircuit.Builder {
        Builder() {}
    }
}
