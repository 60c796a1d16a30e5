package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.time.Duration;

/** The places in class that a result gives, before a table takes anybody out. 0 is none. */
final class Places {
    private Places() {}

    /** A class win is a first place even where the place in class is not stated. */
    static int atFinish(Result car, PointsSystem system) {
        if (!system.statuses().contains(car.status())) {
            return 0;
        }
        return car.classPosition().orElse(car.isClassWin() ? 1 : 0);
    }

    /** Whether the car retires later does not matter to a mark; that it is excluded does. */
    static int atMark(Result car, Duration mark) {
        if (car.status() != ResultStatus.DISQUALIFIED) {
            for (MarkPosition position : car.marks()) {
                if (position.at().equals(mark)) {
                    return position.classPosition();
                }
            }
        }
        return 0;
    }

    /** Pole is the first place in qualifying, unless it is known that it was lost. */
    static boolean isPole(Result car) {
        return car.pole() == Answer.YES
                || (car.pole() == Answer.UNKNOWN && car.qualifyingPosition().orElse(0) == 1);
    }

    /**
     * Takes cars out of an order. Each car behind moves up by as many as were ahead of it, but never past where the best of
     * a group that shared a place would have been: that keeps the order even where a source has too many cars on a place.
     */
    static void closeUp(int[] places, boolean[] out) {
        int[] closed = places.clone();
        for (int car = 0; car < places.length; car++) {
            closed[car] -= ahead(places, out, places[car]);
        }
        int[] least = closed.clone();
        for (int car = 0; car < places.length; car++) {
            for (int other = 0; other < places.length; other++) {
                if (isAhead(places, out, other, places[car])) {
                    closed[car] = Math.max(closed[car], least[other]);
                }
            }
        }
        for (int car = 0; car < places.length; car++) {
            places[car] = out[car] ? 0 : closed[car];
        }
    }

    private static int ahead(int[] places, boolean[] out, int place) {
        int ahead = 0;
        for (int car = 0; car < places.length; car++) {
            ahead += isAhead(places, out, car, place) ? 1 : 0;
        }
        return ahead;
    }

    private static boolean isAhead(int[] places, boolean[] out, int car, int place) {
        return out[car] && places[car] > 0 && places[car] < place;
    }
}
