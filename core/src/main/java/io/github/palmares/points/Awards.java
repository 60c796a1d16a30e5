package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Tells which cars of a race have an award, and what it pays each row. */
final class Awards {
    private static final long NONE = Long.MAX_VALUE;

    private Awards() {}

    /**
     * Which cars have an award.
     *
     * @param scores whether each car scores for the table
     * @param in whether each car is in the table: of a group, it may score and not be in it
     */
    static boolean[] holders(Award award, List<Result> cars, boolean[] scores, boolean[] in) {
        boolean[] hold = new boolean[cars.size()];
        for (int car = 0; car < hold.length; car++) {
            hold[car] = holds(award.kind(), cars.get(car), cars);
        }
        for (int car = 0; car < hold.length; car++) {
            boolean first = isFirstOfItsClass(car, cars);
            if (first) {
                settle(award, cars, award.to() == AwardedTo.BEST_IN_TABLE ? in : scores, hold, car);
            }
        }
        return hold;
    }

    private static boolean isFirstOfItsClass(int car, List<Result> cars) {
        for (int before = 0; before < car; before++) {
            if (areOfOneClass(cars.get(before), cars.get(car))) {
                return false;
            }
        }
        return true;
    }

    static boolean areOfOneClass(Result one, Result other) {
        Optional<CarClass> carClass = one.carClass();
        return carClass.isEmpty()
                ? other.carClass().isEmpty()
                : other.carClass().filter(carClass.get()::isSameAs).isPresent();
    }

    /** Takes it from those who may not have it; where nobody is left, it may pass on to the best of those who may. */
    private static void settle(Award award, List<Result> cars, boolean[] may, boolean[] hold, int first) {
        boolean earned = false;
        boolean kept = false;
        long best = NONE;
        for (int car = first; car < hold.length; car++) {
            if (areOfOneClass(cars.get(first), cars.get(car))) {
                boolean eligible = may[car] && !isLost(award, cars.get(car));
                earned |= hold[car];
                hold[car] &= eligible;
                kept |= hold[car];
                best = eligible ? Math.min(best, rank(award.kind(), cars.get(car))) : best;
            }
        }
        if (!earned || kept || best == NONE || award.to() == AwardedTo.HOLDER) {
            return;
        }
        for (int car = first; car < hold.length; car++) {
            hold[car] |= areOfOneClass(cars.get(first), cars.get(car))
                    && may[car]
                    && !isLost(award, cars.get(car))
                    && rank(award.kind(), cars.get(car)) == best;
        }
    }

    private static boolean isLost(Award award, Result car) {
        return !award.keptIfDisqualified() && car.status() == ResultStatus.DISQUALIFIED;
    }

    private static boolean holds(AwardKind kind, Result car, List<Result> cars) {
        if (car.tookPart() == Answer.NO && !kind.isOfQualifying()) {
            return false;
        }
        return switch (kind) {
            case QUALIFYING -> false; // Paid by place, as the race is.
            case POLE -> StatedPlaces.isPole(car);
            case FASTEST_QUALIFYING_LAP -> car.fastestQualifyingLap().isYes();
            case FASTEST_LAP -> car.fastestLap().isYes();
            case START, MOST_LAPS_DRIVEN -> car.tookPart().isYes();
            case LAP_LED -> car.lapsLed().orElse(0) > 0;
            case MOST_LAPS_LED -> car.lapsLed().orElse(0) > 0 && ledMost(car, cars);
            case LAPS_BEHIND -> lapsBehind(car, cars) >= 0;
        };
    }

    private static boolean ledMost(Result car, List<Result> cars) {
        return cars.stream()
                .filter(other -> areOfOneClass(car, other))
                .allMatch(other -> other.lapsLed().orElse(0) <= car.lapsLed().orElse(0));
    }

    /** Below zero where it cannot be told. */
    private static long lapsBehind(Result car, List<Result> cars) {
        if (car.status() != ResultStatus.CLASSIFIED || car.laps().isEmpty()) {
            return -1;
        }
        return cars.stream()
                .filter(other -> areOfOneClass(car, other) && other.isClassWin())
                .mapToLong(
                        winner -> (long) winner.laps().orElse(-1) - car.laps().getAsInt())
                .findFirst()
                .orElse(-1);
    }

    /** By which the next car is found: the least is the best. */
    private static long rank(AwardKind kind, Result car) {
        return switch (kind) {
            case POLE -> car.pole() == Answer.NO ? NONE : orNone(StatedPlaces.inQualifying(car));
            case FASTEST_QUALIFYING_LAP -> orNone(StatedPlaces.inQualifying(car));
            case FASTEST_LAP -> car.bestLap().map(time -> time.toNanos()).orElse(NONE);
            case MOST_LAPS_LED ->
                car.lapsLed().orElse(0) == 0 ? NONE : -car.lapsLed().getAsInt();
            case QUALIFYING, START, LAP_LED, MOST_LAPS_DRIVEN, LAPS_BEHIND -> NONE;
        };
    }

    private static long orNone(int place) {
        return place == 0 ? NONE : place;
    }

    /** Notes for each row the best that a car with the award pays it. */
    static void pay(Award award, List<Result> cars, int car, Row[] rows, IdentityHashMap<Row, Long> best) {
        Result result = cars.get(car);
        long points = award.scale()
                .hundredthsFor(
                        award.kind() == AwardKind.LAPS_BEHIND
                                ? (int) Math.min(Integer.MAX_VALUE, 1 + lapsBehind(result, cars))
                                : 1);
        for (Row row : rows) {
            if (award.kind() != AwardKind.MOST_LAPS_DRIVEN || droveMost(result, row)) {
                best.merge(row, points, Math::max);
            }
        }
    }

    private static boolean droveMost(Result car, Row row) {
        ToLongFunction<CrewMember> laps = member -> member.laps().orElse(0);
        long most = car.lineUp().crew().stream().mapToLong(laps).max().orElse(0);
        return most > 0
                && car.lineUp().crew().stream()
                        .anyMatch(member ->
                                laps.applyAsLong(member) == most && row.scorer().is(member.driver()));
    }
}
