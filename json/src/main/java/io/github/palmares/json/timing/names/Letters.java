package io.github.palmares.json.timing.names;

/**
 * The letters of a word, and how far those of two words are apart.
 *
 * @param word the word
 * @param set which letters are in it, a bit each
 */
record Letters(String word, long set) {
    private static final int BITS = 64;
    private static final int MOST_APART = 2;

    static Letters of(String word) {
        long set = 0;
        for (int i = 0; i < word.length(); i++) {
            set |= 1L << (word.charAt(i) % BITS);
        }
        return new Letters(word, set);
    }

    /** Whether each letter of another word is in this one. */
    boolean hasAllOf(Letters other) {
        return (other.set & ~set) == 0;
    }

    /**
     * Whether a single letter, or two where both words are long, has to be put in, taken out or changed to make one word the
     * other.
     *
     * @param twoFrom the length from which two letters may be
     */
    boolean areApartByAFew(Letters other, int twoFrom) {
        int limit = Math.min(word.length(), other.word.length()) >= twoFrom ? MOST_APART : 1;
        if (Math.abs(word.length() - other.word.length()) > limit || lettersOfOneAlone(other.set) > 2 * limit) {
            return false;
        }
        return distance(word, other.word) <= limit;
    }

    /** Whether more stands between this and a word with certain letters than a few changes. */
    boolean areFarFrom(long others) {
        return lettersOfOneAlone(others) > 2 * MOST_APART;
    }

    /** How many letters stand in one word alone: a change takes away one and puts in another. */
    private int lettersOfOneAlone(long others) {
        return Long.bitCount(set ^ others);
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + change);
            }
            int[] reused = last;
            last = current;
            current = reused;
        }
        return last[other.length()];
    }
}
