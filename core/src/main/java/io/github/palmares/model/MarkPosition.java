package io.github.palmares.model;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A car's place in its class at a mark during the race. An endurance cup pays points at such marks: at Daytona after 6,
 * 12 and 18 hours.
 *
 * @param at the time since the start of the race, above zero
 * @param classPosition the place in class then, counted from 1
 */
public record MarkPosition(Duration at, int classPosition) {
    /**
     * Checks both.
     *
     * @param at the time since the start of the race, above zero
     * @param classPosition the place in class then, counted from 1
     * @throws IllegalArgumentException if the time is zero or negative, or the position below 1
     */
    public MarkPosition {
        Objects.requireNonNull(at, "at");
        Checks.positive("mark", at);
        Checks.atLeast("class position at a mark", OptionalInt.of(classPosition), 1);
    }

    /**
     * The place at a mark.
     *
     * @param at the time since the start of the race, above zero
     * @param classPosition the place in class then, counted from 1
     * @return both together
     * @throws IllegalArgumentException if the time is zero or negative, or the position below 1
     */
    public static MarkPosition of(Duration at, int classPosition) {
        return new MarkPosition(at, classPosition);
    }
}
