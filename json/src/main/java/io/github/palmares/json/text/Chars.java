package io.github.palmares.json.text;

/** Text that is still in the parser's buffer. */
public final class Chars {
    private Chars() {}

    public static boolean equal(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
