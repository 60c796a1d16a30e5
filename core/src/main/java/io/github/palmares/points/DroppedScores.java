package io.github.palmares.points;

/**
 * That only the best scores of a season count, or of each half of it. The score of a race is dropped whole, with
 * qualifying and bonus; adjustments never are.
 *
 * @param racesInFirstHalf how many races the first half has, by the round of the race, or by the order of the races where
 *     a round is not known
 * @param bestOfFirstHalf how many scores of the first half count
 * @param bestOfSecondHalf how many scores of the second half count
 */
public record DroppedScores(int racesInFirstHalf, int bestOfFirstHalf, int bestOfSecondHalf) {
    /**
     * Checks the numbers.
     *
     * @param racesInFirstHalf how many races the first half has
     * @param bestOfFirstHalf how many scores of the first half count
     * @param bestOfSecondHalf how many scores of the second half count
     * @throws IllegalArgumentException if a number is below zero
     */
    public DroppedScores {
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
        return new DroppedScores(Integer.MAX_VALUE, best, 0);
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
        return new DroppedScores(racesInFirstHalf, bestOfFirstHalf, bestOfSecondHalf);
    }
}
