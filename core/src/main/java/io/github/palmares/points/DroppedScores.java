package io.github.palmares.points;

import io.github.palmares.model.ResultStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * That only the best scores of a season count, or of each half of it. Unless said otherwise, the score of a race is
 * dropped whole, with its awards. Adjustments are never dropped.
 *
 * @param racesInFirstHalf how many races the first half has, by the round of the race, or by the order of the races where
 *     a round is not known
 * @param bestOfFirstHalf how many scores of the first half count
 * @param bestOfSecondHalf how many scores of the second half count
 * @param undroppable how a car was filed whose score may not be dropped: it takes one of the places of those that count
 * @param awardsStay whether qualifying and other awards count though the race does not
 */
public record DroppedScores(
        int racesInFirstHalf,
        int bestOfFirstHalf,
        int bestOfSecondHalf,
        Set<ResultStatus> undroppable,
        boolean awardsStay) {
    /**
     * Checks the numbers.
     *
     * @param racesInFirstHalf how many races the first half has
     * @param bestOfFirstHalf how many scores of the first half count
     * @param bestOfSecondHalf how many scores of the second half count
     * @param undroppable how a car was filed whose score may not be dropped
     * @param awardsStay whether awards count though the race does not
     * @throws IllegalArgumentException if a number is below zero
     */
    public DroppedScores {
        undroppable = Set.copyOf(undroppable);
        if (racesInFirstHalf < 0 || bestOfFirstHalf < 0 || bestOfSecondHalf < 0) {
            throw new IllegalArgumentException("dropped scores: expected numbers of 0 or more, found "
                    + racesInFirstHalf + ", " + bestOfFirstHalf + " and " + bestOfSecondHalf);
        }
    }

    /**
     * The best of the whole season count.
     *
     * @param best how many
     * @return the rule
     * @throws IllegalArgumentException if the number is below zero
     */
    public static DroppedScores best(int best) {
        return bestOfHalves(Integer.MAX_VALUE, best, 0);
    }

    /**
     * The best of each half count.
     *
     * @param racesInFirstHalf how many races the first half has
     * @param bestOfFirstHalf how many scores of the first half count
     * @param bestOfSecondHalf how many scores of the second half count
     * @return the rule
     * @throws IllegalArgumentException if a number is below zero
     */
    public static DroppedScores bestOfHalves(int racesInFirstHalf, int bestOfFirstHalf, int bestOfSecondHalf) {
        return new DroppedScores(racesInFirstHalf, bestOfFirstHalf, bestOfSecondHalf, Set.of(), false);
    }

    /**
     * The same rule without some scores among those that may be dropped.
     *
     * @param statuses how a car was filed whose score may not be dropped, such as disqualified
     * @return the rule
     */
    public DroppedScores exceptFor(ResultStatus... statuses) {
        return new DroppedScores(racesInFirstHalf, bestOfFirstHalf, bestOfSecondHalf, Set.of(statuses), awardsStay);
    }

    /** {@return the same rule, by which awards count though the race does not} */
    public DroppedScores withAwardsStaying() {
        return new DroppedScores(racesInFirstHalf, bestOfFirstHalf, bestOfSecondHalf, undroppable, true);
    }

    /** The sum of the scores that count, in hundredths; those that do not are noted. */
    static long total(Row row, boolean[] dropped) {
        Optional<DroppedScores> rule = row.rules().droppedScores();
        boolean awardsStay = rule.map(DroppedScores::awardsStay).orElse(false);
        long[] scores = new long[dropped.length];
        long[] kept = new long[dropped.length];
        for (int round = 0; round < scores.length; round++) {
            long awards = Math.addExact(row.qualifyingPoints(round), row.bonusPoints(round));
            scores[round] = awardsStay ? row.racePoints(round) : Math.addExact(row.racePoints(round), awards);
            kept[round] = awardsStay ? awards : 0;
        }
        if (rule.isPresent()) {
            rule.get().drop(row, scores, dropped);
        }
        long total = 0;
        for (int round = 0; round < scores.length; round++) {
            total = Math.addExact(total, kept[round]);
            total = dropped[round] ? total : Math.addExact(total, scores[round]);
        }
        return total;
    }

    private void drop(Row row, long[] scores, boolean[] dropped) {
        List<Integer> rounds = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing(row::mayBeDropped)
                        .thenComparing(round -> scores[round], Comparator.reverseOrder()))
                .toList();
        int first = bestOfFirstHalf;
        int second = bestOfSecondHalf;
        for (int round : rounds) {
            boolean inFirstHalf = number(row.season(), round) <= racesInFirstHalf;
            dropped[round] = (inFirstHalf ? first-- : second--) <= 0 && row.mayBeDropped(round);
        }
    }

    private static int number(ClassSeason season, int round) {
        return season.rounds().get(round).race().round().orElse(round + 1);
    }
}
