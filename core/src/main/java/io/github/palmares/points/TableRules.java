package io.github.palmares.points;

import io.github.palmares.model.DriverRating;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What holds for one table of a {@link PointsSystem}, that of the drivers, the teams or the manufacturers: which cars are
 * in it, who scores with them, which scores count, and how rows are ranked.
 *
 * <p>A table without any rule of its own is one for each class, in which a row scores with its best car, and ties are
 * broken by {@link TieBreak#COUNTBACK}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class TableRules permits ImmutableTableRules {
    TableRules() {}

    /** {@return the classes that are ranked together; each other class has a table of its own} */
    public abstract List<ClassGroup> classGroups();

    /** {@return whether classes have a table that no {@link #classGroups() group} names; true unless said otherwise} */
    public abstract boolean otherClasses();

    /**
     * The groups of a class whose cars are in the table, ranked anew among themselves: privateers, Pro-Am.
     *
     * @return the groups as {@link io.github.palmares.model.Entry#groups()} has them; empty for all cars
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> groups();

    /**
     * The ratings of the drivers that the table is for, as in an award for Bronze drivers. Cars without such a driver are
     * not in it; in the drivers' table, only drivers so rated have a row.
     *
     * @return the ratings, of the race's crew or else of the entry's seats; empty for all drivers
     */
    public abstract Set<DriverRating> ratings();

    /**
     * Whether cars that are not in the table, or do not score for it, keep their places. Where they do not, they are taken
     * out of the order, and those behind them move up.
     *
     * @return whether they keep them; false unless said otherwise
     */
    public abstract boolean othersKeepPlaces();

    /** {@return what a row of the teams' table stands for: a car number unless said otherwise} */
    public abstract TeamRows teamRows();

    /** {@return with how many cars a row scores in a race, the best of them: one unless said otherwise} */
    public abstract int countingCars();

    /**
     * Whether a manufacturer's or team's cars beyond those that count keep their places. Where they do not, they are taken
     * out, and the next one moves up.
     *
     * @return whether they keep them; false unless said otherwise
     */
    public abstract boolean surplusCarsKeepPlaces();

    /** {@return whether a driver in several cars of a race scores at all; true unless said otherwise} */
    public abstract boolean scoresWithSeveralCars();

    /** {@return which scores count; absent where all do} */
    public abstract Optional<DroppedScores> droppedScores();

    /** {@return in how many races a row must have taken part to be ranked; 0 unless said otherwise} */
    public abstract int fewestRaces();

    /** {@return how the places of the table are numbered: shared, with as many left out, unless said otherwise} */
    public abstract Ranking ranking();

    /** {@return what decides between equal points, one after the other; nothing where empty, and the place is shared} */
    public abstract List<TieBreak> tieBreaks();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    void check() {
        if (countingCars() < 1) {
            throw new IllegalArgumentException(
                    "table rules counting cars: expected 1 or more, found " + countingCars());
        }
        if (fewestRaces() < 0) {
            throw new IllegalArgumentException("table rules fewest races: expected 0 or more, found " + fewestRaces());
        }
    }

    /** {@return a builder of the rules that most tables share} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TableRules} values, of which nothing is required; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableTableRules.Builder {
        Builder() {
            otherClasses(true);
            othersKeepPlaces(false);
            teamRows(TeamRows.CAR_NUMBER);
            countingCars(1);
            surplusCarsKeepPlaces(false);
            scoresWithSeveralCars(true);
            fewestRaces(0);
            ranking(Ranking.SHARED_STANDARD);
            tieBreaks(List.of(TieBreak.COUNTBACK));
        }

        /** {@return this builder; every car of a row counts} */
        public Builder allCarsCount() {
            return countingCars(Integer.MAX_VALUE);
        }
    }
}
