package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PointsSystemTest {
    private static final PointsScale SHORT = PointsScale.of(10, 6);
    private static final PointsScale LONG = PointsScale.of(15, 9);
    private static final PointsScale GREAT = PointsScale.of(30, 18);
    private static final Event CLASSIC =
            Event.builder().id("classic").name("The Classic").build();

    private final Race race = new Sheet().race("alpha");

    private static PointsSystem.Builder system() {
        return PointsSystem.builder().name("Test").scale(SHORT);
    }

    private Race lasting(int hours) {
        return race.toBuilder().scheduledDuration(Duration.ofHours(hours)).build();
    }

    @Test
    void theLongestLengthReachedDecidesTheScale() {
        PointsSystem system = system().putDurationScale(Duration.ofHours(24), GREAT)
                .putDurationScale(Duration.ofHours(8), LONG)
                .build();

        assertEquals(Optional.of(SHORT), system.scaleOf(lasting(6)));
        assertEquals(Optional.of(LONG), system.scaleOf(lasting(8)));
        assertEquals(Optional.of(LONG), system.scaleOf(lasting(12)));
        assertEquals(Optional.of(GREAT), system.scaleOf(lasting(24)));
        assertEquals(Optional.empty(), system.scaleOf(race));
        assertEquals(Optional.of(SHORT), system().build().scaleOf(race));
    }

    @Test
    void theScaleOfAnEventGoesBeforeItsLength() {
        PointsSystem system = system().putDurationScale(Duration.ofHours(8), LONG)
                .putEventScale(CLASSIC, GREAT)
                .build();
        Event renamed = CLASSIC.toBuilder().name("The Great Classic").build();

        assertEquals(
                Optional.of(GREAT),
                system.scaleOf(lasting(8).toBuilder().event(renamed).build()));
        assertEquals(
                Optional.of(LONG),
                system.scaleOf(lasting(8).toBuilder()
                        .event(Event.builder().id("other").name("Other").build())
                        .build()));
    }

    @Test
    void anEventThatDecidesAndIsNotRecordedLeavesTheScaleOpen() {
        PointsSystem system = system().putEventScale(CLASSIC, GREAT).build();

        assertEquals(Optional.empty(), system.scaleOf(lasting(8)));
    }

    @Test
    void marksAreByEventOrLength() {
        PointsSystem system = system().putDurationMarks(Duration.ofHours(6), Marks.afterHours(3))
                .putDurationMarks(Duration.ofHours(24), Marks.afterHours(6, 12))
                .putEventMarks(CLASSIC, Marks.afterHours(1))
                .build();

        assertEquals(List.of(Duration.ofHours(3)), system.marksOf(lasting(10)));
        assertEquals(List.of(Duration.ofHours(6), Duration.ofHours(12)), system.marksOf(lasting(24)));
        assertEquals(
                List.of(Duration.ofHours(1)),
                system.marksOf(lasting(24).toBuilder().event(CLASSIC).build()));
        assertEquals(List.of(), system.marksOf(lasting(2)));
    }

    @Test
    void aSystemWithMarksPaysNoRaceWithoutMarks() {
        PointsSystem cup = system().putDurationMarks(Duration.ofHours(6), Marks.afterHours(3))
                .putEventMarks(CLASSIC, Marks.afterHours(1))
                .build();

        assertTrue(cup.pays(lasting(6)));
        assertTrue(cup.pays(race.toBuilder().event(CLASSIC).build()));
        assertFalse(cup.pays(lasting(2)));
        assertFalse(cup.pays(race));
    }

    @Test
    void onlyPointsRacesThatWereNotCancelledPay() {
        PointsSystem system = system().build();

        assertTrue(system.pays(race));
        assertTrue(system.pays(race.toBuilder().status(RaceStatus.SHORTENED).build()));
        assertFalse(system.pays(race.toBuilder().status(RaceStatus.CANCELLED).build()));
        assertFalse(system.pays(race.toBuilder().kind(RaceKind.EXHIBITION).build()));
        assertFalse(system.pays(race.toBuilder().kind(RaceKind.QUALIFYING_RACE).build()));
        assertTrue(system.toBuilder()
                .addRaceKind(RaceKind.QUALIFYING_RACE)
                .build()
                .pays(race.toBuilder().kind(RaceKind.QUALIFYING_RACE).build()));
    }

    @Test
    void whatIsNotSaidIsWhatMostSystemsShare() {
        PointsSystem system = system().build();

        assertEquals(ChampionshipRole.SEASON_TITLE, system.role());
        assertEquals(Points.ZERO, system.poleBonus());
        assertEquals(Points.ZERO, system.fastestLapBonus());
        assertEquals(Set.of(RaceKind.POINTS), system.raceKinds());
        assertEquals(Set.of(ResultStatus.CLASSIFIED), system.statuses());
        assertFalse(system.secondCarsKeepTheirPlaces());
        assertTrue(system.droppedScores().isEmpty());
        assertTrue(system.qualifyingScale().isEmpty());
        assertEquals(
                Map.of(
                        TitleKind.DRIVERS, Ranking.SHARED_STANDARD,
                        TitleKind.TEAMS, Ranking.SHARED_STANDARD,
                        TitleKind.MANUFACTURERS, Ranking.SHARED_STANDARD),
                system.rankings());
        assertEquals(TieBreak.COUNTBACK, system.tieBreak());
        assertEquals("Test", system.toString());
    }

    @Test
    void aBuilderOfASystemBuildsAnEqualOne() {
        PointsSystem system = system().raceKinds(Set.of(RaceKind.EXHIBITION))
                .statuses(Set.of(ResultStatus.RETIRED))
                .putRanking(TitleKind.TEAMS, Ranking.UNIQUE)
                .putDurationScale(Duration.ofHours(8), LONG)
                .putEventMarks(CLASSIC, Marks.afterHours(1))
                .droppedScores(DroppedScores.best(3))
                .build();

        assertEquals(system, system.toBuilder().build());
        assertEquals(system.hashCode(), system.toBuilder().build().hashCode());
        assertNotEquals(system, system.toBuilder().name("Other").build());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(
                "points system: name and scale are missing",
                refused(() -> PointsSystem.builder().build()));
    }

    @Test
    void brokenRulesAreRefused() {
        assertEquals(
                "points system name: expected a name such as 'IMSA 2021', found ' '",
                refused(() -> system().name(" ").build()));
        assertEquals(
                "points system pole bonus: expected 0 or more, found -1",
                refused(() -> system().poleBonus(Points.of(-1)).build()));
        assertEquals(
                "points system fastest lap bonus: expected 0 or more, found -0.5",
                refused(() -> system().fastestLapBonus(Points.ofHundredths(-50)).build()));
        assertEquals(
                "points system statuses: expected only those of cars that took part, found NOT_STARTED",
                refused(() -> system().addStatus(ResultStatus.NOT_STARTED).build()));
        assertEquals(
                "points system rankings: expected one for each table, found none for TEAMS",
                refused(() -> system().rankings(Map.of(TitleKind.DRIVERS, Ranking.UNIQUE))
                        .build()));
    }

    @Test
    void brokenMarksAreRefused() {
        assertEquals("marks: expected at least one time such as PT6H, found none", refused(() -> Marks.afterHours()));
        assertEquals(
                "marks: expected times above zero in ascending order such as PT6H, PT12H, found [PT0S]",
                refused(() -> Marks.afterHours(0)));
        assertEquals(
                "marks: expected times above zero in ascending order such as PT6H, PT12H, found [PT6H, PT6H]",
                refused(() -> Marks.afterHours(6, 6)));
    }

    @Test
    void brokenDropRulesAreRefused() {
        assertEquals(
                "dropped scores: expected numbers of 0 or more, found 2147483647, -1 and 0",
                refused(() -> DroppedScores.best(-1)));
        assertEquals(
                "dropped scores: expected numbers of 0 or more, found -1, 2 and 2",
                refused(() -> DroppedScores.bestOfHalves(-1, 2, 2)));
        assertEquals(
                "dropped scores: expected numbers of 0 or more, found 3, 2 and -2",
                refused(() -> DroppedScores.bestOfHalves(3, 2, -2)));
    }

    private static String refused(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }
}
