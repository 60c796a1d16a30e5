package io.github.palmares.points;

import io.github.palmares.model.ResultStatus;
import java.util.Set;

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
}
