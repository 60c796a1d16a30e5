package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The statement that a book holds all facts of a kind within a scope: all results of a season, of a race, of a driver's
 * career. Without it, whatever a book counts is "at least", for nobody can tell what it lacks.
 *
 * <p>Where several parts of the scope are given, they narrow it together: a driver and a season are that driver's results
 * of that season.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Coverage implements Fact permits ImmutableCoverage {
    Coverage() {}

    /** {@return of which facts; results unless said otherwise} */
    public abstract CoverageKind kind();

    /** {@return in this series} */
    public abstract Optional<Series> series();

    /** {@return in this season} */
    public abstract Optional<Season> season();

    /** {@return in this race} */
    public abstract Optional<Race> race();

    /** {@return of this competitor} */
    public abstract Optional<Competitor> competitor();

    @Override
    public abstract List<Citation> citations();

    /** {@return a builder that starts with all that this value holds; built at once, it gives an equal value} */
    public final Builder toBuilder() {
        return new Builder().startFrom(this);
    }

    @Value.Check
    Coverage check() {
        if (series().isEmpty()
                && season().isEmpty()
                && race().isEmpty()
                && competitor().isEmpty()) {
            throw new IllegalArgumentException("coverage: expected a series, season, race or competitor, found none");
        }
        boolean ordered = Ordered.is(citations());
        return ordered ? this : ordered();
    }

    private Coverage ordered() {
        return toBuilder().citations(Ordered.of(citations())).build();
    }

    /** {@return the kind and the parts of the scope} */
    @Override
    public final String toString() {
        return "coverage of " + kind() + series().map(series -> ", " + series).orElse("")
                + season().map(season -> ", " + season).orElse("")
                + race().map(race -> ", " + race).orElse("")
                + competitor().map(competitor -> ", " + competitor).orElse("");
    }

    /** {@return a builder without any values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Coverage} values, of which nothing is required by itself; not safe for use by several threads at
     * once.
     */
    public static final class Builder extends ImmutableCoverage.Builder {
        Builder() {
            kind(CoverageKind.RESULTS);
        }
    }
}
