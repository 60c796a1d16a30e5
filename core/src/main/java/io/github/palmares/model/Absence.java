package io.github.palmares.model;

import java.util.Objects;

/**
 * A race that a driver with a seat leaves out, or is expected to: a clash of dates with another series, an injury.
 *
 * @param race the race
 * @param certainty how sure the source is
 */
public record Absence(Race race, Certainty certainty) {
    /**
     * Checks that both are there.
     *
     * @param race the race
     * @param certainty how sure the source is
     */
    public Absence {
        Objects.requireNonNull(race, "race");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * An absence of some certainty.
     *
     * @param race the race
     * @param certainty how sure the source is
     * @return the absence
     */
    public static Absence of(Race race, Certainty certainty) {
        return new Absence(race, certainty);
    }
}
