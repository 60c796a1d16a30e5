package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who belongs to whom, as what, and from when to when: a driver to a team, a team to a manufacturer, a brand to a group, a
 * manager to a team.
 *
 * <p>A source may be sure of one end and guess the other, so each end has its own certainty. An end in the future of its
 * announcement is a plan, however certain. An affiliation is told from others by member, side, kind, series, car and start.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Affiliation implements Fact permits ImmutableAffiliation {
    Affiliation() {}

    /** {@return who belongs} */
    public abstract Party member();

    /** {@return to whom, or to which series} */
    public abstract Affiliable of();

    /** {@return as what} */
    public abstract AffiliationKind kind();

    /** {@return the words for what the member does there, such as "team manager"; absent where the kind says it all} */
    public abstract Optional<String> role();

    /** {@return in which series; absent where it is not limited to one, or unknown} */
    public abstract Optional<Series> series();

    /** {@return with which car; absent where not stated} */
    public abstract Optional<CarModel> car();

    /** {@return how sure the source is of it as a whole; confirmed unless said otherwise} */
    public abstract Certainty certainty();

    /** {@return when it begins, as far as it is known; absent where unknown} */
    public abstract Optional<PartialDate> from();

    /** {@return how sure the source is of the beginning; as sure as of the whole unless said otherwise} */
    @Value.Default
    public Certainty fromCertainty() {
        return certainty();
    }

    /** {@return when it ends, as far as it is known, not before it begins; absent where it goes on, or unknown} */
    public abstract Optional<PartialDate> to();

    /** {@return how sure the source is of the end; as sure as of the whole unless said otherwise} */
    @Value.Default
    public Certainty toCertainty() {
        return certainty();
    }

    /** {@return when it, or its change, was made known; absent where unknown} */
    public abstract Optional<PartialDate> announcedOn();

    @Override
    public abstract List<Citation> citations();

    /**
     * Whether the end lay ahead when it was announced: a plan, even if a certain one.
     *
     * @return yes or no where both dates leave no doubt, else unknown
     */
    public final Answer endIsPlanned() {
        return to().isPresent() && announcedOn().isPresent()
                ? to().get().isAfter(announcedOn().get())
                : Answer.UNKNOWN;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Affiliation check() {
        Checks.text("affiliation role", role(), "team manager");
        if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get()) == Answer.YES) {
            throw new IllegalArgumentException(this + ", to: expected no date before the beginning '" + from().get()
                    + "', found '" + to().get() + "'");
        }
        if (member().isSameAs(of())) {
            throw new IllegalArgumentException(this + ": expected two different sides, found one");
        }
        if ((kind() == AffiliationKind.COMPETES_IN) != (of() instanceof Series)) {
            throw new IllegalArgumentException(
                    this + ": expected a series for the kind COMPETES_IN and a party for any other, found " + of()
                            + " for " + kind());
        }
        boolean ordered = Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Affiliation ordered() {
        return toBuilder().citations(Ordered.of(citations())).build();
    }

    /** {@return member, kind and the other side} */
    @Override
    public final String toString() {
        return member() + " " + kind() + " " + of();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Affiliation} values, of which {@code member}, {@code of} and {@code kind} are required; not safe
     * for use by several threads at once.
     */
    public static final class Builder extends ImmutableAffiliation.Builder {
        Builder() {
            certainty(Certainty.CONFIRMED);
        }
    }
}
