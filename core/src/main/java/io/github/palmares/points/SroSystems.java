package io.github.palmares.points;

import io.github.palmares.model.RaceKind;
import io.github.palmares.model.TitleKind;

/** The championships of the SRO: GT World Challenge Europe, Intercontinental GT Challenge, British GT. */
public final class SroSystems {
    private static final PointsScale SIX_HOURS = PointsScale.of(33, 24, 19, 15, 12, 9, 6, 4, 2, 1);
    private static final PointsScale SPA_MARK = PointsScale.of(12, 9, 7, 6, 5, 4, 3, 2, 1);
    private static final PointsScale ONE_HOUR = Scales.of("16.5", "12", "9.5", "7.5", "6", "4.5", "3", "2", "1", "0.5");

    /** Races of six hours, and Spa. */
    private static final RaceRule[] LONG_RACES = {
        RaceRule.fromHours(6, SIX_HOURS),
        RaceRule.fromHours(24, Scales.TEN).withMarks(Mark.afterHours(6, SPA_MARK), Mark.afterHours(12, SPA_MARK))
    };

    /**
     * GT World Challenge Europe Endurance, before it the Blancpain Endurance Series: three hours pay 25 to 1 for ten places,
     * six hours and 1000 km 33 to 1; the 24 hours of Spa 12 to 1 for nine places after 6 and again after 12 hours, and 25 to
     * 1 at the finish. Pole position of a class pays 1.
     *
     * <p>Known of 2020 and later; earlier seasons were not looked at. Confidence: two sources; for six hours and Spa one.
     * Sources: endurance-info.com, sportscar365.com.
     */
    public static final PointsSystem ENDURANCE = Scales.system("GT World Challenge Europe Endurance")
            .scale(Scales.TEN)
            .addRaceRules(LONG_RACES)
            .addAward(Award.pole(1))
            .build();

    /**
     * GT World Challenge Europe Sprint, from 2018 on: each of two races of an hour pays 16.5 to 0.5 for ten places, and pole
     * position of a class 1.
     *
     * <p>Confidence: two sources. Sources: endurance-info.com, bmc-hockenheim.de.
     */
    public static final PointsSystem SPRINT_2018 = Scales.system("GT World Challenge Europe Sprint")
            .scale(ONE_HOUR)
            .addAward(Award.pole(1))
            .build();

    /**
     * The Sprint series up to 2017 and the FIA GT Series of 2013: the qualifying race pays 8, 6, 4, 3, 2 and 1 and its pole
     * position 1; the main race 25 to 1 for ten places, and nothing for its grid.
     *
     * <p>Confidence: two sources. Sources: bmc-hockenheim.de, the regulations of the FIA GT Series of 2013 in a copy.
     */
    public static final PointsSystem SPRINT_2013 = Scales.system("Blancpain Sprint")
            .addRaceRules(
                    RaceRule.of(RaceKind.QUALIFYING_RACE, PointsScale.of(8, 6, 4, 3, 2, 1)),
                    RaceRule.of(RaceKind.POINTS, Scales.TEN).toBuilder()
                            .paysAwards(false)
                            .build())
            .addAward(Award.pole(1))
            .build();

    /**
     * GT World Challenge Europe overall, from 2018 on: the points of {@link #ENDURANCE} and {@link #SPRINT_2018} added up,
     * also where the two are series of their own with seasons of one label.
     *
     * <p>Confidence: one source. Source: bmc-hockenheim.de.
     */
    public static final PointsSystem OVERALL = Scales.system("GT World Challenge Europe")
            .scale(ONE_HOUR)
            .addRaceRule(RaceRule.fromHours(3, Scales.TEN))
            .addRaceRules(LONG_RACES)
            .addAward(Award.pole(1))
            .addsUpSeries(true)
            .build();

    /**
     * The Intercontinental GT Challenge, from 2016 on: a manufacturer scores with the two best of the cars that it has
     * nominated, at the 24 hours of Spa with three. Cars that are not nominated do not
     * {@linkplain io.github.palmares.model.Entry#scoresFor() score for manufacturers}.
     *
     * <p>Confidence: two sources for who counts; none was found for the scale, which is that of the SRO's other long races.
     * Sources: piglix.com, gt-eins.at.
     */
    public static final PointsSystem INTERCONTINENTAL = Scales.system("Intercontinental GT Challenge")
            .scale(Scales.TEN)
            .addRaceRule(RaceRule.fromHours(24, Scales.TEN).toBuilder()
                    .countingCars(3)
                    .build())
            .putTable(
                    TitleKind.MANUFACTURERS,
                    TableRules.builder().countingCars(2).ranking(Ranking.UNIQUE).build())
            .build();

    /**
     * British GT: an hour pays 25 to 1 for ten places, three hours 1.5 times that. Race-by-race entries score nothing. What
     * two hours pay is not known, and not told apart here from an hour.
     *
     * <p>Known of recent seasons. Confidence: two sources. Sources: silverstone.co.uk, britishgt.simkin.co.uk.
     */
    public static final PointsSystem BRITISH_GT = Scales.system("British GT")
            .scale(Scales.TEN)
            .addRaceRule(RaceRule.fromHours(3, Scales.of("37.5", "27", "22.5", "18", "15", "12", "9", "6", "3", "1.5")))
            .build();

    private SroSystems() {}
}
