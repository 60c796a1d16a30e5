package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order of titles: by season, championship, class, and in the end the natural key. */
final class TitleOrder implements Comparator<Title> {
    /** The natural key: titles that it puts at one place are statements of one title. */
    static final Comparator<Title> KEY = new Key();

    @Override
    public int compare(Title one, Title other) {
        int difference = CalendarOrder.compare(one.season(), other.season());
        if (difference == 0) {
            difference =
                    one.championship().role().compareTo(other.championship().role());
        }
        if (difference == 0) {
            difference = one.championship().id().compareTo(other.championship().id());
        }
        if (difference == 0) {
            difference = Integer.compare(rank(one), rank(other));
        }
        return difference != 0 ? difference : KEY.compare(one, other);
    }

    /** The first of its classes decides; a title without a class comes before those with one. */
    private static int rank(Title title) {
        Season season = title.season();
        int rank = title.classes().isEmpty() ? -1 : Integer.MAX_VALUE;
        for (CarClass carClass : title.classes()) {
            rank = Math.min(rank, Ranks.rank(season, Optional.of(carClass)));
        }
        return rank;
    }

    private static final class Key implements Comparator<Title> {
        @Override
        public int compare(Title one, Title other) {
            int difference =
                    one.championship().id().compareTo(other.championship().id());
            if (difference == 0) {
                difference = one.season().id().compareTo(other.season().id());
            }
            if (difference == 0) {
                difference = compare(one.classes(), other.classes());
            }
            return difference != 0 ? difference : compare(one.kind(), other.kind());
        }

        /** By the first class that differs, a list before those that go on after it. */
        private static int compare(List<CarClass> one, List<CarClass> other) {
            for (int i = 0; i < one.size() && i < other.size(); i++) {
                int difference = one.get(i).id().compareTo(other.get(i).id());
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(one.size(), other.size());
        }

        /** Absent first. */
        private static int compare(Optional<TitleKind> one, Optional<TitleKind> other) {
            return one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isPresent(), other.isPresent());
        }
    }
}
