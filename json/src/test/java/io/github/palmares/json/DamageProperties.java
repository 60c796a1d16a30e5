package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;

/**
 * Documents that were damaged on their way: cut short, or with one byte changed, put in or left out. Each gives a book or a
 * {@link RecordBookFormatException}, and nothing else is ever thrown.
 */
class DamageProperties {
    private static final byte[] FULL = RecordBooks.toBytes(FullFacts.book());

    /** Bytes that mean something in JSON are tried as often as any others. */
    private static final byte[] TELLING =
            "{}[]\":,\\/u0123456789-+.eEtrufalsn \t\r\n'".getBytes(StandardCharsets.US_ASCII);

    private enum Damage {
        CHANGED {
            @Override
            byte[] of(byte[] document, int at, byte value) {
                byte[] changed = document.clone();
                changed[at] = value;
                return changed;
            }
        },
        PUT_IN {
            @Override
            byte[] of(byte[] document, int at, byte value) {
                byte[] longer = Arrays.copyOf(document, document.length + 1);
                longer[at] = value;
                System.arraycopy(document, at, longer, at + 1, document.length - at);
                return longer;
            }
        },
        LEFT_OUT {
            @Override
            byte[] of(byte[] document, int at, byte value) {
                byte[] shorter = Arrays.copyOf(document, document.length - 1);
                System.arraycopy(document, at + 1, shorter, at, document.length - at - 1);
                return shorter;
            }
        };

        /** The document with a byte changed to this value, put in before this place, or left out. */
        abstract byte[] of(byte[] document, int at, byte value);
    }

    private static byte[] document(Records records, Random random) {
        RecordBook book = RecordBook.builder().addAll(records.facts()).build();
        byte[] document = RecordBooks.toBytes(book, JsonOptions.standard().withPretty(random.nextBoolean()));
        return random.nextBoolean() ? document : Shuffled.shuffled(document, random);
    }

    private static byte[] damaged(byte[] document, Damage damage, Random random) {
        byte value = random.nextBoolean() ? (byte) random.nextInt() : TELLING[random.nextInt(TELLING.length)];
        return damage.of(document, random.nextInt(document.length), value);
    }

    @Property
    void aDamagedDocumentIsReadOrRefused(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Damage damage, @ForAll Random random) {
        readOrRefuse(damaged(document(records, random), damage, random), random.nextBoolean());
    }

    @Property
    void aDamagedDocumentOfEveryFieldIsReadOrRefused(@ForAll Damage damage, @ForAll Random random) {
        byte[] document = random.nextInt(4) == 0 ? Shuffled.shuffled(FULL, random) : FULL;
        readOrRefuse(damaged(document, damage, random), random.nextBoolean());
    }

    @Property
    void aTruncatedDocumentIsRefused(@ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        byte[] document =
                RecordBooks.toBytes(RecordBook.builder().addAll(records.facts()).build());
        refuseBeginning(document, random);
    }

    @Property
    void aTruncatedDocumentOfEveryFieldIsRefused(@ForAll Random random) {
        refuseBeginning(random.nextBoolean() ? FULL : Shuffled.shuffled(FULL, random), random);
    }

    private static void refuseBeginning(byte[] document, Random random) {
        byte[] part = Arrays.copyOf(document, random.nextInt(document.length));
        JsonOptions options = JsonOptions.standard().withLenient(random.nextBoolean());
        RecordBookFormatException refusal =
                assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(part, options));
        assertEquals(1, refusal.line());
        assertTrue(refusal.column() <= document.length + 1, refusal.getMessage());
    }

    /** What is read can be written and read again; what is refused has a place; nothing else may happen. */
    private static void readOrRefuse(byte[] document, boolean lenient) {
        boolean read = false;
        try {
            RecordBook book = RecordBooks.read(document, JsonOptions.standard().withLenient(lenient));
            assertEquals(book, RecordBooks.read(RecordBooks.toBytes(book)));
            read = true;
        } catch (RecordBookFormatException e) {
            assertTrue(e.line() >= 1 && e.column() >= 1, e.getMessage());
        }
        StatisticsCollector outcome = Statistics.label("outcome");
        outcome.collect(read ? "read" : "refused");
        outcome.coverage(coverage -> {
            coverage.check("read").percentage(share -> share >= 5);
            coverage.check("refused").percentage(share -> share >= 5);
        });
    }
}
