package io.github.palmares.points;

import io.github.palmares.model.Race;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a row of the standings scored in one race, part by part.
 *
 * @param race the race
 * @param place the place at the finish, as this table counts it: after those were taken out who do not score in it;
 *     absent where there is none
 * @param qualifyingPlace the place in qualifying, counted alike; absent where it is not known
 * @param racePoints what the race paid, its {@link #marks()} included; where several cars count, with all of them
 * @param marks what each mark paid; empty where only the finish pays
 * @param qualifyingPoints what qualifying paid
 * @param bonusPoints what all other awards paid, such as for pole position and the fastest lap
 * @param adjustmentPoints what was given or taken at this race, apart from the result
 * @param dropped whether the score is not among the best that count
 * @param keptPoints what counts of a score that is dropped: zero unless awards stay
 */
public record RaceScore(
        Race race,
        OptionalInt place,
        OptionalInt qualifyingPlace,
        Points racePoints,
        List<MarkScore> marks,
        Points qualifyingPoints,
        Points bonusPoints,
        Points adjustmentPoints,
        boolean dropped,
        Points keptPoints) {
    /**
     * Copies the list.
     *
     * @param race the race
     * @param place the place at the finish
     * @param qualifyingPlace the place in qualifying
     * @param racePoints what the race paid
     * @param marks what each mark paid
     * @param qualifyingPoints what qualifying paid
     * @param bonusPoints what all other awards paid
     * @param adjustmentPoints what was given or taken at this race
     * @param dropped whether the score is not among the best that count
     * @param keptPoints what counts of a score that is dropped
     */
    public RaceScore {
        marks = List.copyOf(marks);
    }

    /** {@return what the finish paid: the race points without those of the marks} */
    public Points finishPoints() {
        return marks.stream().map(MarkScore::points).reduce(racePoints, Points::minus);
    }

    /** {@return what the race adds to the total: all parts; where the score is dropped, the adjustment and what is kept} */
    public Points points() {
        return dropped
                ? adjustmentPoints.plus(keptPoints)
                : racePoints.plus(qualifyingPoints).plus(bonusPoints).plus(adjustmentPoints);
    }

    /** {@return the race and the points, such as "race rolex-24-2024: 385", with a word where they are dropped} */
    @Override
    public String toString() {
        return race + ": " + points() + (dropped ? " (dropped)" : "");
    }
}
