package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The presets by series and year, each by what it pays, and the look-up. */
class PresetsTest {
    private final Sheet sheet = new Sheet();

    private static PointsSystem of(String series, int year) {
        return PointsSystems.find(series, year).orElseThrow();
    }

    /** What a race of so many hours pays for some places, marks included in front. */
    private String pays(PointsSystem system, int hours, int... places) {
        Race race = sheet.race("race-" + hours, hours);
        PointsScale scale = system.scaleOf(race).orElse(PointsScale.of(0));
        return system.marksOf(race).stream().map(Mark::at).toList()
                + " "
                + IntStream.of(places).mapToObj(scale::forPlace).toList();
    }

    private static List<String> names(String series, int year) {
        return PointsSystems.all(series, year).stream().map(PointsSystem::name).toList();
    }

    @Test
    void theWorldEnduranceChampionshipByYearAndLength() {
        assertEquals("[] [25, 18, 1, 0.5]", pays(of("wec", 2012), 6, 1, 2, 10, 11));
        assertEquals("[] [25, 0.5]", pays(of("wec", 2012), 12, 1, 30));
        assertEquals("[] [50, 36, 2, 1]", pays(of("wec", 2017), 24, 1, 2, 10, 11));
        assertEquals("[] [32, 23, 2, 1]", pays(of("wec", 2018), 8, 1, 2, 10, 11));
        assertEquals("[] [38, 27, 2, 1]", pays(of("wec", 2018), 24, 1, 2, 10, 11));
        assertEquals("[] [38, 1]", pays(of("wec", 2019), 8, 1, 11));
        assertEquals("[] [25, 0.5]", pays(of("wec", 2021), 6, 1, 11));
        assertEquals("[] [50, 1]", pays(of("wec", 2021), 24, 1, 11));
        assertEquals("[] [25, 1, 0]", pays(of("wec", 2022), 6, 1, 10, 11));
        assertEquals("[] [38, 2, 0]", pays(of("wec", 2026), 10, 1, 10, 11));
        assertEquals("[] [50, 2, 0]", pays(of("wec", 2026), 24, 1, 10, 11));
    }

    @Test
    void theWorldEnduranceChampionshipsTitlesByYear() {
        assertEquals(
                List.of(
                        "WEC 2012",
                        "WEC 2012 LMP1 manufacturers",
                        "WEC 2012 class trophies",
                        "WEC 2012 LMP1 private teams"),
                names("wec", 2012));
        assertEquals(
                List.of(
                        "WEC 2013",
                        "WEC 2013 LMP1 manufacturers",
                        "WEC 2013 class trophies",
                        "WEC 2013 LMP1 private teams",
                        "WEC 2013 LMP1 private teams' drivers"),
                names("wec", 2015));
        assertEquals(
                List.of(
                        "WEC 2022",
                        "WEC 2022 LMGTE manufacturers",
                        "WEC 2022 class trophies",
                        "WEC 2022 LMP2 Pro/Am teams",
                        "WEC 2022 LMP2 Pro/Am drivers"),
                names("wec", 2022));
        assertEquals(List.of("WEC 2022", "WEC 2022 World Cup for Hypercar Teams"), names("wec", 2023));
        assertEquals(List.of("WEC 2025"), names("wec", 2026));
        assertEquals(1, of("wec", 2024).tables().get(TitleKind.MANUFACTURERS).countingCars());
        assertEquals(2, of("wec", 2025).tables().get(TitleKind.MANUFACTURERS).countingCars());
        assertEquals(List.of(), names("wec", 2011));
    }

    @Test
    void imsaByYear() {
        assertEquals("[] [35, 32, 30, 28, 26, 25, 24, 1, 1]", pays(of("imsa", 2014), 2, 1, 2, 3, 4, 5, 6, 7, 30, 31));
        assertEquals(Optional.of(Points.of(36)), of("imsa", 2016).maximum(sheet.race("a", 2), TitleKind.DRIVERS));
        assertEquals(Optional.empty(), PointsSystems.find("imsa", 2017));
        assertEquals(Optional.of(Points.of(35)), of("imsa", 2018).maximum(sheet.race("a", 2), TitleKind.DRIVERS));
        assertEquals(Optional.of(Points.of(385)), of("imsa", 2024).maximum(sheet.race("a", 24), TitleKind.DRIVERS));
        assertEquals(
                Optional.of(Points.of(350)),
                of("imsa", 2021).maximum(sheet.race("a", 24), TitleKind.DRIVERS),
                "the qualifying race pays");
        assertEquals(
                List.of(TieBreak.COUNTBACK_WITH_QUALIFYING),
                of("imsa", 2026).tables().get(TitleKind.DRIVERS).tieBreaks());
        assertEquals(
                List.of("IMSA 2021", "IMSA endurance cup", "IMSA Sprint Cup", "IMSA Trueman and Akin awards"),
                names("imsa", 2024));
        assertEquals("[] [350, 10]", pays(ImsaSystems.SPRINT_CUP, 2, 1, 30));
        assertEquals(false, ImsaSystems.SPRINT_CUP.pays(sheet.race("a", 6)));
        assertEquals("[] [35]", pays(of("michelin-pilot-challenge", 2020), 4, 1));
        assertEquals("[] [350]", pays(of("michelin-pilot-challenge", 2021), 4, 1));
        assertEquals(
                Optional.of(Points.of(370)),
                of("mustang-challenge", 2024).maximum(sheet.race("a", 1), TitleKind.DRIVERS));
        assertEquals("[] [35]", pays(of("grand-am", 2012), 6, 1));
    }

    @Test
    void daytonaDidNotCountForTheThirdPrototypeClass() {
        CarClass lmp3 = CarClass.builder().id("lmp3").name("LMP3").build();
        Entry car = sheet.car(Sheet.entry("74").carClass(lmp3).build(), "Ana");
        Race day = sheet.race("day", 24);
        sheet.finish(day, car).finish(sheet.race("sprint", 2), car);

        assertEquals(
                List.of("1. Ana 350"), Sheet.lines(sheet.by(of("imsa", 2021)).drivers()));
        assertEquals(
                List.of("1. Ana 700"), Sheet.lines(sheet.by(of("imsa", 2024)).drivers()));
    }

    /** Neither the race of 24 hours nor the qualifying race before it counted for LMP3 in 2021; others had 35 of the latter. */
    @Test
    void theRaceBeforeDaytonaPaidWhatQualifyingPays() {
        CarClass lmp3 = CarClass.builder().id("lmp3").name("LMP3").build();
        Race roar = sheet.race("roar").toBuilder()
                .kind(RaceKind.QUALIFYING_RACE)
                .scheduledDuration(Duration.ofMinutes(100))
                .build();
        Race sprint = sheet.race("sprint", 2);
        Entry two = sheet.car("10", "Bo");
        Entry three = sheet.car(Sheet.entry("74").carClass(lmp3).build(), "Ana");
        sheet.finish(roar, two).finish(roar, three).finish(sprint, two).finish(sprint, three);

        assertEquals(
                List.of("1. Bo 385", "1. Ana 350"),
                Sheet.lines(sheet.by(of("imsa", 2021)).drivers()));
        assertEquals(
                List.of("1. Bo 385", "1. Ana 385"),
                Sheet.lines(sheet.by(of("imsa", 2022)).drivers()));
    }

    @Test
    void theSro() {
        assertEquals("[] [25, 1, 0]", pays(of("gtwc-europe-endurance", 2022), 3, 1, 10, 11));
        assertEquals("[] [33, 24, 1]", pays(of("gtwc-europe-endurance", 2022), 6, 1, 2, 10));
        assertEquals("[PT6H, PT12H] [25, 18]", pays(of("gtwc-europe-endurance", 2022), 24, 1, 2));
        assertEquals("[] [16.5, 12, 9.5, 0.5, 0]", pays(of("gtwc-europe-sprint", 2020), 1, 1, 2, 3, 10, 11));
        assertEquals("[] [25, 18]", pays(of("gtwc-europe-sprint", 2015), 1, 1, 2));
        assertEquals("[] [16.5]", pays(of("gtwc-europe", 2022), 1, 1));
        assertEquals("[PT6H, PT12H] [25]", pays(of("gtwc-europe", 2022), 24, 1));
        assertEquals("[] [25]", pays(of("igtc", 2018), 12, 1));
        assertEquals("[] [37.5, 27, 22.5, 1.5]", pays(of("british-gt", 2024), 3, 1, 2, 3, 10));
        assertEquals("[] [25]", pays(of("british-gt", 2024), 1, 1));
    }

    @Test
    void spaCountsThreeCarsOfAMaker() {
        Race spa = sheet.race("spa", 24);
        Entry[] cars = new Entry[4];
        for (int i = 0; i < cars.length; i++) {
            cars[i] = sheet.car(
                    Sheet.entry(String.valueOf(i)).car(Sheet.model("Uno")).build());
        }
        sheet.finish(spa, cars).finish(sheet.race("suzuka", 10), cars);

        assertEquals(
                List.of("1. Uno 101"),
                Sheet.lines(sheet.by(of("igtc", 2019)).manufacturers()),
                "25 + 18 + 15, and 25 + 18");
    }

    @Test
    void germanyJapanAndTheOthers() {
        assertEquals("[] [25, 0.5]", pays(of("elms", 2015), 4, 1, 11));
        assertEquals("[] [25, 0]", pays(of("elms", 2025), 4, 1, 11));
        assertEquals(
                Optional.of(Points.of(25 + 3 + 1)), of("dtm", 2021).maximum(sheet.race("a", 1), TitleKind.DRIVERS));
        assertEquals("[] [25, 20, 16, 1, 0]", pays(of("dtm", 2023), 1, 1, 2, 3, 15, 16));
        assertEquals("[] [25, 20]", pays(of("adac-gt-masters", 2022), 1, 1, 2));
        assertEquals("[] [15, 11, 2, 1, 1]", pays(of("nls", 2022), 4, 1, 2, 7, 8, 40));
        assertEquals("[] [19, 14, 10, 8, 5, 4, 3, 1]", pays(of("nls", 2022), 6, 1, 2, 3, 4, 5, 6, 7, 8));
        assertEquals("[] [30, 2]", pays(of("nls", 2022), 12, 1, 8));
        assertEquals("[] [20, 15, 11]", pays(of("super-gt-gt500", 2022), 2, 1, 2, 3));
        assertEquals("[] [25, 1]", pays(of("super-gt-gt300", 2025), 2, 1, 15));
        assertEquals(Optional.empty(), PointsSystems.find("super-gt-gt300", 2024));
        assertEquals("[] [20, 15, 1]", pays(of("super-taikyu", 2013), 4, 1, 2, 10));
        assertEquals("[] [30, 27, 4]", pays(of("24h-series", 2015), 24, 1, 2, 10));
        assertEquals("[] [20, 18, 2]", pays(of("24h-series", 2015), 12, 1, 2, 10));
        assertEquals(
                "[] [25, 20, 17, 14, 12, 10, 9, 1, 0]",
                pays(of("carrera-cup-asia", 2026), 1, 1, 2, 3, 4, 5, 6, 7, 15, 16));
    }

    @Test
    void whatIsNoMore() {
        assertEquals("[] [20, 16]", pays(of("alms", 2003), 4, 1, 2));
        assertEquals("[] [23, 19]", pays(of("alms", 2007), 4, 1, 2));
        assertEquals("[] [26, 22, 7]", pays(of("alms", 2007), 12, 1, 2, 10));
        assertEquals("[] [22, 3]", pays(of("alms", 2011), 8, 1, 10));
        assertEquals("[] [24, 5]", pays(of("alms", 2011), 10, 1, 10));
        assertEquals("[PT6H, PT12H] [10, 8, 1]", pays(of("fia-gt", 2005), 24, 1, 2, 8));
        assertEquals(
                "[] [8, 6, 4, 3, 2, 1, 0]", pays(of("world-sportscar-championship", 1955), 5, 1, 2, 3, 4, 5, 6, 7));
        assertEquals("[] [20, 15, 1]", pays(of("world-sportscar-championship", 1976), 6, 1, 2, 10));
        assertEquals(Optional.empty(), PointsSystems.find("world-sportscar-championship", 1965));
    }

    @Test
    void aChangedPresetKeepsItsOtherRules() {
        Award drivers = Award.pole(1).in(TitleKind.DRIVERS);
        assertEquals(drivers, drivers.toBuilder().build());
        assertEquals(
                Set.of(TitleKind.DRIVERS), drivers.to(AwardedTo.BEST_IN_TABLE).tables());
        for (String series : PointsSystems.seriesIds()) {
            for (int year = 1950; year <= 2030; year++) {
                for (PointsSystem system : PointsSystems.all(series, year)) {
                    assertEquals(system, system.toBuilder().build());
                    assertEquals(system, system.withTables(rules -> rules));
                    system.awards()
                            .forEach(award ->
                                    assertEquals(award, award.toBuilder().build()));
                    system.raceRules()
                            .forEach(rule -> assertEquals(rule, rule.toBuilder().build()));
                }
            }
        }
    }

    @Test
    void aSeasonFindsItsOwn() {
        Season season = Season.builder()
                .id("wec-2018-19")
                .series(Series.builder().id("wec").name("WEC").build())
                .label("2018–19")
                .build();

        assertEquals(Optional.of(WecSystems.WEC_2018), PointsSystems.find(season));
        assertEquals(Optional.empty(), PointsSystems.find(Sheet.SEASON));
        assertEquals(22, PointsSystems.seriesIds().size());
    }
}
