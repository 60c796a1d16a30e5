package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTest {
    private static final String DISTANCE = "distance: expected a positive number and km, mi or laps such as '1000 km',";

    @ParameterizedTest
    @CsvSource({
        "1000 km, 1000, KILOMETRES",
        "2.5 mi, 2.5, MILES",
        "228 laps, 228, LAPS",
        "0.000001 km, 0.000001, KILOMETRES",
        "999999999.999999 km, 999999999.999999, KILOMETRES"
    })
    void aDistanceIsReadAsItIsWritten(String text, BigDecimal amount, DistanceUnit unit) {
        Distance distance = Distance.parse(text);

        assertEquals(new Distance(amount, unit), distance);
        assertEquals(text, distance.toString());
    }

    @Test
    void aDistanceDropsZerosThatSayNothing() {
        assertEquals(Distance.of(1000, DistanceUnit.KILOMETRES), Distance.parse("1000.000 km"));
        assertEquals(
                Distance.of(1000, DistanceUnit.KILOMETRES),
                new Distance(new BigDecimal("1E+3"), DistanceUnit.KILOMETRES));
        assertEquals("1000 km", new Distance(new BigDecimal("1E+3"), DistanceUnit.KILOMETRES).toString());
        assertEquals(Distance.parse("2.5 km"), new Distance(new BigDecimal("2.5000000"), DistanceUnit.KILOMETRES));
        assertNotEquals(Distance.of(1000, DistanceUnit.MILES), Distance.of(1000, DistanceUnit.KILOMETRES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "km",
                "1000",
                "1000km",
                " 1000 km",
                "1000 km ",
                "1000  km",
                "1000 KM",
                "1000 m",
                "-1 km",
                "+1 km",
                "1e3 km",
                "1,000 km",
                ".5 km",
                "5. km",
                "1234567890 km",
                "1.1234567 km",
                "٣ km"
            })
    void aDistanceIsNotReadFromAnyOtherText(String text) {
        Refusal.refuses(DISTANCE + " found '" + text + "'", () -> Distance.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-1, -1",
        "1000000000, 1000000000",
        "1E+9, 1E+9",
        "0.0000001, 1E-7",
        "1E+2147483647, 1E+2147483647"
    })
    void aDistanceIsAboveZeroAndCanBeWrittenOut(BigDecimal amount, String found) {
        Refusal.refuses(DISTANCE + " found '" + found + " mi'", () -> new Distance(amount, DistanceUnit.MILES));
    }

    @Test
    void aDistanceOfAnAbsurdScaleIsRefused() {
        BigDecimal absurd = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);

        Refusal.refuses(DISTANCE + " found '" + absurd + " km'", () -> new Distance(absurd, DistanceUnit.KILOMETRES));
    }

    @Test
    void externalIdsAreInOrderOfSchemeAndValue() {
        List<ExternalId> ordered = List.of(
                ExternalId.of("a", "2"), ExternalId.of("b", "1"), ExternalId.of("b", "2"), ExternalId.of("b2", "0"));

        assertEquals(
                ordered,
                Samples.twiceAndBackwards(ordered).stream().sorted().distinct().toList());
        assertEquals("wikidata", ExternalId.of("wikidata", "Q0").scheme());
        assertEquals("Q0", ExternalId.of("wikidata", "Q0").value());
    }

    @Test
    void externalIdsHaveASchemeAndAValue() {
        Refusal.refuses(
                "external id scheme: expected lower-case letters and digits, parted by hyphens, dots or underscores,"
                        + " such as 'wikidata', found 'Wikidata'",
                () -> ExternalId.of("Wikidata", "Q0"));
        Refusal.refuses(
                "external id value: expected text on one line, without blanks around it or invisible characters, such as 'Q7196526', found ''",
                () -> ExternalId.of("wikidata", ""));
    }

    @Test
    void citationsAreInOrderOfSourceAndParagraph() {
        Source other = Samples.source("older");
        List<Citation> ordered = List.of(
                Citation.of(Samples.SOURCE),
                Citation.of(Samples.SOURCE, 1),
                Citation.of(Samples.SOURCE, 2),
                Citation.of(Samples.SOURCE, 10),
                Citation.of(other));

        assertEquals(
                ordered,
                Samples.twiceAndBackwards(ordered).stream().sorted().distinct().toList());
    }

    @Test
    void citationsNameSourceAndParagraph() {
        assertEquals("made-up", Citation.of(Samples.SOURCE).toString());
        assertEquals("made-up ¶1", Citation.of(Samples.SOURCE, 1).toString());
        assertEquals(OptionalInt.empty(), Citation.of(Samples.SOURCE).paragraph());
        assertEquals(OptionalInt.of(1), Citation.of(Samples.SOURCE, 1).paragraph());
        Refusal.refuses("citation paragraph: expected 1 or more, found 0", () -> Citation.of(Samples.SOURCE, 0));
    }

    @Test
    void aMarkIsAfterTheStartAndCountsFromOne() {
        assertEquals(new MarkPosition(Duration.ofNanos(1), 1), MarkPosition.of(Duration.ofNanos(1), 1));
        Refusal.refuses(
                "mark: expected a duration above zero such as PT24H, found PT0S",
                () -> MarkPosition.of(Duration.ZERO, 1));
        Refusal.refuses(
                "mark: expected a duration above zero such as PT24H, found PT-1S",
                () -> MarkPosition.of(Duration.ofSeconds(-1), 1));
        Refusal.refuses(
                "class position at a mark: expected 1 or more, found 0", () -> MarkPosition.of(Duration.ofHours(6), 0));
    }

    @Test
    void anAbsenceIsFromOneRace() {
        Absence absence = Absence.of(Samples.RACE, Certainty.EXPECTED);

        assertEquals(Samples.RACE, absence.race());
        assertEquals(Certainty.EXPECTED, absence.certainty());
    }
}
