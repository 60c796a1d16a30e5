package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import java.time.LocalDate;
import java.util.Optional;

/** When things were, as far as it is certain. */
final class Years {
    private Years() {}

    /** The span of a season: its years from the first day to the last. */
    static PartialDate span(Season season) {
        return PartialDate.between(LocalDate.of(season.firstYear(), 1, 1), LocalDate.of(season.lastYear(), 12, 31));
    }

    /**
     * Whether a race was run after another. In one season the rounds say it, and that one of them is the last of all; else
     * the days do, or the seasons' years.
     */
    static Answer isAfter(Race race, Race other) {
        if (race.isSameAs(other)) {
            return Answer.NO;
        }
        if (race.season().isSameAs(other.season())) {
            boolean last = race.seasonFinale() == Answer.YES;
            if (last != (other.seasonFinale() == Answer.YES)) {
                return Answer.of(last);
            }
            if (race.round().isPresent()
                    && other.round().isPresent()
                    && !race.round().equals(other.round())) {
                return Answer.of(race.round().getAsInt() > other.round().getAsInt());
            }
        }
        return day(race).isAfter(day(other));
    }

    /** The day of a race; where that is unknown, some day of its season. */
    static PartialDate day(Race race) {
        return race.start().orElseGet(() -> span(race.season()));
    }

    /** The last year that a race is certainly not before. */
    static int since(Race race) {
        Optional<LocalDate> first = race.start().flatMap(PartialDate::earliest);
        Optional<LocalDate> last = race.start().flatMap(PartialDate::latest);
        int ofSeason = race.season().lastYear();
        return first.map(LocalDate::getYear)
                .orElseGet(
                        () -> last.map(day -> Math.min(day.getYear(), ofSeason)).orElse(ofSeason));
    }

    /** The first year that a race is certainly not after. */
    static int until(Race race) {
        Optional<LocalDate> first = race.start().flatMap(PartialDate::earliest);
        Optional<LocalDate> last = race.start().flatMap(PartialDate::latest);
        int ofSeason = race.season().lastYear();
        return last.map(LocalDate::getYear)
                .orElseGet(() ->
                        first.map(day -> Math.max(day.getYear(), ofSeason)).orElse(ofSeason));
    }
}
