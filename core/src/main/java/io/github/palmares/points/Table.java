package io.github.palmares.points;

import io.github.palmares.model.TitleKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of one class in one season, in order, each with its position. */
final class Table {
    private final ClassSeason season;
    private final TitleKind kind;
    private final List<Row> rows;
    private final int[] positions;

    /** The rows have their points already. */
    Table(ClassSeason season, TitleKind kind, List<Row> unordered) {
        this.season = season;
        this.kind = kind;
        rows = unordered.stream().sorted(order(season.system())).toList();
        positions = new int[rows.size()];
        number();
    }

    /** Names come last: they order those who are level, and decide nothing. */
    private static Comparator<Row> order(PointsSystem system) {
        Comparator<Row> byPoints = Comparator.comparingLong(Row::total).reversed();
        Comparator<Row> ranked = system.tieBreak() == TieBreak.NONE ? byPoints : byPoints.thenComparing(Row::countback);
        return ranked.thenComparing(row -> row.scorer().name())
                .thenComparing(row -> row.scorer().key());
    }

    private void number() {
        boolean dense = season.system().rankingOf(kind) == Ranking.SHARED_DENSE;
        for (int i = 0; i < positions.length; i++) {
            if (i > 0 && rows.get(i).isLevel(rows.get(i - 1))) {
                positions[i] = positions[i - 1];
            } else {
                positions[i] = dense && i > 0 ? positions[i - 1] + 1 : i + 1;
            }
        }
    }

    List<Standing> standings() {
        return IntStream.range(0, positions.length)
                .mapToObj(index -> new Standing(this, rows.get(index), positions[index]))
                .toList();
    }

    ClassSeason season() {
        return season;
    }

    TitleKind kind() {
        return kind;
    }

    List<Row> rows() {
        return rows;
    }
}
