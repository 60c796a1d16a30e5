package io.github.palmares.points;

import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What several presets share. */
final class Scales {
    /** Ten places score, 25 for a win. */
    static final PointsScale TEN = PointsScale.of(25, 18, 15, 12, 10, 8, 6, 4, 2, 1);

    /** Fifteen places score, 25 for a win. */
    static final PointsScale FIFTEEN = PointsScale.of(25, 20, 16, 13, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

    /** Ten places score, 20 for a win, as the world championship for makes had it. */
    static final PointsScale TWENTY = PointsScale.of(20, 15, 12, 10, 8, 6, 4, 3, 2, 1);

    /** Thirty places score, 35 for a win. */
    static final PointsScale THIRTY_FIVE = PointsScale.of(LongStream.concat(
                            LongStream.of(35, 32, 30, 28, 26, 25),
                            IntStream.rangeClosed(7, 30).mapToLong(place -> 31L - place))
                    .toArray())
            .withRest(1);

    /** Ten times as many. */
    static final PointsScale THREE_HUNDRED_AND_FIFTY = THIRTY_FIVE.times(10);

    private Scales() {}

    /** A scale with fractions. */
    static PointsScale of(String... points) {
        return PointsScale.of(
                Stream.of(points).map(BigDecimal::new).map(Points::of).toList());
    }

    /** A system whose tables all have some rules; crews share places densely, cars and manufacturers are told apart. */
    static PointsSystem.Builder system(String name, UnaryOperator<TableRules.Builder> rules) {
        Map<TitleKind, TableRules> tables = new EnumMap<>(TitleKind.class);
        for (TitleKind kind : TitleKind.values()) {
            tables.put(
                    kind,
                    rules.apply(TableRules.builder()
                                    .ranking(kind == TitleKind.DRIVERS ? Ranking.SHARED_DENSE : Ranking.UNIQUE))
                            .build());
        }
        return PointsSystem.builder().name(name).tables(tables);
    }

    static PointsSystem.Builder system(String name) {
        return system(name, rules -> rules);
    }
}
