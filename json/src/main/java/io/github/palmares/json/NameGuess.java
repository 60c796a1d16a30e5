package io.github.palmares.json;

import io.github.palmares.json.form.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Guesses which field of a form comes next: the one that came after the same field the last time, at first the one that is
 * written after it. A name that was guessed only has to be compared, and the values of an array mostly have the same fields.
 */
final class NameGuess {
    private final List<byte[]> byForm = new ArrayList<>();

    /**
     * The guesses for a form, which the reader corrects: at each field's number plus 1 the number of the field after it, at
     * 0 that of the first. The number of fields stands for the end of the object.
     */
    byte[] of(Form form) {
        while (byForm.size() <= form.number()) {
            byForm.add(new byte[0]);
        }
        byte[] guesses = byForm.get(form.number());
        if (guesses.length == 0) {
            guesses = inOrder(form.fields().size());
            byForm.set(form.number(), guesses);
        }
        return guesses;
    }

    private static byte[] inOrder(int fields) {
        byte[] guesses = new byte[fields + 1];
        for (int i = 0; i <= fields; i++) {
            guesses[i] = (byte) i;
        }
        return guesses;
    }
}
