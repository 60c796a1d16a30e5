package io.github.palmares.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Characters as UTF-8. A surrogate without its other half is encoded as if it were a character, which {@link Utf8Stream}
 * then refuses at its place.
 */
public final class CharSource extends InputStream {
    /** The most bytes that one character, or a held one and the next, can take. */
    private static final int ROOM = 6;

    private final Reader reader;
    private final char[] chars = new char[8192];
    private int next;
    private int end;
    private char held;

    public CharSource(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("read in blocks");
    }

    /** Fills what it can of the target, which must have room for a few bytes. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int at = offset;
        while (at == offset) {
            if (next == end && !more()) {
                if (held == 0) {
                    return -1;
                }
                at = three(target, at, held);
                held = 0;
                return at - offset;
            }
            while (next < end && offset + length - at >= ROOM) {
                at = encode(target, at, chars[next++]);
            }
        }
        return at - offset;
    }

    private boolean more() throws IOException {
        next = 0;
        end = Math.max(0, reader.read(chars, 0, chars.length));
        return end > 0;
    }

    private int encode(byte[] target, int from, char c) {
        int at = from;
        if (held != 0) {
            char high = held;
            held = 0;
            if (Character.isLowSurrogate(c)) {
                return four(target, at, Character.toCodePoint(high, c));
            }
            at = three(target, at, high);
        }
        if (c < 0x80) {
            target[at] = (byte) c;
            return at + 1;
        }
        if (c < 0x800) {
            target[at] = (byte) (0xC0 | (c >> 6));
            target[at + 1] = (byte) (0x80 | (c & 0x3F));
            return at + 2;
        }
        if (Character.isHighSurrogate(c)) {
            held = c;
            return at;
        }
        return three(target, at, c);
    }

    private static int three(byte[] target, int at, char c) {
        target[at] = (byte) (0xE0 | (c >> 12));
        target[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
        target[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }

    private static int four(byte[] target, int at, int codePoint) {
        target[at] = (byte) (0xF0 | (codePoint >> 18));
        target[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        target[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        target[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
        return at + 4;
    }
}
