package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Race;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Presets whose rules are not common, each by a table worked by hand. */
class PresetsByHandTest {
    private final Sheet sheet = new Sheet();

    private static PointsSystem of(String series, int year) {
        return PointsSystems.find(series, year).orElseThrow();
    }

    private static PointsSystem named(String series, int year, String name) {
        return PointsSystems.all(series, year).stream()
                .filter(system -> system.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Best four: 8 + 6 + 4 + 3, of 8, 6, 4, 3 and 2; the second car of the first race keeps its place. */
    @Test
    void theWorldChampionshipOf1955WorkedByHand() {
        Entry uno = sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build());
        Entry second = sheet.car(Sheet.entry("5").car(Sheet.model("Uno")).build());
        Entry due = sheet.car(Sheet.entry("6").car(Sheet.model("Due")).build());
        sheet.finish(sheet.race("alpha"), uno, second, due);
        for (int place = 2; place <= 5; place++) {
            sheet.add(sheet.result(sheet.race("race-" + place), uno)
                    .classPosition(place)
                    .build());
        }

        assertEquals(
                List.of("1. Uno 21", "2. Due 4"),
                Sheet.lines(sheet.by(of("world-sportscar-championship", 1955)).manufacturers()));
        assertEquals(
                List.of(), sheet.by(of("world-sportscar-championship", 1955)).drivers(), "there was no drivers' title");
    }

    /** Where nobody had classes, or a source gives the order of all cars alone, that order pays. */
    @Test
    void theMakesOfTheFiftiesAreRankedByTheOrderOfAllCars() {
        CarModel due = Sheet.model("Due");
        Entry noClass = Entry.builder()
                .id("car-9")
                .season(Sheet.SEASON)
                .number(CarNumber.of("9"))
                .car(due)
                .build();
        Entry uno = sheet.car(Sheet.entry("4").car(Sheet.model("Uno")).build());
        Race alpha = sheet.race("alpha");
        sheet.add(
                sheet.result(alpha, uno).overallPosition(1).build(),
                sheet.result(alpha, noClass).overallPosition(2).build());
        Race beta = sheet.race("beta");
        sheet.add(
                sheet.result(beta, uno).overallPosition(1).build(),
                sheet.result(beta, sheet.car(Sheet.entry("5").car(due).build()))
                        .overallPosition(2)
                        .build());
        Standings standings = sheet.by(of("world-sportscar-championship", 1953));

        assertEquals(List.of("1. Uno 16", "2. Due 12"), Sheet.lines(standings.manufacturers()));
        assertEquals(List.of(), standings.findings(sheet.book()));
    }

    /**
     * A race cut short, over LMGTE Pro and Am: the drivers of both share one table of half points, 12.5, 9 and 7.5; the Am
     * winner, third, has besides the whole point of the pole of Am, and 12.5 + 1 = 13.5 in the trophy of Am.
     */
    @Test
    void halfPointsOverTwoClassesWorkedByHand() {
        CarClass pro = CarClass.builder().id("pro").name("LMGTE Pro").build();
        CarClass am = CarClass.builder().id("am").name("LMGTE Am").build();
        Race cut = sheet.race("cut", 6).toBuilder().pointsPercent(50).build();
        Entry first = sheet.car(
                Sheet.entry("51").carClass(pro).car(Sheet.model("Uno")).build(), "Ana");
        Entry second = sheet.car(
                Sheet.entry("52").carClass(pro).car(Sheet.model("Uno")).build(), "Bo");
        Entry third =
                sheet.car(Sheet.entry("90").carClass(am).car(Sheet.model("Uno")).build(), "Cy");
        Entry fourth =
                sheet.car(Sheet.entry("91").carClass(am).car(Sheet.model("Due")).build(), "Di");
        sheet.add(
                sheet.result(cut, first).overallPosition(20).classPosition(1).build(),
                sheet.result(cut, second).overallPosition(22).classPosition(2).build(),
                sheet.result(cut, third)
                        .overallPosition(23)
                        .classPosition(1)
                        .pole(Answer.YES)
                        .build(),
                sheet.result(cut, fourth).overallPosition(25).classPosition(2).build());
        Standings titles = sheet.by(of("wec", 2013));

        assertEquals(List.of("1. Ana 12.5", "2. Bo 9", "3. Cy 8.5", "4. Di 6"), Sheet.lines(titles.drivers()));
        assertEquals(
                List.of("1. Uno 22.5", "2. Due 6"),
                Sheet.lines(titles.manufacturers()),
                "12.5 + 9 and 1 for the pole of its third car, which keeps its place");
        assertEquals(
                List.of("1. Cy 13.5", "2. Di 9"),
                Sheet.lines(sheet.by(named("wec", 2013, "WEC 2013 class trophies"))
                        .inClass(am)
                        .drivers()));
    }

    /** Teams in 2012: Uno has 25 with its best car, its second, then second, keeps its place, and Due has 15. */
    @Test
    void aTeamsSecondCarKeptItsPlaceIn2012() {
        Race race = sheet.race("race", 6);
        sheet.finish(
                race,
                sheet.car("1", Sheet.team("Uno")),
                sheet.car("2", Sheet.team("Uno")),
                sheet.car("3", Sheet.team("Due")));

        assertEquals(
                List.of("1. Uno 25", "2. Due 15"),
                Sheet.lines(sheet.by(of("wec", 2012)).teams()));
        assertEquals(
                List.of("1. #1 Uno 25", "2. #2 Uno 18", "3. #3 Due 15"),
                Sheet.lines(sheet.by(of("wec", 2013)).teams()));
    }

    /** The makers of 2025 score with two cars: 25 + 18, a third keeps its place, a private car is taken out; 10 is left. */
    @Test
    void makersOf2025HaveTwoCars() {
        Race race = sheet.race("race", 6);
        Entry.Builder privateCar =
                Sheet.entry("9").car(Sheet.model("Uno")).scoresFor(List.of(TitleKind.DRIVERS, TitleKind.TEAMS));
        Entry[] cars = {
            Sheet.entry("1").car(Sheet.model("Uno")).build(),
            privateCar.build(),
            Sheet.entry("2").car(Sheet.model("Uno")).build(),
            Sheet.entry("3").car(Sheet.model("Uno")).build(),
            Sheet.entry("4").car(Sheet.model("Due")).build()
        };
        sheet.finish(race, cars);

        assertEquals(
                List.of("1. Uno 43", "2. Due 12"),
                Sheet.lines(sheet.by(of("wec", 2025)).manufacturers()));
        assertEquals(
                List.of("1. Uno 25", "2. Due 12"),
                Sheet.lines(sheet.by(of("wec", 2023)).manufacturers()));
    }

    /** The World Cup: the private cars placed 2, 4 and 5 of the class have 25, 18 and 15 among themselves. */
    @Test
    void privateHypercarsAreRankedAnew() {
        CarClass hypercar = CarClass.builder().id("hypercar").name("Hypercar").build();
        Race race = sheet.race("race", 8);
        for (int i = 0; i < 5; i++) {
            Entry.Builder entry = Sheet.entry(String.valueOf(i + 1)).carClass(hypercar);
            if (i != 0 && i != 2) {
                entry.addGroup("World Cup");
            }
            sheet.add(sheet.result(race, entry.build())
                    .classPosition(i + 1)
                    .qualifyingPosition(i + 1)
                    .build());
        }

        assertEquals(
                List.of("1. #2 38", "2. #4 27", "3. #5 23"),
                Sheet.lines(sheet.by(named("wec", 2025, "WEC 2025 World Cup for Hypercar Teams"))
                        .teams()),
                "the pole of the class is none of theirs");
    }

    /** LMP2 of 2026: twelfth in qualifying, it did not start, and stands in the table with 19 points. */
    @Test
    void aCarThatDidNotStartHasItsQualifyingPoints() {
        Race race = sheet.race("race", 12);
        sheet.finish(race, sheet.car("1", "Ana"));
        sheet.add(sheet.result(race, sheet.car("2", "Bo"))
                .status(ResultStatus.NOT_STARTED)
                .qualifyingPosition(12)
                .build());

        assertEquals(
                List.of("1. Ana 350", "2. Bo 19"),
                Sheet.lines(sheet.by(of("imsa", 2026)).drivers()));
    }

    /** The pole car does not score: the next in qualifying of those who do, fifth at the finish of 24 hours, has 20 + 1. */
    @Test
    void aPoleOfACarThatDoesNotScorePassesOn() {
        Race race = sheet.race("race", 24);
        Entry guest = sheet.car(Sheet.entry("1").scoresFor(List.of()).build(), "Guest");
        Entry next = sheet.car("2", "Ana");
        sheet.add(
                sheet.result(race, guest).classPosition(1).qualifyingPosition(1).build(),
                sheet.result(race, next).classPosition(6).qualifyingPosition(3).build(),
                sheet.result(race, sheet.car("3", "Bo"))
                        .classPosition(2)
                        .qualifyingPosition(4)
                        .build());

        assertEquals(
                List.of("1. Bo 50", "2. Ana 21"),
                Sheet.lines(sheet.by(of("wec", 2023)).drivers()));
    }
}
