package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build that lacks something names all that is missing. */
class IncompleteTest {
    private static Refusal lacks(String type, String attributes, Executable build) {
        return refusal(
                "Cannot build " + type + ", some of required attributes are not set [" + attributes + "]", build);
    }

    static Stream<Refusal> entities() {
        return Stream.of(
                lacks("Source", "id, title", () -> Source.builder().build()),
                lacks("Driver", "id, name", () -> Driver.builder().build()),
                lacks("Driver", "name", () -> Driver.builder().id("ann").build()),
                lacks("Team", "id, name", () -> Team.builder().build()),
                lacks("Manufacturer", "id, name", () -> Manufacturer.builder().build()),
                lacks("Person", "id, name", () -> Person.builder().build()),
                lacks("Organisation", "id, name", () -> Organisation.builder().build()),
                lacks("Circuit", "id, name", () -> Circuit.builder().build()),
                lacks("Event", "id, name", () -> Event.builder().build()),
                lacks("CarClass", "id, name", () -> CarClass.builder().build()),
                lacks("CarModel", "id, name", () -> CarModel.builder().build()),
                lacks("Series", "id, name", () -> Series.builder().build()),
                lacks("Season", "id, series, label", () -> Season.builder().build()),
                lacks("Race", "id, season", () -> Race.builder().build()),
                lacks(
                        "Championship",
                        "id, name, series, role",
                        () -> Championship.builder().build()));
    }

    static Stream<Refusal> factsAndTheirParts() {
        return Stream.of(
                lacks("Entry", "id, season", () -> Entry.builder().build()),
                lacks("Seat", "driver", () -> Seat.builder().build()),
                lacks("Result", "race, entry, status", () -> Result.builder().build()),
                lacks("CrewMember", "driver", () -> CrewMember.builder().build()),
                lacks("Ruling", "reason", () -> Ruling.builder().build()),
                lacks("Title", "championship, season", () -> Title.builder().build()),
                lacks(
                        "Affiliation",
                        "member, of, kind",
                        () -> Affiliation.builder().build()),
                lacks(
                        "StatedTotal",
                        "subject, measure, value",
                        () -> StatedTotal.builder().build()),
                lacks(
                        "PointsAdjustment",
                        "season, table, points",
                        () -> PointsAdjustment.builder().build()));
    }

    @ParameterizedTest
    @MethodSource({"entities", "factsAndTheirParts"})
    void isRefused(Refusal refusal) {
        refusal.check();
    }
}
