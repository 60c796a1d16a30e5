package io.github.palmares.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared and shown. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");

    private Names() {}

    /** A name without case, accents, and differences of blanks and dashes: what a search compares. */
    static String folded(String name) {
        // The acute accent that stands alone for an apostrophe would come apart into a blank and a mark.
        String whole = name.replace('´', '\'');
        String plain =
                MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return GAPS.matcher(unstroked(lower)).replaceAll(" ").strip();
    }

    /** Letters that Unicode does not take apart, and that a keyboard elsewhere lacks. */
    private static String unstroked(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ł' -> plain.append('l');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case '’', '‘', '`' -> plain.append('\'');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    /** "Renger" gives "R.", "Jean-Éric" "J.-É.", "Luis Felipe" "L. F.". */
    static String initials(String givenName) {
        StringBuilder initials = new StringBuilder();
        boolean atStart = true;
        for (int i = 0; i < givenName.length(); i += Character.charCount(givenName.codePointAt(i))) {
            int c = givenName.codePointAt(i);
            boolean gap = c == ' ' || c == '-';
            if (gap) {
                initials.appendCodePoint(c);
            } else if (atStart) {
                initials.append(Character.toString(c).toUpperCase(Locale.ROOT)).append('.');
            }
            atStart = gap;
        }
        return initials.toString();
    }
}
