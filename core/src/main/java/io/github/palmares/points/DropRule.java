package io.github.palmares.points;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which scores of a row count. */
final class DropRule {
    private DropRule() {}

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
            drop(row, rule.get(), scores, dropped);
        }
        long total = 0;
        for (int round = 0; round < scores.length; round++) {
            total = Math.addExact(total, kept[round]);
            total = dropped[round] ? total : Math.addExact(total, scores[round]);
        }
        return total;
    }

    private static void drop(Row row, DroppedScores rule, long[] scores, boolean[] dropped) {
        List<Integer> rounds = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing(row::mayBeDropped)
                        .thenComparing(round -> scores[round], Comparator.reverseOrder()))
                .toList();
        int first = rule.bestOfFirstHalf();
        int second = rule.bestOfSecondHalf();
        for (int round : rounds) {
            boolean inFirstHalf = number(row.season(), round) <= rule.racesInFirstHalf();
            dropped[round] = (inFirstHalf ? first-- : second--) <= 0 && row.mayBeDropped(round);
        }
    }

    private static int number(ClassSeason season, int round) {
        return season.rounds().get(round).race().round().orElse(round + 1);
    }
}
