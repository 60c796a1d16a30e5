package io.github.palmares.text;

import java.util.Locale;

/**
 * What can be seen of a text: whether it is a line for people to read, and how a message shows any text at all.
 *
 * <p>A line begins and ends with a character that shows something. Within it there is no control character, no line break,
 * nothing that turns the direction of writing, and nothing that Unicode has shown as nothing (its property
 * {@code Default_Ignorable_Code_Point}), but for what shapes the characters beside it: variation selectors, and a joiner
 * between two characters of a word.
 */
public final class Visible {
    private static final int MOST_SHOWN = 200;

    private static final int GRAPHEME_JOINER = 0x034F;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** The last two of each plane. */
    private static final int NONCHARACTER = 0xFFFE;

    /** From and to, in pairs: what shows nothing, turns text round, or is no character. */
    private static final int[] HIDDEN = {
        0x0000, 0x001F, // control characters
        0x007F, 0x009F, // delete, and more control characters
        0x00AD, 0x00AD, // soft hyphen
        0x061C, 0x061C, // Arabic letter mark
        0x115F, 0x1160, // Hangul fillers
        0x17B4, 0x17B5, // Khmer vowels that are not written
        0x180E, 0x180E, // Mongolian vowel separator
        0x200B, 0x200B, // zero-width space
        0x200E, 0x200F, // left-to-right and right-to-left mark
        0x2028, 0x202E, // line and paragraph separator, embeddings and overrides
        0x2060, 0x206F, // word joiner, isolates and others
        0x2800, 0x2800, // Braille pattern without a dot
        0x3164, 0x3164, // Hangul filler
        0xD800, 0xDFFF, // half of a surrogate pair
        0xFDD0, 0xFDEF, // noncharacters
        0xFEFF, 0xFEFF, // byte order mark
        0xFFA0, 0xFFA0, // halfwidth Hangul filler
        0xFFF0, 0xFFFB, // annotations
        0x1BCA0, 0x1BCA3, // shorthand format controls
        0x1D173, 0x1D17A, // musical format controls
        0xE0000, 0xE00FF, // tags
        0xE01F0, 0xE0FFF // reserved for what shows nothing
    };

    private Visible() {}

    /**
     * Whether a text is a line for people to read.
     *
     * @param text a text
     * @return whether it is one line that shows something, without blanks around it; false for an empty text
     */
    public static boolean isLine(String text) {
        int length = text.length();
        if (length == 0 || text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
            return false;
        }
        // Nearly all texts are short and ASCII, and there are many of them.
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return isLineOfAnyCharacters(text);
            }
        }
        return true;
    }

    private static boolean isLineOfAnyCharacters(String text) {
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            boolean first = i == 0 && (isBlank(c) || isMark(c));
            boolean joinsNothing = isJoiner(c) ? isBlank(before) || isJoiner(before) : isJoiner(before) && isBlank(c);
            if (first || joinsNothing || isHidden(c)) {
                return false;
            }
            before = c;
        }
        return !isBlank(before) && !isJoiner(before);
    }

    /**
     * A text in quotes, as messages show what was found: what cannot be seen is escaped, and of a long text the beginning is
     * shown.
     *
     * @param text any text
     * @return such as {@code 'Ann\u202E'}
     */
    public static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    /**
     * The same without the quotes.
     *
     * @param text any text
     * @return at most 200 characters of it, with an ellipsis where there are more
     */
    public static String shown(String text) {
        boolean whole = text.length() <= MOST_SHOWN;
        boolean inPair = !whole && Character.isSurrogatePair(text.charAt(MOST_SHOWN - 1), text.charAt(MOST_SHOWN));
        int end = whole ? text.length() : inPair ? MOST_SHOWN - 1 : MOST_SHOWN;
        StringBuilder shown = new StringBuilder(end);
        int begin = 0;
        if (end > 0 && isMark(text.codePointAt(0))) {
            begin = Character.charCount(text.codePointAt(0));
            escape(text, 0, begin, shown);
        }
        append(text, begin, end, shown);
        return whole ? shown.toString() : shown.append('…').toString();
    }

    /**
     * A message in which all can be seen, whatever names it repeats.
     *
     * @param message a message
     * @return the same, with line breaks, control characters and what else cannot be seen as escapes of Java
     */
    public static String escaped(String message) {
        StringBuilder escaped = new StringBuilder(message.length());
        append(message, 0, message.length(), escaped);
        return escaped.toString();
    }

    private static void append(String text, int from, int to, StringBuilder shown) {
        int c;
        for (int i = from; i < to; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isHidden(c) || isJoiner(c) || Character.getType(c) == Character.FORMAT) {
                escape(text, i, i + Character.charCount(c), shown);
            } else {
                shown.appendCodePoint(c);
            }
        }
    }

    private static void escape(String text, int from, int to, StringBuilder shown) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                case '\t' -> shown.append("\\t");
                default -> shown.append(String.format(Locale.ROOT, "\\u%04X", (int) text.charAt(i)));
            }
        }
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** Shows nothing by itself: it is drawn onto the character before it. */
    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || c == GRAPHEME_JOINER;
    }

    private static boolean isHidden(int c) {
        for (int i = 0; i < HIDDEN.length && HIDDEN[i] <= c; i += 2) {
            if (c <= HIDDEN[i + 1]) {
                return true;
            }
        }
        return (c & NONCHARACTER) == NONCHARACTER;
    }
}
