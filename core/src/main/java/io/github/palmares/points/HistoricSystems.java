package io.github.palmares.points;

import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Championships that are no more: the American Le Mans Series, FIA GT, and the World Sportscar Championship. */
public final class HistoricSystems {
    private static final PointsScale AMERICAN = PointsScale.of(20, 16, 13, 10, 8, 6, 4, 3, 2, 1);
    private static final PointsScale EIGHT = PointsScale.of(10, 8, 6, 5, 4, 3, 2, 1);
    private static final PointsScale HALF_OF_EIGHT = EIGHT.dividedBy(2);

    /**
     * The American Le Mans Series from 2003 to 2006: 20 to 1 for ten places, 26 to 7 at Sebring and Petit Le Mans, the races
     * of ten and twelve hours. A team scores with its best car.
     *
     * <p>Confidence: two sources. Sources: knowledgr.com, liquisearch.com.
     */
    public static final PointsSystem ALMS_2003 = teams(Scales.system("ALMS 2003"), 1)
            .scale(AMERICAN)
            .addRaceRule(RaceRule.fromHours(10, PointsScale.of(26, 22, 19, 16, 14, 12, 10, 9, 8, 7)))
            .build();

    /**
     * The American Le Mans Series in 2007: as before, and four hours pay 23 to 4.
     *
     * <p>Confidence: two sources. Sources: as of 2003.
     */
    public static final PointsSystem ALMS_2007 = ALMS_2003.toBuilder()
            .name("ALMS 2007")
            .addRaceRule(RaceRule.fromHours(4, PointsScale.of(23, 19, 16, 13, 11, 9, 7, 6, 5, 4)))
            .build();

    /**
     * The American Le Mans Series from about 2010 to 2013: 20 to 1 for ten places, 22 to 3 in four to eight hours, 24 to 5 in
     * longer races.
     *
     * <p>Confidence: two sources. Sources: porsche.com, michelinracingusa.com.
     */
    public static final PointsSystem ALMS_2010 = teams(Scales.system("ALMS 2010"), 1)
            .scale(AMERICAN)
            .addRaceRules(
                    RaceRule.fromHours(4, PointsScale.of(22, 18, 15, 12, 10, 8, 6, 5, 4, 3)),
                    RaceRule.builder()
                            .atLeast(Duration.ofHours(8).plusSeconds(1))
                            .scale(PointsScale.of(24, 20, 17, 14, 12, 10, 8, 7, 6, 5))
                            .build())
            .build();

    /**
     * The FIA GT Championship from 2003 to 2009: 10 to 1 for eight places; the 24 hours of Spa half of that after 6 and
     * again after 12 hours, and all of it at the finish. All cars of a team score. Cars of G2 and G3 score nothing.
     *
     * <p>Confidence: two sources. Sources: liquisearch.com, wn.com.
     */
    public static final PointsSystem FIA_GT_2003 = teams(Scales.system("FIA GT 2003"), Integer.MAX_VALUE)
            .scale(EIGHT)
            .addRaceRules(
                    RaceRule.fromHours(24, EIGHT)
                            .withMarks(Mark.afterHours(6, HALF_OF_EIGHT), Mark.afterHours(12, HALF_OF_EIGHT)),
                    RaceRule.builder().addClasses("G2", "G3").build())
            .build();

    /**
     * The World Sportscar Championship from 1953 to 1961, for makes, over all classes: 8, 6, 4, 3, 2 and 1. A make scores
     * with its best car, and its others keep their places. How many results counted is known of {@link #WORLD_1955} alone.
     *
     * <p>Confidence: held against the official table of 1955. Sources: grandeenciclopedia.com and a copy of the results.
     */
    public static final PointsSystem WORLD_1953 = makes(
            "World Sportscar Championship 1953",
            PointsScale.of(8, 6, 4, 3, 2, 1),
            rules -> rules.addClassGroup(ClassGroup.all()).surplusCarsKeepPlaces(true));

    /** 1955: as {@link #WORLD_1953}, and the best four of six results count. Confidence and sources as there. */
    public static final PointsSystem WORLD_1955 =
            WORLD_1953.withTables(rules -> rules.droppedScores(DroppedScores.best(4))).toBuilder()
                    .name("World Sportscar Championship 1955")
                    .build();

    /**
     * The World Championship for Makes from 1976 to 1979: 20, 15, 12, 10, 8, 6, 4, 3, 2 and 1 to the best car of a make. How
     * many results counted is known of {@link #WORLD_1976} alone.
     *
     * <p>Confidence: one source. Source: piglix.com.
     */
    public static final PointsSystem WORLD_1977 =
            makes("World Championship for Makes 1977", Scales.TWENTY, rules -> rules);

    /** 1976: as {@link #WORLD_1977}, and the best five of seven results count. Confidence: one source. Source: piglix.com. */
    public static final PointsSystem WORLD_1976 = makes(
            "World Championship for Makes 1976", Scales.TWENTY, rules -> rules.droppedScores(DroppedScores.best(5)));

    /**
     * 1980: by division, the best eight of eleven results; makes level on points are split by wins.
     *
     * <p>Confidence: one source. Source: wikisum.wiki.
     */
    public static final PointsSystem WORLD_1980 = makes(
            "World Championship for Makes 1980", Scales.TWENTY, rules -> rules.droppedScores(DroppedScores.best(8)));

    private HistoricSystems() {}

    private static PointsSystem.Builder teams(PointsSystem.Builder system, int countingCars) {
        return system.putTable(
                TitleKind.TEAMS,
                TableRules.builder()
                        .teamRows(TeamRows.TEAM)
                        .countingCars(countingCars)
                        .ranking(Ranking.UNIQUE)
                        .build());
    }

    private static PointsSystem makes(String name, PointsScale scale, UnaryOperator<TableRules.Builder> rules) {
        return PointsSystem.builder()
                .name(name)
                .scale(scale)
                .tables(Map.of(
                        TitleKind.MANUFACTURERS,
                        rules.apply(TableRules.builder().ranking(Ranking.UNIQUE))
                                .build()))
                .build();
    }

    static List<PointsSystem> world(int year) {
        if (year >= 1953 && year <= 1961) {
            return List.of(year == 1955 ? WORLD_1955 : WORLD_1953);
        }
        return switch (year) {
            case 1976 -> List.of(WORLD_1976);
            case 1977, 1978, 1979 -> List.of(WORLD_1977);
            case 1980 -> List.of(WORLD_1980);
            default -> List.of();
        };
    }
}
