package io.github.palmares.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who races.
 *
 * <p>Only the id and a name are certain. A driver's rating belongs to the {@link Seat} or {@link CrewMember}, for it
 * changes from season to season; the team belongs to entries and affiliations.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Driver implements Competitor permits ImmutableDriver {
    Driver() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    /** {@return the country of the racing licence, which need not be that of the passport; absent where unknown} */
    public abstract Optional<Country> nationality();

    /** {@return the day of birth, as far as it is known} */
    public abstract Optional<PartialDate> born();

    /** {@return the given name as the driver races with it, such as "Renger"; absent where unknown} */
    public abstract Optional<String> givenName();

    /** {@return the family name with its particles, such as "van der Zande"; absent where unknown} */
    public abstract Optional<String> familyName();

    /** {@return the name in the passport, where it differs from the one raced under; absent where unknown} */
    public abstract Optional<String> legalName();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.DRIVER;
    }

    /**
     * The name in a style. A style that needs the given or the family name falls back on the full {@link #name()} where
     * they are unknown: names are never taken apart by guessing.
     *
     * @param style how to show it
     * @return the name in that style; for capitals without a known family name, the full name in capitals
     */
    public final String displayName(NameStyle style) {
        Objects.requireNonNull(style, "style");
        return switch (style) {
            case FULL -> name();
            case INITIAL ->
                givenName().isPresent() && familyName().isPresent()
                        ? Names.initials(givenName().get()) + " " + familyName().get()
                        : name();
            case FAMILY_CAPITALS -> familyName().orElse(name()).toUpperCase(Locale.ROOT);
        };
    }

    /** {@return all that the driver is called: the name first, then the aliases, the family name and the legal name} */
    @Override
    public final List<String> names() {
        List<String> names = new ArrayList<>(Competitor.super.names());
        familyName().ifPresent(names::add);
        legalName().ifPresent(names::add);
        return List.copyOf(names);
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Driver check() {
        Checks.named(this, "pipo-derani", "Pipo Derani");
        Checks.text("driver given name", givenName(), "Renger");
        Checks.text("driver family name", familyName(), "van der Zande");
        Checks.text("driver legal name", legalName(), "Luis Felipe Derani");
        boolean ordered = Ordered.is(aliases()) && Ordered.is(externalIds()) && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Driver ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return the kind and the id, such as {@code driver pipo-derani}} */
    @Override
    public final String toString() {
        return "driver " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Driver} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableDriver.Builder {
        Builder() {}
    }
}
