package io.github.palmares.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A class of cars that race each other within a race: GTP, DPi, GTD PRO, Hypercar, LMGT3. Classes are data, for each
 * decade has its own; other spellings ({@code GTDPRO}) are aliases.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CarClass implements Named permits ImmutableCarClass {
    CarClass() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract List<String> aliases();

    @Override
    public abstract List<ExternalId> externalIds();

    /** {@return the classes whose place it took, by id; empty where none is stated} */
    public abstract List<CarClass> predecessors();

    /** {@return the label of the first season in which it was run, such as "2023"; absent where unknown} */
    public abstract Optional<String> firstSeason();

    /**
     * Whether its cars race each other for places. A class for one experimental car, such as Garage 56 at Le Mans, does
     * not, and the car never wins its class.
     *
     * @return whether a place in this class is worth anything; true unless said otherwise
     */
    public abstract boolean competes();

    @Override
    public abstract List<Citation> citations();

    @Override
    public final EntityKind entityKind() {
        return EntityKind.CAR_CLASS;
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    CarClass check() {
        Checks.named(this, "gtp", "GTP");
        Checks.text("class first season", firstSeason(), "2023");
        boolean ordered = Ordered.is(aliases())
                && Ordered.is(externalIds())
                && Ordered.is(citations())
                && Ordered.is(predecessors(), Ordered.BY_ID);
        return ordered ? this : ordered();
    }

    private CarClass ordered() {
        return toBuilder()
                .aliases(Ordered.of(aliases()))
                .externalIds(Ordered.of(externalIds()))
                .citations(Ordered.of(citations()))
                .predecessors(Ordered.of("predecessors", predecessors(), Ordered.BY_ID))
                .build();
    }

    /** {@return the kind and the id, such as {@code class gtp}} */
    @Override
    public final String toString() {
        return "class " + id();
    }

    /**
     * Whether another value says the same, of itself and of all classes that it follows. A class may follow a long chain of
     * others, and several ways may lead to one: each is looked at once, and no call waits for the next.
     */
    @Override
    public final boolean equals(@Nullable Object object) {
        if (this == object) {
            return true;
        }
        return object instanceof CarClass other && new Comparison().areEqual(this, other);
    }

    @Override
    public final int hashCode() {
        return 31 * id().hashCode() + name().hashCode();
    }

    private boolean saysTheSame(CarClass other) {
        return id().equals(other.id())
                && name().equals(other.name())
                && aliases().equals(other.aliases())
                && externalIds().equals(other.externalIds())
                && firstSeason().equals(other.firstSeason())
                && competes() == other.competes()
                && citations().equals(other.citations())
                && predecessors().size() == other.predecessors().size();
    }

    /**
     * What has to be equal for two classes to be. Of all classes that have to equal each other one stands for the others, so
     * that there are no more comparisons than classes.
     */
    private static final class Comparison {
        private final Deque<CarClass> open = new ArrayDeque<>();
        private final IdentityHashMap<CarClass, CarClass> equalTo = new IdentityHashMap<>();

        @SuppressWarnings("ReferenceEquality") // each instance is looked at once
        boolean areEqual(CarClass one, CarClass other) {
            open.add(one);
            open.add(other);
            while (!open.isEmpty()) {
                CarClass first = standingFor(open.remove());
                CarClass second = standingFor(open.remove());
                if (first != second) {
                    if (!first.saysTheSame(second)) {
                        return false;
                    }
                    equalTo.put(first, second);
                    for (int i = 0; i < first.predecessors().size(); i++) {
                        open.add(first.predecessors().get(i));
                        open.add(second.predecessors().get(i));
                    }
                }
            }
            return true;
        }

        /** Goes to the one that stands for a class, and halves the way for those who come after. */
        private CarClass standingFor(CarClass carClass) {
            CarClass at = carClass;
            for (CarClass next = equalTo.get(at); next != null; next = equalTo.get(at)) {
                CarClass further = equalTo.get(next);
                if (further != null) {
                    equalTo.put(at, further);
                }
                at = next;
            }
            return at;
        }
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link CarClass} values, of which {@code id} and {@code name} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableCarClass.Builder {
        Builder() {
            competes(true);
        }
    }
}
