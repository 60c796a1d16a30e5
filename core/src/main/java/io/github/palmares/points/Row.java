package io.github.palmares.points;

import io.github.palmares.model.PointsAdjustment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table while it is worked out: the places, and what they pay in hundredths, by slot; what awards pay, by
 * round. A place of 0 is none.
 */
final class Row {
    private static final int[] NO_PLACES = {};

    private final Scorer scorer;
    private final ClassSeason season;
    private final TableRules rules;
    private final int[] places;
    private final long[] paid;
    private final long[] awards;
    private final boolean[] started;
    private final boolean[] dropped;
    private final List<PointsAdjustment> adjustments = new ArrayList<>(0);
    /** The places of cars beyond the best, where several count. */
    private int @Nullable [][] more;

    private boolean @Nullable [] undroppable;
    private long total;
    private int @Nullable [] ordered;

    Row(Scorer scorer, ClassSeason season, TableRules rules) {
        this.scorer = scorer;
        this.season = season;
        this.rules = rules;
        int rounds = season.rounds().size();
        places = new int[season.slots()];
        paid = new long[places.length];
        awards = new long[rounds];
        started = new boolean[rounds];
        dropped = new boolean[rounds];
    }

    void start(int round) {
        started[round] = true;
    }

    /** The better place stays. */
    void place(int slot, int place, long points) {
        if (places[slot] == 0 || place < places[slot]) {
            places[slot] = place;
            paid[slot] = points;
        }
    }

    /** One more car scores beside those that are better. */
    void placeAlso(int slot, int place, long points) {
        if (places[slot] == 0) {
            place(slot, place, points);
            return;
        }
        int[][] all = more;
        if (all == null) {
            all = new int[places.length][];
            Arrays.fill(all, NO_PLACES);
            more = all;
        }
        all[slot] = Arrays.copyOf(all[slot], all[slot].length + 1);
        all[slot][all[slot].length - 1] = place;
        paid[slot] = Math.addExact(paid[slot], points);
    }

    /** With how many cars the row has scored there so far. */
    int cars(int slot) {
        int[][] all = more;
        return places[slot] == 0 ? 0 : 1 + (all == null ? 0 : all[slot].length);
    }

    void award(int round, long points) {
        awards[round] = Math.addExact(awards[round], points);
    }

    void keep(int round) {
        if (undroppable == null) {
            undroppable = new boolean[dropped.length];
        }
        undroppable[round] = true;
    }

    void adjust(PointsAdjustment adjustment) {
        adjustments.add(adjustment);
    }

    /** Adds up, once all places are known. */
    void addUp() {
        total = DropRule.total(this, dropped);
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

    TableRules rules() {
        return rules;
    }

    List<PointsAdjustment> adjustments() {
        return adjustments;
    }

    boolean started(int round) {
        return started[round];
    }

    boolean isDropped(int round) {
        return dropped[round];
    }

    boolean mayBeDropped(int round) {
        return season.rounds().get(round).isDroppable() && (undroppable == null || !undroppable[round]);
    }

    /** Whether it took part in as many races as a rank takes. */
    boolean isRanked() {
        if (rules.fewestRaces() == 0) {
            return true;
        }
        int races = 0;
        for (boolean one : started) {
            races += one ? 1 : 0;
        }
        return races >= rules.fewestRaces();
    }

    /** Whether what each of its races pays is known. */
    boolean isExact() {
        for (int round = 0; round < dropped.length; round++) {
            if (started(round) && !season.rounds().get(round).isExact()) {
                return false;
            }
        }
        return true;
    }

    int place(int slot) {
        return places[slot];
    }

    long paid(int slot) {
        return paid[slot];
    }

    /** What the race has paid: at its marks and at the finish. */
    long racePoints(int round) {
        Round race = season.rounds().get(round);
        long sum = 0;
        for (int slot = race.firstSlot(); slot <= race.finishSlot(); slot++) {
            sum = Math.addExact(sum, paid[slot]);
        }
        return sum;
    }

    long qualifyingPoints(int round) {
        return paid[season.rounds().get(round).qualifyingSlot()];
    }

    long bonusPoints(int round) {
        return awards[round];
    }

    /** How many races were won. */
    int wins() {
        int wins = 0;
        for (Round round : season.rounds()) {
            wins += round.isRace() && places[round.finishSlot()] == 1 ? 1 : 0;
        }
        return wins;
    }

    /** The places in races and at marks, best first, without those that are none. */
    int[] ordered() {
        int[] found = ordered;
        if (found == null) {
            found = counted(TieBreak.COUNTBACK);
            ordered = found;
        }
        return found;
    }

    /** The places that a countback counts, best first. */
    int[] places(TieBreak countback) {
        return countback == TieBreak.COUNTBACK ? ordered() : counted(countback);
    }

    private int[] counted(TieBreak countback) {
        int[] found = new int[places.length];
        int count = 0;
        List<Round> rounds = season.rounds();
        for (int index = 0; index < rounds.size(); index++) {
            Round round = rounds.get(index);
            boolean counted = round.isRace() && !(countback == TieBreak.COUNTBACK_OF_COUNTED && dropped[index]);
            int first = counted ? round.firstSlot() : round.qualifyingSlot();
            int last = countback == TieBreak.COUNTBACK_WITH_QUALIFYING ? round.qualifyingSlot() : round.finishSlot();
            for (int slot = first; slot <= last; slot++) {
                int cars = cars(slot);
                if (count + cars > found.length) {
                    found = Arrays.copyOf(found, 2 * (count + cars));
                }
                for (int car = 0; car < cars; car++) {
                    found[count++] = car == 0 || more == null ? places[slot] : more[slot][car - 1];
                }
            }
        }
        found = Arrays.copyOf(found, count);
        Arrays.sort(found);
        return found;
    }

    /** Below zero where this row is ranked ahead of the other. */
    int compareTo(Row other) {
        int byPoints = Long.compare(other.total, total);
        return byPoints == 0 ? Ties.compare(this, other) : byPoints;
    }

    boolean isLevel(Row other) {
        return isRanked() == other.isRanked() && compareTo(other) == 0;
    }
}
