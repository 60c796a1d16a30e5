package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.TitleKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rows of standings hold. */
class StandingsTest {
    private final Sheet sheet = new Sheet();
    private final Race alpha = sheet.race("alpha");
    private final Entry one = sheet.car("1", Sheet.team("Oak"), "Ana");
    private final Entry two = sheet.car("2", Sheet.team("Elm"), "Bo");
    private final Entry three = sheet.car("3", Sheet.team("Ash"), "Cy");

    @Test
    void qualifyingPaysByPlaceInClassAndHasItsOwnPart() {
        PointsSystem system = Sheet.PLAIN.toBuilder()
                .addAward(Award.qualifying(PointsScale.of(3, 1)))
                .build();
        sheet.add(
                sheet.result(alpha, one).classPosition(4).qualifyingPosition(2).build());
        RaceScore score = sheet.by(system).drivers().get(0).score(alpha).orElseThrow();

        assertEquals(Points.of(3), score.racePoints());
        assertEquals(Points.of(1), score.qualifyingPoints());
        assertEquals(Points.ZERO, score.bonusPoints());
        assertEquals(Points.ZERO, score.adjustmentPoints());
        assertEquals(OptionalInt.of(4), score.place());
        assertEquals(OptionalInt.of(2), score.qualifyingPlace());
        assertEquals("race alpha: 4", score.toString());
    }

    @Test
    void aTeamsRowIsACarUnderTheNumberItStandsUnder() {
        Race beta = sheet.race("beta");
        Entry other = sheet.car(
                Sheet.entry("92")
                        .tableNumber(CarNumber.of("9"))
                        .addTeam(Sheet.team("Fir"))
                        .build(),
                "Di");
        sheet.add(
                sheet.result(alpha, other).classPosition(1).build(),
                sheet.result(beta, sheet.car("9", Sheet.team("Fir"), "Di"))
                        .ranAs(RanAs.builder().number(CarNumber.of("55")).build())
                        .classPosition(2)
                        .build());
        Standings standings = sheet.by(Sheet.PLAIN);

        assertEquals(List.of("1. #9 Fir 16"), Sheet.lines(standings.teams()));
        Standing row = standings.teams().get(0);
        assertEquals(Optional.of(CarNumber.of("9")), row.number());
        assertEquals(List.of(Sheet.team("Fir")), row.teams());
        assertEquals(Optional.of(Sheet.team("Fir")), row.competitor());
        assertTrue(row.isOf(Sheet.team("Fir")));
        assertFalse(row.isOf(Sheet.team("Oak")));
    }

    @Test
    void zeroEightIsNotEight() {
        sheet.finish(alpha, sheet.car("8"), sheet.car("08"));

        assertEquals(
                List.of("1. #8 10", "2. #08 6"),
                Sheet.lines(sheet.by(Sheet.PLAIN).teams()));
    }

    @Test
    void aCarWithoutANumberHasARowOfItsOwn() {
        Entry nameless = Entry.builder()
                .id("mystery")
                .season(Sheet.SEASON)
                .carClass(Sheet.TOP)
                .build();
        Standing row =
                sheet.finish(alpha, sheet.car(nameless)).by(Sheet.PLAIN).teams().get(0);

        assertEquals("1. entry mystery 10", row.toString());
        assertEquals(Optional.empty(), row.competitor());
        assertEquals(Optional.empty(), row.number());
    }

    @Test
    void severalTeamsOfACarAreAllNamed() {
        Race beta = sheet.race("beta");
        sheet.add(
                sheet.result(alpha, one).classPosition(1).build(),
                sheet.result(beta, one)
                        .ranAs(RanAs.builder().addTeam(Sheet.team("Yew")).build())
                        .classPosition(1)
                        .build());
        Standing row = sheet.by(Sheet.PLAIN).teams().get(0);

        assertEquals("#1 Oak / Yew", row.name());
        assertEquals(Optional.empty(), row.competitor());
        assertTrue(row.isOf(Sheet.team("Yew")));
    }

    @Test
    void severalClassesHaveRowsOfTheirOwn() {
        Entry gt = sheet.car(Sheet.entry("1").id("gt-1").carClass(Sheet.GT).build(), "Gil");
        Standings standings = sheet.finish(alpha, one, two).finish(alpha, gt).by(Sheet.PLAIN);

        assertEquals(List.of("1. Ana 10", "2. Bo 6", "1. Gil 10"), Sheet.lines(standings.drivers()));
        assertEquals(List.of("1. #1 Oak 10", "2. #2 Elm 6", "1. #1 10"), Sheet.lines(standings.teams()));
        assertEquals(List.of(Sheet.TOP, Sheet.GT), standings.classes());
        assertEquals(
                List.of("1. Gil 10"), Sheet.lines(standings.inClass(Sheet.GT).drivers()));
        assertEquals(
                List.of("1. Ana 10", "2. Bo 6"),
                Sheet.lines(standings.byClass().get(Sheet.TOP).drivers()));
        assertEquals(Set.of(Sheet.TOP, Sheet.GT), standings.byClass().keySet());
    }

    @Test
    void severalSeasonsHaveRowsOfTheirOwn() {
        Season other = Sheet.SEASON.toBuilder().id("made-up-2032").label("2032").build();
        Race later = Race.builder().id("later").season(other).build();
        Entry again = one.toBuilder().id("again").season(other).build();
        sheet.finish(alpha, one);
        sheet.add(sheet.result(later, again)
                .lineUp(LineUp.of(Sheet.driver("Ana")))
                .classPosition(2)
                .build());
        Standings standings = sheet.by(Sheet.PLAIN);

        assertEquals(List.of("1. Ana 10", "1. Ana 6"), Sheet.lines(standings.drivers()));
        assertEquals(other, standings.drivers().get(1).season());
        assertEquals(List.of(Sheet.TOP), standings.classes());
    }

    @Test
    void aRowTellsWhatItIs() {
        Race beta = sheet.race("beta");
        Race gamma = sheet.race("gamma");
        sheet.finish(alpha, one, two).finish(beta, two, one).finish(gamma, two);
        Standing row = Sheet.row(sheet.by(Sheet.PLAIN).drivers(), "Bo");

        assertEquals(1, row.position());
        assertEquals(TitleKind.DRIVERS, row.kind());
        assertEquals(Sheet.SEASON, row.season());
        assertEquals(List.of(Sheet.TOP), row.classes());
        assertEquals(Optional.of(Sheet.driver("Bo")), row.competitor());
        assertEquals(List.of(), row.teams());
        assertEquals(Points.of(26), row.points());
        assertEquals(2, row.wins());
        assertEquals(2, row.placed(1));
        assertEquals(1, row.placed(2));
        assertEquals(0, row.placed(3));
        assertEquals(List.of(1, 1, 2), row.places());
        assertEquals(List.of(), row.adjustments());
        assertEquals(
                "[race alpha: 6, race beta: 10, race gamma: 10]", row.scores().toString());
    }

    @Test
    void aRaceWithoutARowIsNotAmongItsScores() {
        Race beta = sheet.race("beta");
        sheet.finish(alpha, one, two).finish(beta, two);
        Standing row = Sheet.row(sheet.by(Sheet.PLAIN).drivers(), "Ana");

        assertEquals("[race alpha: 10]", row.scores().toString());
        assertEquals(Optional.empty(), row.score(beta));
    }

    @Test
    void racesThatPayNothingAreLeftOut() {
        Race show = sheet.race("show").toBuilder().kind(RaceKind.EXHIBITION).build();
        Standings standings = sheet.finish(show, two).finish(alpha, one).by(Sheet.PLAIN);

        assertEquals(List.of(alpha), standings.races());
        assertEquals(List.of("1. Ana 10"), Sheet.lines(standings.drivers()));
        assertEquals(2, standings.results().size(), "they stay among the results");
    }

    @Test
    void standingsOfNothingHaveNoRows() {
        Standings none = sheet.by(Sheet.PLAIN);

        assertEquals(List.of(), none.drivers());
        assertEquals(List.of(), none.champions());
        assertEquals(List.of(), none.classes());
        assertEquals("standings by Plain after 0 races in []", none.toString());
        assertEquals(Sheet.PLAIN, none.system());
    }

    @Test
    void standingsWithinABookAreAskedForInOneLine() {
        RecordBook book = sheet.finish(alpha, one, two).book();

        assertEquals(
                List.of("1. Ana 350", "2. Bo 320"),
                Sheet.lines(Standings.of(book.results().in(Sheet.SEASON).inClass(Sheet.TOP), PointsSystems.IMSA_2021)
                        .drivers()));
    }

    @Test
    void rowsAreEqualByWhatTheySay() {
        Standing row = sheet.finish(alpha, one, two).by(Sheet.PLAIN).drivers().get(0);
        Standing again = sheet.by(Sheet.PLAIN).drivers().get(0);

        assertEquals(row, again);
        assertEquals(row.hashCode(), again.hashCode());
        Standing other = sheet.by(Sheet.PLAIN).drivers().get(1);
        assertNotEquals(row, other);
        assertNotEquals(row.hashCode(), other.hashCode());
    }

    @Test
    void listsCannotBeChanged() {
        Standings standings = sheet.finish(alpha, one, two).by(Sheet.PLAIN);
        Result first = sheet.result(alpha, one).build();

        assertThrows(
                UnsupportedOperationException.class, () -> standings.drivers().remove(0));
        assertThrows(
                UnsupportedOperationException.class, () -> standings.races().add(first.race()));
        assertThrows(
                UnsupportedOperationException.class, () -> standings.byClass().clear());
    }

    @Test
    void whoIsLevelStandsInTheOrderOfNames() {
        Entry crew = Sheet.entry("9").build();
        Entry namesakes = sheet.car(Sheet.entry("10").build());
        Driver ana = Sheet.driver("Ana").toBuilder().id("the-last").build();
        sheet.add(sheet.result(alpha, crew)
                .classPosition(1)
                .lineUp(LineUp.of(Sheet.driver("Cy"), ana, Sheet.driver("Bo")))
                .build());
        sheet.add(sheet.result(alpha, namesakes)
                .classPosition(2)
                .lineUp(LineUp.of(
                        Sheet.driver("Di").toBuilder().id("di-2").build(),
                        Sheet.driver("Di").toBuilder().id("di-1").build()))
                .build());
        List<Standing> rows = sheet.by(Sheet.PLAIN).drivers();

        assertEquals(
                List.of("Ana", "Bo", "Cy", "Di", "Di"),
                rows.stream().map(Standing::name).toList());
        assertEquals("di-1", rows.get(3).competitor().orElseThrow().id());
    }
}
