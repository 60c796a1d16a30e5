package io.github.palmares.json.timing;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a car ended behind another: a time, or whole laps.
 *
 * @param time the time; absent where it is laps
 * @param laps the laps; absent where it is a time
 */
public record Gap(Optional<Duration> time, OptionalInt laps) {
    /**
     * Checks that it is the one or the other.
     *
     * @param time the time; absent where it is laps
     * @param laps the laps; absent where it is a time
     * @throws IllegalArgumentException if it is both or neither
     */
    public Gap {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(laps, "laps");
        if (time.isPresent() == laps.isPresent()) {
            throw new IllegalArgumentException("gap: expected a time or laps, found " + time + " and " + laps);
        }
    }

    static Gap ofTime(Duration time) {
        return new Gap(Optional.of(time), OptionalInt.empty());
    }

    static Gap ofLaps(int laps) {
        return new Gap(Optional.empty(), OptionalInt.of(laps));
    }

    /** {@return the gap, such as {@code PT3.21S} or {@code 404 laps}} */
    @Override
    public String toString() {
        return time.map(Duration::toString)
                .orElseGet(() -> laps.getAsInt() + (laps.getAsInt() == 1 ? " lap" : " laps"));
    }
}
