package io.github.palmares.book.merge;

import io.github.palmares.model.Answer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The order of seasons and races in time; where the days do not tell, the last race of a season comes last. It needs no chain
 * of comparators, which a first book would have to wait for.
 */
public final class CalendarOrder {
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

    public static int compare(Race one, Race other) {
        if (one == other) {
            return 0;
        }
        int difference = sortDay(one).compareTo(sortDay(other));
        if (difference == 0) {
            difference = compare(one.season(), other.season());
        }
        if (difference == 0) {
            difference = Boolean.compare(isFinale(one), isFinale(other));
        }
        if (difference == 0) {
            difference = Ranks.compareLastIfAbsent(one.round(), other.round());
        }
        return difference != 0 ? difference : one.id().compareTo(other.id());
    }

    /**
     * The year that a race is sorted into: none before those it is certainly since, and none after those it is certainly
     * until.
     */
    public static int year(Race race) {
        return sortDay(race).getYear();
    }

    private static boolean isFinale(Race race) {
        return race.seasonFinale() == Answer.YES;
    }

    /**
     * The day to sort by: the first it can be, else the last, else the last of its season; of the last race of a season,
     * the last it can be.
     */
    private static LocalDate sortDay(Race race) {
        Optional<PartialDate> start = race.start();
        Optional<LocalDate> first = start.isPresent() ? start.get().earliest() : Optional.empty();
        Optional<LocalDate> last = start.isPresent() ? start.get().latest() : Optional.empty();
        Optional<LocalDate> day = isFinale(race) || first.isEmpty() ? last : first;
        if (day.isPresent()) {
            return day.get();
        }
        LocalDate end = LocalDate.of(race.season().lastYear(), 12, 31);
        return first.isPresent() && first.get().isAfter(end) ? first.get() : end;
    }
}
