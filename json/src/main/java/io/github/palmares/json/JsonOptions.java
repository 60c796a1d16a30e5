package io.github.palmares.json;

import java.io.Serializable;
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

    private static final JsonOptions STANDARD = new JsonOptions(false, false, 32, 64, 10_000, 32, 256L << 20);

    private final boolean lenient;
    private final boolean pretty;
    private final int maxDepth;
    private final int maxName;
    private final int maxText;
    private final int maxNumber;
    private final long maxDocument;

    private JsonOptions(
            boolean lenient, boolean pretty, int maxDepth, int maxName, int maxText, int maxNumber, long maxDocument) {
        this.lenient = lenient;
        this.pretty = pretty;
        this.maxDepth = maxDepth;
        this.maxName = maxName;
        this.maxText = maxText;
        this.maxNumber = maxNumber;
        this.maxDocument = maxDocument;
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
        return new JsonOptions(newLenient, pretty, maxDepth, maxName, maxText, maxNumber, maxDocument);
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
        return new JsonOptions(lenient, newPretty, maxDepth, maxName, maxText, maxNumber, maxDocument);
    }

    /** {@return how deep arrays and objects of a document may nest, the document itself being the first; standard: 32} */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * These options with another depth.
     *
     * @param newMaxDepth 8 or more, which the document's own form needs
     * @return the new options
     * @throws IllegalArgumentException if the depth is less
     */
    public JsonOptions withMaxDepth(int newMaxDepth) {
        return new JsonOptions(
                lenient, pretty, (int) atLeast("depth", 8, newMaxDepth), maxName, maxText, maxNumber, maxDocument);
    }

    /** {@return how many characters the name of a field may have, escapes resolved; standard: 64} */
    public int maxName() {
        return maxName;
    }

    /**
     * These options with another length of names.
     *
     * @param newMaxName 32 or more, which the document's own names need
     * @return the new options
     * @throws IllegalArgumentException if the length is less
     */
    public JsonOptions withMaxName(int newMaxName) {
        return new JsonOptions(
                lenient, pretty, maxDepth, (int) atLeast("name", 32, newMaxName), maxText, maxNumber, maxDocument);
    }

    /** {@return how many characters a text may have, escapes resolved; standard: 10,000} */
    public int maxText() {
        return maxText;
    }

    /**
     * These options with another length of texts.
     *
     * @param newMaxText 1 or more
     * @return the new options
     * @throws IllegalArgumentException if the length is less
     */
    public JsonOptions withMaxText(int newMaxText) {
        return new JsonOptions(
                lenient, pretty, maxDepth, maxName, (int) atLeast("text", 1, newMaxText), maxNumber, maxDocument);
    }

    /** {@return how many characters a number may have; standard: 32} */
    public int maxNumber() {
        return maxNumber;
    }

    /**
     * These options with another length of numbers.
     *
     * @param newMaxNumber 1 to 1000
     * @return the new options
     * @throws IllegalArgumentException if the length is less or more
     */
    public JsonOptions withMaxNumber(int newMaxNumber) {
        if (newMaxNumber > 1000) {
            throw new IllegalArgumentException("limit of a number: expected 1000 or less, found " + newMaxNumber);
        }
        return new JsonOptions(
                lenient, pretty, maxDepth, maxName, maxText, (int) atLeast("number", 1, newMaxNumber), maxDocument);
    }

    /** {@return how many bytes of UTF-8 a document may have; standard: 268,435,456, which is 256 MB} */
    public long maxDocument() {
        return maxDocument;
    }

    /**
     * These options with another size of documents.
     *
     * @param newMaxDocument 1 or more
     * @return the new options
     * @throws IllegalArgumentException if the size is less
     */
    public JsonOptions withMaxDocument(long newMaxDocument) {
        return new JsonOptions(
                lenient, pretty, maxDepth, maxName, maxText, maxNumber, atLeast("document", 1, newMaxDocument));
    }

    private static long atLeast(String what, long least, long found) {
        if (found < least) {
            throw new IllegalArgumentException(
                    "limit of a " + what + ": expected " + least + " or more, found " + found);
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof JsonOptions other
                && lenient == other.lenient
                && pretty == other.pretty
                && maxDepth == other.maxDepth
                && maxName == other.maxName
                && maxText == other.maxText
                && maxNumber == other.maxNumber
                && maxDocument == other.maxDocument;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lenient, pretty, maxDepth, maxName, maxText, maxNumber, maxDocument);
    }

    @Override
    public String toString() {
        return (lenient ? "lenient" : "strict") + ", " + (pretty ? "pretty" : "compact") + ", depth " + maxDepth
                + ", name " + maxName + ", text " + maxText + ", number " + maxNumber + ", document " + maxDocument;
    }
}
