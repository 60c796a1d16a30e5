package io.github.palmares.points;

import java.time.Duration;
import java.util.Objects;

/**
 * A moment of a race at which its order pays, beside the finish: Daytona pays its cup after 6, 12 and 18 hours, Spa its
 * championship after 6 and 12.
 *
 * @param at the time since the start of the race, above zero
 * @param scale what a place there pays
 */
public record Mark(Duration at, PointsScale scale) {
    /**
     * Checks the time.
     *
     * @param at the time since the start of the race, above zero
     * @param scale what a place there pays
     * @throws IllegalArgumentException if the time is not above zero
     */
    public Mark {
        Objects.requireNonNull(scale, "scale");
        if (at.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("mark: expected a time above zero such as PT6H, found " + at);
        }
    }

    /**
     * A mark at a full hour.
     *
     * @param hours the hours since the start, above zero
     * @param scale what a place there pays
     * @return the mark
     * @throws IllegalArgumentException if the hours are not above zero
     */
    public static Mark afterHours(int hours, PointsScale scale) {
        return new Mark(Duration.ofHours(hours), scale);
    }
}
