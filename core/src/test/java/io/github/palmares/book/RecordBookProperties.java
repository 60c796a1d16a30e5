package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Party;
import io.github.palmares.model.Result;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a record book as a whole. */
class RecordBookProperties {
    @Property
    void bookHoldsWhatWasAddedAndTheEntriesOfResults(@ForAll(supplier = AnyRecords.class) Records records) {
        List<Fact> expected = Books.withEntries(records.facts());
        List<Fact> held = Books.of(records).facts().toList();

        assertEquals(expected.size(), held.size());
        assertEquals(new HashSet<>(expected), new HashSet<>(held));
    }

    @Property
    void bookIsTheSameWhateverTheOrderOfItsFacts(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        sameInAnyOrder(records.facts(), random);
    }

    static void sameInAnyOrder(List<? extends Fact> facts, Random random) {
        assertSame(Books.of(facts), Books.of(Shuffled.of(facts, random)));
    }

    private static void assertSame(RecordBook one, RecordBook other) {
        assertEquals(one.facts().toList(), other.facts().toList());
        assertEquals(one.entities().toList(), other.entities().toList());
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
    }

    @Property
    void builderOfABookGivesAnEqualBook(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = Books.of(records);

        assertSame(book, book.toBuilder().build());
    }

    @Property
    void addingAFactTwiceIsAddingItOnce(@ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        List<Fact> twice = new ArrayList<>(records.facts());
        twice.addAll(Shuffled.some(records.facts(), 2, random));

        assertSame(Books.of(records), Books.of(twice));
    }

    @Property
    void mergingTheHalvesGivesTheBook(@ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        mergesHalves(records.facts(), random);
    }

    /** The halves overlap, so that merging has something to unite. */
    static void mergesHalves(List<? extends Fact> facts, Random random) {
        List<Fact> one = new ArrayList<>();
        List<Fact> other = new ArrayList<>();
        for (Fact fact : facts) {
            int to = random.nextInt(3);
            if (to != 0) {
                one.add(fact);
            }
            if (to != 1) {
                other.add(fact);
            }
        }
        RecordBook whole = Books.of(facts);
        assertSame(whole, Books.of(one).merge(Books.of(other)));
        assertSame(whole, Books.of(other).merge(Books.of(one)));
    }

    @Property
    void mergingIsCommutativeAssociativeAndIdempotent(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        merges(records.facts(), random);
    }

    static void merges(List<? extends Fact> facts, Random random) {
        RecordBook a = Books.of(Shuffled.some(facts, 2, random));
        RecordBook b = Books.of(Shuffled.some(facts, 2, random));
        RecordBook c = Books.of(Shuffled.some(facts, 2, random));
        RecordBook ab = a.merge(b);
        assertSame(ab, b.merge(a));
        assertSame(ab.merge(c), a.merge(b.merge(c)));
        assertSame(ab, ab.merge(b));
        assertSame(a, a.merge(a));
        assertSame(a, a.merge(RecordBook.builder().build()));
    }

    @Property
    void leavingOutAFactNeverMakesASequenceLonger(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        shortens(records.facts(), Asked.about(records.world()), random);
    }

    static void shortens(List<? extends Fact> facts, Asked asked, Random random) {
        RecordBook book = Books.of(facts);
        RecordBook fewer = Books.of(Shuffled.some(facts, 3, random));
        for (Criterion<Result, Results> word : PlainResults.criteria(book, asked)) {
            List<Result> some = word.word().apply(fewer.results()).toList();
            assertTrue(word.word().apply(book.results()).toList().containsAll(some), word.name());
        }
        for (Party party : asked.parties()) {
            assertTrue(
                    fewer.titles().of(party).count() <= book.titles().of(party).count());
            assertTrue(fewer.entries().of(party).count()
                    <= book.entries().of(party).count());
            assertTrue(fewer.affiliations().of(party).count()
                    <= book.affiliations().of(party).count());
            assertTrue(
                    fewer.totals().of(party).count() <= book.totals().of(party).count());
        }
    }

    @Property
    void bookWithoutOneOfItsFactsIsAnotherBook(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        RecordBook book = Books.of(records);
        List<Fact> facts = new ArrayList<>(book.facts().toList());
        if (!facts.isEmpty()) {
            Fact dropped = facts.remove(random.nextInt(facts.size()));
            boolean named = dropped instanceof Entry entry
                    && book.results().stream()
                            .anyMatch(result -> result.entry().id().equals(entry.id()));
            RecordBook without = Books.of(facts);
            if (named) {
                assertEquals(book, without);
            } else {
                assertNotEquals(book, without);
            }
        }
    }

    @Property
    void coDriversAreTheOthersOfTheSameCars(@ForAll(supplier = AnyRecords.class) Records records) {
        checkCoDrivers(Books.of(records), records.world().drivers());
    }

    static void checkCoDrivers(RecordBook book, List<Driver> drivers) {
        for (Driver driver : drivers) {
            List<Driver> expected = new ArrayList<>();
            for (Result result : book.results().toList()) {
                List<Driver> crew = result.lineUp().drivers();
                for (Driver other : Asked.isAmong(crew, driver) ? crew : List.<Driver>of()) {
                    if (!Asked.isOne(other, driver) && !Asked.isAmong(expected, other)) {
                        expected.add(other);
                    }
                }
            }
            assertEquals(expected, book.coDrivers(driver));
        }
    }
}
