package io.github.palmares.points;

import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What some races of a season pay: which ones are meant, and the scale and the marks that hold for them instead of the
 * system's own scale.
 *
 * <p>A race is meant where all that the rule says of it is true; a rule that says nothing means every points race. Where
 * several rules mean a race, the closest decides: one for the race itself goes before one for its event, then one for
 * classes, then the one for the fewest starters, then the one for the longest length. The order in which rules are given
 * says nothing.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class RaceRule permits ImmutableRaceRule {
    RaceRule() {}

    /** {@return the kind of race that it means: points races unless said otherwise} */
    public abstract RaceKind kind();

    /** {@return the one race that it means; absent where it is not about one} */
    public abstract Optional<Race> race();

    /** {@return the event whose races it means; absent where it is not about one} */
    public abstract Optional<Event> event();

    /** {@return the least scheduled duration of the races that it means; absent where their length does not matter} */
    public abstract Optional<Duration> atLeast();

    /** {@return the classes whose tables it is for, by a name, an alias or the id of each; empty for all} */
    @Value.NaturalOrder
    public abstract SortedSet<String> classes();

    /** {@return how many cars of the class may have started at most; absent where that does not matter} */
    public abstract OptionalInt mostStarters();

    /** {@return what a place at the finish pays; absent where such a race does not count at all} */
    public abstract Optional<PointsScale> scale();

    /** {@return the marks at which the race pays before the finish, in order of time} */
    public abstract List<Mark> marks();

    /**
     * With how many cars a manufacturer or a team scores there, where that is another number than in
     * {@link TableRules#countingCars() other races}; a table in which one car counts is not concerned.
     *
     * @return how many; absent where it is the same
     */
    public abstract OptionalInt countingCars();

    /** {@return whether such a race pays the system's awards, qualifying among them; true unless said otherwise} */
    public abstract boolean paysAwards();

    /** {@return whether the score of such a race may be dropped; true unless said otherwise} */
    public abstract boolean droppable();

    /**
     * Races that are scheduled for at least so long.
     *
     * @param hours the least scheduled duration, in hours
     * @param scale what they pay
     * @return the rule
     */
    public static RaceRule fromHours(int hours, PointsScale scale) {
        return builder().atLeast(Duration.ofHours(hours)).scale(scale).build();
    }

    /**
     * The races of an event, whatever their length.
     *
     * @param event the event, matched by id
     * @param scale what they pay
     * @return the rule
     */
    public static RaceRule of(Event event, PointsScale scale) {
        return builder().event(event).scale(scale).build();
    }

    /**
     * One race, such as a finale that pays double.
     *
     * @param race the race, matched by id
     * @param scale what it pays
     * @return the rule
     */
    public static RaceRule of(Race race, PointsScale scale) {
        return builder().race(race).kind(race.kind()).scale(scale).build();
    }

    /**
     * Races of a kind, such as qualifying races.
     *
     * @param kind the kind
     * @param scale what they pay
     * @return the rule
     */
    public static RaceRule of(RaceKind kind, PointsScale scale) {
        return builder().kind(kind).scale(scale).build();
    }

    /**
     * The same rule with marks.
     *
     * @param marks the marks at which the race pays before the finish
     * @return the rule
     */
    public RaceRule withMarks(Mark... marks) {
        return toBuilder().marks(List.of(marks)).build();
    }

    /**
     * The same rule for some classes.
     *
     * @param names a name, an alias or the id of each
     * @return the rule
     */
    public RaceRule inClasses(String... names) {
        return toBuilder().classes(Set.of(names)).build();
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    RaceRule check() {
        if (mostStarters().orElse(1) < 1) {
            throw new IllegalArgumentException("race rule most starters: expected 1 or more, found "
                    + mostStarters().getAsInt());
        }
        if (countingCars().orElse(1) < 1) {
            throw new IllegalArgumentException("race rule counting cars: expected 1 or more, found "
                    + countingCars().getAsInt());
        }
        if (atLeast().filter(length -> length.compareTo(Duration.ZERO) <= 0).isPresent()) {
            throw new IllegalArgumentException(
                    "race rule least length: expected a duration above zero such as PT6H, found "
                            + atLeast().get());
        }
        Set<Duration> times = new HashSet<>();
        for (Mark mark : marks()) {
            if (!times.add(mark.at())) {
                throw new IllegalArgumentException(
                        "race rule marks: expected each time once, found " + mark.at() + " twice");
            }
        }
        if (!marks().isEmpty() && scale().isEmpty()) {
            throw new IllegalArgumentException("race rule marks: expected none of a race that does not count, found "
                    + marks().get(0).at());
        }
        List<Mark> ordered =
                marks().stream().sorted(Comparator.comparing(Mark::at)).toList();
        return ordered.equals(marks()) ? this : toBuilder().marks(ordered).build();
    }

    /** {@return which races it means, and what they pay} */
    @Override
    public final String toString() {
        List<String> which = new ArrayList<>();
        if (kind() != RaceKind.POINTS) {
            which.add(kind().toString());
        }
        race().ifPresent(race -> which.add(race.id()));
        event().ifPresent(event -> which.add(event.id()));
        atLeast().ifPresent(length -> which.add("from " + length));
        if (!classes().isEmpty()) {
            which.add("in " + classes());
        }
        mostStarters().ifPresent(most -> which.add("up to " + most + " starters"));
        String paid = scale().map(PointsScale::toString).orElse("not counted");
        return (which.isEmpty() ? "every race" : String.join(", ", which)) + ": " + paid;
    }

    /** {@return a builder of a rule that means every points race, and by which it does not count} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RaceRule} values, of which nothing is required; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableRaceRule.Builder {
        Builder() {
            kind(RaceKind.POINTS);
            paysAwards(true);
            droppable(true);
        }
    }
}
