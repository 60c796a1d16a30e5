package io.github.palmares.json;

import io.github.palmares.json.form.Form;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which field of a form comes next: the one that came after the same field the last time, at first the one that is
 * written after it. A name that was guessed only has to be compared, and the values of an array mostly have the same fields.
 */
final class NameGuess {
    /** By the number of a form; null where there is none so far. */
    private byte[] @Nullable [] byForm = {};

    /**
     * The guesses for a form, which the reader corrects: at each field's number plus 1 the number of the field after it, at
     * 0 that of the first. The number of fields stands for the end of the object.
     */
    byte[] of(Form form) {
        if (byForm.length <= form.number()) {
            byForm = Arrays.copyOf(byForm, form.number() + 1);
        }
        byte[] guesses = byForm[form.number()];
        if (guesses == null) {
            guesses = inOrder(form.fields().size());
            byForm[form.number()] = guesses;
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
