package io.github.palmares.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A person who races. */
@Value.Immutable
@ValueStyle
public abstract sealed class Driver permits ImmutableDriver {
    Driver() {}

    /**
     * Returns the id.
     *
     * @return the id, unique among drivers
     */
    public abstract String id();

    /**
     * Returns the name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the other names.
     *
     * @return the other names, sorted
     */
    public abstract List<String> aliases();

    /**
     * Returns the sporting nationality.
     *
     * @return the nationality, where known
     */
    public abstract Optional<String> nationality();

    /**
     * Returns the year of birth.
     *
     * @return the year, where known
     */
    public abstract OptionalInt bornIn();

    @Value.Check
    Driver check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("driver: id is blank");
        }
        List<String> sorted = aliases().stream().sorted().distinct().toList();
        return sorted.equals(aliases()) ? this : toBuilder().aliases(sorted).build();
    }

    @Override
    public final String toString() {
        return "driver " + id();
    }

    /**
     * Returns a builder that holds the values of this driver.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds drivers. */
    public static final class Builder extends ImmutableDriver.Builder {
        Builder() {}
    }
}
