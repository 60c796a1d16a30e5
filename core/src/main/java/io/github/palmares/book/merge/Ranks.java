package io.github.palmares.book.merge;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Season;
import java.util.Optional;
import java.util.OptionalInt;

/** How classes, numbers and rows are ordered among facts of a season. What is not known comes last. */
final class Ranks {
    private Ranks() {}

    /** The class's place in the season's own order; classes that the season does not list come after those it does. */
    static int rank(Season season, Optional<CarClass> carClass) {
        int index = carClass.isPresent() ? season.indexOf(carClass.get()) : -1;
        return index < 0 ? season.classes().size() : index;
    }

    /** By rank in the seasons, then by id. */
    static int compare(Season season, Optional<CarClass> one, Season otherSeason, Optional<CarClass> other) {
        int difference = Integer.compare(rank(season, one), rank(otherSeason, other));
        if (difference != 0) {
            return difference;
        }
        return one.isPresent() && other.isPresent()
                ? one.get().id().compareTo(other.get().id())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    static int compare(Optional<CarNumber> one, Optional<CarNumber> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    static int compareLastIfAbsent(OptionalInt one, OptionalInt other) {
        return Integer.compare(one.orElse(Integer.MAX_VALUE), other.orElse(Integer.MAX_VALUE));
    }
}
