package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnumsTest {
    @Test
    void anAnswerCanBeUnknown() {
        assertEquals(Answer.YES, Answer.of(true));
        assertEquals(Answer.NO, Answer.of(false));
        assertTrue(Answer.YES.isYes());
        assertFalse(Answer.YES.isNo());
        assertTrue(Answer.NO.isNo());
        assertFalse(Answer.NO.isYes());
        assertFalse(Answer.UNKNOWN.isYes());
        assertFalse(Answer.UNKNOWN.isNo());
    }

    @ParameterizedTest
    @CsvSource({
        "CLASSIFIED, YES",
        "NOT_CLASSIFIED, YES",
        "RETIRED, YES",
        "DISQUALIFIED, YES",
        "NOT_STARTED, NO",
        "WITHDRAWN, NO",
        "DID_NOT_QUALIFY, NO",
        "DID_NOT_PRACTISE, NO",
        "DID_NOT_ARRIVE, NO",
        "RESERVE, NO",
        "OTHER, UNKNOWN"
    })
    void aStatusSaysWhetherTheCarRaced(ResultStatus status, Answer tookPart) {
        assertEquals(tookPart, status.tookPart());
        assertEquals(tookPart, Samples.result().status(status).build().tookPart());
    }

    @Test
    void certaintyIsWeakestFirst() {
        assertEquals(
                List.of(Certainty.RUMOURED, Certainty.EXPECTED, Certainty.CONFIRMED),
                Arrays.stream(Certainty.values()).sorted().toList());
    }

    @Test
    void ratingsAreBestFirst() {
        assertEquals(
                List.of(DriverRating.PLATINUM, DriverRating.GOLD, DriverRating.SILVER, DriverRating.BRONZE),
                Arrays.stream(DriverRating.values()).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"KILOMETRES, km", "MILES, mi", "LAPS, laps"})
    void aUnitHasASymbol(DistanceUnit unit, String symbol) {
        assertEquals(symbol, unit.symbol());
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCE, source",
        "DRIVER, driver",
        "TEAM, team",
        "MANUFACTURER, manufacturer",
        "PERSON, person",
        "ORGANISATION, organisation",
        "CIRCUIT, circuit",
        "SERIES, series",
        "CAR_CLASS, class",
        "CAR_MODEL, car",
        "EVENT, event",
        "SEASON, season",
        "RACE, race",
        "CHAMPIONSHIP, championship"
    })
    void aKindOfEntityHasAWord(EntityKind kind, String word) {
        assertEquals(word, kind.word());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfEntityIsThatOfOneType(EntityKind kind) {
        List<Entity> ofKind = FullSamples.entities().stream()
                .filter(entity -> entity.entityKind() == kind)
                .toList();

        assertEquals(1, ofKind.size());
        assertEquals(kind.word() + " " + ofKind.get(0).id(), ofKind.get(0).toString());
    }
}
