package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.time.Duration;

/** The places that a result gives, before a table takes anybody out. 0 is none. */
final class StatedPlaces {
    private StatedPlaces() {}

    /** The place in class; where classes are ranked together, that among all cars. */
    static int atFinish(Result car, PointsSystem system, boolean severalClasses) {
        if (!system.statuses().contains(car.status())) {
            return 0;
        }
        // A class win is a first place even where the place in class is not stated.
        return severalClasses
                ? car.overallPosition().orElse(0)
                : car.classPosition().orElse(car.isClassWin() ? 1 : 0);
    }

    /** Whether the car retires later does not matter to a mark; that it is excluded does. */
    static int atMark(Result car, Duration mark) {
        if (car.status() != ResultStatus.DISQUALIFIED && car.tookPart() != Answer.NO) {
            for (MarkPosition position : car.marks()) {
                if (position.at().equals(mark)) {
                    return position.classPosition();
                }
            }
        }
        return 0;
    }

    /** The place in class that qualifying pays. */
    static int inQualifying(Result car) {
        return car.qualifyingPointsPosition().orElse(car.qualifyingPosition().orElse(0));
    }

    /** Pole is the first place in qualifying, unless it is known that it was lost. */
    static boolean isPole(Result car) {
        return car.pole() == Answer.YES
                || (car.pole() == Answer.UNKNOWN && car.qualifyingPosition().orElse(0) == 1);
    }
}
