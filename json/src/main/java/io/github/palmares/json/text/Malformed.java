package io.github.palmares.json.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** What JSON would have had where the parser does not go on. The parser says so to its own users, in words of its own. */
public final class Malformed {
    private static final String WELL_FORMED = "well-formed JSON";

    /** What is within the parser's words, and what is told instead; the first that fits. */
    private static final Map<String, String> EXPECTED = expected();

    private Malformed() {}

    private static Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("comma to separate Array", "a comma or ']'");
        expected.put("comma to separate Object", "a comma or '}'");
        expected.put("expected ']'", "']'");
        expected.put("expected '}'", "'}'");
        expected.put("colon to separate", "a colon");
        expected.put("to start property name", "a name in double quotes");
        expected.put("comment?", "no comment");
        expected.put("plus sign", "a number without a plus sign");
        expected.put("Leading zeroes", "a number without leading zeros");
        expected.put("hex-digit", "four hexadecimal digits");
        expected.put("digit", "a digit");
        expected.put("character escape", "an escape such as '\\n' or '\\u00fc'");
        expected.put("has to be escaped", "an escaped control character");
        expected.put("white space", "no control character");
        expected.put("to close", "a value");
        expected.put("expected a value", "a value");
        expected.put("expected a valid value", "a value");
        expected.put("token", "a value");
        return expected;
    }

    /** What was expected, by the parser's message; no more than JSON where that is not understood. */
    public static String expected(String message) {
        return EXPECTED.entrySet().stream()
                .filter(words -> message.contains(words.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(WELL_FORMED);
    }
}
