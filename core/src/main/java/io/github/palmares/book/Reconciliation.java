package io.github.palmares.book;

import io.github.palmares.model.StatedTotal;

/**
 * A stated total held against what a book can count of it. What the source leaves open is an interval: plain "wins" lie
 * between the overall and the class wins. Only races count that were certainly run by the day of the total, and are
 * certainly within its scope. What a driver's part in a result is, is as in a {@link Career}: who is listed is taken to have
 * driven, and who is known not to have driven has none of it.
 *
 * <p>Fewer than stated contradict it only where the book covers what was asked and what it leaves open is too little: each
 * result or title that could count were more known of it may be one more.
 *
 * @param total what is stated
 * @param countedAtLeast the fewest that the book counts, such as overall wins for plain wins
 * @param countedAtMost the most that the book counts, such as class wins for plain wins
 * @param verdict how the two stand
 * @param shortBy how many the book lacks to agree; 0 unless it is short
 */
public record Reconciliation(StatedTotal total, int countedAtLeast, int countedAtMost, Verdict verdict, int shortBy) {
    /** {@return the total, what is counted, and the verdict in words} */
    @Override
    public String toString() {
        String counted = countedAtLeast == countedAtMost
                ? Integer.toString(countedAtLeast)
                : countedAtLeast + " to " + countedAtMost;
        String outcome = switch (verdict) {
            case CONSISTENT -> "consistent";
            case SHORT -> "short by " + shortBy;
            case CONTRADICTED -> "contradicted";
        };
        return total + ", counted " + counted + ": " + outcome;
    }
}
