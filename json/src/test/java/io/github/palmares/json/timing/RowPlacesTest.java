package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.car;
import static io.github.palmares.json.timing.TwoRaces.findings;
import static io.github.palmares.json.timing.TwoRaces.imported;
import static io.github.palmares.json.timing.TwoRaces.places;
import static io.github.palmares.json.timing.TwoRaces.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Answer;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Places: those of the file, those in class, and those that a row does not have. */
class RowPlacesTest {
    @Test
    void placesInClassAreCountedInTheOrderOfThePositions() {
        assertEquals(
                List.of("31 1 1 -", "7 5 2 -", "14 4 3 -", "04 2 1 -", "12 3 2 -"),
                places(imported(Sheet.of(
                        car("31", "GTP", 1),
                        car("14", "LMP2", 4),
                        car("04", "LMP2", 2),
                        car("7", "GTP", 5),
                        car("12", "LMP2", 3)))));
    }

    @Test
    void aCarWithMoreLapsCanStandBehindAfterAPenalty() {
        assertEquals(
                List.of("31 1 1 -", "7 2 2 -"),
                places(imported(Sheet.of(
                        car("31", "GTP", 1).with("laps", "200"),
                        car("7", "GTP", 2).with("laps", "203")))));
    }

    @Test
    void aCarThatDidNotStartHasNoPlaceWhateverNumberStandsBesideIt() {
        TimingImport imported = imported(Sheet.of(
                car("31", "GTP", 1),
                car("7", "GTP", 2).with("status", "Not Started").with("not_finished", true),
                car("6", "GTP", "").with("status", "Not Started"),
                car("10", "GTP", 3).with("status", "Disqualified")));

        assertEquals(List.of("31 1 1 -", "7 - - -", "6 - - -", "10 - - -"), places(imported));
        assertEquals(Answer.UNKNOWN, result(imported, "7").finished());
        assertEquals(OptionalInt.of(2), result(imported, "7").sourceOrder());
        assertEquals(List.of(), findings(imported));
    }

    @Test
    void aClassifiedCarThatDidNotFinishKeepsItsPlace() {
        TimingImport imported =
                imported(Sheet.of(car("31", "GTP", 1), car("7", "GTP", 2).with("not_finished", true)));

        assertEquals(List.of("31 1 1 -", "7 2 2 -"), places(imported));
        assertEquals(Answer.NO, result(imported, "7").finished());
    }

    @Test
    void aPositionThatStandsThereTwiceIsOnlyReported() {
        TimingImport imported =
                imported(Sheet.of(car("31", "GTP", 1), car("7", "GTP", 2), car("6", "LMP2", 2), car("10", "GTP", 4)));

        assertEquals(List.of("31 1 1 -", "7 - - 2", "10 4 3 -", "6 - - 2"), places(imported));
        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /classification/1 (line 13): expected each position once,"
                                + " found 2 on 2 cars",
                        "WARNING race-lakeside.json /classification/2 (line 14): expected each position once,"
                                + " found 2 on 2 cars"),
                findings(imported));
        assertEquals(List.of(), imported.book().coverage());
    }

    @Test
    void twoCarsInTheFirstPlaceAreOnlyReportedToo() {
        TimingImport imported = imported(Sheet.of(car("31", "GTP", 1), car("7", "GTP", 1), car("8", "GTP", 3)));

        assertEquals(List.of("31 - - 1", "7 - - 1", "8 3 3 -"), places(imported));
        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /classification/0 (line 12): expected each position once,"
                                + " found 1 on 2 cars",
                        "WARNING race-lakeside.json /classification/1 (line 13): expected each position once,"
                                + " found 1 on 2 cars"),
                findings(imported));
    }

    @Test
    void aClassifiedCarWithoutAPositionLeavesItsClassWithoutPlaces() {
        TimingImport imported =
                imported(Sheet.of(car("31", "GTP", 1), car("7", "GTP", ""), car("6", "LMP2", 2), car("8", "LMP2", 0)));

        assertEquals(List.of("31 1 - -", "7 - - -", "6 2 - -", "8 - - -"), places(imported));
        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /classification/1 (line 13): expected a position for a classified"
                                + " car, found none",
                        "WARNING race-lakeside.json /classification/3 (line 15): expected a position for a classified"
                                + " car, found 0"),
                findings(imported));
    }

    @Test
    void aCarOfAnUnknownStatusHasItsPositionReported() {
        assertEquals(
                List.of("31 1 1 -", "7 - - 2"),
                places(imported(Sheet.of(car("31", "GTP", 1), car("7", "GTP", 2).with("status", "Lost")))));
    }

    @Test
    void aFileWithoutAGapCoversItsRace() {
        assertEquals(
                List.of("coverage of RESULTS, race lakeside-2026"),
                imported(Sheet.of(
                                car("31", "GTP", 1),
                                car("7", "GTP", 2),
                                car("8", "GTP", "").with("status", "Not Started")))
                        .book()
                        .coverage()
                        .stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                List.of(),
                imported(Sheet.of(car("31", "GTP", 1), car("7", "GTP", 3)))
                        .book()
                        .coverage());
        assertEquals(
                List.of(),
                imported(Sheet.of(car("31", "GTP", 1), car("7", "GTP", "")))
                        .book()
                        .coverage());
    }
}
