package io.github.palmares.points;

import io.github.palmares.model.PointsAdjustment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table while it is worked out: first the places, by slot and by round, then the points that they pay, in
 * hundredths. A place of 0 is none.
 */
final class Row {
    private static final byte STARTED = 1;
    private static final byte POLE = 2;
    private static final byte FASTEST_LAP = 4;

    private final Scorer scorer;
    private final ClassSeason season;
    private final int[] places;
    private final int[] qualifying;
    private final byte[] notes;
    private final List<PointsAdjustment> adjustments = new ArrayList<>(0);
    private final boolean[] dropped;
    private long total;
    private int @Nullable [] ordered;

    Row(Scorer scorer, ClassSeason season) {
        this.scorer = scorer;
        this.season = season;
        int rounds = season.rounds().size();
        places = new int[season.slots()];
        qualifying = new int[rounds];
        notes = new byte[rounds];
        dropped = new boolean[rounds];
    }

    void start(int round) {
        notes[round] |= STARTED;
    }

    /** The best place of the race stays; a row scores once a race, however many cars it has. */
    void place(int slot, int place) {
        places[slot] = best(places[slot], place);
    }

    void qualify(int round, int place) {
        qualifying[round] = best(qualifying[round], place);
    }

    private static int best(int one, int other) {
        return one == 0 || (other != 0 && other < one) ? other : one;
    }

    void takePole(int round) {
        notes[round] |= POLE;
    }

    void setFastestLap(int round) {
        notes[round] |= FASTEST_LAP;
    }

    void adjust(PointsAdjustment adjustment) {
        adjustments.add(adjustment);
    }

    /** Adds up, once all places are known. */
    void addUp() {
        total = DropRule.total(season, this, dropped);
        for (PointsAdjustment adjustment : adjustments) {
            total = Math.addExact(total, Points.of(adjustment.points()).hundredths());
        }
    }

    /** In hundredths. */
    long total() {
        return total;
    }

    Points points() {
        return Points.ofHundredths(total);
    }

    Scorer scorer() {
        return scorer;
    }

    ClassSeason season() {
        return season;
    }

    List<PointsAdjustment> adjustments() {
        return adjustments;
    }

    boolean started(int round) {
        return (notes[round] & STARTED) != 0;
    }

    boolean isDropped(int round) {
        return dropped[round];
    }

    int place(int slot) {
        return places[slot];
    }

    int qualifying(int round) {
        return qualifying[round];
    }

    /** What the race has paid: at its marks and at the finish. */
    long racePoints(int round) {
        Round race = season.rounds().get(round);
        long sum = 0;
        for (int slot = race.firstSlot(); slot <= race.finishSlot(); slot++) {
            sum += paid(race.scale(), places[slot]);
        }
        return sum;
    }

    long qualifyingPoints(int round) {
        return paid(season.qualifyingScale(), qualifying[round]);
    }

    long bonusPoints(int round) {
        return ((notes[round] & POLE) == 0 ? 0 : season.poleBonus())
                + ((notes[round] & FASTEST_LAP) == 0 ? 0 : season.fastestLapBonus());
    }

    long score(int round) {
        return racePoints(round) + qualifyingPoints(round) + bonusPoints(round);
    }

    /** Whether what each of its races pays is known. */
    boolean isExact() {
        for (int round = 0; round < dropped.length; round++) {
            if (started(round) && season.rounds().get(round).scale() == null) {
                return false;
            }
        }
        return true;
    }

    static long paid(@Nullable PointsScale scale, int place) {
        return place == 0 || scale == null ? 0 : scale.hundredthsFor(place);
    }

    /** The places, best first, without those that are none. */
    int[] ordered() {
        int[] found = ordered;
        if (found == null) {
            found = Arrays.stream(places).filter(place -> place > 0).sorted().toArray();
            ordered = found;
        }
        return found;
    }

    /**
     * Countback: below zero where this row is ahead of the other. At the first difference of the places in order, the
     * better place is one more of its kind; where there is none, whoever has places left has more of them.
     */
    int countback(Row other) {
        int[] these = ordered();
        int[] those = other.ordered();
        int difference = Arrays.mismatch(these, those);
        if (difference < 0) {
            return 0;
        }
        if (difference == these.length || difference == those.length) {
            return Integer.compare(those.length, these.length);
        }
        return Integer.compare(these[difference], those[difference]);
    }

    boolean isLevel(Row other) {
        return total == other.total && (season.system().tieBreak() == TieBreak.NONE || countback(other) == 0);
    }
}
