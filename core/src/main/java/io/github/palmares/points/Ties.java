package io.github.palmares.points;

import io.github.palmares.model.PointsAdjustment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks ties, one rule after the other. */
final class Ties {
    private Ties() {}

    /** Below zero where the first row is ahead of the second, on equal points. */
    static int compare(Row one, Row other) {
        for (TieBreak tieBreak : one.rules().tieBreaks()) {
            int order = compare(tieBreak, one, other);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    static int compare(TieBreak tieBreak, Row one, Row other) {
        return switch (tieBreak) {
            case COUNTBACK, COUNTBACK_OF_COUNTED, COUNTBACK_WITH_QUALIFYING ->
                countback(one.places(tieBreak), other.places(tieBreak));
            case LAST_RACE -> lastRace(one, other);
            case EARLIER_RESULT -> earlierResult(one, other);
            case DECISION -> Integer.compare(decided(one), decided(other));
        };
    }

    /**
     * At the first difference of the places in order, the better place is one more of its kind; where there is none, whoever
     * has places left has more of them.
     */
    static int countback(int[] these, int[] those) {
        int difference = Arrays.mismatch(these, those);
        if (difference < 0) {
            return 0;
        }
        if (difference == these.length || difference == those.length) {
            return Integer.compare(those.length, these.length);
        }
        return Integer.compare(these[difference], those[difference]);
    }

    /** The round in which two rows were last placed differently; below zero where there is none. */
    static int lastDifference(Row one, Row other) {
        List<Round> rounds = one.season().rounds();
        for (int round = rounds.size() - 1; round >= 0; round--) {
            int slot = rounds.get(round).finishSlot();
            if (rounds.get(round).isRace() && one.place(slot) != other.place(slot)) {
                return round;
            }
        }
        return -1;
    }

    private static int lastRace(Row one, Row other) {
        int round = lastDifference(one, other);
        if (round < 0) {
            return 0;
        }
        int slot = one.season().rounds().get(round).finishSlot();
        return Integer.compareUnsigned(one.place(slot) - 1, other.place(slot) - 1);
    }

    /** Places and rounds, best and earliest first. */
    private static int earlierResult(Row one, Row other) {
        long[] these = placesInTime(one);
        long[] those = placesInTime(other);
        int difference = Arrays.mismatch(these, those);
        if (difference < 0 || difference == these.length || difference == those.length) {
            return Integer.compare(those.length, these.length);
        }
        return Long.compare(these[difference], those[difference]);
    }

    private static long[] placesInTime(Row row) {
        List<Round> rounds = row.season().rounds();
        return IntStream.range(0, rounds.size())
                .filter(round -> rounds.get(round).isRace()
                        && row.place(rounds.get(round).finishSlot()) > 0)
                .mapToLong(round -> ((long) row.place(rounds.get(round).finishSlot()) << Integer.SIZE) | round)
                .sorted()
                .toArray();
    }

    private static int decided(Row row) {
        return row.adjustments().stream()
                .map(PointsAdjustment::tieOrder)
                .flatMapToInt(order -> order.stream())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
