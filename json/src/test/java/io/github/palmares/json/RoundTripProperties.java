package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of reading and writing, on generated books. */
class RoundTripProperties {
    private static final JsonOptions PRETTY = JsonOptions.standard().withPretty(true);

    private static RecordBook book(Records records) {
        return RecordBook.builder().addAll(records.facts()).build();
    }

    @Property
    void whatIsWrittenReadsToTheSameBook(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = book(records);
        assertEquals(book, RecordBooks.read(RecordBooks.toBytes(book)));
        assertEquals(book, RecordBooks.read(RecordBooks.toText(book, PRETTY)));
    }

    @Property
    void aBookIsWrittenAsTheSameBytesAgain(@ForAll(supplier = AnyRecords.class) Records records) {
        byte[] once = RecordBooks.toBytes(book(records));
        assertArrayEquals(once, RecordBooks.toBytes(RecordBooks.read(once)));
        assertEquals(new String(once, StandardCharsets.UTF_8), RecordBooks.toText(book(records)));
    }

    @Property(tries = 100)
    void blocksOfAnySizeReadToTheSameBook(@ForAll @IntRange(min = 1, max = 40) int most, @ForAll long seed)
            throws IOException {
        byte[] document = RecordBooks.toBytes(FullFacts.book());
        Random random = new Random(seed);
        InputStream drops = new ByteArrayInputStream(document) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
        assertEquals(FullFacts.book(), RecordBooks.read(drops));
    }
}
