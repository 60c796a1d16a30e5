package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order of results: by race, class, row of the source, number, and in the end entry. It is the one order that is asked
 * a million times, and neighbours mostly share their race and class: one look at the instance is enough.
 */
final class ResultOrder implements Comparator<Result> {
    @Override
    public int compare(Result one, Result other) {
        Race race = one.race();
        int difference = race == other.race() ? 0 : Orders.RACE.compare(race, other.race());
        if (difference == 0) {
            difference = compareClasses(race, one.carClass(), other.race(), other.carClass());
        }
        if (difference == 0) {
            difference =
                    Integer.compare(Orders.lastIfAbsent(one.sourceOrder()), Orders.lastIfAbsent(other.sourceOrder()));
        }
        if (difference == 0) {
            difference = Orders.NUMBER.compare(one.number(), other.number());
        }
        return difference != 0
                ? difference
                : one.entry().id().compareTo(other.entry().id());
    }

    private static int compareClasses(Race race, Optional<CarClass> one, Race otherRace, Optional<CarClass> other) {
        if (one.isPresent() && other.isPresent() && one.get() == other.get() && race == otherRace) {
            return 0;
        }
        int difference = Integer.compare(Orders.rank(race.season(), one), Orders.rank(otherRace.season(), other));
        return difference != 0 ? difference : Orders.CLASS.compare(one, other);
    }
}
