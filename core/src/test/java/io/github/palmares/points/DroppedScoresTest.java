package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Entry;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DroppedScoresTest {
    private final Sheet sheet = new Sheet();
    private final Entry car = sheet.car("1", "Ana");

    /** Ana alone, with a place in each race: 3rd (4), 1st (10), 2nd (6), 2nd (6). */
    private Standing ana(DroppedScores rule) {
        int[] places = {3, 1, 2, 2};
        for (int i = 0; i < places.length; i++) {
            sheet.add(sheet.result(sheet.race("race-" + (i + 1)), car)
                    .classPosition(places[i])
                    .build());
        }
        return sheet.by(Sheet.PLAIN.withTables(rules -> rules.droppedScores(rule)))
                .drivers()
                .get(0);
    }

    @Test
    void onlyTheBestOfTheSeasonCount() {
        Standing row = ana(DroppedScores.best(2));

        assertEquals(Points.of(16), row.points());
        assertEquals(
                "[race race-1: 0 (dropped), race race-2: 10, race race-3: 6, race race-4: 0 (dropped)]",
                row.scores().toString());
    }

    @Test
    void whatIsDroppedStillShowsWhatItPaid() {
        assertEquals(Points.of(4), ana(DroppedScores.best(2)).scores().get(0).racePoints());
    }

    @Test
    void moreThanThereAreDropsNothing() {
        assertEquals(Points.of(26), ana(DroppedScores.best(9)).points());
    }

    @Test
    void theBestOfEachHalfCount() {
        assertEquals(Points.of(10 + 6), ana(DroppedScores.bestOfHalves(2, 1, 1)).points());
    }

    @Test
    void halvesNeedNotBeEqual() {
        assertEquals(
                Points.of(10 + 6 + 6), ana(DroppedScores.bestOfHalves(1, 0, 3)).points());
    }

    @Test
    void aHalfMayCountInFull() {
        assertEquals(
                Points.of(10 + 6 + 6), ana(DroppedScores.bestOfHalves(3, 2, 9)).points());
    }

    @Test
    void aHalfIsByTheRoundOfTheRace() {
        Race fifth = sheet.race("fifth").toBuilder().round(5).build();
        sheet.finish(fifth, car);
        PointsSystem system = Sheet.PLAIN.withTables(rules -> rules.droppedScores(DroppedScores.bestOfHalves(4, 0, 1)));

        assertEquals(Points.of(10), sheet.by(system).drivers().get(0).points());
    }

    @Test
    void placesOfDroppedRacesStillCountBack() {
        assertEquals(List.of(1, 2, 2, 3), ana(DroppedScores.best(1)).places());
    }

    @Test
    void anAdjustmentIsNeverDropped() {
        Race race = sheet.race("bad");
        sheet.add(
                sheet.result(race, car).classPosition(6).build(),
                PointsAdjustment.builder()
                        .season(Sheet.SEASON)
                        .table(TitleKind.DRIVERS)
                        .competitor(Sheet.driver("Ana"))
                        .race(race)
                        .points(BigDecimal.valueOf(-3))
                        .build());
        Standing row = ana(DroppedScores.best(1));

        assertEquals(Points.of(7), row.points());
        assertEquals("race bad: -3 (dropped)", row.score(race).orElseThrow().toString());
    }

    @Test
    void withoutARoundAHalfIsByTheOrderOfTheRaces() {
        int[] places = {2, 1, 3};
        for (int i = 0; i < places.length; i++) {
            Race race = Race.builder().id("race-" + i).season(Sheet.SEASON).build();
            sheet.add(sheet.result(race, car).classPosition(places[i]).build());
        }
        PointsSystem system = Sheet.PLAIN.withTables(rules -> rules.droppedScores(DroppedScores.bestOfHalves(2, 1, 1)));

        assertEquals(Points.of(10 + 4), sheet.by(system).drivers().get(0).points());
    }

    @Test
    void theFirstHalfMayHaveNoRaces() {
        assertEquals(Points.of(10 + 6), ana(DroppedScores.bestOfHalves(0, 0, 2)).points());
    }
}
