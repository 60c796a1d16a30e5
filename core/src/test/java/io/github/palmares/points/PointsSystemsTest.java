package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Entry;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The presets, against numbers written down by hand and tables worked by hand. */
class PointsSystemsTest {
    private final Sheet sheet = new Sheet();

    private static String pays(PointsScale scale, int... places) {
        return IntStream.of(places).mapToObj(scale::forPlace).toList().toString();
    }

    private static String times(List<Mark> marks) {
        return marks.stream().map(Mark::at).toList().toString();
    }

    @Test
    void imsaPaysThreeHundredAndFiftyForAWin() {
        PointsScale race = PointsSystems.IMSA_2021.scale().orElseThrow();

        assertEquals("[350, 320, 300, 280, 260, 250, 240, 230, 220, 210]", pays(race, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertEquals("[200, 110, 100, 90, 20, 10, 10, 10]", pays(race, 11, 20, 21, 22, 29, 30, 31, 60));
    }

    @Test
    void imsaPaysATenthForQualifying() {
        PointsScale qualifying = PointsSystems.IMSA_2021.awards().get(0).scale();

        assertEquals("[35, 32, 30, 28, 26, 25, 24, 23]", pays(qualifying, 1, 2, 3, 4, 5, 6, 7, 8));
        assertEquals("[10, 2, 1, 1]", pays(qualifying, 21, 29, 30, 55));
    }

    @Test
    void theEnduranceCupPaysByTheLengthOfTheRace() {
        PointsSystem cup = PointsSystems.IMSA_ENDURANCE_CUP;

        assertEquals("[5, 4, 3, 2, 2]", pays(cup.scaleOf(sheet.race("f", 6)).orElseThrow(), 1, 2, 3, 4, 40));
        assertEquals("[PT6H, PT12H, PT18H]", times(cup.marksOf(sheet.race("a", 24))));
        assertEquals("[PT4H, PT8H]", times(cup.marksOf(sheet.race("b", 12))));
        assertEquals("[PT4H, PT8H]", times(cup.marksOf(sheet.race("c", 10))));
        assertEquals("[PT3H]", times(cup.marksOf(sheet.race("d", 6))));
        assertEquals(false, cup.pays(sheet.race("e", 2)));
    }

    @Test
    void theWorldChampionshipPaysByTheLengthOfTheRace() {
        PointsSystem wec = PointsSystems.WEC_2022;

        assertEquals(
                "25-18-15-12-10-8-6-4-2-1",
                wec.scaleOf(sheet.race("a", 6)).orElseThrow().toString());
        assertEquals(
                "38-27-23-18-15-12-9-6-3-2",
                wec.scaleOf(sheet.race("b", 8)).orElseThrow().toString());
        assertEquals(
                "38-27-23-18-15-12-9-6-3-2",
                wec.scaleOf(sheet.race("c", 10)).orElseThrow().toString());
        assertEquals(
                "50-36-30-24-20-16-12-8-4-2",
                wec.scaleOf(sheet.race("d", 24)).orElseThrow().toString());
        assertEquals("[POLE 1]", wec.awards().toString());
    }

    @Test
    void presetsDifferInWhatSecondCarsDo() {
        assertEquals(
                true,
                PointsSystems.WEC_2021.tables().get(TitleKind.MANUFACTURERS).surplusCarsKeepPlaces());
        assertEquals(
                false,
                PointsSystems.IMSA_2021.tables().get(TitleKind.MANUFACTURERS).surplusCarsKeepPlaces());
        for (PointsSystem system :
                List.of(PointsSystems.IMSA_2021, PointsSystems.IMSA_ENDURANCE_CUP, PointsSystems.WEC_2021)) {
            assertEquals(
                    Ranking.SHARED_DENSE, system.tables().get(TitleKind.DRIVERS).ranking());
            assertEquals(Ranking.UNIQUE, system.tables().get(TitleKind.TEAMS).ranking());
            assertEquals(
                    Ranking.UNIQUE, system.tables().get(TitleKind.MANUFACTURERS).ranking());
        }
    }

    /**
     * Three cars, two races. Car 3: 350 + 30 (third in qualifying) + 300 + 35 = 715. Car 8: 320 + 35 + 350 + 30 = 735. Car
     * 08: 300 + 32 + 320 + 32 = 684, of which a driver who came for the second race alone has 352.
     */
    @Test
    void anImsaTableWorkedByHand() {
        Entry three = sheet.car("3", Sheet.team("Oak"), "Ana", "Bo");
        Entry eight = sheet.car("8", Sheet.team("Elm"), "Cy");
        Entry zeroEight = sheet.car("08", Sheet.team("Ash"), "Di");
        Race alpha = sheet.race("alpha", 12);
        Race beta = sheet.race("beta", 2);
        qualified(alpha, List.of(three, eight, zeroEight), 3, 1, 2);
        sheet.car(zeroEight, "Di", "Ed");
        qualified(beta, List.of(eight, zeroEight, three), 3, 2, 1);
        Standings standings = sheet.by(PointsSystems.IMSA_2021);

        assertEquals(
                List.of("1. Cy 735", "2. Ana 715", "2. Bo 715", "3. Di 684", "4. Ed 352"),
                Sheet.lines(standings.drivers()));
        assertEquals(List.of("1. #8 Elm 735", "2. #3 Oak 715", "3. #08 Ash 684"), Sheet.lines(standings.teams()));
    }

    /** The cars in the order of the finish, and the place in qualifying of each. */
    private void qualified(Race race, List<Entry> cars, int... places) {
        for (int i = 0; i < places.length; i++) {
            sheet.add(sheet.result(race, cars.get(i))
                    .classPosition(i + 1)
                    .qualifyingPosition(places[i])
                    .build());
        }
    }

    /**
     * A race of six hours: 3 hours, then the finish. Car 1: 5 + 4 = 9. Car 2: 4 + 5 = 9. Car 3: 3 + 3 = 6. Car 4: 2 + 2. Car
     * 5 led nothing and ends last: 2 + 2. One and two each were first once and second once.
     */
    @Test
    void anEnduranceCupTableWorkedByHand() {
        Race glen = sheet.race("glen", 6);
        Race sprint = sheet.race("sprint", 2);
        int[] finish = {2, 1, 3, 5, 4};
        for (int i = 0; i < finish.length; i++) {
            Entry car = sheet.car(String.valueOf(i + 1), "Driver " + (i + 1));
            Result.Builder result = sheet.result(glen, car)
                    .classPosition(finish[i])
                    .qualifyingPosition(i + 1)
                    .addMark(MarkPosition.of(Duration.ofHours(3), i + 1));
            sheet.add(
                    result.build(),
                    sheet.result(sprint, car).classPosition(i + 1).build());
        }
        Standings cup = sheet.by(PointsSystems.IMSA_ENDURANCE_CUP);

        assertEquals(List.of("1. #1 9", "1. #2 9", "3. #3 6", "4. #4 4", "4. #5 4"), Sheet.lines(cup.teams()));
        RaceScore score = Sheet.row(cup.teams(), "#1").score(glen).orElseThrow();
        assertEquals(Points.of(9), score.racePoints());
        assertEquals(Points.of(4), score.finishPoints());
        assertEquals(Points.ZERO, score.qualifyingPoints());
        assertEquals(
                "[MarkScore[at=PT3H, place=OptionalInt[1], points=5]]",
                score.marks().toString());
        assertEquals(List.of(glen), cup.races());
    }

    /**
     * Two works cars and a private one each of two marques, six hours. Drivers: 25, 18 + 1 for pole, 15, 12. The makers:
     * the private car, first, is taken out; then Uno has 25 for what was second, and pole; its second car, then second,
     * keeps its place; Due has 15.
     */
    @Test
    void aWorldChampionshipTableWorkedByHand() {
        Race race = sheet.race("spa", 6);
        CarModel uno = Sheet.model("Uno");
        Entry privateer = sheet.car(
                Sheet.entry("38")
                        .car(uno)
                        .scoresFor(List.of(TitleKind.DRIVERS, TitleKind.TEAMS))
                        .build(),
                "Ana");
        Entry first = sheet.car(Sheet.entry("5").car(uno).build(), "Bo", "Cy");
        Entry second = sheet.car(Sheet.entry("6").car(uno).build(), "Di");
        Entry due = sheet.car(Sheet.entry("7").car(Sheet.model("Due")).build(), "Ed");
        sheet.finish(race, privateer);
        sheet.add(sheet.result(race, first).classPosition(2).pole(Answer.YES).build());
        sheet.add(sheet.result(race, second).classPosition(3).build());
        sheet.add(sheet.result(race, due).classPosition(4).build());
        Standings standings = sheet.by(PointsSystems.WEC_2022);

        assertEquals(
                List.of("1. Ana 25", "2. Bo 19", "2. Cy 19", "3. Di 15", "4. Ed 12"), Sheet.lines(standings.drivers()));
        assertEquals(List.of("1. Uno 26", "2. Due 15"), Sheet.lines(standings.manufacturers()));
    }

    /** A private car seventh for the drivers leaves the seventh place of the makers to the next of theirs. */
    @Test
    void tablesDifferInWhomTheyTake() {
        Race race = sheet.race("spa", 6);
        for (int place = 1; place <= 8; place++) {
            Entry.Builder entry = Sheet.entry(String.valueOf(place)).car(Sheet.model("Maker " + place));
            if (place == 7) {
                entry.scoresFor(List.of(TitleKind.DRIVERS));
            }
            sheet.add(sheet.result(race, sheet.car(entry.build(), "Driver " + place))
                    .classPosition(place)
                    .build());
        }
        Standings standings = sheet.by(PointsSystems.WEC_2022);

        assertEquals(Points.of(6), Sheet.row(standings.drivers(), "Driver 7").points());
        assertEquals(Points.of(4), Sheet.row(standings.drivers(), "Driver 8").points());
        assertEquals(
                Points.of(6), Sheet.row(standings.manufacturers(), "Maker 8").points());
        assertEquals(7, standings.manufacturers().size());
        assertEquals(7, standings.teams().size());
    }

    /** Two races of the cup: the second has its marks after the slots of the first. */
    @Test
    void eachMarkOfACupRacePaysByItself() {
        Entry car = sheet.car("1", "Ana");
        Race glen = sheet.race("glen", 6);
        Race day = sheet.race("day", 24);
        sheet.add(
                sheet.result(glen, car)
                        .classPosition(1)
                        .addMark(MarkPosition.of(Duration.ofHours(3), 2))
                        .build(),
                sheet.result(day, car)
                        .classPosition(4)
                        .addMark(MarkPosition.of(Duration.ofHours(6), 1))
                        .addMark(MarkPosition.of(Duration.ofHours(12), 2))
                        .addMark(MarkPosition.of(Duration.ofHours(13), 1))
                        .addMark(MarkPosition.of(Duration.ofHours(18), 9))
                        .build());
        Standing row = sheet.by(PointsSystems.IMSA_ENDURANCE_CUP).teams().get(0);
        RaceScore score = row.score(day).orElseThrow();

        assertEquals(
                List.of(Points.of(5), Points.of(4), Points.of(2)),
                score.marks().stream().map(MarkScore::points).toList());
        assertEquals(Points.of(2), score.finishPoints());
        assertEquals(Points.of(22), row.points());
        assertEquals(List.of(1, 1, 2, 2, 4, 9), row.places());
        assertEquals(1, row.wins());
    }

    @Test
    void anExcludedCarKeepsNothingAtItsMarks() {
        Race glen = sheet.race("glen", 6);
        sheet.add(
                sheet.result(glen, sheet.car("1"))
                        .status(ResultStatus.DISQUALIFIED)
                        .addMark(MarkPosition.of(Duration.ofHours(3), 1))
                        .build(),
                sheet.result(glen, sheet.car("2"))
                        .status(ResultStatus.RETIRED)
                        .addMark(MarkPosition.of(Duration.ofHours(3), 2))
                        .build());

        assertEquals(
                List.of("1. #2 4", "2. #1 0"),
                Sheet.lines(sheet.by(PointsSystems.IMSA_ENDURANCE_CUP).teams()));
    }
}
