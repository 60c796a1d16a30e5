package io.github.palmares.book.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Result;
import io.github.palmares.model.Source;
import io.github.palmares.testing.References;
import io.github.palmares.testing.Samples;
import io.github.palmares.testing.Specimens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        return RecordType.all().stream().map(type -> Specimens.full(Specimens.untyped(type.table())));
    }

    private static Object changed(Object value) {
        Table<Object, Object> table = Specimens.untyped(RecordType.of(value).table());
        Attribute<Object, Object> last =
                table.attributes().get(table.attributes().size() - 1);
        return Specimens.with(table, value, last, Specimens.value(table, last, 1));
    }

    @ParameterizedTest
    @MethodSource("fullValues")
    void theSameInstanceComesBackWhereNothingChanges(Object value) {
        assertSame(value, new Swap("nothing", "nothing").relink(value));
    }

    @ParameterizedTest
    @MethodSource("fullValues")
    void everyReferenceIsRewrittenAndNothingElse(Object value) {
        for (Object reference : References.in(value)) {
            Object replacement = changed(reference);
            List<Object> expected = new ArrayList<>(References.in(value));
            expected.replaceAll(each -> each.equals(reference) ? replacement : each);

            Object relinked = new Swap(reference, replacement).relink(value);

            assertNotSame(value, relinked, () -> reference + " in " + value);
            assertEquals(expected, References.in(relinked));
            assertTrue(References.in(relinked).stream().anyMatch(each -> each == replacement));
            assertEquals(value, new Swap(replacement, reference).relink(relinked));
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
        recorder.relink(value);
        assertEquals(Set.copyOf(References.in(value)), Set.copyOf(asked));
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
