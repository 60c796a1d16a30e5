package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The continuing organisation that runs cars, whatever it is entered as from season to season. The name on an entry
 * list, with that year's sponsors, is {@link Entry#enteredAs()}; where no season is known for it, it is an alias.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Team implements Competitor permits ImmutableTeam {
    Team() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    /** {@return the country of the team's licence; absent where unknown} */
    public abstract Optional<Country> nationality();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.TEAM;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Team check() {
        Checks.named(this, "action-express-racing", "Action Express Racing");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Team ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code team action-express-racing}} */
    @Override
    public final String toString() {
        return "team " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Team} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
