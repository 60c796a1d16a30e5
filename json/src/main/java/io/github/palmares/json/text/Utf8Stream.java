package io.github.palmares.json.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of a document on their way to the parser. Nothing gets there that is not UTF-8, or beyond the limit; what is
 * wrong is said when the parser has taken all that is right, so that it knows where it is. The last bytes are kept, to tell
 * the line and the column of a place, and to read an element a second time.
 */
public final class Utf8Stream extends InputStream {
    private static final String UTF_8 = "UTF-8";
    /** Enough to tell the encoding. */
    private static final int FIRST = 4;

    private static final int BLOCK = 1 << 16;

    private final InputStream source;
    private final long limit;

    /** The bytes that are kept: handed over up to {@code handed}, found to be right up to {@code right}. */
    private byte[] bytes;

    private int handed;
    private int right;
    private int filled;

    /** The place of the first of them. */
    private long start;

    /** From here on they are still asked for. */
    private long kept;

    private Position keptPosition;
    private boolean isWhole;
    private boolean begun;
    private boolean ended;

    /** What the parser was given last, and whether it knows that there is no more. */
    private int lastBlock;

    private boolean atEnd;
    private boolean ascii = true;
    private @Nullable InvalidInputException wrong;

    private Utf8Stream(InputStream source, long limit, Position position, int block) {
        this.source = source;
        this.limit = limit;
        this.bytes = new byte[block];
        this.keptPosition = position;
    }

    public static Utf8Stream of(InputStream source, long limit) {
        return new Utf8Stream(source, limit, Position.START, BLOCK);
    }

    /**
     * A document that is there as a whole. Its bytes are not copied but where they are not UTF-8, too many, or begin with a
     * mark: then they are read as a stream, which says what is wrong when the parser gets there.
     */
    public static Utf8Stream of(byte[] document, long limit) {
        Utf8Stream stream = new Utf8Stream(InputStream.nullInputStream(), limit, Position.START, 0);
        stream.bytes = document;
        stream.filled = document.length;
        stream.begun = true;
        stream.ended = true;
        stream.isWhole = document.length <= limit && !stream.isMark(0) && stream.encoding() == null;
        if (stream.isWhole) {
            stream.check();
        }
        return stream.isWhole && stream.wrong == null ? stream : of(new ByteArrayInputStream(document), limit);
    }

    /** What was kept of another stream, to be read again; positions are those in the whole document. */
    public static Utf8Stream again(byte[] kept, Position position) {
        Utf8Stream stream = new Utf8Stream(InputStream.nullInputStream(), kept.length, position, 0);
        stream.bytes = kept;
        stream.filled = kept.length;
        stream.begun = true;
        stream.ended = true;
        stream.check();
        return stream;
    }

    /** A parser for the document. */
    public JsonParser parser(JsonFactory factory) {
        return isWhole
                ? factory.createParser(ObjectReadContext.empty(), bytes, 0, right)
                : factory.createParser(ObjectReadContext.empty(), this);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (handed == right) {
            if (wrong != null) {
                throw wrong;
            }
            if (ended) {
                atEnd = true;
                return -1;
            }
            more();
        }
        int count = Math.min(length, right - handed);
        System.arraycopy(bytes, handed, target, offset, count);
        handed += count;
        lastBlock = count;
        return count;
    }

    private void more() throws IOException {
        makeRoom();
        int read = readSource();
        ended = read < 0;
        filled += Math.max(0, read);
        if (!begun) {
            if (filled < FIRST && !ended) {
                return;
            }
            begun = true;
            begin();
        }
        check();
        if (start + right > limit) {
            right = (int) (limit - start);
            wrong = new InvalidInputException(limit, "at most " + limit + " bytes", "more");
        }
    }

    private int readSource() throws IOException {
        try {
            return source.read(bytes, filled, bytes.length - filled);
        } catch (RuntimeException e) {
            throw new SourceException(e);
        }
    }

    private void makeRoom() {
        int dropped = (int) (kept - start);
        if (dropped > 0) {
            System.arraycopy(bytes, dropped, bytes, 0, filled - dropped);
            handed -= dropped;
            right -= dropped;
            filled -= dropped;
            start = kept;
        }
        if (bytes.length - filled < BLOCK / 2) {
            bytes = Arrays.copyOf(bytes, Math.max(BLOCK, bytes.length * 2));
        }
    }

    /** A parser would take UTF-16 and UTF-32 for what they are, and leave out a mark at the beginning. */
    private void begin() {
        if (isMark(0)) {
            System.arraycopy(bytes, 3, bytes, 0, filled - 3);
            filled -= 3;
        }
        String encoding = encoding();
        if (encoding != null) {
            wrong = new InvalidInputException(0, UTF_8, encoding);
        } else if (isMark(0)) {
            wrong = new InvalidInputException(0, "a record book", "a second byte order mark");
        }
    }

    private boolean isMark(int at) {
        return filled >= at + 3
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBB
                && bytes[at + 2] == (byte) 0xBF;
    }

    private @Nullable String encoding() {
        int zeros = 0;
        for (int i = 0; i < Math.min(filled, FIRST); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros > 1 && filled >= FIRST && (zeros == 3 || bytes[0] == bytes[1] || bytes[2] == bytes[3])) {
            return "UTF-32";
        }
        boolean mark = filled > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        return zeros > 0 || mark ? "UTF-16" : null;
    }

    private void check() {
        int at = right;
        while (at < filled && wrong == null) {
            at = Utf8.plain(bytes, at, filled);
            if (at == filled) {
                break;
            }
            int length = Utf8.length(bytes, at, filled);
            if (length == Utf8.INVALID || (length == Utf8.INCOMPLETE && ended && bytes[at] != '\\')) {
                wrong = invalid(at);
            } else if (length == Utf8.INCOMPLETE) {
                at = ended ? filled : at;
                break;
            } else {
                ascii &= bytes[at] >= 0;
                at += length;
            }
        }
        right = at;
    }

    private InvalidInputException invalid(int at) {
        boolean surrogate = bytes[at] == (byte) 0xED && at + 1 < filled && (bytes[at + 1] & 0xE0) == 0xA0;
        String found = bytes[at] == '\\' || surrogate
                ? "a lone surrogate"
                : String.format(Locale.ROOT, "the byte %02X", bytes[at] & 0xFF);
        return new InvalidInputException(start + at, UTF_8, found);
    }

    /**
     * Bytes before this place, which the parser has reached, are not asked for any more.
     *
     * @return the place, for {@link #placed}
     */
    public long keepFrom(long offset) {
        if (isWhole) {
            return offset;
        }
        keptPosition = position(offset);
        kept = Math.max(kept, offset);
        return ((long) keptPosition.line() << Integer.SIZE) | keptPosition.column();
    }

    /** The line and the column of a place, which need not be kept any more. */
    public Position placed(long place) {
        return isWhole ? position(place) : new Position((int) (place >>> Integer.SIZE), (int) place);
    }

    /** The line and the column of a place that is kept, as all are of a whole document; the column counts characters. */
    public Position position(long offset) {
        if (!isWhole) {
            return positionFromKept(offset);
        }
        if (offset < kept) {
            kept = 0;
            keptPosition = Position.START;
        }
        keptPosition = positionFromKept(offset);
        kept = Math.min(offset, filled);
        return keptPosition;
    }

    private Position positionFromKept(long offset) {
        int from = (int) (kept - start);
        int to = (int) Math.max(from, Math.min(offset - start, filled));
        int lines = Utf8.newlines(bytes, from, to);
        if (lines == 0) {
            return new Position(keptPosition.line(), keptPosition.column() + characters(from, to));
        }
        int last = to - 1;
        while (bytes[last] != '\n') {
            last--;
        }
        return new Position(keptPosition.line() + lines, 1 + characters(last + 1, to));
    }

    private int characters(int from, int to) {
        return ascii ? to - from : Utf8.characters(bytes, from, to);
    }

    /** The place where the character begins that has a byte at this place. */
    public long beginOfCharacter(long offset) {
        int at = (int) Math.max(0, Math.min(offset - start, filled));
        while (at > 0 && at < filled && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return start + at;
    }

    /** What stands at a place that is kept, for a message; null for the end. */
    public @Nullable String described(long offset) throws IOException {
        while (start + right - offset < Utf8.MOST_DESCRIBED && !ended && wrong == null) {
            more();
        }
        return Utf8.described(bytes, (int) Math.max(0, Math.min(offset - start, filled)), right);
    }

    /** The place where the parser's current token begins. */
    public long begin(JsonParser parser) {
        long place = parser.currentTokenLocation().getByteOffset();
        // The parser counts the last block twice for a name behind which it has read a number up to the end.
        long once = place - lastBlock;
        boolean twice = atEnd
                && parser.currentToken() == JsonToken.PROPERTY_NAME
                && once >= start
                && once < start + filled
                && bytes[(int) (once - start)] == '"';
        return twice ? once : place;
    }

    /** Whether a number begins at a place that is kept. */
    public boolean isNumber(long offset) {
        byte first = bytes[(int) (offset - start)];
        return first == '-' || (first >= '0' && first <= '9');
    }

    /** The place where the document ends, so far as it was read. */
    public long end() {
        return start + filled;
    }

    /** A copy of bytes that are kept. */
    public byte[] copy(long from, long to) {
        return Arrays.copyOfRange(bytes, (int) (from - start), (int) (to - start));
    }
}
