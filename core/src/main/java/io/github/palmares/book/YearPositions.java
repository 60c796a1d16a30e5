package io.github.palmares.book;

import io.github.palmares.book.index.Ordinals;
import io.github.palmares.book.merge.CalendarOrder;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;

/** Where the results of each year begin: they come in the order of time. */
final class YearPositions {
    private final int firstYear;

    /** From the first year to the one after the last. */
    private final int[] begins;

    private final boolean certain;

    YearPositions(Result[] results, Ordinals ordinals, RaceColumns races) {
        int last = results.length - 1;
        this.firstYear = last < 0 ? 0 : CalendarOrder.year(results[0].race());
        int years = last < 0 ? 0 : CalendarOrder.year(results[last].race()) - firstYear + 1;
        this.begins = new int[years + 1];
        boolean certain = true;
        int next = 0;
        for (int position = 0; position <= last; ) {
            Race race = results[position].race();
            for (int year = CalendarOrder.year(race) - firstYear; next <= year; next++) {
                begins[next] = position;
            }
            int ordinal = ordinals.of(race.id());
            certain &= races.since[ordinal] == races.until[ordinal];
            position = races.to[ordinal];
        }
        begins[years] = results.length;
        this.certain = certain;
    }

    /** Whether the year of each race is certain: else one that is sorted into a year may be no race since or until it. */
    boolean areCertain() {
        return certain;
    }

    /** Where the first results are that can be since a year. */
    int begin(int year) {
        return at((long) year - firstYear);
    }

    /** Where the last results have ended that can be until a year. */
    int end(int year) {
        return at((long) year - firstYear + 1);
    }

    private int at(long year) {
        return begins[(int) Math.max(0, Math.min(year, begins.length - 1))];
    }
}
