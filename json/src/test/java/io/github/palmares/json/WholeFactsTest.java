package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Age;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Marks;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.PointsSystems;
import io.github.palmares.points.RaceScore;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TieBreak;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Values in which every field is set, and the parts of values, by themselves. */
class WholeFactsTest {
    private static final JsonMapper MAPPER = PalmaresModuleTest.MAPPER;
    private static final Points HALF = Points.of(new BigDecimal("0.5"));

    private static void comesBack(Object value) {
        Class<?> type = ModelTypes.tableOf(value.getClass()).type();
        assertEquals(value, MAPPER.readValue(MAPPER.writeValueAsString(value), type));
        assertEquals(value, MAPPER.treeToValue(MAPPER.valueToTree(value), type));
    }

    @Test
    void everyFactOfAFullBookComesBack() {
        RecordBook book = FullFacts.book();
        book.entries().toList().forEach(WholeFactsTest::comesBack);
        book.results().toList().forEach(WholeFactsTest::comesBack);
        book.titles().toList().forEach(WholeFactsTest::comesBack);
        book.affiliations().toList().forEach(WholeFactsTest::comesBack);
        book.totals().toList().forEach(WholeFactsTest::comesBack);
        book.coverage().forEach(WholeFactsTest::comesBack);
        book.adjustments().forEach(WholeFactsTest::comesBack);
    }

    @Test
    void theirPartsComeBack() {
        RecordBook book = FullFacts.book();
        for (Entry entry : book.entries().toList()) {
            entry.seats().forEach(seat -> {
                comesBack(seat);
                seat.absences().forEach(WholeFactsTest::comesBack);
            });
        }
        for (Result result : book.results().toList()) {
            comesBack(result.lineUp());
            result.lineUp().crew().forEach(WholeFactsTest::comesBack);
            result.marks().forEach(WholeFactsTest::comesBack);
            result.ranAs().ifPresent(WholeFactsTest::comesBack);
            result.ruling().ifPresent(WholeFactsTest::comesBack);
            result.citations().forEach(WholeFactsTest::comesBack);
        }
        book.totals().stream().map(StatedTotal::scope).forEach(WholeFactsTest::comesBack);
        book.drivers().forEach(driver -> driver.externalIds().forEach(WholeFactsTest::comesBack));
        comesBack(new Age(29, OptionalInt.of(30)));
        comesBack(new Age(29, OptionalInt.empty()));
    }

    @Test
    void everyRuleOfAPointsSystemComesBack() {
        Event event = FullFacts.book().events().get(0);
        PointsSystem system = PointsSystems.IMSA_2021.toBuilder()
                .name("Any")
                .championship(FullFacts.book().championships().get(0))
                .putDurationScale(Duration.ofHours(10), PointsScale.of(5, 3).withRest(HALF))
                .putEventScale(event, PointsScale.of(9))
                .putDurationMarks(Duration.ofHours(24), Marks.afterHours(6, 12, 18))
                .putEventMarks(event, Marks.afterHours(4))
                .poleBonus(HALF)
                .fastestLapBonus(Points.of(1))
                .addRaceKind(RaceKind.QUALIFYING_RACE)
                .addStatus(ResultStatus.RETIRED)
                .secondCarsKeepTheirPlaces(true)
                .droppedScores(DroppedScores.bestOfHalves(5, 4, 3))
                .putRanking(TitleKind.DRIVERS, Ranking.UNIQUE)
                .tieBreak(TieBreak.NONE)
                .build();
        comesBack(system);
        comesBack(PointsSystem.builder()
                .name("None")
                .scale(PointsScale.of(1))
                .raceKinds(List.of())
                .build());
        comesBack(Marks.afterHours(6, 12));
        comesBack(DroppedScores.best(3));
    }

    @Test
    void whatARaceScoredComesBack() {
        MarkScore mark = new MarkScore(Duration.ofHours(6), OptionalInt.of(2), Points.of(4));
        comesBack(mark);
        comesBack(new MarkScore(Duration.ofHours(6), OptionalInt.empty(), Points.ZERO));
        comesBack(new RaceScore(
                FullFacts.book().races().get(0),
                OptionalInt.of(1),
                OptionalInt.of(3),
                Points.of(10),
                List.of(mark),
                HALF,
                Points.ZERO,
                Points.of(-5),
                true));
    }

    @Test
    void thePresetsComeBack() {
        List.of(PointsSystems.IMSA_2021, PointsSystems.WEC_2021).forEach(WholeFactsTest::comesBack);
    }
}
