package io.github.palmares.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: one driver is Räikkönen here and RAIKKONEN there. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Below it are the letters of English alone. */
    private static final char FIRST_ACCENTED = '\u0080';

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");

    private Folding() {}

    /**
     * A name without case, accents, and differences of blanks and dashes: two names are alike where these are equal.
     *
     * @param name a name
     * @return the name in small letters without marks, with one blank for each gap
     */
    public static String folded(String name) {
        boolean english = name.chars().allMatch(c -> c < FIRST_ACCENTED);
        String lower = english ? name.toLowerCase(Locale.ROOT) : withoutAccents(name);
        return GAPS.matcher(unstroked(lower)).replaceAll(" ").strip();
    }

    private static String withoutAccents(String name) {
        // The acute accent that stands alone for an apostrophe would come apart into a blank and a mark.
        String whole = name.replace('´', '\'');
        String plain =
                MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Letters that Unicode does not take apart, and that a keyboard elsewhere lacks. */
    private static String unstroked(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'ŧ' -> plain.append('t');
                case 'ł' -> plain.append('l');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case '’', '‘', '`', 'ʼ', 'ʻ', '′' -> plain.append('\'');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
