package io.github.palmares.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An honour won: a championship of a season, in some classes, for drivers, teams or manufacturers. It is a stated and
 * sourced fact, never worked out from the top row of a table.
 *
 * <p>A title is told from others by championship, season, classes and kind.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Title implements Fact permits ImmutableTitle {
    Title() {}

    /** {@return what was won} */
    public abstract Championship championship();

    /** {@return of which season} */
    public abstract Season season();

    /** {@return in which classes, sorted by id: none where not stated, one, or several that are ranked together} */
    public abstract List<CarClass> classes();

    /** {@return whom the title is for; absent where the source does not say} */
    public abstract Optional<TitleKind> kind();

    /** {@return who holds it, sorted by kind and id; of the stated kind where there is one} */
    public abstract List<Competitor> holders();

    /** {@return whether these are all who hold it; false unless said otherwise} */
    public abstract boolean holdersComplete();

    /** {@return the team it was won with; absent where unknown} */
    public abstract Optional<Team> wonWithTeam();

    /** {@return the marque it was won with; absent where unknown} */
    public abstract Optional<Manufacturer> wonWithManufacturer();

    /** {@return the number it was won with; absent where unknown} */
    public abstract Optional<CarNumber> wonWithNumber();

    @Override
    public abstract List<Citation> citations();

    private static TitleKind kindOf(Competitor holder) {
        return switch (holder.entityKind()) {
            case DRIVER -> TitleKind.DRIVERS;
            case TEAM -> TitleKind.TEAMS;
            default -> TitleKind.MANUFACTURERS;
        };
    }

    /**
     * Whether somebody holds this title.
     *
     * @param party anybody, matched by kind and id
     * @return whether the holders known name them; false says nothing where not all holders are known
     */
    public final boolean isHeldBy(Party party) {
        Objects.requireNonNull(party, "party");
        return holders().stream().anyMatch(holder -> holder.isSameAs(party));
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Title check() {
        if (holdersComplete() && holders().isEmpty()) {
            throw new IllegalArgumentException(
                    this + ", holders: expected at least one where they are all known, found none");
        }
        if (kind().isPresent()) {
            for (Competitor holder : holders()) {
                if (kindOf(holder) != kind().get()) {
                    throw new IllegalArgumentException(
                            this + ", holders: expected only those of a " + kind().get() + " title, found " + holder);
                }
            }
        }
        if (!championship().series().id().equals(season().series().id())) {
            throw new IllegalArgumentException(this + ", season: expected one of the championship's series '"
                    + championship().series().id() + "', found one of '"
                    + season().series().id() + "'");
        }
        boolean ordered = Ordered.is(classes(), Ordered.BY_ID)
                && Ordered.is(holders(), Ordered.BY_KIND_AND_ID)
                && Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Title ordered() {
        return toBuilder()
                .classes(Ordered.of("title classes", classes(), Ordered.BY_ID))
                .holders(Ordered.of("title holders", holders(), Ordered.BY_KIND_AND_ID))
                .citations(Ordered.of(citations()))
                .build();
    }

    /** {@return championship and season, and classes and kind where stated} */
    @Override
    public final String toString() {
        return "title " + championship().id() + " of " + season().id()
                + (classes().isEmpty()
                        ? ""
                        : " in "
                                + String.join(
                                        ", ",
                                        classes().stream().map(CarClass::id).toList()))
                + kind().map(kind -> " for " + kind).orElse("");
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Title} values, of which {@code championship} and {@code season} are required; not safe for use by
     * several threads at once.
     */
    public static final class Builder extends ImmutableTitle.Builder {
        Builder() {
            holdersComplete(false);
        }
    }
}
