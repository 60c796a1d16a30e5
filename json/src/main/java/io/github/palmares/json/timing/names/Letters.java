package io.github.palmares.json.timing.names;

/** How far two words are apart, in letters. */
final class Letters {
    private static final int LETTERS = 64;

    private Letters() {}

    /**
     * Whether a single letter, or two where both words are long, has to be put in, taken out or changed to make one word the
     * other.
     *
     * @param twoFrom the length from which two letters may be
     */
    static boolean areApartByAFew(String one, String other, int twoFrom) {
        int limit = Math.min(one.length(), other.length()) >= twoFrom ? 2 : 1;
        if (Math.abs(one.length() - other.length()) > limit || lettersOfOneAlone(one, other) > 2 * limit) {
            return false;
        }
        return distance(one, other) <= limit;
    }

    /** How many letters stand in one word alone: a change takes away one and puts in another. */
    private static int lettersOfOneAlone(String one, String other) {
        return Long.bitCount(letters(one) ^ letters(other));
    }

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) % LETTERS);
        }
        return letters;
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
