package io.github.palmares.model;

import java.util.List;
import org.immutables.value.Value;

/** Somebody in the sport who is no driver here: a team's manager, the head of a racing programme. */
@Value.Immutable
@ValueStyle
public abstract sealed class Person implements Party permits ImmutablePerson {
    Person() {}

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
        return EntityKind.PERSON;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Person check() {
        Checks.named(this, "gary-nelson", "Gary Nelson");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Person ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code person gary-nelson}} */
    @Override
    public final String toString() {
        return "person " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Person} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
