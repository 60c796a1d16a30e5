package io.github.palmares.book.merge;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Season;
import io.github.palmares.model.Title;
import java.util.Comparator;
import java.util.Optional;

/** The order of titles: by season, championship, class, and in the end the natural key. */
final class TitleOrder implements Comparator<Title> {
    private final NaturalKey<Title> key = new NaturalKey<>(RecordType.TITLE);

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
        return difference != 0 ? difference : key.compare(one, other);
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
}
