package io.github.palmares.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words nearest to one that nobody knows: what an error message offers for a misspelt id, field or name.
 *
 * <p>Near is what takes few changes of single characters, swaps of neighbours counted as one, without regard to case; so
 * is what contains the word, is contained in it, or has a part near to it, such as a family name. Of equally near words
 * the first in the alphabet comes first. However long the words are, few changes are counted, so that many can be compared.
 */
public final class Nearest {
    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;

    /** As long as an id can be; nothing is near to what is longer. */
    private static final int LONGEST = 200;

    private static final int MOST_CHANGES = 8;
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Nearest() {}

    private record Candidate(String word, int distance) {}

    /**
     * The nearest of some words.
     *
     * @param word the word that is not among them
     * @param known the words to choose from
     * @return up to three of them, nearest first; empty where none is near
     */
    public static List<String> of(String word, Iterable<String> known) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String sought = word.toLowerCase(Locale.ROOT);
        int limit = Math.min(MOST_CHANGES, Math.max(1, sought.length() / 3));
        List<Candidate> near = new ArrayList<>();
        for (String candidate : known) {
            if (candidate.length() > LONGEST) {
                continue;
            }
            String folded = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(sought, folded, limit);
            if (distance <= limit) {
                near.add(new Candidate(candidate, distance));
            } else if (isPart(sought, folded) || isPart(folded, sought) || isNearPart(sought, folded, limit)) {
                near.add(new Candidate(candidate, limit + 1));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word));
        return near.stream().map(Candidate::word).distinct().limit(MOST).toList();
    }

    /**
     * The nearest of some words, as the end of an error message.
     *
     * @param word the word that is not among them
     * @param known the words to choose from
     * @return such as {@code ; did you mean 'gtp', 'gtd'?}, and empty where none is near
     */
    public static String question(String word, Iterable<String> known) {
        List<String> nearest = of(word, known);
        return nearest.isEmpty() ? "" : "; did you mean '" + String.join("', '", nearest) + "'?";
    }

    /** Whether it is near one word of several: a family name in a full name, or in an id. */
    private static boolean isNearPart(String sought, String candidate, int limit) {
        return PARTS.splitAsStream(candidate)
                .filter(part -> part.length() >= SHORTEST_PART)
                .anyMatch(part -> distance(sought, part, limit) <= Math.min(limit, part.length() / 3));
    }

    private static boolean isPart(String part, String whole) {
        return part.length() >= SHORTEST_PART && whole.contains(part);
    }

    /**
     * Edit distance with swaps of neighbours, or a number above the limit. What is further from the diagonal than the limit
     * is above it, and so is all that comes after two rows that are.
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            current[from - 1] = from == 1 ? i : limit + 1;
            int least = current[from - 1];
            for (int j = from; j <= to; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (to < b.length()) {
                current[to + 1] = limit + 1;
            }
            if (least > limit && leastOfLast > limit) {
                return limit + 1;
            }
            leastOfLast = least;
            int[] reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }
        return last[b.length()];
    }
}
