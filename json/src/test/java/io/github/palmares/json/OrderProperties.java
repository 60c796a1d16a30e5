package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Documents whose fields, arrays and unordered elements come in another order. */
class OrderProperties {
    private static final RecordBook FULL = FullFacts.book();
    private static final byte[] DOCUMENT = RecordBooks.toBytes(FULL);

    @Property
    void anyOrderReadsToTheSameBook(@ForAll Random random) {
        assertEquals(FULL, RecordBooks.read(Shuffled.shuffled(DOCUMENT, random)));
    }

    @Property
    void anyOrderOfAnyBookReadsToTheSameBook(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        RecordBook book = RecordBook.builder().addAll(records.facts()).build();
        byte[] document = RecordBooks.toBytes(book);
        RecordBook again = RecordBooks.read(Shuffled.shuffled(document, random));
        assertEquals(book, again);
        assertArrayEquals(document, RecordBooks.toBytes(again));
    }
}
