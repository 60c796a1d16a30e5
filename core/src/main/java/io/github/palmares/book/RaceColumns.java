package io.github.palmares.book;

import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Race;
import java.util.Arrays;

/** What the index knows of each race, by its ordinal: an array for each thing known. */
final class RaceColumns {
    /** The ordinals of the season and of the event, {@link Ordinals#NONE} where that is unknown. */
    final int[] season;

    final int[] event;

    /** The last year that the race is certainly since, and the first that it is certainly until. */
    final int[] since;

    final int[] until;

    /** The results of a race stand side by side: where they begin, and where they have ended. */
    final int[] from;

    final int[] to;

    RaceColumns(Index index) {
        Ordinals races = index.ordinals(EntityKind.RACE);
        Ordinals seasons = index.ordinals(EntityKind.SEASON);
        Ordinals events = index.ordinals(EntityKind.EVENT);
        this.season = new int[races.size()];
        this.event = new int[races.size()];
        this.since = new int[races.size()];
        this.until = new int[races.size()];
        this.from = new int[races.size()];
        this.to = new int[races.size()];
        Arrays.fill(event, Ordinals.NONE);
        for (Race race : index.all(EntityKind.RACE, Race.class)) {
            int ordinal = races.of(race.id());
            season[ordinal] = seasons.of(race.season().id());
            race.event().ifPresent(at -> event[ordinal] = events.of(at.id()));
            since[ordinal] = Years.since(race);
            until[ordinal] = Years.until(race);
        }
    }
}
