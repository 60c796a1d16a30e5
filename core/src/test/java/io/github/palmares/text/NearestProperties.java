package io.github.palmares.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** What is near, held against the changes counted in a whole table. */
class NearestProperties {
    private static int changes(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : changes(a, b, table, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int changes(String a, String b, int[][] table, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }

    /** Words of two letters, so that many are near; the known one holds no letter of a part that would be near by itself. */
    @Property
    void fewChangesAreNear(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 40) String word,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 40) String known) {
        int limit = Math.min(8, Math.max(1, word.length() / 3));
        boolean isPart = (word.length() >= 3 && known.contains(word)) || (known.length() >= 3 && word.contains(known));
        boolean near = changes(word, known) <= limit || isPart;

        assertEquals(near ? List.of(known) : List.of(), Nearest.of(word, List.of(known)));
    }

    @Property(tries = 100)
    void thePlacesOfEquallyNearWordsDoNotDependOnTheirOrder(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String word,
            @ForAll List<@AlphaChars @StringLength(min = 1, max = 12) String> known) {
        assertEquals(
                Nearest.of(word, known),
                Nearest.of(word, known.stream().sorted().toList()));
    }
}
