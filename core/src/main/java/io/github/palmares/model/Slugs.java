package io.github.palmares.model;

import io.github.palmares.text.Folding;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes ids of names: {@code Slugs.of("Louis Delétraz")} is {@code louis-deletraz}. Accents and case go, ß is ss and ø is o,
 * apostrophes are left out, and whatever else stands between letters and digits is one hyphen. Letters that are not Latin are
 * left out, too: nothing is spelled in another script.
 *
 * <p>Laws: what is made is valid as an id; {@code of(of(name))} is {@code of(name)}; names that differ only in case, accents,
 * dashes and blanks give the same. So two people of one name do as well: whoever makes ids has to look whether one is taken.
 */
public final class Slugs {
    /** Leaves room in an id for what a caller may put before or after it. */
    private static final int LONGEST = 80;

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private Slugs() {}

    /**
     * A name as an id.
     *
     * @param name the name
     * @return lower-case letters and digits, parted by single hyphens; at most 80 characters, of which a longer name gives the
     *     first
     * @throws IllegalArgumentException if the name has no Latin letter and no digit
     */
    public static String of(String name) {
        return find(name)
                .orElseThrow(() ->
                        Checks.invalid("slug", "a name with a Latin letter or a digit", "'Louis Delétraz'", name));
    }

    /**
     * A name as an id, where that can be.
     *
     * @param name the name
     * @return the same as {@link #of}; absent if the name has no Latin letter and no digit
     */
    public static Optional<String> find(String name) {
        String folded = Folding.folded(Objects.requireNonNull(name, "name")).replace("'", "");
        String slug = trimmed(BETWEEN.matcher(folded).replaceAll("-"));
        String first = trimmed(slug.substring(0, Math.min(slug.length(), LONGEST)));
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }

    /** Without the one hyphen that may be at either end. */
    private static String trimmed(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(Math.min(from, to), to);
    }
}
