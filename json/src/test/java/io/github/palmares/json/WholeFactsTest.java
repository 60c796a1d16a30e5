package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Age;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Award;
import io.github.palmares.points.AwardKind;
import io.github.palmares.points.AwardedTo;
import io.github.palmares.points.ClassGroup;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.Mark;
import io.github.palmares.points.MarkScore;
import io.github.palmares.points.Points;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.PointsSystems;
import io.github.palmares.points.RaceRule;
import io.github.palmares.points.RaceScore;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TableRules;
import io.github.palmares.points.TeamRows;
import io.github.palmares.points.TieBreak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
        RaceRule rule = RaceRule.builder()
                .kind(RaceKind.QUALIFYING_RACE)
                .race(FullFacts.book().races().get(0))
                .event(event)
                .atLeast(Duration.ofHours(6))
                .addClasses("TOP", "GT")
                .mostStarters(6)
                .scale(PointsScale.of(5, 3).withRest(HALF))
                .addMark(Mark.afterHours(3, PointsScale.of(2)))
                .countingCars(3)
                .paysAwards(false)
                .droppable(false)
                .build();
        Award award = Award.builder()
                .kind(AwardKind.LAPS_BEHIND)
                .scale(PointsScale.of(3, 2, 1))
                .tables(List.of(TitleKind.TEAMS))
                .to(AwardedTo.BEST_IN_TABLE)
                .keptIfDisqualified(false)
                .keptWithoutScoring(true)
                .build();
        TableRules rules = TableRules.builder()
                .addClassGroups(ClassGroup.of("TOP", "GT"), ClassGroup.all())
                .otherClasses(false)
                .addGroup("Pro-Am")
                .addRating(DriverRating.BRONZE)
                .othersKeepPlaces(true)
                .teamRows(TeamRows.TEAM)
                .allCarsCount()
                .surplusCarsKeepPlaces(true)
                .scoresWithSeveralCars(false)
                .droppedScores(DroppedScores.bestOfHalves(5, 4, 3)
                        .exceptFor(ResultStatus.DISQUALIFIED)
                        .withAwardsStaying())
                .fewestRaces(3)
                .ranking(Ranking.UNIQUE)
                .tieBreaks(List.of(TieBreak.LAST_RACE, TieBreak.COUNTBACK, TieBreak.DECISION))
                .build();
        PointsSystem system = PointsSystem.builder()
                .name("Any")
                .role(ChampionshipRole.CUP)
                .championship(FullFacts.book().championships().get(0))
                .addRaceRules(rule, RaceRule.builder().build())
                .rounding(RoundingMode.HALF_UP)
                .addAward(award)
                .addStatus(ResultStatus.RETIRED)
                .tables(Map.of(TitleKind.TEAMS, rules))
                .addsUpSeries(true)
                .build();
        List.of(rule, award, rules, system).forEach(WholeFactsTest::comesBack);
        comesBack(PointsSystem.builder()
                .name("Least")
                .scale(PointsScale.of(1))
                .build()
                .withTables(least -> least.tieBreaks(List.of())));
        comesBack(Mark.afterHours(6, PointsScale.of(1)));
        comesBack(ClassGroup.all());
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
                true,
                HALF));
    }

    @Test
    void thePresetsComeBack() {
        for (String series : PointsSystems.seriesIds()) {
            IntStream.rangeClosed(1950, 2030)
                    .mapToObj(year -> PointsSystems.all(series, year))
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(WholeFactsTest::comesBack);
        }
    }
}
