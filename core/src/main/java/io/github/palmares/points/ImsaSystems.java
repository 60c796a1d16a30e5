package io.github.palmares.points;

import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * IMSA's championships, and the cup that went before its own. In all of them a manufacturer scores with its best car, and
 * its others are taken out of the manufacturers' order; crews share their places, and the next place is one more.
 */
public final class ImsaSystems {
    private static final PointsScale MARK = PointsScale.of(5, 4, 3).withRest(2);

    /**
     * The season's title from 2014 to 2016: 35, 32, 30, 28, 26, 25 and from there one fewer a place, down to 1 for the 30th
     * and all behind, and one more for taking the start, to drivers and teams: a win is 36.
     *
     * <p>Confidence: two sources for 2014 and 2015, one for 2016. Sources: nbcsports.com, alchetron.com, frontstretch.com.
     */
    public static final PointsSystem IMSA_2014 = Scales.system("IMSA 2014")
            .scale(Scales.THIRTY_FIVE)
            .addAward(Award.of(AwardKind.START, 1).in(TitleKind.DRIVERS, TitleKind.TEAMS))
            .build();

    /**
     * The season's title from 2018 to 2020: as 2014, without a point for the start.
     *
     * <p>Confidence: one source. Source: racer.com.
     */
    public static final PointsSystem IMSA_2018 =
            Scales.system("IMSA 2018").scale(Scales.THIRTY_FIVE).build();

    /**
     * The season's title from 2021 on: 350, 320, 300, 280, 260, 250, 240 and from there ten fewer for each place, down to
     * 10 for the 30th and all behind. Qualifying pays a tenth of it, also to a car that then does not start.
     *
     * <p>Confidence: two sources, and held against the official tables of 2026. Sources: racer.com, speedsport.com. What
     * decides ties is known of 2026 alone: {@link #IMSA_2026}.
     */
    public static final PointsSystem IMSA_2021 = Scales.system("IMSA 2021")
            .scale(Scales.THREE_HUNDRED_AND_FIFTY)
            .addAward(Award.qualifying(Scales.THIRTY_FIVE))
            .build();

    /**
     * The season's title in 2026: as 2021, and places in qualifying count for ties as those in races do.
     *
     * <p>Confidence: held against the official tables of 2026; of the tie rule, few cases.
     */
    public static final PointsSystem IMSA_2026 = Scales.system(
                    "IMSA 2026", rules -> rules.tieBreaks(List.of(TieBreak.COUNTBACK_WITH_QUALIFYING)))
            .scale(Scales.THREE_HUNDRED_AND_FIFTY)
            .addAward(Award.qualifying(Scales.THIRTY_FIVE))
            .build();

    /**
     * The Michelin Endurance Cup, from 2014 on, when it was the North American Endurance Cup. Races of six hours and more
     * pay 5, 4, 3, and 2 to every other car, at each mark and at the finish: after 6, 12 and 18 hours of a race of 24; after
     * 4 and 8 hours of one of ten or twelve, which are Petit Le Mans and Sebring; after 3 hours of one of six. Qualifying
     * pays nothing.
     *
     * <p>Confidence: two sources; the finish is held against the official table of 2026. Sources: vscaracing.com,
     * racingnation.com.
     */
    public static final PointsSystem ENDURANCE_CUP = Scales.system("IMSA endurance cup")
            .role(ChampionshipRole.CUP)
            .addRaceRules(
                    RaceRule.fromHours(24, MARK)
                            .withMarks(Mark.afterHours(6, MARK), Mark.afterHours(12, MARK), Mark.afterHours(18, MARK)),
                    RaceRule.fromHours(10, MARK).withMarks(Mark.afterHours(4, MARK), Mark.afterHours(8, MARK)),
                    RaceRule.fromHours(6, MARK).withMarks(Mark.afterHours(3, MARK)))
            .build();

    /**
     * The Sprint Cup, of GTD in 2022 and from 2023 on: the races of less than six hours pay as {@link #IMSA_2021}.
     *
     * <p>Confidence: one source.
     */
    public static final PointsSystem SPRINT_CUP = IMSA_2021.toBuilder()
            .name("IMSA Sprint Cup")
            .role(ChampionshipRole.CUP)
            .addRaceRule(RaceRule.builder().atLeast(Duration.ofHours(6)).build())
            .build();

    /**
     * The Jim Trueman and Bob Akin awards, a cup from 2022 on, for Bronze drivers of LMP2 and GTD: the points of the races
     * without those of qualifying.
     *
     * <p>Confidence: one source, recomputed. Source: sportscar365.com.
     */
    public static final PointsSystem BRONZE_CUP = PointsSystem.builder()
            .name("IMSA Trueman and Akin awards")
            .role(ChampionshipRole.TROPHY)
            .scale(Scales.THREE_HUNDRED_AND_FIFTY)
            .tables(Map.of(
                    TitleKind.DRIVERS,
                    TableRules.builder()
                            .addClassGroups(ClassGroup.of("LMP2"), ClassGroup.of("GTD"))
                            .otherClasses(false)
                            .addRating(DriverRating.BRONZE)
                            .ranking(Ranking.SHARED_DENSE)
                            .build()))
            .build();

    /**
     * The Michelin Pilot Challenge and the Prototype Challenge up to 2020: as {@link #IMSA_2018}.
     *
     * <p>Confidence: two sources. Sources: racer.com, speedsport.com.
     */
    public static final PointsSystem PILOT_CHALLENGE_2020 =
            IMSA_2018.toBuilder().name("Michelin Pilot Challenge 2020").build();

    /**
     * The Michelin Pilot Challenge and the Prototype Challenge from 2021 on: as {@link #IMSA_2021}, and qualifying pays
     * nothing.
     *
     * <p>Confidence: two sources. Sources: racer.com, speedsport.com.
     */
    public static final PointsSystem PILOT_CHALLENGE_2021 = Scales.system("Michelin Pilot Challenge 2021")
            .scale(Scales.THREE_HUNDRED_AND_FIFTY)
            .build();

    /**
     * The Mustang Challenge, from 2024 on: as {@link #PILOT_CHALLENGE_2021}, with 10 points for pole position and 10 for the
     * fastest lap of the class.
     *
     * <p>Confidence: held against the official tables of 2024.
     */
    public static final PointsSystem MUSTANG_CHALLENGE = Scales.system("Mustang Challenge")
            .scale(Scales.THREE_HUNDRED_AND_FIFTY)
            .addAwards(Award.pole(10), Award.fastestLap(10))
            .build();

    /**
     * Grand-Am's Rolex series, as far as it is known of its last years up to 2013: the scale of 35, a team scores with its
     * best car.
     *
     * <p>Confidence: one source. Sources: nbcsports.com, racingnation.com.
     */
    public static final PointsSystem GRAND_AM = Scales.system("Grand-Am")
            .scale(Scales.THIRTY_FIVE)
            .putTable(
                    TitleKind.TEAMS,
                    TableRules.builder()
                            .teamRows(TeamRows.TEAM)
                            .ranking(Ranking.UNIQUE)
                            .build())
            .build();

    /**
     * Grand-Am's North American Endurance Championship of 2012: 5, 4, 3, and 2 to every other car, at Daytona after 6, 12
     * and 18 hours and at the finish; at the Glen after 3 hours and at the finish, twice; at Indianapolis, the one race of
     * three hours, at the finish, four times.
     *
     * <p>Confidence: one source. Source: racingnation.com.
     */
    public static final PointsSystem NORTH_AMERICAN_ENDURANCE_2012 = Scales.system("North American Endurance 2012")
            .role(ChampionshipRole.CUP)
            .addRaceRules(
                    RaceRule.fromHours(24, MARK)
                            .withMarks(Mark.afterHours(6, MARK), Mark.afterHours(12, MARK), Mark.afterHours(18, MARK)),
                    RaceRule.fromHours(6, MARK.times(2)).withMarks(Mark.afterHours(3, MARK.times(2))),
                    RaceRule.fromHours(3, MARK.times(4)))
            .build();

    private ImsaSystems() {}

    /**
     * The season's title in a year. In 2021 and 2022 the qualifying race at Daytona pays what qualifying pays elsewhere. The
     * race of 24 hours did not count for LMP3 in 2021 and for LMP2 in 2022, which is known of these years alone:
     * {@link RaceRule} says it of others.
     */
    static List<PointsSystem> titles(int year) {
        if (year >= 2021) {
            PointsSystem titles = year >= 2026 ? IMSA_2026 : IMSA_2021;
            return List.of(year > 2022 ? titles : roar(year));
        }
        return year >= 2018 ? List.of(IMSA_2018) : year >= 2014 && year <= 2016 ? List.of(IMSA_2014) : List.of();
    }

    private static PointsSystem roar(int year) {
        return IMSA_2021.toBuilder()
                .name("IMSA " + year)
                .addRaceRules(
                        RaceRule.of(RaceKind.QUALIFYING_RACE, Scales.THIRTY_FIVE),
                        RaceRule.fromHours(24, Scales.THREE_HUNDRED_AND_FIFTY).toBuilder()
                                .paysAwards(false)
                                .build(),
                        RaceRule.builder()
                                .atLeast(Duration.ofHours(24))
                                .addClass(year == 2021 ? "LMP3" : "LMP2")
                                .build())
                .build();
    }

    /** All of a year: the title, the endurance cup, the sprint cup and the awards for Bronze drivers. */
    static List<PointsSystem> all(int year) {
        List<PointsSystem> all = new ArrayList<>(titles(year));
        if (year >= 2014) {
            all.add(ENDURANCE_CUP);
        }
        if (year == 2022) {
            all.add(SPRINT_CUP.withTables(
                    rules -> rules.addClassGroup(ClassGroup.of("GTD")).otherClasses(false)));
        }
        if (year >= 2023) {
            all.add(SPRINT_CUP);
        }
        if (year >= 2022) {
            all.add(BRONZE_CUP);
        }
        return List.copyOf(all);
    }
}
