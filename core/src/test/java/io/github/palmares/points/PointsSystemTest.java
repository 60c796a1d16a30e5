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
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        PointsSystem system = system().addRaceRule(RaceRule.fromHours(24, GREAT))
                .addRaceRule(RaceRule.fromHours(8, LONG))
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
        PointsSystem system = system().addRaceRule(RaceRule.fromHours(8, LONG))
                .addRaceRule(RaceRule.of(CLASSIC, GREAT))
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
        PointsSystem system = system().addRaceRule(RaceRule.of(CLASSIC, GREAT)).build();

        assertEquals(Optional.empty(), system.scaleOf(lasting(8)));
    }

    @Test
    void marksAreByEventOrLength() {
        Mark third = Mark.afterHours(3, SHORT);
        Mark sixth = Mark.afterHours(6, LONG);
        PointsSystem system = system().addRaceRules(
                        RaceRule.fromHours(6, SHORT).withMarks(third),
                        RaceRule.fromHours(24, SHORT).withMarks(sixth, third),
                        RaceRule.of(CLASSIC, SHORT).withMarks(Mark.afterHours(1, SHORT)))
                .build();

        assertEquals(List.of(third), system.marksOf(lasting(10, null)));
        assertEquals(List.of(third, sixth), system.marksOf(lasting(24, null)));
        assertEquals(List.of(Mark.afterHours(1, SHORT)), system.marksOf(lasting(24, CLASSIC)));
        assertEquals(List.of(), system.marksOf(lasting(2, null)));
    }

    @Test
    void withoutAScaleOfItsOwnASystemPaysOnlyRacesWithARule() {
        PointsSystem cup = system().scale(Optional.empty())
                .addRaceRule(RaceRule.fromHours(6, SHORT))
                .build();

        assertTrue(cup.pays(lasting(6)));
        assertFalse(cup.pays(lasting(2)));
        assertTrue(cup.pays(race), "for all that is recorded");
        assertEquals(Optional.empty(), cup.scaleOf(lasting(2)));
    }

    @Test
    void theClosestRuleDecidesInWhateverOrder() {
        PointsScale other = PointsScale.of(1);
        RaceRule ofRace = RaceRule.of(race, PointsScale.of(5));
        RaceRule ofEvent = RaceRule.of(CLASSIC, PointsScale.of(4));
        RaceRule ofLength = RaceRule.fromHours(6, PointsScale.of(3));
        RaceRule ofKind = RaceRule.of(RaceKind.QUALIFYING_RACE, PointsScale.of(2));
        PointsSystem system = system().scale(other)
                .addRaceRules(ofLength, ofKind, ofEvent, ofRace)
                .build();

        assertEquals(PointsScale.of(5), system.scaleOf(lasting(6, CLASSIC)).orElseThrow());
        Race second = lasting(6, CLASSIC).toBuilder().id("beta").build();
        assertEquals(PointsScale.of(4), system.scaleOf(second).orElseThrow());
        Race sixHours = lasting(6, Event.builder().id("other").name("Other").build()).toBuilder()
                .id("beta")
                .build();
        assertEquals(PointsScale.of(3), system.scaleOf(sixHours).orElseThrow());
        assertEquals(
                PointsScale.of(2),
                system.scaleOf(second.toBuilder().kind(RaceKind.QUALIFYING_RACE).build())
                        .orElseThrow());
        assertEquals(
                system,
                system().scale(other)
                        .addRaceRules(ofRace, ofEvent, ofKind, ofLength)
                        .build());
    }

    private Race lasting(int hours, @Nullable Event event) {
        return race.toBuilder()
                .scheduledDuration(Duration.ofHours(hours))
                .event(Optional.ofNullable(event)
                        .or(() -> Optional.of(
                                Event.builder().id("other").name("Other").build())))
                .build();
    }

    @Test
    void theMaximumIsAWinWithAllMarksAndAwards() {
        PointsSystem system = system().addRaceRule(RaceRule.fromHours(6, LONG).withMarks(Mark.afterHours(3, SHORT)))
                .addAwards(Award.pole(1), Award.fastestLap(2).in(TitleKind.DRIVERS))
                .build();

        assertEquals(Optional.of(Points.of(15 + 10 + 1 + 2)), system.maximum(lasting(6), TitleKind.DRIVERS));
        assertEquals(Optional.of(Points.of(15 + 10 + 1)), system.maximum(lasting(6), TitleKind.TEAMS));
        assertEquals(
                Optional.of(Points.of(5 + 1)),
                system.maximum(lasting(2).toBuilder().pointsPercent(50).build(), TitleKind.TEAMS));
        assertEquals(Optional.empty(), system.maximum(race, TitleKind.TEAMS));
        assertEquals(
                Optional.of(Points.ZERO),
                system.maximum(lasting(2).toBuilder().kind(RaceKind.EXHIBITION).build(), TitleKind.TEAMS));
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
                .addRaceRule(RaceRule.of(RaceKind.QUALIFYING_RACE, SHORT))
                .build()
                .pays(race.toBuilder().kind(RaceKind.QUALIFYING_RACE).build()));
    }

    @Test
    void whatIsNotSaidIsWhatMostSystemsShare() {
        PointsSystem system = system().build();

        assertEquals(ChampionshipRole.SEASON_TITLE, system.role());
        assertEquals(List.of(), system.awards());
        assertEquals(List.of(), system.raceRules());
        assertEquals(Set.of(ResultStatus.CLASSIFIED), system.statuses());
        assertEquals(Optional.empty(), system.rounding());
        assertFalse(system.addsUpSeries());
        assertEquals(Set.of(TitleKind.values()), system.tables().keySet());
        for (TableRules rules : system.tables().values()) {
            assertEquals(TableRules.builder().build(), rules);
            assertEquals(1, rules.countingCars());
            assertFalse(rules.surplusCarsKeepPlaces());
            assertTrue(rules.droppedScores().isEmpty());
            assertEquals(Ranking.SHARED_STANDARD, rules.ranking());
            assertEquals(List.of(TieBreak.COUNTBACK), rules.tieBreaks());
        }
        assertEquals("Test", system.toString());
    }

    @Test
    void aBuilderOfASystemBuildsAnEqualOne() {
        PointsSystem system = system().statuses(Set.of(ResultStatus.RETIRED))
                .addRaceRules(RaceRule.fromHours(8, LONG), RaceRule.of(CLASSIC, GREAT))
                .addAwards(Award.fastestLap(1), Award.qualifying(SHORT))
                .rounding(RoundingMode.HALF_UP)
                .build()
                .withTable(
                        TitleKind.TEAMS, rules -> rules.ranking(Ranking.UNIQUE).addGroup("Pro-Am"));

        assertEquals(system, system.toBuilder().build());
        assertEquals(system.hashCode(), system.toBuilder().build().hashCode());
        assertNotEquals(system, system.toBuilder().name("Other").build());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(
                "points system: name is missing",
                refused(() -> PointsSystem.builder().build()));
        assertEquals(
                "points system 'Test': expected a scale or a rule with a scale such as 10-8-6, found none",
                refused(() -> system().scale(Optional.empty()).build()));
        assertEquals(
                "points system 'Test': expected a scale or a rule with a scale such as 10-8-6, found none",
                refused(() -> system().scale(Optional.empty())
                        .addRaceRule(RaceRule.builder().build())
                        .build()));
        assertEquals(
                "points system 'Test': expected at least one table such as DRIVERS, found none",
                refused(() -> system().tables(Map.of()).build()));
        assertEquals(
                "award: kind and scale are missing",
                refused(() -> Award.builder().build()));
    }

    @Test
    void brokenRulesAreRefused() {
        assertEquals(
                "points system name: expected a name such as 'IMSA 2021', found ' '",
                refused(() -> system().name(" ").build()));
        assertEquals(
                "points system statuses: expected only those of cars that took part, found NOT_STARTED",
                refused(() -> system().addStatus(ResultStatus.NOT_STARTED).build()));
        assertEquals(
                "points system awards: expected one of each kind in a table, found 'POLE 1' and 'POLE 2'",
                refused(() -> system().addAwards(Award.pole(1), Award.pole(2)).build()));
        assertEquals(
                "points system race rules: expected one for each case, found 'from PT8H: 15-9' and 'from PT8H: 30-18'",
                refused(() -> system().addRaceRules(RaceRule.fromHours(8, LONG), RaceRule.fromHours(8, GREAT))
                        .build()));
        assertEquals(
                "points system 'Test' table: expected one of [TEAMS], found DRIVERS",
                refused(() -> system().tables(
                                Map.of(TitleKind.TEAMS, TableRules.builder().build()))
                        .build()
                        .withTable(TitleKind.DRIVERS, rules -> rules)));
        assertEquals(
                "table rules counting cars: expected 1 or more, found 0",
                refused(() -> TableRules.builder().countingCars(0).build()));
        assertEquals(
                "table rules fewest races: expected 0 or more, found -1",
                refused(() -> TableRules.builder().fewestRaces(-1).build()));
        assertEquals(
                "class group: expected at least one class such as 'LMP1', found none", refused(() -> ClassGroup.of()));
    }

    @Test
    void brokenRaceRulesAreRefused() {
        assertEquals(
                "mark: expected a time above zero such as PT6H, found PT0S", refused(() -> Mark.afterHours(0, SHORT)));
        assertEquals(
                "race rule marks: expected each time once, found PT6H twice",
                refused(() ->
                        RaceRule.fromHours(8, SHORT).withMarks(Mark.afterHours(6, SHORT), Mark.afterHours(6, LONG))));
        assertEquals(
                "race rule marks: expected none of a race that does not count, found PT6H",
                refused(() -> RaceRule.builder().build().withMarks(Mark.afterHours(6, SHORT))));
        assertEquals(
                "race rule least length: expected a duration above zero such as PT6H, found PT0S",
                refused(() -> RaceRule.fromHours(0, SHORT)));
        assertEquals(
                "race rule most starters: expected 1 or more, found 0",
                refused(() -> RaceRule.builder().mostStarters(0).build()));
        assertEquals(
                "race rule counting cars: expected 1 or more, found 0",
                refused(() -> RaceRule.builder().countingCars(0).build()));
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

    private static PointsSystem only(RaceRule rule) {
        return system().scale(Optional.empty()).addRaceRule(rule).build();
    }

    @Test
    void aRaceThatPaysInOneClassPays() {
        RaceRule gt = RaceRule.of(race, SHORT).inClasses("GT");
        Race second = race.toBuilder().id("beta").build();

        assertTrue(only(gt).pays(race));
        assertFalse(only(gt).pays(race.toBuilder().status(RaceStatus.CANCELLED).build()));
        assertFalse(only(gt).pays(second), "the rule is for another race");
        assertFalse(only(RaceRule.fromHours(6, SHORT).inClasses("GT")).pays(lasting(2)));
        assertTrue(only(RaceRule.fromHours(6, SHORT).inClasses("GT")).pays(race), "for all that is recorded");
        assertFalse(only(RaceRule.of(RaceKind.QUALIFYING_RACE, SHORT).inClasses("GT"))
                .pays(race));
    }

    @Test
    void aRuleByWhichARaceDoesNotCountIsNoneThatPays() {
        PointsSystem system = system().scale(Optional.empty())
                .addRaceRules(
                        RaceRule.fromHours(6, SHORT),
                        RaceRule.builder().atLeast(Duration.ofHours(24)).build(),
                        RaceRule.builder().addClass("GT").build())
                .build();

        assertTrue(system.pays(lasting(6)));
        assertFalse(system.pays(lasting(24)));
        assertFalse(system.pays(lasting(2)));
    }

    @Test
    void aRaceThatPaysSmallFieldsAlonePays() {
        RaceRule small = RaceRule.builder().mostStarters(4).scale(SHORT).build();

        assertTrue(only(small).pays(race));
        assertEquals(Optional.empty(), only(small).scaleOf(race));
        assertEquals(
                Optional.of(LONG),
                system().scale(LONG).addRaceRule(small).build().scaleOf(race));
    }

    @Test
    void eachRaceEventClassAndFieldCanHaveARule() {
        Race second = race.toBuilder().id("beta").build();
        Event other = Event.builder().id("other").name("Other").build();
        RaceRule small = RaceRule.builder().mostStarters(4).scale(SHORT).build();
        RaceRule[] rules = {
            RaceRule.of(race, SHORT),
            RaceRule.of(second, SHORT),
            RaceRule.of(CLASSIC, SHORT),
            RaceRule.of(other, SHORT),
            RaceRule.fromHours(6, SHORT).inClasses("GT"),
            RaceRule.fromHours(6, SHORT).inClasses("TOP"),
            small,
            small.toBuilder().mostStarters(8).build(),
        };

        assertEquals(List.of(rules), system().addRaceRules(rules).build().raceRules());
    }

    @Test
    void aRaceRuleTellsWhichRacesItMeansAndWhatTheyPay() {
        RaceRule rule = RaceRule.of(race, SHORT).toBuilder()
                .event(CLASSIC)
                .mostStarters(4)
                .build();

        assertEquals("alpha, classic, up to 4 starters: 10-6", rule.toString());
        assertEquals(
                "QUALIFYING_RACE, from PT6H, in [GT]: not counted",
                RaceRule.builder()
                        .kind(RaceKind.QUALIFYING_RACE)
                        .atLeast(Duration.ofHours(6))
                        .addClass("GT")
                        .build()
                        .toString());
        assertEquals("every race: not counted", RaceRule.builder().build().toString());
    }
}
