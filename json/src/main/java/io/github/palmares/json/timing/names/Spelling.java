package io.github.palmares.json.timing.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the spellings of one name are found to be alike. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+&]+");
    private static final Pattern WITHIN = Pattern.compile("[.'’`´]");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_SLUG = 80;

    /** Below it are the letters of English alone. */
    private static final char FIRST_ACCENTED = '\u0080';

    private Spelling() {}

    /**
     * A name's letters and digits alone, without accents and case: blanks, dots and dashes are what spellings differ in
     * most ("A.J.", "AJ"; "GTD PRO", "GTDPRO"). Looser than the book's own search, and never a proof.
     */
    public static String key(String name) {
        String key = BETWEEN.matcher(plain(name)).replaceAll("");
        return key.isEmpty() ? name : key;
    }

    /** The words of a name without accents and case: what stands between letters parts them, dots and apostrophes do not. */
    public static List<String> words(String name) {
        String bare = WITHIN.matcher(plain(name)).replaceAll("");
        return BETWEEN.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
    }

    /** A name as an id: lower-case letters and digits, parted by hyphens. */
    public static String slug(String name) {
        String slug = NO_SLUG.matcher(plain(name)).replaceAll("-");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG));
        String trimmed = cut.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "unnamed" : trimmed;
    }

    private static String plain(String name) {
        if (name.chars().allMatch(c -> c < FIRST_ACCENTED)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            plain.append(unstroked(lower.charAt(i)));
        }
        return plain.toString();
    }

    /** Letters that Unicode does not take apart, and that a keyboard elsewhere lacks. */
    private static String unstroked(char c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> String.valueOf(c);
        };
    }
}
