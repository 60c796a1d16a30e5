package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Documents that are refused, and what is said of them. In documents and messages of tests an apostrophe is a quote. */
final class Refused {
    private static final JsonOptions LENIENT = JsonOptions.standard().withLenient(true);

    private Refused() {}

    /** A document of the version and these fields. */
    static String document(String fields) {
        return ("{'schemaVersion':'1.0'," + fields + "}").replace('\'', '"');
    }

    static void refuses(String document, String message) {
        refuses(document, JsonOptions.standard(), message);
    }

    static void refusesLeniently(String document, String message) {
        refuses(document, LENIENT, message);
    }

    static void refuses(String document, JsonOptions options, String message) {
        assertEquals(message, refusal(document, options).getMessage());
    }

    static RecordBookFormatException refusal(String document) {
        return refusal(document, JsonOptions.standard());
    }

    private static RecordBookFormatException refusal(String document, JsonOptions options) {
        return assertThrows(RecordBookFormatException.class, () -> RecordBooks.read(document, options));
    }
}
