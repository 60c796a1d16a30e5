package io.github.palmares.json.timing.names;

import io.github.palmares.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** How the spellings of one name are found to be alike. */
public final class Spelling {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+&]+");
    private static final Pattern WITHIN = Pattern.compile("[.'’`´]");

    private Spelling() {}

    /**
     * A name's letters and digits alone, without accents and case: blanks, dots and dashes are what spellings differ in
     * most ("A.J.", "AJ"; "GTD PRO", "GTDPRO"). Looser than the book's own search, and never a proof.
     */
    public static String key(String name) {
        String key = BETWEEN.matcher(Folding.folded(name)).replaceAll("");
        return key.isEmpty() ? name : key;
    }

    /** The words of a name without accents and case: what stands between letters parts them, dots and apostrophes do not. */
    public static List<String> words(String name) {
        String bare = WITHIN.matcher(Folding.folded(name)).replaceAll("");
        return BETWEEN.splitAsStream(bare).filter(word -> !word.isEmpty()).toList();
    }
}
