package io.github.palmares.points;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which scores of a row count. */
final class DropRule {
    private DropRule() {}

    /** The sum of the scores that count, in hundredths; those that do not are noted. */
    static long total(ClassSeason season, Row row, boolean[] dropped) {
        long[] scores = new long[dropped.length];
        for (int round = 0; round < scores.length; round++) {
            scores[round] = row.score(round);
        }
        Optional<DroppedScores> rule = season.system().droppedScores();
        if (rule.isPresent()) {
            drop(season, rule.get(), scores, dropped);
        }
        long total = 0;
        for (int round = 0; round < scores.length; round++) {
            total = dropped[round] ? total : Math.addExact(total, scores[round]);
        }
        return total;
    }

    private static void drop(ClassSeason season, DroppedScores rule, long[] scores, boolean[] dropped) {
        List<Integer> rounds = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer round) -> scores[round])
                        .reversed())
                .toList();
        int first = rule.bestOfFirstHalf();
        int second = rule.bestOfSecondHalf();
        for (int round : rounds) {
            boolean inFirstHalf = number(season, round) <= rule.racesInFirstHalf();
            dropped[round] = (inFirstHalf ? first-- : second--) <= 0;
        }
    }

    private static int number(ClassSeason season, int round) {
        return season.rounds().get(round).race().round().orElse(round + 1);
    }
}
