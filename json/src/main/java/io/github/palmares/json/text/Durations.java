package io.github.palmares.json.text;

import java.time.DateTimeException;
import java.time.Duration;

/**
 * Amounts of time as documents have them: {@link Duration#parse} takes signs, commas and small letters as well, of which
 * {@link Shape#DURATION} knows nothing.
 */
public final class Durations {
    private static final String PLAIN = "PTDHMS.";

    private Durations() {}

    /** Reads what {@link Duration#toString} writes of an amount that is not negative; days may stand before the hours. */
    public static Duration parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                throw new DateTimeException(text);
            }
        }
        if (text.contains(".S")) {
            throw new DateTimeException(text);
        }
        return Duration.parse(text);
    }

    private static boolean isPlain(char character) {
        return (character >= '0' && character <= '9') || PLAIN.indexOf(character) >= 0;
    }
}
