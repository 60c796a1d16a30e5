package io.github.palmares.json.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;

/** The order of a race at a mark, as if the flag fell then. */
final class OrderAtMark {
    private static final Comparator<OfficialLaps.Lap> BY_TIME = Comparator.comparing(OfficialLaps.Lap::elapsed);
    private static final Comparator<OfficialLaps.Lap> AHEAD =
            Comparator.comparingInt(OfficialLaps.Lap::number).reversed().thenComparing(BY_TIME);

    private OrderAtMark() {}

    static List<OfficialLaps.Place> of(List<OfficialLaps.Lap> laps, Duration mark) {
        Optional<Duration> flag = flag(laps, mark);
        return flag.isEmpty() ? List.of() : places(counted(laps, flag.get()));
    }

    /**
     * When the flag falls: the car that leads at the mark ends the lap it is on, or another is first to end that lap. Where
     * nobody ends it, the first over the line of those with most laps after the mark.
     */
    private static Optional<Duration> flag(List<OfficialLaps.Lap> laps, Duration mark) {
        int leading = laps.stream()
                .filter(lap -> lap.elapsed().compareTo(mark) < 0)
                .mapToInt(OfficialLaps.Lap::number)
                .max()
                .orElse(0);
        List<OfficialLaps.Lap> after =
                laps.stream().filter(lap -> lap.elapsed().compareTo(mark) >= 0).toList();
        return after.stream()
                .filter(lap -> lap.number() == leading + 1)
                .min(BY_TIME)
                .or(() -> after.stream().min(AHEAD))
                .map(OfficialLaps.Lap::elapsed);
    }

    /** Each car's last lap that counts: the one with which it crosses at or after the flag, else its last. */
    private static List<OfficialLaps.Lap> counted(List<OfficialLaps.Lap> laps, Duration flag) {
        Map<String, OfficialLaps.Lap> first = new LinkedHashMap<>();
        Map<String, OfficialLaps.Lap> last = new LinkedHashMap<>();
        for (OfficialLaps.Lap lap : laps) {
            if (lap.elapsed().compareTo(flag) >= 0) {
                first.merge(lap.numberText(), lap, BinaryOperator.minBy(BY_TIME));
            } else {
                last.merge(lap.numberText(), lap, BinaryOperator.minBy(AHEAD));
            }
        }
        last.forEach(first::putIfAbsent);
        return first.values().stream().sorted(AHEAD).toList();
    }

    private static List<OfficialLaps.Place> places(List<OfficialLaps.Lap> order) {
        Map<String, Integer> ofClass = new HashMap<>();
        List<OfficialLaps.Place> places = new ArrayList<>();
        for (OfficialLaps.Lap lap : order) {
            OptionalInt inClass = lap.classWord().isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(ofClass.merge(lap.classWord().get(), 1, Integer::sum));
            places.add(new OfficialLaps.Place(
                    places.size() + 1, inClass, lap.numberText(), lap.classWord(), lap.number(), lap.elapsed()));
        }
        return places;
    }
}
