package io.github.palmares.points;

import io.github.palmares.model.TitleKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of one class in one season, in order, each with its position. */
final class Table {
    private final ClassSeason season;
    private final TitleKind kind;
    private final List<Row> rows;
    /** 0 for who is not ranked. */
    private final int[] positions;

    private final Run[] onPoints;
    private final Run[] level;
    private @Nullable SharedCars sharedCars;

    /** Rows one after the other: from the first, and up to the one behind the last. */
    record Run(int from, int to) {}

    /** The rows have their points already. */
    Table(ClassSeason season, TitleKind kind, List<Row> unordered) {
        this.season = season;
        this.kind = kind;
        rows = unordered.stream().sorted(order()).toList();
        onPoints = runs((one, other) -> one.isRanked() == other.isRanked() && one.total() == other.total());
        level = runs(Row::isLevel);
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

    /** For each row, the run of those that belong together with it. */
    private Run[] runs(BiPredicate<Row, Row> together) {
        Run[] runs = new Run[rows.size()];
        int from = 0;
        for (int i = 1; i <= runs.length; i++) {
            if (i == runs.length || !together.test(rows.get(i - 1), rows.get(i))) {
                Arrays.fill(runs, from, i, new Run(from, i));
                from = i;
            }
        }
        return runs;
    }

    private void number() {
        boolean dense = season.system().rulesOf(kind).ranking() == Ranking.SHARED_DENSE;
        for (int i = 0; i < positions.length && rows.get(i).isRanked(); i++) {
            if (i > level[i].from()) {
                positions[i] = positions[i - 1];
            } else {
                positions[i] = dense && i > 0 ? positions[i - 1] + 1 : i + 1;
            }
        }
    }

    List<Standing> standings() {
        return IntStream.range(0, positions.length)
                .mapToObj(index -> new Standing(this, index))
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

    /** 0 for who is not ranked. */
    int position(int row) {
        return positions[row];
    }

    /** The rows with the points of a row, all ranked or all not, in order of the tie-breaks. */
    Run onPoints(int row) {
        return onPoints[row];
    }

    /** The rows that neither points nor a tie-break parts from a row. */
    Run level(int row) {
        return level[row];
    }

    /** Which rows were in the same cars. */
    synchronized SharedCars sharedCars() {
        SharedCars found = sharedCars;
        if (found == null) {
            found = SharedCars.of(this);
            sharedCars = found;
        }
        return found;
    }
}
