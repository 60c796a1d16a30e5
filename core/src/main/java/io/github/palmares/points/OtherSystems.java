package io.github.palmares.points;

import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Championships in Germany and Japan, of the ACO and Creventic. */
public final class OtherSystems {
    private static final PointsScale QUALIFYING = PointsScale.of(3, 2, 1);
    private static final PointsScale NLS = PointsScale.of(15, 11, 8, 6, 4, 3, 2).withRest(1);
    private static final PointsScale SUPER_GT = PointsScale.of(20, 15, 11, 8, 6, 5, 4, 3, 2, 1);

    /**
     * The European Le Mans Series of 2015, in all four classes: 25 to 1 for ten places, half a point for every further
     * classified car, 1 for pole position.
     *
     * <p>Confidence: one source. Source: motorsport-magazin.com.
     */
    public static final PointsSystem ELMS_2015 = Scales.system("ELMS 2015")
            .scale(Scales.TEN.withRest(Points.of(new BigDecimal("0.5"))))
            .addAward(Award.pole(1))
            .build();

    /**
     * The European Le Mans Series of today, as far as it is known: 25 to 1 for ten places, 1 for pole position. Whether the
     * rest still has half a point is not known. Race-by-race entries score nothing.
     *
     * <p>Known of 2019 and later. Confidence: one source. Source: endurance24.fr.
     */
    public static final PointsSystem ELMS =
            Scales.system("ELMS").scale(Scales.TEN).addAward(Award.pole(1)).build();

    /**
     * The DTM with GT3 cars in 2021 and 2022: 25 to 1 for ten places; 3, 2 and 1 for qualifying; 1 for the fastest lap.
     *
     * <p>Confidence: one source. Source: ran.de.
     */
    public static final PointsSystem DTM_2021 = Scales.system("DTM 2021")
            .scale(Scales.TEN)
            .addAwards(Award.qualifying(QUALIFYING), Award.fastestLap(1))
            .build();

    /**
     * The DTM from 2023 on: 25 to 1 for fifteen places; 3, 2 and 1 for qualifying. Teams and manufacturers score with their
     * two best cars, in the race and in qualifying; further ones are taken out.
     *
     * <p>Confidence: two sources. Sources: speedweek.com, motorsport-total.com.
     */
    public static final PointsSystem DTM_2023 = Scales.system("DTM 2023")
            .scale(Scales.FIFTEEN)
            .addAward(Award.qualifying(QUALIFYING))
            .putTable(
                    TitleKind.TEAMS,
                    TableRules.builder()
                            .teamRows(TeamRows.TEAM)
                            .countingCars(2)
                            .ranking(Ranking.UNIQUE)
                            .build())
            .putTable(
                    TitleKind.MANUFACTURERS,
                    TableRules.builder().countingCars(2).ranking(Ranking.UNIQUE).build())
            .build();

    /**
     * The ADAC GT Masters, from 2019 on: 25 to 1 for fifteen places.
     *
     * <p>Confidence: two sources. Sources: speedweek.com, ran.de.
     */
    public static final PointsSystem GT_MASTERS =
            Scales.system("ADAC GT Masters").scale(Scales.FIFTEEN).build();

    /**
     * The Nürburgring endurance series, from 2022 on: 15, 11, 8, 6, 4, 3, 2 and 1 for every further car; 1.25 times that in
     * six hours, rounded; twice in twelve. The best seven results count. Classes of fewer than seven starters pay less, and
     * twelve hours have an order after six that pays; how much is not known, and not said here: {@link RaceRule} can.
     *
     * <p>Confidence: two sources. Sources: motorsport.com, nuerburgring-langstrecken-serie.de.
     */
    public static final PointsSystem NLS_2022 = Scales.system(
                    "NLS 2022", rules -> rules.droppedScores(DroppedScores.best(7)))
            .scale(NLS)
            .addRaceRules(
                    RaceRule.fromHours(6, NLS.times(new BigDecimal("1.25"), RoundingMode.HALF_UP)),
                    RaceRule.fromHours(12, NLS.times(2)))
            .build();

    /**
     * Super GT's GT500, and GT300 up to 2024, but for the year of 2024 itself: 20 to 1 for ten places, and 1 for pole
     * position, to drivers alone. Teams have besides 3 for the winner's lap, 2 for one lap down and 1 for more. Races of 700
     * km and more paid {@link #SUPER_GT_LONG} up to 2024: {@link RaceRule#of(io.github.palmares.model.Race, PointsScale)}.
     *
     * <p>Known from 2020 on. Confidence: two sources; for teams one. Sources: motorsports-regulations.com,
     * newsworldstream.com.
     */
    public static final PointsSystem SUPER_GT_500 = superGt("Super GT GT500", SUPER_GT, 3, 2, 1);

    /** GT300 up to 2023: as {@link #SUPER_GT_500}; teams have 3 for up to one lap down, 2 for two, 1 for more. From 2020 on. */
    public static final PointsSystem SUPER_GT_300 = superGt("Super GT GT300", SUPER_GT, 3, 3, 2, 1);

    /**
     * GT300 from 2025 on: 25 to 1 for fifteen places; the rest as {@link #SUPER_GT_300}.
     *
     * <p>Confidence: one source. Source: newsworldstream.com.
     */
    public static final PointsSystem SUPER_GT_300_2025 = superGt("Super GT GT300 2025", Scales.FIFTEEN, 3, 3, 2, 1);

    /** What a race of 700 km or more paid in Super GT up to 2024. */
    public static final PointsScale SUPER_GT_LONG = PointsScale.of(25, 18, 13, 10, 8, 6, 5, 4, 3, 2);

    /**
     * Super Taikyu in 2013: 20 to 1 for ten places, 1 for pole position, the best six results. Two rounds paid 1.5 times
     * that, and each of three races of one round half: {@link RaceRule#of(io.github.palmares.model.Race, PointsScale)} with
     * {@link PointsScale#times(BigDecimal, RoundingMode)}.
     *
     * <p>Confidence: one source. Source: nissan-motorsports.com.
     */
    public static final PointsSystem SUPER_TAIKYU_2013 = Scales.system(
                    "Super Taikyu 2013", rules -> rules.droppedScores(DroppedScores.best(6)))
            .scale(Scales.TWENTY)
            .addAward(Award.pole(1))
            .build();

    /**
     * Creventic's 24H Series in 2015: 30, 27, 24 and so on to 4 in 24 hours; 20, 18, 16 and so on to 2 in twelve. Every
     * starter is given a place, the best five results count, and who took part in fewer than three has points and no rank. A
     * driver in two cars keeps the better.
     *
     * <p>Confidence: one source. Source: sportscar365.com.
     */
    public static final PointsSystem CREVENTIC_2015 = Scales.system(
                    "24H Series 2015",
                    rules -> rules.droppedScores(DroppedScores.best(5)).fewestRaces(3))
            .statuses(Arrays.stream(ResultStatus.values())
                    .filter(status -> status.tookPart().isYes() && status != ResultStatus.DISQUALIFIED)
                    .toList())
            .addRaceRules(
                    RaceRule.fromHours(24, PointsScale.of(30, 27, 24, 21, 18, 15, 12, 9, 6, 4)),
                    RaceRule.fromHours(12, PointsScale.of(20, 18, 16, 14, 12, 10, 8, 6, 4, 2)))
            .build();

    /**
     * The Porsche Carrera Cup Asia in 2026: 25, 20, 17, 14, 12, 10 and from there one fewer a place for fifteen places; 1 for
     * the fastest lap of qualifying, and 1 for that of the race, which a car keeps that is disqualified. Rows level on points
     * share their place, whatever their results.
     *
     * <p>Confidence: held against the official tables.
     */
    public static final PointsSystem CARRERA_CUP_ASIA_2026 = Scales.system(
                    "Carrera Cup Asia 2026", rules -> rules.tieBreaks(List.of()).ranking(Ranking.SHARED_DENSE))
            .scale(PointsScale.of(25, 20, 17, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
            .addAwards(Award.of(AwardKind.FASTEST_QUALIFYING_LAP, 1), Award.fastestLap(1))
            .build();

    private OtherSystems() {}

    private static PointsSystem superGt(String name, PointsScale scale, long... lapsBehind) {
        return Scales.system(name)
                .scale(scale)
                .addAward(Award.pole(1).in(TitleKind.DRIVERS))
                .addAward(Award.builder()
                        .kind(AwardKind.LAPS_BEHIND)
                        .scale(PointsScale.of(lapsBehind).withRest(1))
                        .build()
                        .in(TitleKind.TEAMS))
                .build();
    }
}
