package io.github.palmares.json.form;

import io.github.palmares.attributes.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a document looks like, as far as a pattern can say it. The patterns keep to what regular expressions of all
 * languages have in common, and so look neither ahead nor back.
 */
public enum TextPattern {
    TEXT(
            "text",
            "Text on one line, without blanks around it or invisible characters. Checked by the reader alone: the first"
                    + " character is no combining mark, a joiner stands within a word, and no tag or noncharacter is there.",
            textPattern()),
    SLUG(
            "slug",
            "Lower-case letters and digits, parted by single hyphens, dots or underscores.",
            "^[a-z0-9]+(?:[-._][a-z0-9]+)*$",
            200),
    SCHEMA_VERSION("schema-version", "Major and minor version of a document's form.", "^1\\.[0-9]{1,4}$"),
    DATE(
            "date",
            "A day such as 2023-10-14, or what is known of it: a month 2023-10, a year 2023, a span 2023-10-15/2023-10-21,"
                    + " or one that is open on a side: 2019-01-01/.. or ../2024-06-22. A birthday may be told by an age: aged"
                    + " 29 on 2023; several statements are parted by a comma and a blank. Checked by the reader alone: the"
                    + " calendar has such a day; the first day of a span is not after the last; the statements leave a day"
                    + " possible.",
            datePattern()),
    CAR_NUMBER(
            "car-number",
            "The number on a car's door, which is text: 01 is not 1.",
            "^(?:[0-9]{1,4}|[0-9]{1,3}[A-Z])$"),
    COUNTRY(
            "country",
            "A country's code of ISO 3166-1 alpha-3, also one that is withdrawn by now, or of ISO 3166-3, such as CSHH."
                    + " Checked by the reader alone: a country has or had it.",
            "^[A-Z]{3,4}$"),
    DISTANCE(
            "distance",
            "A length above zero in kilometres, miles or laps, such as 1000 km.",
            "^[0-9]{1,9}(?:\\.[0-9]{1,6})? (?:km|mi|laps)$"),
    DURATION(
            "duration",
            "An amount of time above zero as ISO 8601 has it, such as PT24H or PT1M34.5S. Checked by the reader alone: its"
                    + " seconds fit into 64 bits.",
            durationPattern()),
    ADDRESS(
            "address",
            "An absolute address such as https://example.org/article. Checked by the reader alone: its parts are well"
                    + " formed.",
            addressPattern()),
    LABEL(
            "season-label",
            "A year, or two, such as 2018–19. Checked by the reader alone: the second year follows the first.",
            "^[0-9]{4}(?:[-–/](?:[0-9]{2}|[0-9]{4}))?$");

    private static final String NOTHING_BUT_ZERO = "^[^1-9]*$";

    private final String word;
    private final String description;
    private final String pattern;
    private final int longest;

    TextPattern(String word, String description, String pattern) {
        this(word, description, pattern, Integer.MAX_VALUE);
    }

    TextPattern(String word, String description, String pattern, int longest) {
        this.word = word;
        this.description = description;
        this.pattern = pattern;
        this.longest = longest;
    }

    /** What shows nothing beyond the basic plane is left to the reader: not all languages count those characters alike. */
    private static String textPattern() {
        String hidden =
                "\\x00-\\x1f\\x7f-\\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e"
                        + "\u2060-\u206f\u2800\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff";
        String blankOrJoiner = " \u00a0\u034f\u1680\u2000-\u200d\u202f\u205f\u3000";
        String inside = "[^" + hidden + "]";
        String atAnEnd = "[^" + hidden + blankOrJoiner + "]";
        return "^" + atAnEnd + "(?:" + inside + "*" + atAnEnd + ")?$";
    }

    private static String datePattern() {
        String year = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
        String point = year + "(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";
        String days = "(?:" + point + "(?:/(?:" + point + "|\\.\\.))?|\\.\\./" + point + ")";
        String age = "aged [0-9]{1,4} on " + days;
        return "^(?:" + days + "|" + age + ")(?:, " + age + ")*$";
    }

    private static String durationPattern() {
        String seconds = "[0-9]+(?:\\.[0-9]{1,9})?S";
        String minutes = "[0-9]+M(?:" + seconds + ")?";
        String time = "T(?:[0-9]+H(?:" + minutes + "|" + seconds + ")?|" + minutes + "|" + seconds + ")";
        return "^P(?:[0-9]+D(?:" + time + ")?|" + time + ")$";
    }

    /** The characters that {@link java.net.URI} takes nowhere are left out. */
    private static String addressPattern() {
        return "^[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20\"<>\\\\^`{|}\\x7f-\\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f"
                + "\u3000]+$";
    }

    /** {@return what a text looks like that stands for a kind of attribute; null for what is no text} */
    public static @Nullable TextPattern of(Row.Kind kind) {
        return switch (kind) {
            case ID, SLUG, REFERENCE -> SLUG;
            case TEXT -> TEXT;
            case LABEL -> LABEL;
            case ADDRESS -> ADDRESS;
            case DATE -> DATE;
            case COUNTRY -> COUNTRY;
            case CAR_NUMBER -> CAR_NUMBER;
            case DISTANCE -> DISTANCE;
            case DURATION -> DURATION;
            case INTEGER, DECIMAL, POINTS, FLAG, ANSWER, WORD, ANY_REFERENCE, PART, ANY_PART -> null;
        };
    }

    /** {@return the name among the definitions of the schema} */
    public String word() {
        return word;
    }

    /** {@return what such a text is} */
    public String description() {
        return description;
    }

    /** {@return the pattern, which holds from the first character to the last} */
    public String pattern() {
        return pattern;
    }

    /** {@return how many characters there may be} */
    public int longest() {
        return longest;
    }

    /** {@return whether there is a digit other than zero: an amount that is above zero} */
    public boolean isAboveZero() {
        return this == DISTANCE || this == DURATION;
    }

    /** {@return what no amount above zero looks like} */
    public static String zero() {
        return NOTHING_BUT_ZERO;
    }
}
