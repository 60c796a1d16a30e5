package io.github.palmares.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Race;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the tables, rows and choices say of themselves, which the schema of a document is made of. */
class RowsTest {
    @Test
    void anIdIsRequiredAndTellsItsValueFromOthers() {
        Row id = Row.id("The race's id.");

        assertEquals("The race's id.", id.description());
        assertTrue(id.isRequired());
        assertTrue(id.isIdentifying());
        assertFalse(Row.text("The name as run.").isRequired());
        assertFalse(Row.text("The name as run.").isIdentifying());
    }

    @Test
    void datesNarrowEachOtherAndWhatElseIsKnownAgrees() {
        assertEquals(Row.Uniting.INTERSECTION, Row.date("Since when.").uniting());
        assertEquals(Row.Uniting.KNOWN, Row.text("The name as run.").uniting());
        assertEquals(Row.Uniting.UNION, Row.aliases().uniting());
    }

    @Test
    void anAffiliationIsToldFromOthersByItsSidesKindSeriesCarAndBeginning() {
        assertEquals(
                Set.of(
                        AffiliationAttribute.MEMBER,
                        AffiliationAttribute.OF,
                        AffiliationAttribute.KIND,
                        AffiliationAttribute.SERIES,
                        AffiliationAttribute.CAR,
                        AffiliationAttribute.FROM),
                AffiliationAttribute.ALL.attributes().stream()
                        .filter(attribute -> attribute.row().isIdentifying())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theOrderOfAListIsDataWhereTheRowSaysSo() {
        assertTrue(SeasonAttribute.CLASSES.row().isInOrder());
        assertTrue(SeasonAttribute.CLASSES.row().isList());
        assertFalse(SeasonAttribute.CITATIONS.row().isInOrder());
        assertTrue(SeasonAttribute.CITATIONS.row().isList());
        assertFalse(SeasonAttribute.SERIES.row().isInOrder());
        assertFalse(SeasonAttribute.SERIES.row().isList());
    }

    @Test
    void aRoundIsCountedFromOne() {
        assertEquals(1, RaceAttribute.ROUND.row().least());
        assertEquals(0, RaceAttribute.POINTS_PERCENT.row().least());
    }

    @Test
    void aSeatIsToldByItsDriver() {
        assertEquals("of driver", EntryAttribute.SEATS.row().keyPhrase());
        assertEquals("", EntryAttribute.NUMBER.row().keyPhrase());
    }

    @Test
    void aRowKnowsWhatItsPartsAre() {
        assertTrue(DriverAttribute.CITATIONS.row().isPart(CitationAttribute.ALL));
        assertFalse(DriverAttribute.CITATIONS.row().isPart(ExternalIdAttribute.ALL));
        assertFalse(DriverAttribute.NAME.row().isPart(CitationAttribute.ALL));
    }

    @Test
    void aTableKnowsWhichAttributesLeadToOtherValues() {
        assertEquals(
                List.of(RaceAttribute.SEASON, RaceAttribute.EVENT, RaceAttribute.CIRCUIT, RaceAttribute.CITATIONS),
                Table.of(Race.class, "race", "One running.", RaceAttribute.values())
                        .linking());
    }

    @Test
    void aTableSaysWhatItsTypeIsAndWhichRulesItObeys() {
        assertEquals("One running.", RaceAttribute.ALL.description());
        assertEquals(List.of(), RaceAttribute.ALL.rules());
        assertEquals(List.of("the end is not before the beginning"), TotalScopeAttribute.ALL.rules());
    }

    @Test
    void aChoiceSaysWhatItIsAndOfWhichTypes() {
        assertEquals("competitor", Choice.COMPETITOR.word());
        assertEquals("Whoever can hold a title: exactly one field.", Choice.COMPETITOR.description());
        assertEquals(List.of(RecordType.DRIVER, RecordType.TEAM, RecordType.MANUFACTURER), Choice.COMPETITOR.types());
    }

    @Test
    void theArraysOfADocumentAreNamedByWhatTheyHold() {
        assertEquals("classes", RecordType.CLASS.plural());
        assertEquals("entries", RecordType.ENTRY.plural());
        assertEquals("coverage", RecordType.COVERAGE.plural());
    }
}
