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
    /** 0 for who is not ranked. */
    private final int[] positions;

    /** The rows have their points already. */
    Table(ClassSeason season, TitleKind kind, List<Row> unordered) {
        this.season = season;
        this.kind = kind;
        rows = unordered.stream().sorted(order()).toList();
        positions = new int[rows.size()];
        number();
    }

    /** Those without a rank come after the others. Names come last: they order those who are level, and decide nothing. */
    private static Comparator<Row> order() {
        return Comparator.comparing(Row::isRanked, Comparator.reverseOrder())
                .thenComparing(Row::compareTo)
                .thenComparing(row -> row.scorer().name())
                .thenComparing(row -> row.scorer().key());
    }

    private void number() {
        boolean dense = season.system().rulesOf(kind).ranking() == Ranking.SHARED_DENSE;
        for (int i = 0; i < positions.length && rows.get(i).isRanked(); i++) {
            if (i > 0 && rows.get(i).isLevel(rows.get(i - 1))) {
                positions[i] = positions[i - 1];
            } else {
                positions[i] = dense && i > 0 ? positions[i - 1] + 1 : i + 1;
            }
        }
    }

    List<Standing> standings() {
        return IntStream.range(0, positions.length)
                .mapToObj(index -> new Standing(this, index, positions[index]))
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
