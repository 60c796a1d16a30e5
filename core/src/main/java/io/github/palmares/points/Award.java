package io.github.palmares.points;

import io.github.palmares.model.TitleKind;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Points that are paid beside those for places in the race: for qualifying, pole position, the fastest lap, a start.
 *
 * <p>A race cut short pays them whole. Who has several cars in a race has each award once.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Award permits ImmutableAward {
    Award() {}

    /** {@return what it is for} */
    public abstract AwardKind kind();

    /** {@return what it pays: by place in qualifying or laps behind; else its first place} */
    public abstract PointsScale scale();

    /** {@return the tables that it is paid in; all unless said otherwise} */
    public abstract Set<TitleKind> tables();

    /** {@return who has it where the car that earned it does not score; nobody else unless said otherwise} */
    public abstract AwardedTo to();

    /** {@return whether a car that is disqualified from the race keeps it; true unless said otherwise} */
    public abstract boolean keptIfDisqualified();

    /** {@return whether a driver who scores nothing in the race has it all the same; false unless said otherwise} */
    public abstract boolean keptWithoutScoring();

    /**
     * Points for places in class in qualifying.
     *
     * @param scale what a place pays
     * @return the award, in all tables
     */
    public static Award qualifying(PointsScale scale) {
        return builder().kind(AwardKind.QUALIFYING).scale(scale).build();
    }

    /**
     * Points for pole position of the class.
     *
     * @param points whole points
     * @return the award, in all tables
     */
    public static Award pole(int points) {
        return of(AwardKind.POLE, points);
    }

    /**
     * Points for the fastest lap of the class in the race.
     *
     * @param points whole points
     * @return the award, in all tables
     */
    public static Award fastestLap(int points) {
        return of(AwardKind.FASTEST_LAP, points);
    }

    /**
     * So many points for something.
     *
     * @param kind for what
     * @param points whole points
     * @return the award, in all tables
     */
    public static Award of(AwardKind kind, int points) {
        return builder().kind(kind).scale(PointsScale.of(points)).build();
    }

    /**
     * The same award in some tables.
     *
     * @param tables the tables
     * @return the award
     */
    public Award in(TitleKind... tables) {
        return toBuilder().tables(Set.of(tables)).build();
    }

    /**
     * The same award for somebody else where the car that earned it does not score.
     *
     * @param to who has it then
     * @return the award
     */
    public Award to(AwardedTo to) {
        return toBuilder().to(to).build();
    }

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    /** {@return what it is for, and what it pays, such as "POLE 1"} */
    @Override
    public final String toString() {
        return kind() + " " + scale();
    }

    /** {@return a builder that lacks a kind and a scale} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Award} values, of which {@code kind} and {@code scale} are required; not safe for use by several
     * threads at once.
     */
    public static final class Builder extends ImmutableAward.Builder {
        Builder() {
            tables(Set.of(TitleKind.values()));
            to(AwardedTo.HOLDER);
            keptIfDisqualified(true);
            keptWithoutScoring(false);
        }
    }
}
