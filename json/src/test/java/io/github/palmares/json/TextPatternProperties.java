package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.json.form.TextPattern;
import io.github.palmares.json.text.Durations;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The shapes against the model: texts that it takes have the shape, and others have not unless the shape says so. */
class TextPatternProperties {
    private static final Series SERIES = Series.builder().id("s").name("S").build();

    private static final Map<TextPattern, Pattern> PATTERNS = Arrays.stream(TextPattern.values())
            .collect(Collectors.toMap(shape -> shape, shape -> Pattern.compile(shape.pattern())));
    private static final Pattern ZERO = Pattern.compile(TextPattern.zero());

    private static boolean has(TextPattern shape, String text) {
        return text.length() <= shape.longest()
                && PATTERNS.get(shape).matcher(text).matches()
                && !(shape.isAboveZero() && ZERO.matcher(text).matches());
    }

    private static boolean isTaken(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** Both happen often enough to say something. */
    private static void count(boolean taken) {
        Statistics.label("taken").collect(taken).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 3);
            coverage.check(false).percentage(share -> share > 3);
        });
    }

    /** The pattern says all that the model does. */
    private static void agree(TextPattern shape, String text, Runnable reading) {
        boolean taken = isTaken(reading);
        count(taken);
        assertEquals(taken, has(shape, text));
    }

    private static Arbitrary<String> textsOf(int most, String... parts) {
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(most).map(list -> String.join("", list));
    }

    @Property
    void aCarNumberHasItsShape(@ForAll("carNumbers") String text) {
        agree(TextPattern.CAR_NUMBER, text, () -> CarNumber.of(text));
    }

    @Provide
    Arbitrary<String> carNumbers() {
        return textsOf(5, "0", "1", "9", "31", "A", "Z", "a", " ", "-", "\u0663", "\n");
    }

    @Property
    void aSlugHasItsShape(@ForAll("slugs") String text) {
        agree(TextPattern.SLUG, text, () -> ExternalId.of(text, "Q1"));
    }

    @Provide
    Arbitrary<String> slugs() {
        return textsOf(4, "a", "z", "0", "9", "ab", "-", ".", "_", "A", "\u00e9", "\n", "a".repeat(66), "b".repeat(70));
    }

    @Property
    void aDistanceHasItsShape(@ForAll("distances") String text) {
        agree(TextPattern.DISTANCE, text, () -> Distance.parse(text));
    }

    @Provide
    Arbitrary<String> distances() {
        Arbitrary<String> numbers = textsOf(3, "0", "1", "24", "000000", ".", ".0", ".5", "-", "123456");
        return numbers.flatMap(
                number -> textsOf(1, " km", " mi", " laps", " h", "km", " km\n").map(number::concat));
    }

    @Property(tries = 1000)
    void aDurationHasItsShape(@ForAll("durations") String text) {
        agree(TextPattern.DURATION, text, () -> {
            if (Durations.parse(text).isZero()) {
                throw new IllegalArgumentException(text);
            }
        });
    }

    @Provide
    Arbitrary<String> durations() {
        Arbitrary<String> parts = textsOf(
                4,
                "1D",
                "0D",
                "T",
                "T2H",
                "T30M",
                "T0M",
                "T4.5S",
                "T0S",
                "5S",
                "3M",
                "7.123456789S",
                "1.S",
                "-1S",
                "1,5S",
                "1h",
                "1.1234567890S",
                "\n");
        return parts.map(text -> "P" + text);
    }

    @Property
    void anAmountOfTimeIsWrittenInItsShape(@ForAll long seconds, @ForAll int nanos) {
        Duration duration = Duration.ofSeconds(Math.max(1, seconds), Math.abs((long) nanos) % 1_000_000_000L);
        assertTrue(has(TextPattern.DURATION, duration.toString()));
        assertEquals(duration, Durations.parse(duration.toString()));
    }

    @Property
    void aDateHasItsShapeUnlessTheCalendarRefusesIt(@ForAll("dates") String text) {
        boolean taken = isTaken(() -> PartialDate.parse(text));
        count(taken);
        boolean calendar = text.contains("/") || text.contains("aged") || text.matches("[0-9]{4}-[0-9]{2}-(29|3[01])");
        assertTrue(taken == has(TextPattern.DATE, text) || (!taken && calendar), text);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> points = Arbitraries.of(
                "2023",
                "2023-02",
                "2023-02-28",
                "2023-02-30",
                "2024-12-31",
                "0000",
                "0001",
                "0010-01-01",
                "0100",
                "9999-12-31",
                "2023-13",
                "2023-00",
                "2023-10-00",
                "2023-10-32",
                "..",
                "",
                "2023-1",
                "2023\n",
                "12023");
        Arbitrary<String> days = points.flatMap(first -> textsOf(1, "", "", "/")
                .flatMap(slash -> points.map(last -> slash.isEmpty() ? first : first + slash + last)));
        return Arbitraries.oneOf(days, days, agesOn(points));
    }

    private static Arbitrary<String> agesOn(Arbitrary<String> points) {
        Arbitrary<String> words = textsOf(1, "aged ", "aged 2", "2023, aged ", "2023, ", "aged 2 on 2023, aged ");
        return words.flatMap(word -> textsOf(1, "1", "29", "12345", "")
                .flatMap(years ->
                        textsOf(1, " on ", " on ", " in ").flatMap(on -> points.map(day -> word + years + on + day))));
    }

    @Property
    void aSeasonsLabelHasItsShapeUnlessTheYearsDoNotFollow(@ForAll("labels") String text) {
        boolean taken = isTaken(
                () -> Season.builder().id("s").series(SERIES).label(text).build());
        count(taken);
        assertTrue(taken == has(TextPattern.LABEL, text) || (!taken && text.length() > 4), text);
    }

    @Provide
    Arbitrary<String> labels() {
        Arbitrary<String> years = Arbitraries.of("2018", "1999", "0000", "23");
        return years.flatMap(year -> textsOf(1, "", "-", "\u2013", "/", " ", "\u2014")
                .flatMap(dash ->
                        textsOf(1, "", "19", "2019", "00", "2000", "9\n").map(second -> year + dash + second)));
    }

    @Property
    void anAddressHasItsShape(@ForAll("addresses") String text) {
        boolean taken = isTaken(
                () -> Source.builder().id("s").title("S").url(URI.create(text)).build());
        count(taken);
        assertTrue(!taken || has(TextPattern.ADDRESS, text), text);
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> schemes = Arbitraries.of("https:", "a+1.-:", "", "1:", "a b:");
        Arbitrary<String> rest = textsOf(
                4,
                "//example.org",
                "/a",
                "?b=c&d",
                "#e",
                "%20",
                "\u00e9",
                "\u3042",
                "\uD83C\uDFC1",
                "@",
                "[::1]",
                ":80",
                ";",
                "!",
                "'",
                "(",
                "|",
                "\u00a0",
                " ",
                "\\",
                "\u007f");
        return schemes.flatMap(scheme -> rest.map(scheme::concat));
    }

    @Property
    void aVersionThatIsReadHasItsShape(@ForAll("versions") String text) {
        agree(TextPattern.SCHEMA_VERSION, text, () -> read(text));
    }

    private static void read(String version) {
        try {
            RecordBooks.read("{\"schemaVersion\":\"" + version + "\"}");
        } catch (RecordBookFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Provide
    Arbitrary<String> versions() {
        return textsOf(1, "1.", "1.", "2.", "1", "")
                .flatMap(major -> textsOf(2, "0", "7", "12345", ".", "x").map(major::concat));
    }

    @Property
    void aTextHasItsShapeUnlessItBeginsWithAMarkOrJoinsNothing(@ForAll("texts") String text) {
        boolean taken = isTaken(() -> ExternalId.of("s", text));
        count(taken);
        boolean joins = text.contains("\u200d") || text.startsWith("\u0301");
        assertTrue(taken == has(TextPattern.TEXT, text) || (!taken && joins), text);
    }

    @Provide
    Arbitrary<String> texts() {
        return textsOf(
                4,
                "a",
                "\u00e9",
                "\uD83C\uDFC1",
                "'",
                "b c",
                " ",
                "\u00a0",
                "\u2007",
                "\u2003",
                "\u3000",
                "\u2028",
                "\n",
                "\u0000",
                "\u0085",
                "\u200b",
                "\u200d",
                "\u0301",
                "\u202e",
                "\ufeff");
    }

    /** All that UTF-8 can write, at an end and inside. */
    @Example
    void eachCharacterBelongsToATextOrNot() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String character = Character.toString(c);
                assertTaken("a" + character, c);
                assertTaken("a" + character + "a", c);
            }
        }
    }

    /** Beyond the basic plane, a pattern takes what the model may refuse. */
    private static void assertTaken(String text, int c) {
        boolean taken = isTaken(() -> ExternalId.of("s", text));
        boolean has = has(TextPattern.TEXT, text);
        assertTrue(taken == has || (has && !Character.isBmpCodePoint(c)), () -> Integer.toHexString(c));
    }

    @Example
    void eachCountrysCodeHasItsShape() {
        for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
            assertTrue(has(TextPattern.COUNTRY, Country.of(code).toString()), code);
        }
        for (String past : Locale.getISOCountries(Locale.IsoCountryCode.PART3)) {
            assertTrue(has(TextPattern.COUNTRY, Country.of(past).toString()), past);
        }
        for (String withdrawn : List.of("SUN", "DDR", "YUG")) {
            assertTrue(has(TextPattern.COUNTRY, Country.of(withdrawn).toString()), withdrawn);
        }
    }

    @Example
    void nearlyRightTextsHaveNoShape() {
        for (TextPattern shape : TextPattern.values()) {
            for (String text : BrokenTexts.of(shape)) {
                assertTrue(!has(shape, text), () -> shape + " '" + text + "'");
            }
        }
    }
}
