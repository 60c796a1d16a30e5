package io.github.palmares.model;

import java.util.List;
import org.immutables.value.Value;

/** A group or department behind competitors, that runs no cars and scores no points itself: General Motors, HPD. */
@Value.Immutable
@ValueStyle
public abstract sealed class Organisation implements Party permits ImmutableOrganisation {
    Organisation() {}

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
        return EntityKind.ORGANISATION;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Organisation check() {
        Checks.named(this, "general-motors", "General Motors");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Organisation ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code organisation general-motors}} */
    @Override
    public final String toString() {
        return "organisation " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Organisation} values, of which {@code id} and {@code name} are required; not safe for use by
     * several threads at once.
     */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
