package io.github.palmares.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One running of a race. A season may hold two races of one event, so it is the id that tells them apart.
 *
 * <p>A race need not have been run yet; where its {@link #status()} is absent, its record does not say.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Race implements Entity, Cited permits ImmutableRace {
    Race() {}

    @Override
    public abstract String id();

    /** {@return the season it belongs to} */
    public abstract Season season();

    /** {@return what it is a running of; absent for a race of its own kind, or where unknown} */
    public abstract Optional<Event> event();

    /** {@return which running of the event it is, counted from 1: the "62nd Rolex 24" is 62; absent where unknown} */
    public abstract OptionalInt edition();

    /** {@return where it is run; absent where unknown} */
    public abstract Optional<Circuit> circuit();

    /** {@return the name it was run under, such as "Motul Petit Le Mans"; absent where unknown} */
    public abstract Optional<String> name();

    /** {@return the local day of the start, as far as it is known} */
    public abstract Optional<PartialDate> start();

    /** {@return the round of the season, counted from 1; absent where unknown} */
    public abstract OptionalInt round();

    /** {@return whether it is the last race of its season; unknown unless said otherwise} */
    public abstract Answer seasonFinale();

    /** {@return how long it is meant to last, for a race over time} */
    public abstract Optional<Duration> scheduledDuration();

    /** {@return how long it lasted; absent where unknown} */
    public abstract Optional<Duration> actualDuration();

    /** {@return how far it is meant to go, for a race over a distance} */
    public abstract Optional<Distance> scheduledDistance();

    /** {@return how far the winner went; absent where unknown} */
    public abstract Optional<Distance> actualDistance();

    /** {@return what it counts for: a points race, unless said otherwise} */
    public abstract RaceKind kind();

    /** {@return whether it was run; absent for a race to come, or where unknown} */
    public abstract Optional<RaceStatus> status();

    /**
     * How much of its points the race pays, in percent: 50 where it was cut short and half points were given, 0 where none
     * were. What is paid apart from places, such as a point for pole position, is not concerned.
     *
     * @return the percentage, 0 or more; absent where nothing is said, which pays in full
     */
    public abstract OptionalInt pointsPercent();

    /** {@return what others call it in their data, sorted, each once} */
    public abstract List<ExternalId> externalIds();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.RACE;
    }

    /**
     * How it is called: by the name it was run under; else by its event, or else its circuit, and the season's label; else
     * by its id.
     *
     * @return a name for people to read, and no key
     */
    @Override
    public final String displayName() {
        return name().orElseGet(() -> event().map(Event::name)
                .or(() -> circuit().map(Circuit::name))
                .map(name -> name + " " + season().label())
                .orElse(id()));
    }

    /** {@return whether it is known not to have been run. Whatever is recorded of such a race counts for nothing} */
    public final boolean isCancelled() {
        return status().isPresent() && status().get() == RaceStatus.CANCELLED;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Race check() {
        Checks.id(this, "rolex-24-2024");
        Checks.text("race name", name(), "Motul Petit Le Mans");
        Checks.atLeast("race edition", edition(), 1);
        Checks.atLeast("race round", round(), 1);
        Checks.atLeast("race points percent", pointsPercent(), 0);
        Checks.positive("race scheduled duration", scheduledDuration());
        Checks.positive("race actual duration", actualDuration());
        boolean ordered = Ordered.is(citations()) && Ordered.is(externalIds());
        return ordered ? this : ordered();
    }

    private Race ordered() {
        return toBuilder()
                .citations(Ordered.of(citations()))
                .externalIds(Ordered.of(externalIds()))
                .build();
    }

    /** {@return the kind and the id, such as {@code race rolex-24-2024}} */
    @Override
    public final String toString() {
        return "race " + id();
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Race} values, of which {@code id} and {@code season} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableRace.Builder {
        Builder() {
            kind(RaceKind.POINTS);
            seasonFinale(Answer.UNKNOWN);
        }
    }
}
