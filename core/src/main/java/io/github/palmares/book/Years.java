package io.github.palmares.book;

import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import java.time.LocalDate;

/** When things were, as far as it is certain. */
final class Years {
    private Years() {}

    /** The span of a season: its years from the first day to the last. */
    static PartialDate span(Season season) {
        return PartialDate.between(LocalDate.of(season.firstYear(), 1, 1), LocalDate.of(season.lastYear(), 12, 31));
    }

    static boolean isSince(Race race, int year) {
        return race.start()
                        .flatMap(PartialDate::earliest)
                        .map(LocalDate::getYear)
                        .orElse(season(race))
                >= year;
    }

    static boolean isUntil(Race race, int year) {
        return race.start().flatMap(PartialDate::latest).map(LocalDate::getYear).orElse(season(race)) <= year;
    }

    private static int season(Race race) {
        return race.season().lastYear();
    }

    /** The day to sort by: the first it can be, or where nothing is known the last of its season. */
    static LocalDate sortDay(Race race) {
        return race.start()
                .flatMap(PartialDate::earliest)
                .orElseGet(() -> LocalDate.of(race.season().lastYear(), 12, 31));
    }
}
