package io.github.palmares.json.text;

import io.github.palmares.text.Visible;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rules of UTF-8 that a JSON parser leaves out: no overlong forms, no surrogates, nothing above U+10FFFF, and no
 * escaped surrogate without its other half.
 */
public final class Utf8 {
    /** What {@link #length} says where the bytes end within a character or an escape. */
    public static final int INCOMPLETE = 0;
    /** What {@link #length} says of bytes that are no character. */
    public static final int INVALID = -1;

    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
    private static final long BACKSLASHES = 0x5C5C5C5C5C5C5C5CL;
    private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
    private static final int ESCAPE = 6;
    private static final int LONGEST_WORD = 20;

    /** How many bytes {@link #described} looks at: a word and what ends it, or a character. */
    static final int MOST_DESCRIBED = LONGEST_WORD + 1;

    private Utf8() {}

    /** The first byte from here that is neither ASCII nor anything but a backslash, or the end. */
    public static int plain(byte[] bytes, int from, int to) {
        ByteBuffer longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = longs.getLong(at);
            if ((eight & HIGH) != 0 || zeros(eight ^ BACKSLASHES) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0 && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** A bit for each byte that is zero. */
    private static long zeros(long eight) {
        return ~(((eight & LOW) + LOW) | eight | LOW);
    }

    /** How many lines end among some bytes. */
    public static int newlines(byte[] bytes, int from, int to) {
        ByteBuffer longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int lines = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            lines += Long.bitCount(zeros(longs.getLong(at) ^ NEWLINES));
        }
        for (; at < to; at++) {
            lines += bytes[at] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** How many characters begin among some bytes; one beyond the basic plane is one. */
    public static int characters(byte[] bytes, int from, int to) {
        int characters = 0;
        for (int at = from; at < to; at++) {
            characters += bytes[at] < (byte) 0xC0 ? 0 : 1;
        }
        return characters;
    }

    /** The length of the character, or of the escape sequence, at a place; see the two constants. */
    public static int length(byte[] bytes, int at, int to) {
        return bytes[at] == '\\' ? escape(bytes, at, to) : character(bytes, at, to);
    }

    private static int character(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return INVALID;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + 1 < to && !isSecond(first, bytes[at + 1] & 0xFF)) {
            return INVALID;
        }
        for (int i = 2; i < length && at + i < to; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return INVALID;
            }
        }
        return at + length <= to ? length : INCOMPLETE;
    }

    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    /** What is wrong with an escape otherwise is for the parser to say. */
    private static int escape(byte[] bytes, int at, int to) {
        if (at + 1 == to) {
            return INCOMPLETE;
        }
        if (bytes[at + 1] != 'u') {
            return bytes[at + 1] == '\\' ? 2 : 1;
        }
        int first = unit(bytes, at, to);
        if (first < 0) {
            return at + ESCAPE <= to ? 2 : INCOMPLETE;
        }
        if (Character.isLowSurrogate((char) first)) {
            return INVALID;
        }
        if (!Character.isHighSurrogate((char) first)) {
            return ESCAPE;
        }
        int second = unit(bytes, at + ESCAPE, to);
        if (second >= 0) {
            return Character.isLowSurrogate((char) second) ? 2 * ESCAPE : INVALID;
        }
        return mayBegin(bytes, at + ESCAPE, to) ? INCOMPLETE : INVALID;
    }

    /** Whether the last bytes may be the beginning of an escape. */
    private static boolean mayBegin(byte[] bytes, int at, int to) {
        return at + ESCAPE > to && (at >= to || bytes[at] == '\\') && (at + 1 >= to || bytes[at + 1] == 'u');
    }

    /** The number of an escape {@code \}{@code u0041}, or less than zero where there is none. */
    private static int unit(byte[] bytes, int at, int to) {
        if (at + ESCAPE > to || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = 2; i < ESCAPE; i++) {
            int digit = Character.digit(bytes[at + i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    /** What stands at a place, for a message: a character, a word, the number of what cannot be seen; null for the end. */
    public static @Nullable String described(byte[] bytes, int at, int to) {
        if (at >= to) {
            return null;
        }
        if (bytes[at] >= 0 && (bytes[at] <= ' ' || bytes[at] == 0x7F)) {
            return String.format(Locale.ROOT, "the byte %02X", bytes[at]);
        }
        boolean escaped = at > 0 && bytes[at - 1] == '\\';
        int end = at + Math.max(1, character(bytes, at, to));
        while (!escaped && isLetter(bytes[at]) && end < to && end - at < LONGEST_WORD && isLetter(bytes[end])) {
            end++;
        }
        int from = escaped ? at - 1 : at;
        return Visible.quoted(new String(bytes, from, end - from, StandardCharsets.UTF_8));
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
