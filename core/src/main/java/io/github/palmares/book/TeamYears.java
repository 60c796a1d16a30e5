package io.github.palmares.book;

import io.github.palmares.model.Team;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A team and the years with it.
 *
 * @param team the team
 * @param years each year, and the firmest thing it rests on
 */
public record TeamYears(Team team, SortedMap<Integer, Basis> years) {
    /**
     * Copies the years.
     *
     * @param team the team
     * @param years each year, and the firmest thing it rests on
     */
    public TeamYears {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** {@return such as "Action Express Racing 2019–2024"; years apart are listed, "2019, 2021–2023"} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(team.name());
        String separator = " ";
        Integer first = null;
        for (int year : years.keySet()) {
            first = first == null ? Integer.valueOf(year) : first;
            if (!years.containsKey(year + 1)) {
                text.append(separator).append(first);
                if (first != year) {
                    text.append('–').append(year);
                }
                separator = ", ";
                first = null;
            }
        }
        return text.toString();
    }
}
