package io.github.palmares.text;

import java.util.Arrays;

/**
 * The words of a name as a search sees them: folded, and of letters and digits alone. "Jean-Éric Vergne" has three,
 * "GTD PRO" two, "GTDPRO" one.
 */
public final class NameWords {
    /** The words, written as one. */
    private final String letters;

    /** Where each word begins in them, and in the end their length. */
    private final int[] starts;

    private NameWords(String letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
    }

    /**
     * The words of a name.
     *
     * @param name a name, or what somebody looks for
     * @return its words; none where it has neither letters nor digits
     */
    public static NameWords of(String name) {
        String folded = Folding.folded(name);
        StringBuilder letters = new StringBuilder(folded.length());
        int[] starts = new int[folded.length() + 1];
        int count = 0;
        boolean between = true;
        int step;
        for (int i = 0; i < folded.length(); i += step) {
            int letter = folded.codePointAt(i);
            step = Character.charCount(letter);
            if (!Character.isLetterOrDigit(letter)) {
                between = true;
                continue;
            }
            if (between) {
                starts[count++] = letters.length();
                between = false;
            }
            letters.appendCodePoint(letter);
        }
        starts[count] = letters.length();
        return new NameWords(letters.toString(), Arrays.copyOf(starts, count + 1));
    }

    int count() {
        return starts.length - 1;
    }

    String letters() {
        return letters;
    }

    String word(int index) {
        return letters.substring(starts[index], starts[index + 1]);
    }

    /** Whether some letters stand from the beginning of a word on; they may run on into the words after it. */
    boolean hasAt(int word, String sought) {
        return letters.startsWith(sought, starts[word]);
    }

    /** How many words some letters reach into that stand from the beginning of a word on. */
    int reach(int word, int length) {
        int reached = 1;
        while (starts[word + reached] < starts[word] + length) {
            reached++;
        }
        return reached;
    }

    /** Whether some letters that stand from the beginning of a word on end with a word. */
    boolean isWhole(int word, int length) {
        return starts[word + reach(word, length)] == starts[word] + length;
    }
}
