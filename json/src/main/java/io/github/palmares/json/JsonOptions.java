package io.github.palmares.json;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a document is read and written: an immutable value. {@link #standard()} is strict, compact, and limited to what no
 * honest document comes near. The limits are those of reading: a book with a longer text is written, and read again only
 * with a higher limit.
 *
 * @serial exclude
 */
@SuppressWarnings(
        "InvalidBlockTag") // It is allowed on a class: "exclude" leaves the class out of the page of serialized forms.
public final class JsonOptions implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final JsonOptions STANDARD = new JsonOptions(false, false, standardLimits());

    /** What is limited: by how much at first, and by how much at least and at most. */
    private enum Limit {
        DEPTH(32, 8, Integer.MAX_VALUE),
        NAME(64, 32, Integer.MAX_VALUE),
        TEXT(10_000, 1, Integer.MAX_VALUE),
        NUMBER(32, 1, 1000),
        DOCUMENT(256L << 20, 1, Long.MAX_VALUE),
        ELEMENTS(50_000_000, 1, Integer.MAX_VALUE),
        ARRAY(20_000_000, 1, Integer.MAX_VALUE),
        LIST(1_000_000, 1, Integer.MAX_VALUE);

        private final long standard;
        private final long least;
        private final long most;

        Limit(long standard, long least, long most) {
            this.standard = standard;
            this.least = least;
            this.most = most;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private long checked(long found) {
            if (found < least || found > most) {
                String rule = found < least ? least + " or more" : most + " or less";
                String article = this == ELEMENTS ? "" : this == ARRAY ? "an " : "a ";
                throw new IllegalArgumentException(
                        "limit of " + article + word() + ": expected " + rule + ", found " + found);
            }
            return found;
        }
    }

    private final boolean lenient;
    private final boolean pretty;

    /** All of them. */
    private final EnumMap<Limit, Long> limits;

    private JsonOptions(boolean lenient, boolean pretty, EnumMap<Limit, Long> limits) {
        this.lenient = lenient;
        this.pretty = pretty;
        this.limits = limits;
    }

    private static EnumMap<Limit, Long> standardLimits() {
        EnumMap<Limit, Long> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            limits.put(limit, limit.standard);
        }
        return limits;
    }

    private int limit(Limit limit) {
        return (int) longLimit(limit);
    }

    private long longLimit(Limit limit) {
        return Objects.requireNonNull(limits.get(limit));
    }

    private JsonOptions with(Limit limit, long value) {
        EnumMap<Limit, Long> changed = new EnumMap<>(limits);
        changed.put(limit, limit.checked(value));
        return new JsonOptions(lenient, pretty, changed);
    }

    /** {@return strict reading, compact writing, and the limits that the methods here name} */
    public static JsonOptions standard() {
        return STANDARD;
    }

    /** {@return whether fields that nobody knows are skipped when reading; standard: no, they are errors} */
    public boolean lenient() {
        return lenient;
    }

    /**
     * These options, with fields that nobody knows skipped when reading, or refused.
     *
     * @param newLenient whether they are skipped
     * @return the new options
     */
    public JsonOptions withLenient(boolean newLenient) {
        return new JsonOptions(newLenient, pretty, limits);
    }

    /** {@return whether a document is written with a line for each value, indented by two blanks; standard: no} */
    public boolean pretty() {
        return pretty;
    }

    /**
     * These options, with a document written for human readers, or without any blanks.
     *
     * @param newPretty whether it is written with a line for each value
     * @return the new options
     */
    public JsonOptions withPretty(boolean newPretty) {
        return new JsonOptions(lenient, newPretty, limits);
    }

    /** {@return how deep arrays and objects of a document may nest, the document itself being the first; standard: 32} */
    public int maxDepth() {
        return limit(Limit.DEPTH);
    }

    /**
     * These options with another depth.
     *
     * @param newMaxDepth 8 or more, which the document's own form needs
     * @return the new options
     * @throws IllegalArgumentException if the depth is less
     */
    public JsonOptions withMaxDepth(int newMaxDepth) {
        return with(Limit.DEPTH, newMaxDepth);
    }

    /** {@return how many characters the name of a field may have, escapes resolved; standard: 64} */
    public int maxName() {
        return limit(Limit.NAME);
    }

    /**
     * These options with another length of names.
     *
     * @param newMaxName 32 or more, which the document's own names need
     * @return the new options
     * @throws IllegalArgumentException if the length is less
     */
    public JsonOptions withMaxName(int newMaxName) {
        return with(Limit.NAME, newMaxName);
    }

    /** {@return how many characters a text may have, escapes resolved; standard: 10,000} */
    public int maxText() {
        return limit(Limit.TEXT);
    }

    /**
     * These options with another length of texts.
     *
     * @param newMaxText 1 or more
     * @return the new options
     * @throws IllegalArgumentException if the length is less
     */
    public JsonOptions withMaxText(int newMaxText) {
        return with(Limit.TEXT, newMaxText);
    }

    /** {@return how many characters a number may have; standard: 32} */
    public int maxNumber() {
        return limit(Limit.NUMBER);
    }

    /**
     * These options with another length of numbers.
     *
     * @param newMaxNumber 1 to 1000
     * @return the new options
     * @throws IllegalArgumentException if the length is less or more
     */
    public JsonOptions withMaxNumber(int newMaxNumber) {
        return with(Limit.NUMBER, newMaxNumber);
    }

    /** {@return how many bytes of UTF-8 a document may have; standard: 268,435,456, which is 256 MB} */
    public long maxDocument() {
        return longLimit(Limit.DOCUMENT);
    }

    /**
     * These options with another size of documents.
     *
     * @param newMaxDocument 1 or more
     * @return the new options
     * @throws IllegalArgumentException if the size is less
     */
    public JsonOptions withMaxDocument(long newMaxDocument) {
        return with(Limit.DOCUMENT, newMaxDocument);
    }

    /** {@return how many elements all arrays of a document, such as its drivers and results, may have; standard: 50,000,000} */
    public int maxElements() {
        return limit(Limit.ELEMENTS);
    }

    /**
     * These options with another number of elements.
     *
     * @param newMaxElements 1 or more
     * @return the new options
     * @throws IllegalArgumentException if the number is less
     */
    public JsonOptions withMaxElements(int newMaxElements) {
        return with(Limit.ELEMENTS, newMaxElements);
    }

    /** {@return how many elements one array of a document, such as its results, may have; standard: 20,000,000} */
    public int maxArray() {
        return limit(Limit.ARRAY);
    }

    /**
     * These options with another length of the arrays of a document.
     *
     * @param newMaxArray 1 or more
     * @return the new options
     * @throws IllegalArgumentException if the length is less
     */
    public JsonOptions withMaxArray(int newMaxArray) {
        return with(Limit.ARRAY, newMaxArray);
    }

    /**
     * How many elements an array within a value may have, such as the aliases of a driver or the drivers of a line-up.
     *
     * @return the number; standard: 1,000,000
     */
    public int maxList() {
        return limit(Limit.LIST);
    }

    /**
     * These options with another length of the arrays within a value.
     *
     * @param newMaxList 1 or more
     * @return the new options
     * @throws IllegalArgumentException if the length is less
     */
    public JsonOptions withMaxList(int newMaxList) {
        return with(Limit.LIST, newMaxList);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof JsonOptions other
                && lenient == other.lenient
                && pretty == other.pretty
                && limits.equals(other.limits);
    }

    @Override
    public int hashCode() {
        return 31 * limits.hashCode() + (lenient ? 2 : 0) + (pretty ? 1 : 0);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder((lenient ? "lenient" : "strict") + ", " + (pretty ? "pretty" : "compact"));
        for (Limit limit : Limit.values()) {
            text.append(", ").append(limit.word()).append(' ').append(longLimit(limit));
        }
        return text.toString();
    }
}
