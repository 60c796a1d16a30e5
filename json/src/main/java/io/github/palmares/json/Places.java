package io.github.palmares.json;

import java.util.Arrays;

/** Where each fact stood in its document, in few bytes. */
final class Places {
    private static final int EACH = 4;

    private int[] numbers = new int[64 * EACH];
    private int count;

    void add(int array, int index, Position position) {
        int at = EACH * count++;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * at);
        }
        numbers[at] = array;
        numbers[at + 1] = index;
        numbers[at + 2] = position.line();
        numbers[at + 3] = position.column();
    }

    String pointer(int fact) {
        int at = EACH * fact;
        return pointer(numbers[at], numbers[at + 1]);
    }

    Position position(int fact) {
        int at = EACH * fact;
        return new Position(numbers[at + 2], numbers[at + 3]);
    }

    /** The pointer of an element of the document. */
    static String pointer(int array, int index) {
        return "/" + DocumentForm.DOCUMENT.fields().get(array).name() + "/" + index;
    }
}
