package io.github.palmares.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The values of a record with many attributes, of which a race has enough. */
class ValuesTest {
    private static Values put(Values values, RaceAttribute attribute, Object value) {
        return values.put(attribute.ordinal(), value);
    }

    @Test
    void attributesMayBeSetFromTheFirstToTheLast() {
        Values values = new Values();
        for (RaceAttribute attribute : RaceAttribute.values()) {
            put(values, attribute, attribute.name());
        }
        for (RaceAttribute attribute : RaceAttribute.values()) {
            assertEquals(attribute.name(), values.get(attribute, String.class));
        }
    }

    @Test
    void theLastAttributeMayBeSetFirst() {
        Values values = put(new Values(), RaceAttribute.CITATIONS, List.of("somewhere"));
        put(values, RaceAttribute.ID, "r");

        assertEquals(List.of("somewhere"), values.list(RaceAttribute.CITATIONS, String.class));
        assertEquals("r", values.get(RaceAttribute.ID, String.class));
    }

    @Test
    void whatIsNotSetIsAbsentOrImplied() {
        for (RaceAttribute attribute : RaceAttribute.values()) {
            if (attribute != RaceAttribute.KIND) {
                assertEquals(OptionalInt.empty(), new Values().integer(attribute));
                assertEquals(List.of(), new Values().list(attribute, Object.class));
            }
        }
        assertEquals(RaceAttribute.KIND.row().implied(), new Values().get(RaceAttribute.KIND, Object.class));
    }

    @Test
    void whatIsRequiredAndNotSetIsNamed() {
        assertEquals(
                "SEASON",
                assertThrows(NullPointerException.class, () -> new Values().get(RaceAttribute.SEASON, Object.class))
                        .getMessage());
    }
}
