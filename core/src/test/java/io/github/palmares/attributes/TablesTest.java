package io.github.palmares.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Answer;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Fact;
import io.github.palmares.testing.Specimens;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each attribute table against its value type, by reflection. */
class TablesTest {
    static Stream<Table<Object, Object>> tables() {
        return Specimens.tables().stream().map(Specimens::untyped);
    }

    private static Class<?> type(Object value) {
        return value.getClass().isRecord() ? value.getClass() : value.getClass().getSuperclass();
    }

    /** What a value can say: the components of a record, or the methods that its generated subclass implements. */
    private static List<Method> accessors(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .toList()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isFinal(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isBridge())
                        .toList();
    }

    private static String accessor(Attribute<?, ?> attribute) {
        return attribute.name().equals("CLASS") ? "carClass" : attribute.documentName();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyAccessorHasAnAttributeAndTheOtherWayRound(Table<Object, Object> table) {
        Set<String> accessors = accessors(type(Specimens.full(table))).stream()
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> attributes =
                table.attributes().stream().map(TablesTest::accessor).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(accessors, attributes);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aFullValueSaysSomethingWhereverItCan(Table<Object, Object> table) throws ReflectiveOperationException {
        Object full = Specimens.full(table);

        for (Method accessor : accessors(type(full))) {
            Object said = accessor.invoke(full);
            assertNotEquals(Optional.empty(), said, accessor::toString);
            assertNotEquals(OptionalInt.empty(), said, accessor::toString);
            assertNotEquals(List.of(), said, accessor::toString);
            assertNotEquals(Answer.UNKNOWN, said, accessor::toString);
        }
        for (Attribute<Object, Object> attribute : table.attributes()) {
            assertTrue(attribute.row().isWritten(attribute.of(full)), attribute::name);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aMinimalValueSaysWhatItMustAndNothingElse(Table<Object, Object> table) {
        Object minimal = Specimens.minimal(table);

        for (Attribute<Object, Object> attribute : table.attributes()) {
            Object value = attribute.of(minimal);
            boolean said = attribute.row().isWritten(value) && !value.equals(List.of());
            boolean must = attribute.row().isRequired()
                    || (!table.alternatives().isEmpty() && table.alternatives().get(0) == attribute);
            assertEquals(must, said, attribute::name);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsRequiredCannotBeLeftOut(Table<Object, Object> table) {
        Object full = Specimens.full(table);

        for (Attribute<Object, Object> attribute : table.attributes()) {
            if (attribute.row().isRequired()) {
                assertThrows(RuntimeException.class, () -> Specimens.without(table, full, attribute), attribute::name);
            }
        }
    }

    /** What others depend on cannot be taken away by itself. */
    private static final Set<Attribute<?, ?>> NEEDED = Set.of(LineUpAttribute.CREW, TitleAttribute.HOLDERS);

    @ParameterizedTest
    @MethodSource("tables")
    void eachAttributeIsSetAsItIsAskedFor(Table<Object, Object> table) {
        Object full = Specimens.full(table);

        for (Attribute<Object, Object> attribute : table.attributes()) {
            assertEquals(full, Specimens.with(table, full, attribute, attribute.of(full)));
            if (!attribute.row().isRequired() && !NEEDED.contains(attribute)) {
                Object less = Specimens.without(table, full, attribute);
                for (Attribute<Object, Object> other : table.attributes()) {
                    boolean same = Objects.equals(other.of(full), other.of(less));
                    assertEquals(other != attribute, same, () -> other + " without " + attribute);
                }
            }
        }
    }

    @Test
    void theTypesOfABookAreInTheOrderOfTheKinds() {
        for (EntityKind kind : EntityKind.values()) {
            assertEquals(kind.word(), RecordType.of(kind).word());
        }
        for (RecordType type : RecordType.all()) {
            assertEquals(type.word(), type.table().word());
            Object minimal = Specimens.minimal(Specimens.untyped(type.table()));
            assertEquals(type, RecordType.of(minimal));
            assertEquals(
                    type.isReferredTo(), type.table().attributes().get(0).name().equals("ID"));
        }
        assertEquals(
                EntityKind.values().length + Fact.class.getPermittedSubclasses().length,
                RecordType.all().size());
    }

    @Test
    void aReferenceLeadsToATypeThatComesBefore() {
        for (RecordType type : RecordType.all()) {
            for (Attribute<?, ?> attribute : type.table().attributes()) {
                if (attribute.row().kind() == Row.Kind.REFERENCE) {
                    assertTrue(attribute.row().target().compareTo(type) <= 0, attribute::name);
                }
            }
        }
    }

    @Test
    void aRowTellsItsOwnDetailAlone() {
        assertEquals(
                "row: expected the kind PART, found TEXT",
                assertThrows(
                                IllegalStateException.class,
                                () -> Row.text("A text.").part())
                        .getMessage());
        assertNull(Row.text("A text.").implied());
        assertNotNull(DriverAttribute.CITATIONS.row().part());
    }

    @Test
    void anAttributeHasANameForDocumentsAndOneForMessages() {
        assertEquals("givenName", DriverAttribute.GIVEN_NAME.documentName());
        assertEquals("given name", DriverAttribute.GIVEN_NAME.words());
        assertEquals("overallPositionBefore", RulingAttribute.OVERALL_POSITION_BEFORE.documentName());
        assertEquals("id", DriverAttribute.ID.documentName());
    }

    @Test
    void anEmptyListSaysSomethingOnlyWhereNoneIsKnown() {
        Collection<Attribute<?, ?>> saying = Specimens.tables().stream()
                .flatMap(table -> table.attributes().stream())
                .filter(attribute ->
                        attribute.row().says(List.of()) && attribute.row().isList())
                .collect(Collectors.toList());
        assertEquals(Set.of(EntryAttribute.SCORES_FOR, LineUpAttribute.CREW), Set.copyOf(saying));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTextOfEveryTypeCanBeSeen(Table<Object, Object> table) {
        for (Attribute<Object, Object> attribute : table.attributes()) {
            if (attribute.row().kind() == Row.Kind.TEXT || attribute.row().kind() == Row.Kind.ID) {
                for (String hidden : List.of("\u0301", "\u200b", "\ufeff", "a\u202eb", "a\nb", "a\u2028b")) {
                    Object value = attribute.row().isList() ? List.of(hidden) : hidden;
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> Specimens.with(table, Specimens.full(table), attribute, value),
                            attribute::name);
                }
            }
        }
    }
}
