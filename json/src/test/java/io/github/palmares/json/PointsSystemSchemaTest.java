package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.TitleKind;
import io.github.palmares.points.Award;
import io.github.palmares.points.AwardKind;
import io.github.palmares.points.AwardedTo;
import io.github.palmares.points.ClassGroup;
import io.github.palmares.points.DroppedScores;
import io.github.palmares.points.Mark;
import io.github.palmares.points.PointsScale;
import io.github.palmares.points.PointsSystem;
import io.github.palmares.points.PointsSystems;
import io.github.palmares.points.RaceRule;
import io.github.palmares.points.Ranking;
import io.github.palmares.points.TeamRows;
import io.github.palmares.points.TieBreak;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The schema of points systems, and the systems that are written. */
class PointsSystemSchemaTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PalmaresModule()).build();
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2030;

    @Test
    void theFileInTheJarIsWhatTheTablesGive() throws IOException {
        Kept.holds(PalmaresModule.pointsSystemSchema(), "src/main/resources", "points-system-1.0.schema.json");
    }

    @Test
    void itIsASchemaOfItsDraft() {
        assertEquals(List.of(), Validity.problemsOfSchema(PalmaresModule.pointsSystemSchema()));
        assertEquals(
                "urn:x-palmares:schema:points-system:1.0",
                MAPPER.readTree(PalmaresModule.pointsSystemSchema()).get("$id").stringValue());
    }

    @Test
    void everyPresetIsValidAndReadAsItWas() {
        for (String series : PointsSystems.seriesIds()) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                PointsSystems.all(series, year).forEach(PointsSystemSchemaTest::assertValid);
            }
        }
    }

    @Test
    void everyRuleIsValidAndReadAsItWas() {
        Series series = Series.builder().id("cup").name("Cup").build();
        Event event = Event.builder().id("lake").name("Lake").build();
        Season season =
                Season.builder().id("cup-2031").series(series).label("2031").build();
        PointsScale scale = PointsScale.of(5, 3).withRest(1);
        assertValid(PointsSystem.builder()
                .name("Any")
                .role(ChampionshipRole.CUP)
                .championship(Championship.builder()
                        .id("cup")
                        .name("Cup")
                        .series(series)
                        .role(ChampionshipRole.CUP)
                        .build())
                .scale(scale)
                .rounding(RoundingMode.HALF_UP)
                .addStatus(ResultStatus.CLASSIFIED)
                .addStatus(ResultStatus.RETIRED)
                .addsUpSeries(true)
                .addRaceRules(
                        RaceRule.of(
                                Race.builder()
                                        .id("finale")
                                        .season(season)
                                        .event(event)
                                        .build(),
                                scale),
                        RaceRule.of(event, scale),
                        RaceRule.of(RaceKind.QUALIFYING_RACE, scale).inClasses("GT"),
                        RaceRule.fromHours(6, scale).withMarks(Mark.afterHours(3, scale)).toBuilder()
                                .mostStarters(6)
                                .countingCars(3)
                                .paysAwards(false)
                                .droppable(false)
                                .build())
                .addAward(Award.of(AwardKind.LAP_LED, 1).in(TitleKind.DRIVERS).to(AwardedTo.BEST_IN_TABLE).toBuilder()
                        .keptIfDisqualified(false)
                        .keptWithoutScoring(true)
                        .build())
                .build()
                .withTables(rules -> rules.addClassGroups(ClassGroup.of("A", "B"), ClassGroup.all())
                        .otherClasses(false)
                        .addGroup("Privateer")
                        .addRating(DriverRating.BRONZE)
                        .othersKeepPlaces(true)
                        .teamRows(TeamRows.TEAM)
                        .allCarsCount()
                        .surplusCarsKeepPlaces(true)
                        .scoresWithSeveralCars(false)
                        .droppedScores(DroppedScores.bestOfHalves(3, 2, 1)
                                .exceptFor(ResultStatus.DISQUALIFIED)
                                .withAwardsStaying())
                        .fewestRaces(3)
                        .ranking(Ranking.UNIQUE)
                        .tieBreaks(List.of(TieBreak.values()))));
    }

    @Test
    void whatIsNotValidIsRefusedByTheReaderAsWell() {
        assertRefused("{\"scale\":{\"points\":[10]}}", "");
        assertRefused("{\"name\":\"A\",\"scale\":{\"points\":[\"10\"]}}", "/scale/points/0");
        assertRefused("{\"name\":\"A\",\"scale\":{\"points\":[10]},\"awards\":[{\"kind\":\"pole\"}]}", "/awards/0");
        assertRefused("{\"name\":\"A\",\"scale\":{\"points\":[10]},\"role\":\"king\"}", "/role");
        assertRefused(
                "{\"name\":\"A\",\"scale\":{\"points\":[10]},\"raceRules\":[{\"event\":\"lake\"}]}",
                "/raceRules/0/event");
        assertRefused("{\"name\":\"A\",\"scale\":{\"points\":[10]},\"title\":true}", "");
    }

    private static void assertValid(PointsSystem system) {
        String text = MAPPER.writeValueAsString(system);
        assertEquals(List.of(), Validity.problemsOfSystem(text), text);
        assertEquals(system, MAPPER.readValue(text, PointsSystem.class));
    }

    private static void assertRefused(String text, String where) {
        assertEquals(List.of(where), Validity.problemsOfSystem(text));
        assertThrows(JacksonException.class, () -> MAPPER.readValue(text, PointsSystem.class));
    }
}
