package io.github.palmares.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds names by the beginnings of their words. What is sought fits a name where each of its words begins a different word
 * of the name, in any order, or where all of it written as one ("gtdpro") stands in the name written as one from the
 * beginning of a word on.
 *
 * <p>Of a text of more than 200 characters the first 200 are sought, so the work for one name grows with its length alone.
 */
public final class NameSearch {
    private static final int LONGEST = 200;

    /** How well a name fits, best first. */
    public enum Fit {
        /** It is the name. */
        NAME,
        /** It is all words of the name, in another order. */
        NAME_REORDERED,
        /** It is the first words of the name. */
        FIRST_WORDS,
        /** It is some words of the name. */
        WORDS,
        /** The name begins so. */
        BEGINNING,
        /** Words of the name begin so. */
        BEGINNINGS_OF_WORDS
    }

    private final NameWords sought;

    /** The words sought, longest first: where one begins another, it is the other that has the smaller choice. */
    private final List<String> words;

    private NameSearch(NameWords sought) {
        this.sought = sought;
        this.words = IntStream.range(0, sought.count())
                .mapToObj(sought::word)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * A search for a text.
     *
     * @param text what is sought; without a letter or digit it fits no name
     * @return the search
     */
    public static NameSearch of(String text) {
        return new NameSearch(NameWords.of(text.substring(0, Math.min(text.length(), LONGEST))));
    }

    /**
     * How well a name fits.
     *
     * @param name the words of the name
     * @return the best of what it is; absent where it does not fit
     */
    public Optional<Fit> fit(NameWords name) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fit> asOne = asOne(name);
        boolean single = words.size() == 1;
        if (single || asOne.filter(fit -> fit == Fit.NAME).isPresent()) {
            return asOne;
        }
        return best(asOne, wordByWord(name));
    }

    /**
     * The better of two fits.
     *
     * @param one a fit, if it is one
     * @param other another one
     * @return the better one; absent where neither fits
     */
    public static Optional<Fit> best(Optional<Fit> one, Optional<Fit> other) {
        return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0) ? other : one;
    }

    private Optional<Fit> asOne(NameWords name) {
        Optional<Fit> best = Optional.empty();
        int length = sought.letters().length();
        for (int word = 0; word < name.count(); word++) {
            if (name.hasAt(word, sought.letters())) {
                boolean whole = name.isWhole(word, length);
                boolean first = word == 0;
                Fit fit = whole
                        ? (first ? Fit.FIRST_WORDS : Fit.WORDS)
                        : (first ? Fit.BEGINNING : Fit.BEGINNINGS_OF_WORDS);
                boolean all = first && length == name.letters().length();
                best = best(best, Optional.of(all ? Fit.NAME : fit));
            }
        }
        return best;
    }

    private Optional<Fit> wordByWord(NameWords name) {
        boolean[] taken = new boolean[name.count()];
        boolean whole = true;
        int count = 0;
        for (String word : words) {
            int place = place(name, word, taken);
            if (place < 0) {
                return Optional.empty();
            }
            int reach = name.reach(place, word.length());
            Arrays.fill(taken, place, place + reach, true);
            whole &= name.isWhole(place, word.length());
            count += reach;
        }
        if (!whole) {
            return Optional.of(Fit.BEGINNINGS_OF_WORDS);
        }
        return Optional.of(count == name.count() ? Fit.NAME_REORDERED : Fit.WORDS);
    }

    /** The best word that begins so and is not taken: one that is all of it, else one that begins so, else several as one. */
    private static int place(NameWords name, String sought, boolean[] taken) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int word = 0; word < taken.length && least > 0; word++) {
            if (!taken[word] && name.hasAt(word, sought)) {
                int reach = name.reach(word, sought.length());
                int rank = (reach > 1 ? 2 : 0) + (name.isWhole(word, sought.length()) ? 0 : 1);
                if (rank < least && isFree(taken, word, word + reach)) {
                    best = word;
                    least = rank;
                }
            }
        }
        return best;
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
