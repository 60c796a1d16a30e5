package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Season;
import io.github.palmares.testing.Growth;
import io.github.palmares.testing.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Books of classes that follow each other in chains longer than the stack, and in more ways than can be gone. */
class DeepClassesTest {
    private static final int LENGTH = 20_000;

    private static CarClass follower(String id, CarClass... predecessors) {
        return Samples.carClass(id).toBuilder().addPredecessors(predecessors).build();
    }

    /** The last of a chain. */
    private static CarClass chain(int length) {
        CarClass last = Samples.carClass("c0");
        for (int i = 1; i < length; i++) {
            last = follower("c" + i, last);
        }
        return last;
    }

    private static CarClass diamonds(int levels) {
        CarClass one = Samples.carClass("a0");
        CarClass other = Samples.carClass("b0");
        for (int i = 1; i < levels; i++) {
            CarClass next = follower("a" + i, one, other);
            other = follower("b" + i, one, other);
            one = next;
        }
        return one;
    }

    private static RecordBook book(Entity... entities) {
        return RecordBook.builder().addEntities(List.of(entities)).build();
    }

    @Test
    void aChainIsUnitedMergedAndCompared() {
        Growth.onSmallStack(() -> {
            RecordBook one = book(chain(LENGTH));
            RecordBook other = book(chain(LENGTH));
            assertEquals(one, other);
            assertEquals(one.hashCode(), other.hashCode());
            assertEquals(one, one.merge(other));
            assertEquals(LENGTH, one.classes().size());
            assertEquals(List.of(), one.findings());
            return one;
        });
    }

    @Test
    void aClassAtTheEndOfAChainIsReplaced() {
        Growth.onSmallStack(() -> {
            RecordBook book = book(chain(LENGTH));
            RecordBook replaced =
                    book.replace(book.carClass("c0").toBuilder().name("Another").build());
            assertNotEquals(book, replaced);
            assertEquals(
                    "Another", replaced.carClass("c1").predecessors().get(0).name());
            return replaced;
        });
    }

    @Test
    void entriesOfAChainAreUnitedAndCompared() {
        Growth.onSmallStack(() -> {
            List<RecordBook> books = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                CarClass last = chain(LENGTH);
                Season season = Samples.season("s").toBuilder().addClasses(last).build();
                books.add(RecordBook.builder()
                        .add(Entry.builder()
                                .id("e")
                                .season(season)
                                .carClass(last)
                                .build())
                        .build());
            }
            assertEquals(books.get(0), books.get(1));
            assertEquals(books.get(0), books.get(0).merge(books.get(1)));
            assertEquals(1, books.get(0).entries().byClass().asMap().size());
            return books;
        });
    }

    @Test
    void eachClassIsVisitedOnceHoweverManyWaysLeadToIt() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            RecordBook one = book(diamonds(200));
            RecordBook other = book(diamonds(200));
            assertEquals(one, other);
            assertEquals(one, one.merge(other));
            assertEquals(one.hashCode(), other.hashCode());
            CarClass first = one.carClass("a0").toBuilder().name("Another").build();
            assertEquals("Another", one.replace(first).carClass("a0").name());
        });
    }

    @Test
    void booksDifferWhereOneOfTheirClassesDoes() {
        RecordBook one = book(diamonds(3));

        assertNotEquals(one, book(diamonds(3), Samples.carClass("c")));
        assertNotEquals(
                one, one.replace(one.carClass("a0").toBuilder().name("Another").build()));
    }

    @Test
    void aChainTakesTimeInProportion() {
        Growth.assertLinear(5_000, DeepClassesTest::chain, last -> {
            RecordBook one = book(last);
            assertEquals(one, one.merge(book(chain(one.classes().size()))));
        });
    }
}
