package io.github.palmares.book.merge;

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
        int difference = CalendarOrder.compare(one.race(), other.race());
        if (difference == 0) {
            difference = compareClasses(one.race(), one.carClass(), other.race(), other.carClass());
        }
        if (difference == 0) {
            difference = Ranks.compareLastIfAbsent(one.sourceOrder(), other.sourceOrder());
        }
        if (difference == 0) {
            difference = Ranks.compare(one.number(), other.number());
        }
        return difference != 0
                ? difference
                : one.entry().id().compareTo(other.entry().id());
    }

    /** Mostly both are the same instance. */
    @SuppressWarnings("ReferenceEquality")
    private static int compareClasses(Race race, Optional<CarClass> one, Race otherRace, Optional<CarClass> other) {
        if (one.isPresent() && other.isPresent() && one.get() == other.get() && race == otherRace) {
            return 0;
        }
        return Ranks.compare(race.season(), one, otherRace.season(), other);
    }
}
