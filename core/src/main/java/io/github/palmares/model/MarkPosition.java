package io.github.palmares.model;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A car's place at a mark during the race. An endurance cup pays points at such marks: at Daytona after 6, 12 and 18 hours.
 *
 * @param at the time since the start of the race, above zero
 * @param classPosition the place in class then, counted from 1
 * @param overallPosition the place among all cars then, counted from 1; absent where unknown
 */
public record MarkPosition(Duration at, int classPosition, OptionalInt overallPosition) {
    /**
     * Checks them all.
     *
     * @param at the time since the start of the race, above zero
     * @param classPosition the place in class then, counted from 1
     * @param overallPosition the place among all cars then, counted from 1; absent where unknown
     * @throws IllegalArgumentException if the time is zero or negative, or a position below 1
     */
    public MarkPosition {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(overallPosition, "overallPosition");
        Checks.positive("mark", at);
        Checks.atLeast("class position at a mark", OptionalInt.of(classPosition), 1);
        Checks.atLeast("overall position at a mark", overallPosition, 1);
    }

    /**
     * The place in class at a mark.
     *
     * @param at the time since the start of the race, above zero
     * @param classPosition the place in class then, counted from 1
     * @return both together
     * @throws IllegalArgumentException if the time is zero or negative, or the position below 1
     */
    public static MarkPosition of(Duration at, int classPosition) {
        return new MarkPosition(at, classPosition, OptionalInt.empty());
    }

    /**
     * The places in class and among all cars at a mark.
     *
     * @param at the time since the start of the race, above zero
     * @param classPosition the place in class then, counted from 1
     * @param overallPosition the place among all cars then, counted from 1
     * @return all together
     * @throws IllegalArgumentException if the time is zero or negative, or a position below 1
     */
    public static MarkPosition of(Duration at, int classPosition, int overallPosition) {
        return new MarkPosition(at, classPosition, OptionalInt.of(overallPosition));
    }

    /** {@return the time and the places, such as "PT6H: 2 in class, 7 of all"} */
    @Override
    public String toString() {
        return at + ": " + classPosition + " in class"
                + (overallPosition.isPresent() ? ", " + overallPosition.getAsInt() + " of all" : "");
    }
}
