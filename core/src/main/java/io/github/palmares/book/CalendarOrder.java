package io.github.palmares.book;

import io.github.palmares.model.Race;
import io.github.palmares.model.Season;

/** The order of seasons and races in time. It needs no chain of comparators, which a first book would have to wait for. */
final class CalendarOrder {
    private CalendarOrder() {}

    static int compare(Season one, Season other) {
        if (one == other) {
            return 0;
        }
        int difference = Integer.compare(one.firstYear(), other.firstYear());
        if (difference == 0) {
            difference = Integer.compare(one.lastYear(), other.lastYear());
        }
        if (difference == 0) {
            difference = one.series().id().compareTo(other.series().id());
        }
        return difference != 0 ? difference : one.id().compareTo(other.id());
    }

    static int compare(Race one, Race other) {
        if (one == other) {
            return 0;
        }
        int difference = Years.sortDay(one).compareTo(Years.sortDay(other));
        if (difference == 0) {
            difference = compare(one.season(), other.season());
        }
        if (difference == 0) {
            difference = Ranks.compareLastIfAbsent(one.round(), other.round());
        }
        return difference != 0 ? difference : one.id().compareTo(other.id());
    }
}
