package io.github.palmares.points;

import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A race that pays, what it pays, and the cars of one class in it. Each mark and the finish have a slot of their own among
 * all slots of the season; the finish is the last of a race.
 */
final class Round {
    private final Race race;
    private final @Nullable PointsScale scale;
    private final List<Duration> marks;
    private final int firstSlot;
    private final List<Result> cars = new ArrayList<>();

    Round(Race race, PointsSystem system, int firstSlot) {
        this.race = race;
        this.scale = system.scaleOf(race).orElse(null);
        this.marks = system.marksOf(race);
        this.firstSlot = firstSlot;
    }

    void add(Result car) {
        cars.add(car);
    }

    Race race() {
        return race;
    }

    /** Null where what decides it is not recorded. */
    @Nullable
    PointsScale scale() {
        return scale;
    }

    List<Duration> marks() {
        return marks;
    }

    List<Result> cars() {
        return cars;
    }

    int firstSlot() {
        return firstSlot;
    }

    int finishSlot() {
        return firstSlot + marks.size();
    }
}
