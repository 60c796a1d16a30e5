package io.github.palmares.model;

import static io.github.palmares.model.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A build that lacks something names all that is missing. */
class IncompleteTest {
    private static Refusal lacks(String type, String attributes, Executable build) {
        int last = attributes.lastIndexOf(", ");
        String missing = last < 0
                ? attributes + " is missing"
                : attributes.substring(0, last) + " and " + attributes.substring(last + 2) + " are missing";
        return refusal(type + ": " + missing, build);
    }

    static Stream<Refusal> entities() {
        return Stream.of(
                lacks("source", "id, title", () -> Source.builder().build()),
                lacks("driver", "id, name", () -> Driver.builder().build()),
                lacks("driver", "name", () -> Driver.builder().id("ann").build()),
                lacks("team", "id, name", () -> Team.builder().build()),
                lacks("manufacturer", "id, name", () -> Manufacturer.builder().build()),
                lacks("person", "id, name", () -> Person.builder().build()),
                lacks("organisation", "id, name", () -> Organisation.builder().build()),
                lacks("circuit", "id, name", () -> Circuit.builder().build()),
                lacks("event", "id, name", () -> Event.builder().build()),
                lacks("car class", "id, name", () -> CarClass.builder().build()),
                lacks("car model", "id, name", () -> CarModel.builder().build()),
                lacks("series", "id, name", () -> Series.builder().build()),
                lacks("season", "id, series, label", () -> Season.builder().build()),
                lacks("race", "id, season", () -> Race.builder().build()),
                lacks(
                        "championship",
                        "id, name, series, role",
                        () -> Championship.builder().build()));
    }

    static Stream<Refusal> factsAndTheirParts() {
        return Stream.of(
                lacks("entry", "id, season", () -> Entry.builder().build()),
                lacks("seat", "driver", () -> Seat.builder().build()),
                lacks("result", "race, entry, status", () -> Result.builder().build()),
                lacks("crew member", "driver", () -> CrewMember.builder().build()),
                lacks("ruling", "reason", () -> Ruling.builder().build()),
                lacks("title", "championship, season", () -> Title.builder().build()),
                lacks(
                        "affiliation",
                        "member, of, kind",
                        () -> Affiliation.builder().build()),
                lacks(
                        "stated total",
                        "subject, measure, value",
                        () -> StatedTotal.builder().build()),
                lacks(
                        "points adjustment",
                        "season, table, points",
                        () -> PointsAdjustment.builder().build()));
    }

    @ParameterizedTest
    @MethodSource({"entities", "factsAndTheirParts"})
    void isRefused(Refusal refusal) {
        refusal.check();
    }

    @Test
    void theMissingAttributesCanBeAskedFor() {
        IncompleteValueException incomplete = assertThrows(
                IncompleteValueException.class, () -> Result.builder().build());
        assertEquals("result: race, entry and status are missing", incomplete.getMessage());
        assertEquals(List.of("race", "entry", "status"), incomplete.missing());
    }
}
