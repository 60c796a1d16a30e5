package io.github.palmares.points;

import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The FIA World Endurance Championship: one system for the titles of each span of years, and {@link #all(int)} for the
 * trophies and cups beside them.
 *
 * <p>In all years pole position of a class pays one point, to the drivers, the team and the manufacturer; where the car on
 * pole does not score, it goes to the first in qualifying of those who do. Race-by-race entries are taken out of all tables.
 * A driver who drove too little keeps the point for pole. Ties are broken by wins, second places and so on, also by places
 * that pay nothing; crews share their places, and the next place is one more. A race over a distance pays by how long it may
 * last at most, which is its scheduled duration. Classes are known by the names LMP1, LMP2, LMGTE Pro, LMGTE Am and
 * Hypercar, or aliases or ids that read so.
 */
public final class WecSystems {
    private static final ClassGroup LMP = ClassGroup.of("LMP1", "LMP2");
    private static final ClassGroup GTE =
            ClassGroup.of("LMGTE Pro", "LMGTE Am", "GTE Pro", "GTE Am", "LM GTE Pro", "LM GTE Am");
    private static final PointsScale TEN_AND_HALF = Scales.TEN.withRest(Points.of(new BigDecimal("0.5")));
    private static final PointsScale EIGHT_HOURS = PointsScale.of(38, 27, 23, 18, 15, 12, 9, 6, 3, 2);
    private static final PointsScale DOUBLE = Scales.TEN.times(2);
    private static final int FIRST_SEASON = 2012;

    /**
     * The season of 2012: one drivers' table over all classes, a teams' table in which each team scores with its best car of
     * a class and further cars keep their places, and the manufacturers' title of LMGTE, in which the two best cars score,
     * of Pro or Am, and a third keeps its place. 25 to 1 for ten places and half a point for every further classified car;
     * at Le Mans twice that, and 1.
     *
     * <p>Confidence: held against the official tables. Sources: wecdb, total.com, sportscar-info.de.
     */
    public static final PointsSystem WEC_2012 = wec("WEC 2012", ClassGroup.all())
            .scale(TEN_AND_HALF)
            .addRaceRule(RaceRule.fromHours(24, DOUBLE.withRest(1)))
            .putTable(
                    TitleKind.TEAMS,
                    table(TitleKind.TEAMS)
                            .teamRows(TeamRows.TEAM)
                            .surplusCarsKeepPlaces(true)
                            .build())
            .build();

    /**
     * 2013 to 2017: as 2012, with one drivers' table for LMP1 and LMP2 and one for LMGTE, and teams' tables by car.
     *
     * <p>Confidence: 2013 held against the official tables, the other years by one or two sources. Sources: as of 2012.
     */
    public static final PointsSystem WEC_2013 = wec("WEC 2013", LMP, GTE)
            .scale(TEN_AND_HALF)
            .addRaceRule(RaceRule.fromHours(24, DOUBLE.withRest(1)))
            .build();

    /**
     * 2018–19: as before, with 1.25 times the points for the 1000 miles of Sebring, which may last eight hours, and 1.5
     * times for Le Mans.
     *
     * <p>Confidence: two sources. Sources: thecheckeredflag.co.uk, total.com.
     */
    public static final PointsSystem WEC_2018 = wec("WEC 2018–19", LMP, GTE)
            .scale(TEN_AND_HALF)
            .addRaceRule(RaceRule.fromHours(
                    8, PointsScale.of(32, 23, 19, 15, 13, 10, 8, 5, 3, 2).withRest(1)))
            .addRaceRule(RaceRule.fromHours(24, EIGHT_HOURS.withRest(1)))
            .build();

    /**
     * 2019–20: as before, with 1.5 times the points for eight hours and twice for Le Mans.
     *
     * <p>Confidence: races of six and eight hours held against the official tables. Sources: thecheckeredflag.co.uk,
     * 24h-lemans.com.
     */
    public static final PointsSystem WEC_2019 = wec("WEC 2019–20", LMP, GTE)
            .scale(TEN_AND_HALF)
            .addRaceRule(RaceRule.fromHours(8, EIGHT_HOURS.withRest(1)))
            .addRaceRule(RaceRule.fromHours(24, DOUBLE.withRest(1)))
            .build();

    /**
     * 2021: as 2019–20, and only LMGTE has one drivers' table for Pro and Am. The title of Hypercar was one for teams.
     *
     * <p>Confidence: the half point of six hours is held against the official table; 1 for the rest of longer races has one
     * source. Sources: fiawec.com and as of 2019–20.
     */
    public static final PointsSystem WEC_2021 = wec("WEC 2021", GTE)
            .scale(TEN_AND_HALF)
            .addRaceRule(RaceRule.fromHours(8, EIGHT_HOURS.withRest(1)))
            .addRaceRule(RaceRule.fromHours(24, DOUBLE.withRest(1)))
            .build();

    /**
     * 2022 to 2024: ten places score and no more; 38 to 2 in races of eight and ten hours, twice 25 to 1 at Le Mans. A
     * manufacturer of Hypercar scores with its best car; a second one keeps its place.
     *
     * <p>Confidence: scales held against the official tables of 2022 and 2023; the manufacturers' of 2023. Source: fiawec.com.
     */
    public static final PointsSystem WEC_2022 = wec("WEC 2022", GTE)
            .scale(Scales.TEN)
            .addRaceRule(RaceRule.fromHours(8, EIGHT_HOURS))
            .addRaceRule(RaceRule.fromHours(24, DOUBLE))
            .putTable(
                    TitleKind.MANUFACTURERS,
                    table(TitleKind.MANUFACTURERS).surplusCarsKeepPlaces(true).build())
            .build();

    /**
     * From 2025 on: as 2022, and a manufacturer of Hypercar scores with its two best cars; further ones keep their places.
     *
     * <p>Confidence: held against the official tables of 2025 and, for crews, 2026. Source: fiawec.com.
     */
    public static final PointsSystem WEC_2025 =
            WEC_2022.withTable(TitleKind.MANUFACTURERS, rules -> rules.countingCars(2)).toBuilder()
                    .name("WEC 2025")
                    .build();

    private WecSystems() {}

    private static TableRules.Builder table(TitleKind kind) {
        return TableRules.builder().ranking(kind == TitleKind.DRIVERS ? Ranking.SHARED_DENSE : Ranking.UNIQUE);
    }

    private static PointsSystem.Builder wec(String name, ClassGroup... drivers) {
        return Scales.system(name)
                .addAward(Award.pole(1).to(AwardedTo.NEXT_WHO_SCORES).toBuilder()
                        .keptWithoutScoring(true)
                        .build())
                .putTable(
                        TitleKind.DRIVERS,
                        table(TitleKind.DRIVERS).addClassGroups(drivers).build())
                .putTable(
                        TitleKind.MANUFACTURERS,
                        table(TitleKind.MANUFACTURERS)
                                .addClassGroup(GTE)
                                .otherClasses(false)
                                .countingCars(2)
                                .surplusCarsKeepPlaces(true)
                                .build());
    }

    /** {@return the system of the titles in a season that began in a year; null where there is none} */
    static List<PointsSystem> titles(int year) {
        return switch (Math.min(year, 2025)) {
            case 2012 -> List.of(WEC_2012);
            case 2013, 2014, 2015, 2016, 2017 -> List.of(WEC_2013);
            case 2018 -> List.of(WEC_2018);
            case 2019, 2020 -> List.of(WEC_2019);
            case 2021 -> List.of(WEC_2021);
            case 2022, 2023, 2024 -> List.of(WEC_2022);
            case 2025 -> List.of(WEC_2025);
            default -> List.of();
        };
    }

    /**
     * All that is won in a season, by systems that pay the same: the titles first, then
     *
     * <ul>
     *   <li>the manufacturers' title of LMP1: with the best car in 2012 and 2013, with the two best from 2014 to 2017, where
     *       a third is taken out; and that of LMGTE in 2022;
     *   <li>the drivers' and teams' trophies of each class, up to 2022;
     *   <li>those ranked anew among themselves by the full scale, with the point for pole only where one of them has the
     *       pole of the class: private teams of LMP1 (entries of the group "Privateer"), with their drivers from 2014 to
     *       2016; Pro/Am of LMP2 in 2021 and 2022 ("Pro/Am"); the World Cup for Hypercar Teams from 2023 to 2025 ("World
     *       Cup").
     * </ul>
     *
     * @param year the year in which the season began
     * @return the systems; empty before 2012
     */
    public static List<PointsSystem> all(int year) {
        if (year < FIRST_SEASON) {
            return List.of();
        }
        List<PointsSystem> all = new ArrayList<>(titles(year));
        PointsSystem titles = all.get(0);
        if (year <= 2017) {
            all.add(only(
                    titles,
                    "LMP1 manufacturers",
                    ChampionshipRole.SEASON_TITLE,
                    TitleKind.MANUFACTURERS,
                    rules -> rules.classGroups(List.of(ClassGroup.of("LMP1")))
                            .countingCars(year <= 2013 ? 1 : 2)
                            .surplusCarsKeepPlaces(year <= 2013)));
        }
        if (year == 2022) {
            all.add(only(
                    titles,
                    "LMGTE manufacturers",
                    ChampionshipRole.SEASON_TITLE,
                    TitleKind.MANUFACTURERS,
                    rules -> rules.classGroups(List.of(GTE)).countingCars(2)));
        }
        if (year <= 2022) {
            all.add(only(
                    titles,
                    "class trophies",
                    ChampionshipRole.TROPHY,
                    TitleKind.DRIVERS,
                    rules -> rules.classGroups(List.of())));
        }
        if (year <= 2020) {
            all.add(group(titles, "LMP1 private teams", TitleKind.TEAMS, "LMP1", "Privateer", "Privateers"));
        }
        if (year >= 2014 && year <= 2016) {
            all.add(group(titles, "LMP1 private teams' drivers", TitleKind.DRIVERS, "LMP1", "Privateer", "Privateers"));
        }
        if (year == 2021 || year == 2022) {
            all.add(group(titles, "LMP2 Pro/Am teams", TitleKind.TEAMS, "LMP2", "Pro/Am", "Pro-Am"));
            all.add(group(titles, "LMP2 Pro/Am drivers", TitleKind.DRIVERS, "LMP2", "Pro/Am", "Pro-Am"));
        }
        if (year >= 2023 && year <= 2025) {
            all.add(group(
                    titles, "World Cup for Hypercar Teams", TitleKind.TEAMS, "Hypercar", "World Cup", "Privateer"));
        }
        return List.copyOf(all);
    }

    private static PointsSystem only(
            PointsSystem titles,
            String what,
            ChampionshipRole role,
            TitleKind kind,
            UnaryOperator<TableRules.Builder> rules) {
        return titles.toBuilder()
                .name(titles.name() + " " + what)
                .role(role)
                .tables(Map.of(
                        kind, rules.apply(titles.rulesOf(kind).toBuilder()).build()))
                .build();
    }

    private static PointsSystem group(
            PointsSystem titles, String what, TitleKind kind, String carClass, String... groups) {
        return only(
                titles,
                what,
                ChampionshipRole.TROPHY,
                kind,
                rules -> rules.classGroups(List.of(ClassGroup.of(carClass)))
                        .otherClasses(false)
                        .addGroups(groups));
    }
}
