package io.github.palmares.points;

import io.github.palmares.model.Season;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The points systems of series, by series and year. They are held in {@link WecSystems}, {@link ImsaSystems},
 * {@link SroSystems}, {@link OtherSystems} and {@link HistoricSystems}, each with the years in which it was valid, its
 * source, and how sure it is. Where a season's rules differ, {@link PointsSystem#toBuilder()} is the way.
 */
public final class PointsSystems {
    /** The IMSA SportsCar Championship: {@link ImsaSystems#IMSA_2021}. */
    public static final PointsSystem IMSA_2021 = ImsaSystems.IMSA_2021;

    /** IMSA's endurance cup: {@link ImsaSystems#ENDURANCE_CUP}. */
    public static final PointsSystem IMSA_ENDURANCE_CUP = ImsaSystems.ENDURANCE_CUP;

    /** The FIA World Endurance Championship of 2021: {@link WecSystems#WEC_2021}. */
    public static final PointsSystem WEC_2021 = WecSystems.WEC_2021;

    /** The FIA World Endurance Championship from 2022 to 2024: {@link WecSystems#WEC_2022}. */
    public static final PointsSystem WEC_2022 = WecSystems.WEC_2022;

    private static final List<Series> SERIES = List.of(
            new Series("wec", WecSystems::titles, WecSystems::all),
            new Series("imsa", ImsaSystems::titles, ImsaSystems::all),
            Series.of(
                    "michelin-pilot-challenge",
                    new Span(2014, 2020, ImsaSystems.PILOT_CHALLENGE_2020),
                    new Span(2021, ImsaSystems.PILOT_CHALLENGE_2021)),
            Series.of("mustang-challenge", new Span(2024, ImsaSystems.MUSTANG_CHALLENGE)),
            new Series(
                    "grand-am",
                    year -> year == 2012 || year == 2013 ? List.of(ImsaSystems.GRAND_AM) : List.of(),
                    year -> year == 2012
                            ? List.of(ImsaSystems.GRAND_AM, ImsaSystems.NORTH_AMERICAN_ENDURANCE_2012)
                            : year == 2013 ? List.of(ImsaSystems.GRAND_AM) : List.of()),
            Series.of("elms", new Span(2015, 2015, OtherSystems.ELMS_2015), new Span(2019, OtherSystems.ELMS)),
            Series.of("gtwc-europe-endurance", new Span(2020, SroSystems.ENDURANCE)),
            Series.of(
                    "gtwc-europe-sprint",
                    new Span(2013, 2017, SroSystems.SPRINT_2013),
                    new Span(2018, SroSystems.SPRINT_2018)),
            Series.of("gtwc-europe", new Span(2020, SroSystems.OVERALL)),
            Series.of("igtc", new Span(2016, SroSystems.INTERCONTINENTAL)),
            Series.of("british-gt", new Span(2022, SroSystems.BRITISH_GT)),
            Series.of("dtm", new Span(2021, 2022, OtherSystems.DTM_2021), new Span(2023, OtherSystems.DTM_2023)),
            Series.of("adac-gt-masters", new Span(2019, OtherSystems.GT_MASTERS)),
            Series.of("nls", new Span(2022, OtherSystems.NLS_2022)),
            Series.of(
                    "super-gt-gt500",
                    new Span(2020, 2023, OtherSystems.SUPER_GT_500),
                    new Span(2025, OtherSystems.SUPER_GT_500)),
            Series.of(
                    "super-gt-gt300",
                    new Span(2020, 2023, OtherSystems.SUPER_GT_300),
                    new Span(2025, OtherSystems.SUPER_GT_300_2025)),
            Series.of("super-taikyu", new Span(2013, 2013, OtherSystems.SUPER_TAIKYU_2013)),
            Series.of("24h-series", new Span(2015, 2015, OtherSystems.CREVENTIC_2015)),
            Series.of("carrera-cup-asia", new Span(2026, 2026, OtherSystems.CARRERA_CUP_ASIA_2026)),
            Series.of(
                    "alms",
                    new Span(2003, 2006, HistoricSystems.ALMS_2003),
                    new Span(2007, 2007, HistoricSystems.ALMS_2007),
                    new Span(2010, 2013, HistoricSystems.ALMS_2010)),
            Series.of("fia-gt", new Span(2003, 2009, HistoricSystems.FIA_GT_2003)),
            new Series("world-sportscar-championship", HistoricSystems::world, HistoricSystems::world));

    private PointsSystems() {}

    /** The years in which a system was valid. */
    private record Span(int from, int until, PointsSystem system) {
        Span(int from, PointsSystem system) {
            this(from, Integer.MAX_VALUE, system);
        }
    }

    /** The systems of a series by year: those of its titles, and all. */
    private record Series(String id, IntFunction<List<PointsSystem>> titles, IntFunction<List<PointsSystem>> all) {
        static Series of(String id, Span... spans) {
            IntFunction<List<PointsSystem>> titles = year -> List.of(spans).stream()
                    .filter(span -> span.from() <= year && year <= span.until())
                    .map(Span::system)
                    .toList();
            return new Series(id, titles, titles);
        }
    }

    /** {@return the ids by which series are looked up, such as {@code imsa} and {@code wec}} */
    public static List<String> seriesIds() {
        return SERIES.stream().map(Series::id).toList();
    }

    /**
     * The system of a season's titles.
     *
     * @param seriesId the series, one of {@link #seriesIds()}
     * @param year the year, in which the season began where it went over two
     * @return the system; absent where none is known of that series and year
     */
    public static Optional<PointsSystem> find(String seriesId, int year) {
        Objects.requireNonNull(seriesId, "seriesId");
        return SERIES.stream()
                .filter(series -> series.id().equals(seriesId))
                .flatMap(series -> series.titles().apply(year).stream())
                .findFirst();
    }

    /**
     * The system of a season's titles.
     *
     * @param season the season, whose series has one of the {@link #seriesIds()}
     * @return the system; absent where none is known of that season
     */
    public static Optional<PointsSystem> find(Season season) {
        return find(season.series().id(), season.firstYear());
    }

    /**
     * All systems of a season: that of its titles, then those of its trophies and cups.
     *
     * @param seriesId the series, one of {@link #seriesIds()}
     * @param year the year, in which the season began where it went over two
     * @return the systems; empty where none is known of that series and year
     */
    public static List<PointsSystem> all(String seriesId, int year) {
        Objects.requireNonNull(seriesId, "seriesId");
        return SERIES.stream()
                .filter(series -> series.id().equals(seriesId))
                .flatMap(series -> series.all().apply(year).stream())
                .toList();
    }
}
