package io.github.palmares.book.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.CarClass;
import io.github.palmares.testing.Samples;
import io.github.palmares.testing.Specimens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementOrderTest {
    @ParameterizedTest
    @EnumSource(RecordType.class)
    void everyAttributeParts(RecordType type) {
        Table<Object, Object> table = Specimens.untyped(type.table());
        Object full = Specimens.full(table);
        assertEquals(0, StatementOrder.ALL.compare(full, Specimens.full(table)));
        for (Attribute<Object, Object> attribute : table.attributes()) {
            Object other = other(table, full, attribute);
            if (!other.equals(full)) {
                int difference = StatementOrder.ALL.compare(full, other);
                assertNotEquals(0, difference, attribute::name);
                assertEquals(-Integer.signum(difference), Integer.signum(StatementOrder.ALL.compare(other, full)));
            }
        }
    }

    /** With another value of an attribute, or without any; the same where other attributes allow neither. */
    private static Object other(Table<Object, Object> table, Object full, Attribute<Object, Object> attribute) {
        try {
            return Specimens.with(table, full, attribute, Specimens.value(table, attribute, 1));
        } catch (IllegalArgumentException e) {
            return attribute.row().isRequired() ? full : without(table, full, attribute);
        }
    }

    private static Object without(Table<Object, Object> table, Object full, Attribute<Object, Object> attribute) {
        try {
            return Specimens.without(table, full, attribute);
        } catch (IllegalArgumentException e) {
            return full;
        }
    }

    @Test
    void whatIsReferredToIsComparedByItsId() {
        CarClass old = Samples.carClass("old");
        CarClass one =
                Samples.carClass("new").toBuilder().predecessors(List.of(old)).build();
        CarClass other = one.toBuilder()
                .predecessors(List.of(old.toBuilder().name("Another").build()))
                .build();

        assertEquals(0, StatementOrder.ALL.compare(one, other));
        assertNotEquals(one, other);
    }

    @Test
    void listsAreTheSameWhereAllStatementsAre() {
        List<Object> one = List.of(Samples.driver("a"), Samples.driver("b"));

        assertTrue(StatementOrder.areSame(one, List.of(Samples.driver("a"), Samples.driver("b"))));
        assertFalse(StatementOrder.areSame(one, List.of(Samples.driver("a"))));
        assertFalse(StatementOrder.areSame(one, List.of(Samples.driver("b"), Samples.driver("a"))));
    }
}
