package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelinkerTest {
    /** Leads from one value to another, and from all else to itself. */
    private static final class Swap extends Relinker {
        private final Object before;
        private final Object after;

        Swap(Object before, Object after) {
            this.before = before;
            this.after = after;
        }

        @Override
        @SuppressWarnings("unchecked")
        <E extends Entity> E link(E entity) {
            return entity.equals(before) ? (E) after : entity;
        }

        @Override
        Entry link(Entry entry) {
            return entry.equals(before) ? (Entry) after : entry;
        }
    }

    static Stream<Object> fullValues() {
        return Stream.concat(Samples.fullEntities().stream(), Samples.fullFacts().stream());
    }

    private static Object relink(Relinker relinker, Object value) {
        return value instanceof Entity entity ? relinker.relink(entity) : relinker.relink((Fact) value);
    }

    private static Object changed(Object value) {
        if (value instanceof Entry entry) {
            return entry.toBuilder().enteredAs("Changed").build();
        }
        Entity entity = (Entity) value;
        return switch (entity.entityKind()) {
            case SOURCE -> ((Source) entity).toBuilder().title("Changed").build();
            case DRIVER -> ((Driver) entity).toBuilder().name("Changed").build();
            case TEAM -> ((Team) entity).toBuilder().name("Changed").build();
            case MANUFACTURER ->
                ((Manufacturer) entity).toBuilder().name("Changed").build();
            case PERSON -> ((Person) entity).toBuilder().name("Changed").build();
            case ORGANISATION ->
                ((Organisation) entity).toBuilder().name("Changed").build();
            case CIRCUIT -> ((Circuit) entity).toBuilder().name("Changed").build();
            case SERIES -> ((Series) entity).toBuilder().name("Changed").build();
            case CAR_CLASS -> ((CarClass) entity).toBuilder().name("Changed").build();
            case CAR_MODEL -> ((CarModel) entity).toBuilder().name("Changed").build();
            case EVENT -> ((Event) entity).toBuilder().name("Changed").build();
            case SEASON -> ((Season) entity).toBuilder().label("1999").build();
            case RACE -> ((Race) entity).toBuilder().name("Changed").build();
            case CHAMPIONSHIP ->
                ((Championship) entity).toBuilder().name("Changed").build();
        };
    }

    @ParameterizedTest
    @MethodSource("fullValues")
    void theSameInstanceComesBackWhereNothingChanges(Object value) {
        assertSame(value, relink(new Swap("nothing", "nothing"), value));
    }

    @ParameterizedTest
    @MethodSource("fullValues")
    void everyReferenceIsRewrittenAndNothingElse(Object value) {
        for (Object reference : References.in(value)) {
            Object replacement = changed(reference);
            List<Object> expected = new ArrayList<>(References.in(value));
            expected.replaceAll(each -> each.equals(reference) ? replacement : each);

            Object relinked = relink(new Swap(reference, replacement), value);

            assertNotSame(value, relinked, () -> reference + " in " + value);
            assertEquals(expected, References.in(relinked));
            assertTrue(References.in(relinked).stream().anyMatch(each -> each == replacement));
            assertEquals(value, relink(new Swap(replacement, reference), relinked));
        }
    }

    @ParameterizedTest
    @MethodSource("fullValues")
    void everyReferenceIsAskedFor(Object value) {
        List<Object> asked = new ArrayList<>();
        Relinker recorder = new Relinker() {
            @Override
            <E extends Entity> E link(E entity) {
                asked.add(entity);
                return entity;
            }

            @Override
            Entry link(Entry entry) {
                asked.add(entry);
                return entry;
            }
        };
        relink(recorder, value);
        assertEquals(Set.copyOf(References.in(value)), Set.copyOf(asked));
    }

    @Test
    void thereIsAFullValueOfEveryType() {
        Set<EntityKind> kinds =
                Samples.fullEntities().stream().map(Entity::entityKind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(EntityKind.class), kinds);
        Set<Class<?>> types = Samples.fullFacts().stream()
                .map(fact -> fact.getClass().getSuperclass())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Fact.class.getPermittedSubclasses()), types);
    }

    @Test
    void fullValuesReferToAllThatTheyCan() {
        List<String> expected = List.of(
                "0 source full",
                "1 driver full",
                "1 team full",
                "1 manufacturer full",
                "1 person full",
                "1 organisation full",
                "1 circuit full",
                "1 series full",
                "3 class full",
                "2 car full",
                "2 event full",
                "5 season full",
                "4 race full",
                "2 championship full",
                "12 entry full",
                "9 result of entry in race",
                "10 title title of wsc-1988 in fast, slow",
                "5 driver member DRIVES_FOR team of",
                "10 driver subject: 7 WINS (event one, event two, series series, season season,"
                        + " championship championship, class class, team team, manufacturer marque)",
                "5 coverage of RESULTS, series series, season season, race race, team competitor",
                "6 adjustment of 10 in TEAMS of season, team competitor");
        assertEquals(
                expected,
                fullValues()
                        .map(value -> References.in(value).size() + " " + value)
                        .toList());
    }

    @Test
    void aLineUpThatIsSharedStaysShared() {
        Driver before = Samples.driver("before");
        LineUp lineUp = LineUp.of(before);
        Result first = Samples.result("a", "e").toBuilder().lineUp(lineUp).build();
        Result second = Samples.result("b", "e").toBuilder().lineUp(lineUp).build();
        Result other = Samples.result("c", "e").toBuilder()
                .lineUp(LineUp.of(Samples.driver("other")))
                .build();
        Swap swap = new Swap(before, Samples.driver("after"));

        LineUp relinked = swap.relink(first).lineUp();

        assertEquals(LineUp.of(Samples.driver("after")), relinked);
        assertSame(relinked, swap.relink(second).lineUp());
        assertSame(other, swap.relink(other));
        assertFalse(swap.relink(first).lineUp().lists(before));
    }

    @Test
    void aCitationThatIsSharedStaysShared() {
        var citation = Samples.citation("source", 3);
        Result first =
                Samples.result("a", "e").toBuilder().addCitations(citation).build();
        Result second =
                Samples.result("b", "e").toBuilder().addCitations(citation).build();
        Source after = Samples.source("source").toBuilder().author("Somebody").build();
        Swap swap = new Swap(citation.source(), after);

        var relinked = swap.relink(first).citations().get(0);

        assertSame(after, relinked.source());
        assertEquals(citation.paragraph(), relinked.paragraph());
        assertSame(relinked, swap.relink(second).citations().get(0));
    }
}
