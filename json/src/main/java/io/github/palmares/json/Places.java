package io.github.palmares.json;

import java.util.Arrays;

/** Where each fact stood in its document, in few bytes. */
final class Places {
    private static final int EACH = 2;

    private long[] numbers = new long[256 * EACH];
    private int count;

    /** The index tells which element of which array it is; the place is where that begins, see {@link Utf8Stream}. */
    void add(int array, int index, long place) {
        int at = EACH * count++;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * at);
        }
        numbers[at] = ((long) array << Integer.SIZE) | index;
        numbers[at + 1] = place;
    }

    String pointer(int fact) {
        long number = numbers[EACH * fact];
        return pointer((int) (number >>> Integer.SIZE), (int) number);
    }

    long place(int fact) {
        return numbers[EACH * fact + 1];
    }

    /** The pointer of an element of the document. */
    static String pointer(int array, int index) {
        return "/" + DocumentForm.DOCUMENT.fields().get(array).name() + "/" + index;
    }
}
