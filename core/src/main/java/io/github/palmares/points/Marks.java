package io.github.palmares.points;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks at which an endurance cup pays during a race; the finish pays, too, and is none of them.
 *
 * @param times the times since the start of the race, in order
 */
public record Marks(List<Duration> times) {
    /**
     * Copies the times.
     *
     * @param times the times since the start of the race
     * @throws IllegalArgumentException if there are none, if the first is not above zero, or if they are not in order
     */
    public Marks {
        times = List.copyOf(times);
        Duration last = Duration.ZERO;
        for (Duration time : times) {
            if (time.compareTo(last) <= 0) {
                throw new IllegalArgumentException(
                        "marks: expected times above zero in ascending order such as PT6H, PT12H, found " + times);
            }
            last = time;
        }
        if (times.isEmpty()) {
            throw new IllegalArgumentException("marks: expected at least one time such as PT6H, found none");
        }
    }

    /**
     * Marks at full hours.
     *
     * @param hours the hours since the start, in order
     * @return the marks
     * @throws IllegalArgumentException if there are none, if the first is not above zero, or if they are not in order
     */
    public static Marks afterHours(int... hours) {
        return new Marks(IntStream.of(hours).mapToObj(Duration::ofHours).toList());
    }
}
