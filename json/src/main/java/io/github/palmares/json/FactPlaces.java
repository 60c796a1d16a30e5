package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import java.util.Arrays;

/** Where each fact stood in its document, in few bytes. */
final class FactPlaces {
    private static final int EACH = 2;

    private long[] numbers = new long[256 * EACH];
    private int count;

    /**
     * Adds a fact.
     *
     * @param type its type, which says the array
     * @param index which element of the array it is
     * @param place where that begins, as {@link io.github.palmares.json.text.Utf8Stream} tells it
     */
    @SuppressWarnings("EnumOrdinal") // asked back below
    void add(RecordType type, int index, long place) {
        int at = EACH * count++;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * at);
        }
        numbers[at] = ((long) type.ordinal() << Integer.SIZE) | index;
        numbers[at + 1] = place;
    }

    String pointer(int fact) {
        long number = numbers[EACH * fact];
        return pointer(RecordType.all().get((int) (number >>> Integer.SIZE)), (int) number);
    }

    long place(int fact) {
        return numbers[EACH * fact + 1];
    }

    /** The pointer of an element of the document. */
    static String pointer(RecordType type, int index) {
        return "/" + type.plural() + "/" + index;
    }
}
