package io.github.palmares.book.merge;

import io.github.palmares.model.Entry;
import java.util.Comparator;

/** The order of entries: by season, class, number, and in the end id. */
final class EntryOrder implements Comparator<Entry> {
    @Override
    public int compare(Entry one, Entry other) {
        int difference = CalendarOrder.compare(one.season(), other.season());
        if (difference == 0) {
            difference = Ranks.compare(one.season(), one.carClass(), other.season(), other.carClass());
        }
        if (difference == 0) {
            difference = Ranks.compare(one.number(), other.number());
        }
        return difference != 0 ? difference : one.id().compareTo(other.id());
    }
}
