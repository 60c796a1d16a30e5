package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.CrewMemberAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.ResultAttribute;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Row.Uniting;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Entity;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Result;
import io.github.palmares.testing.Specimens;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every attribute of every type, in two statements of one thing: nothing is lost, and nothing is overlooked. */
class AttributesTest {
    private static Table<Object, Object> table(RecordType type) {
        return Specimens.untyped(type.table());
    }

    @ParameterizedTest
    @EnumSource
    void aStatementThatSaysLessTakesNothingAway(RecordType type) {
        Table<Object, Object> table = table(type);
        Object full = incomplete(table, Specimens.full(table));

        assertEquals(full, Unite.all(full, Specimens.lean(table, full)));
    }

    /** Each attribute by itself, for what one lacks another may hide. */
    @ParameterizedTest
    @EnumSource
    void aStatementThatLacksOneAttributeTakesNothingAway(RecordType type) {
        Table<Object, Object> table = table(type);
        Object full = incomplete(table, Specimens.full(table));

        for (Attribute<Object, Object> attribute : table.attributes()) {
            Row row = attribute.row();
            if (!row.isRequired() && !row.isIdentifying() && row.implied() == null) {
                Object less = Specimens.without(table, full, attribute);
                assertEquals(full, Unite.all(full, less), attribute::name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartThatSaysLessTakesNothingAway(RecordType type) {
        Table<Object, Object> table = table(type);
        Object full = Specimens.full(table);

        for (Attribute<Object, Object> attribute : table.attributes()) {
            if (attribute.row().uniting() == Uniting.BY_KEY) {
                assertEquals(full, Unite.all(full, withLeanPart(table, full, attribute)), attribute::name);
            }
        }
    }

    private static Object withLeanPart(Table<Object, Object> table, Object full, Attribute<Object, Object> attribute) {
        Table<Object, Object> parts = Specimens.untyped(attribute.row().part());
        Object part = ((List<?>) attribute.of(full)).get(0);
        return Specimens.with(table, full, attribute, List.of(Specimens.lean(parts, part)));
    }

    @ParameterizedTest
    @EnumSource
    void whatTwoStatementsListIsAllListed(RecordType type) {
        Table<Object, Object> table = table(type);
        Object full = Specimens.full(table);

        for (Attribute<Object, Object> attribute : table.attributes()) {
            if (attribute.row().uniting() == Uniting.UNION && !attribute.row().isIdentifying()) {
                Object other = Specimens.value(table, attribute, 1);
                Object united = Unite.all(incomplete(table, full), with(table, full, attribute, other));
                Set<Object> expected = Set.of(((List<?>) attribute.of(full)).get(0), ((List<?>) other).get(0));
                assertEquals(expected, Set.copyOf((List<?>) attribute.of(united)), attribute::name);
            }
        }
    }

    /** A title whose holders are all known takes no others. */
    private static Object incomplete(Table<Object, Object> table, Object value) {
        for (Attribute<Object, Object> attribute : table.attributes()) {
            if (attribute.name().equals("HOLDERS_COMPLETE")) {
                return Specimens.with(table, value, attribute, false);
            }
        }
        return value;
    }

    private static Object with(
            Table<Object, Object> table, Object value, Attribute<Object, Object> attribute, Object other) {
        return Specimens.with(table, incomplete(table, value), attribute, other);
    }

    @ParameterizedTest
    @EnumSource
    void whatTwoStatementsSayDifferentlyIsAConflict(RecordType type) {
        Table<Object, Object> table = table(type);
        Object minimal = Specimens.minimal(table);

        for (Attribute<Object, Object> attribute : table.attributes()) {
            Row row = attribute.row();
            boolean one = row.uniting() == Uniting.KNOWN || row.uniting() == Uniting.INTERSECTION;
            if (one && !row.isIdentifying()) {
                Object first = Specimens.with(table, minimal, attribute, Specimens.value(table, attribute, 0));
                Object second = Specimens.with(table, minimal, attribute, Specimens.value(table, attribute, 1));
                RecordConflictException conflict = Unite.conflict(first, second, first);
                List<String> values = Stream.of(first, second)
                        .map(attribute::of)
                        .map(AttributesTest::shown)
                        .sorted()
                        .toList();
                assertEquals(values, conflict.values(), attribute::name);
                assertEquals(attribute.words(), conflict.attribute());
                assertEquals(
                        conflict.subject() + ", " + attribute.words() + ": '" + values.get(0) + "' (no source) and '"
                                + values.get(1) + "' (no source) contradict each other; leave one of them out",
                        conflict.getMessage());
                assertEquals(
                        Set.of(first, second),
                        Set.copyOf(first instanceof Entity ? conflict.entities() : conflict.facts()));
            }
        }
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(AttributesTest::shown).toList().toString();
        }
        return value instanceof Entity entity ? entity.id() : value.toString();
    }

    /** A line-up unites by hand, and its crew by the table. */
    @Test
    void aCrewMemberThatSaysLessTakesNothingAway() {
        Result full = Specimens.full(ResultAttribute.ALL);
        CrewMember member = full.lineUp().crew().get(0);

        for (CrewMemberAttribute attribute : CrewMemberAttribute.values()) {
            if (!attribute.row().isRequired()) {
                CrewMember less = Specimens.without(CrewMemberAttribute.ALL, member, attribute);
                LineUp lineUp = LineUp.builder().addCrew(less).build();
                Result lean = full.toBuilder().lineUp(lineUp).build();
                assertEquals(full, Unite.all(full, lean), attribute::name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTwoStatementsSayAlikeStays(RecordType type) {
        Table<Object, Object> table = table(type);

        Object full = Specimens.full(table);

        assertEquals(full, Unite.all(full, Specimens.full(table)));
    }
}
