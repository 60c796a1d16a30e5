package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 14);
    private static final String YEARS = "date: expected a year from 0001 to 9999, found '";

    private static void assertBounds(String earliest, String latest, PartialDate date) {
        assertEquals(earliest, date.earliest().map(LocalDate::toString).orElse(".."));
        assertEquals(latest, date.latest().map(LocalDate::toString).orElse(".."));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    @Test
    void eachFactoryKeepsTheDaysItCanBe() {
        assertBounds("2023-10-14", "2023-10-14", PartialDate.of(DAY));
        assertBounds("2024-02-01", "2024-02-29", PartialDate.ofMonth(YearMonth.of(2024, 2)));
        assertBounds("2023-01-01", "2023-12-31", PartialDate.ofYear(2023));
        assertBounds("2023-10-14", "2023-10-20", PartialDate.between(DAY, DAY.plusDays(6)));
        assertBounds("2023-10-14", "2023-10-14", PartialDate.between(DAY, DAY));
        assertBounds("2023-10-14", "..", PartialDate.notBefore(DAY));
        assertBounds("..", "2023-10-14", PartialDate.notAfter(DAY));
        assertBounds("1993-06-23", "1994-06-22", PartialDate.aged(30, day("2024-06-22")));
    }

    @ParameterizedTest
    @CsvSource({
        // Born in the week after 14 October 2023, less 29 or 30 years.
        "29, 2023-10-15/2023-10-21, 1993-10-16, 1994-10-21",
        "0, 2024-02-29, 2023-03-01, 2024-02-29",
        "1, 2025-02-28, 2023-03-01, 2024-02-28",
        "1, 2025-03-01, 2023-03-02, 2024-03-01",
        "3, 2024-02-29, 2020-03-01, 2021-02-28",
        "30, 2024, 1993-01-02, 1994-12-31",
        "30, 2024-01-01/.., 1993-01-02, ..",
        "30, ../2024-06-22, .., 1994-06-22"
    })
    void anAgeOnADateBoundsTheBirthday(int years, String on, String earliest, String latest) {
        assertBounds(earliest, latest, PartialDate.aged(years, date(on)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-14, 2023-10-14, 2023-10-14",
        "2023-10, 2023-10-01, 2023-10-31",
        "2023, 2023-01-01, 2023-12-31",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
        "2023-10-15/2023-10-21, 2023-10-15, 2023-10-21",
        "2023-10-15/2023-11, 2023-10-15, 2023-11-30",
        "2023-10/2024, 2023-10-01, 2024-12-31",
        "2023/2023-10-14, 2023-01-01, 2023-10-14",
        "2019/.., 2019-01-01, ..",
        "2019-01-01/.., 2019-01-01, ..",
        "../2024, .., 2024-12-31",
        "../2024-06-22, .., 2024-06-22",
        "aged 29 on 2023, 1993-01-02, 1994-12-31",
        "aged 29 on 2023-10-15/2023-10-21, 1993-10-16, 1994-10-21",
        "aged 30 on 2024-06-22, 1993-06-23, 1994-06-22",
        "aged 30 on ../2024-06-22, .., 1994-06-22",
        "'1994, aged 29 on 2023', 1994-01-01, 1994-12-31",
        "'aged 29 on 2023, aged 30 on 2024-06', 1993-06-02, 1994-06-30"
    })
    void isReadFromText(String text, String earliest, String latest) {
        assertBounds(earliest, latest, date(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-14/2023-10-14, 2023-10-14",
        "2023-10-01/2023-10-31, 2023-10",
        "2024-02-01/2024-02-29, 2024-02",
        "2024-02-01/2024-02-28, 2024-02-01/2024-02-28",
        "2023-10-02/2023-10-31, 2023-10-02/2023-10-31",
        "2023-01-01/2023-12-31, 2023",
        "2023-01-01/2024-12-31, 2023-01-01/2024-12-31",
        "2023-01-01/2023-12-30, 2023-01-01/2023-12-30",
        "2023-01-02/2023-12-31, 2023-01-02/2023-12-31",
        "2023-01-01/2023-01-31, 2023-01",
        "2023/.., 2023-01-01/..",
        "../2023, ../2023-12-31",
        "aged 029 on 2023-01-01/2023-12-31, aged 29 on 2023",
        "aged 30 on 2024-06-22, 1993-06-23/1994-06-22",
        "'1994, aged 29 on 2023', '1994, aged 29 on 2023'",
        "'1993/1994, aged 29 on 2023', aged 29 on 2023",
        "'aged 30 on 2024, aged 29 on 2023, aged 29 on 2023', 'aged 29 on 2023, aged 30 on 2024'",
        "'1994-03-01, aged 29 on 2023', 1994-03-01"
    })
    void isWrittenAsShortAsCanBe(String text, String written) {
        assertEquals(written, date(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../..",
                "x",
                "202",
                "20231",
                "2023-1",
                "2023-13",
                "2023-00",
                "2023/10",
                "2023-10-1",
                "2023-02-29",
                "2023-10-32",
                "2023-10-00",
                "2023.10.14",
                "2023-10.14",
                "14-10-2023",
                "2O23",
                "2023-1O",
                "2023 ",
                " 2023",
                "+023",
                "-023",
                "202/",
                "2023-10-14T00",
                "2023-10-14/",
                "/2023",
                "2023/2024/2025",
                "2023-10-14/...",
                "٢٠٢٣",
                "2023:10",
                "202:",
                "2023-1/",
                ".../2023",
                "aged",
                "aged ",
                "aged 29",
                "aged 29 on ",
                "aged  on 2023",
                "aged x on 2023",
                "aged -1 on 2023",
                "aged 12345 on 2023",
                "aged 29 on ../..",
                "aged 29 on aged 29 on 2023",
                "2023, 2024",
                "2023, ",
                "2023,aged 29 on 2023",
                "aged 29 on 2023, 1994",
                ", aged 29 on 2023"
            })
    void refusesAnyOtherText(String text) {
        Refusal.refuses(
                "date: expected a day such as '2023-10-14', a month '2023-10', a year '2023', a span"
                        + " '2023-10-15/2023-10-21', an open one '2019-01-01/..' or an age 'aged 29 on 2023', found '"
                        + text + "'",
                () -> date(text));
    }

    @Test
    void aDayThatIsNotInTheCalendarKeepsItsCause() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> date("2023-02-29"));

        assertInstanceOf(DateTimeException.class, refusal.getCause());
    }

    @Test
    void refusesAFirstDayAfterTheLast() {
        String span = "date: expected a first day that is not after the last such as '2023-10-15/2023-10-21', found ";

        Refusal.refuses(span + "'2023-10-14/2023-10-13'", () -> PartialDate.between(DAY, DAY.minusDays(1)));
        Refusal.refuses(span + "'2024-01-01/2023-12-31'", () -> date("2024/2023"));
    }

    @Test
    void refusesYearsThatTheSportDoesNotHave() {
        LocalDate early = LocalDate.of(0, 12, 31);
        LocalDate late = LocalDate.of(10_000, 1, 1);

        Refusal.refuses(YEARS + "0000-12-31'", () -> PartialDate.of(early));
        Refusal.refuses(YEARS + "+10000-01-01'", () -> PartialDate.of(late));
        Refusal.refuses(YEARS + "0000-12-31'", () -> PartialDate.notBefore(early));
        Refusal.refuses(YEARS + "+10000-01-01'", () -> PartialDate.notAfter(late));
        Refusal.refuses(YEARS + "0000-12-31'", () -> PartialDate.between(early, DAY));
        Refusal.refuses(YEARS + "+10000-01-01'", () -> PartialDate.between(DAY, late));
        Refusal.refuses(YEARS + "+10000-01-01'", () -> PartialDate.ofMonth(YearMonth.of(10_000, 1)));
        Refusal.refuses(YEARS + "0'", () -> PartialDate.ofYear(0));
        Refusal.refuses(YEARS + "10000'", () -> PartialDate.ofYear(10_000));
        Refusal.refuses(YEARS + "0'", () -> date("0000"));
        Refusal.refuses(YEARS + "0000-01-01'", () -> date("0000-01-01"));
        assertBounds("0001-01-01", "0001-12-31", PartialDate.ofYear(1));
        assertBounds("9999-01-01", "9999-12-31", PartialDate.ofYear(9999));
    }

    @Test
    void refusesAgesThatNobodyHas() {
        Refusal.refuses("age: expected 0 or more, found -1", () -> PartialDate.aged(-1, DAY));
        Refusal.refuses("age: expected 0 or more, found -1", () -> PartialDate.aged(-1, date("2023")));
        Refusal.refuses(YEARS + "-0001-10-15'", () -> PartialDate.aged(2023, DAY));
        Refusal.refuses(YEARS + "-7976-10-15'", () -> PartialDate.aged(9998, DAY));
        Refusal.refuses(YEARS + "-7977-10-15'", () -> PartialDate.aged(9999, DAY));
        Refusal.refuses("age: expected 9999 or less, found 10000", () -> PartialDate.aged(10_000, DAY));
        Refusal.refuses("age: expected 9999 or less, found 2147483647", () -> PartialDate.aged(Integer.MAX_VALUE, DAY));
    }

    @Test
    void knowsItsDayAndYearWhereOnlyOneIsPossible() {
        assertEquals(Optional.of(DAY), PartialDate.of(DAY).day());
        assertEquals(Optional.empty(), date("2023-10").day());
        assertEquals(Optional.empty(), date("2023-10-14/..").day());
        assertEquals(Optional.empty(), date("../2023-10-14").day());
        assertEquals(OptionalInt.of(2023), PartialDate.of(DAY).year());
        assertEquals(OptionalInt.of(2023), date("2023").year());
        assertEquals(OptionalInt.empty(), date("2023-12-31/2024-01-01").year());
        assertEquals(OptionalInt.empty(), date("2023/..").year());
        assertEquals(OptionalInt.empty(), date("../2023").year());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-14, 2023-10-15, YES",
        "2023-10-14, 2023-10-14, NO",
        "2023-10-15, 2023-10-14, NO",
        "2023-10, 2023-11, YES",
        "2023-10, 2023-10, UNKNOWN",
        "2023-10, 2023-10-31, UNKNOWN",
        "2023-10, 2023-10-01, NO",
        "2023-10, 2023-11-01, YES",
        "../2023-10-14, 2023-10-15/.., YES",
        "../2023-10-14, 2023-10-14/.., UNKNOWN",
        "2023-10-15/.., ../2023-10-14, NO",
        "2023-10-14/.., ../2023-10-14, NO",
        "2023-10-13/.., ../2023-10-14, UNKNOWN",
        "../2023-10-14, ../2023-10-15, UNKNOWN",
        "2023-10-14/.., 2023-10-15/.., UNKNOWN"
    })
    void comparesOnlyWhereTheAnswerIsCertain(String a, String b, Answer answer) {
        assertEquals(answer, date(a).isBefore(date(b)));
        assertEquals(answer, date(b).isAfter(date(a)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-14, YES",
        "2023-10-13, NO",
        "2023-10-14/2023-10-15, UNKNOWN",
        "2023-10-13/2023-10-14, UNKNOWN",
        "2023-10-15/2023-10-16, NO",
        "2023-10-12/2023-10-13, NO",
        "2023-10-14/.., UNKNOWN",
        "2023-10-15/.., NO",
        "../2023-10-14, UNKNOWN",
        "../2023-10-13, NO"
    })
    void isOnADayOnlyWhereNoOtherIsPossible(String text, Answer answer) {
        assertEquals(answer, date(text).isOn(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1993-10-14, 2023-10-13, 29",
        "1993-10-14, 2023-10-14, 30",
        "1993, 2023-10-14, 29 or 30",
        "1993, 2023-12-31, 30",
        "1992/1993, 2023-10-14, 29 to 31",
        "1993-10-14/.., 2023-10-14, 0 to 30",
        "../1993-10-14, 2023-10-14, 30 or more",
        "2023-10-14, 2023-10-14, 0",
        "2023, 2023-10-14, 0",
        "2022-01-01/.., 2023-10-14, 0 or 1",
        "../2030, 2023-10-14, 0 or more",
        // Born on a leap day: older on 1 March of common years.
        "2000-02-29, 2023-02-28, 22",
        "2000-02-29, 2023-03-01, 23",
        "2000-02-29, 2024-02-28, 23",
        "2000-02-29, 2024-02-29, 24"
    })
    void answersTheAgesPossibleOnADay(String born, String day, String age) {
        assertEquals(age, date(born).ageOn(day(day)).toString());
    }

    @Test
    void hasNoAgeBeforeTheBirth() {
        Refusal.refuses(
                "age: expected a day that is not before the birth on '2023-10', found '2023-09-30'",
                () -> date("2023-10").ageOn(day("2023-09-30")));
    }

    @ParameterizedTest
    @CsvSource({
        "1993, 1993-06-23/1994-06-22, 1993-06-23/1993-12-31",
        "2023-10, 2023-10-14, 2023-10-14",
        "2023-10-14/.., ../2023-10-14, 2023-10-14",
        "2023-10-14/.., 2023-10-15/.., 2023-10-15/..",
        "../2023-10-14, ../2023-10-15, ../2023-10-14",
        "2023, 2024, none",
        "2023-10-15/.., ../2023-10-14, none"
    })
    void twoStatementsLeaveTheDaysThatBothAllow(String a, String b, String both) {
        assertEquals(
                both, date(a).intersection(date(b)).map(PartialDate::toString).orElse("none"));
        assertEquals(date(a).intersection(date(b)), date(b).intersection(date(a)));
    }

    @Test
    void isInOrderOfTheEarliestDayThenTheLatest() {
        List<PartialDate> ordered = List.of(
                date("../2023-10-14"),
                date("../2024"),
                date("2023"),
                date("2023-01-01/.."),
                date("2023-10-14"),
                date("2023-10-14/2023-10-15"),
                date("2023-10-14/2023-10-16"),
                date("2023-10-14/2023-10-16, aged 0 on 2024"),
                date("2023-10-14/2023-10-16, aged 0 on 2024, aged 1 on 2025"),
                date("2023-10-14/2023-10-16, aged 1 on 2025"));

        assertEquals(
                ordered,
                Samples.twiceAndBackwards(ordered).stream().sorted().distinct().toList());
    }

    @Test
    void isEqualWhereTheDaysPossibleAre() {
        assertEquals(PartialDate.ofYear(2023), date("2023-01-01/2023-12-31"));
        assertEquals(
                PartialDate.ofYear(2023).hashCode(),
                date("2023-01-01/2023-12-31").hashCode());
        assertNotEquals(date("2023"), date("2023-01-01/2023-12-30"));
        assertNotEquals(date("2023"), date("2023-01-02/2023-12-31"));
        assertNotEquals(date("2023-01-01/.."), date("../2023-01-01"));
        assertNotEquals((Object) date("2023"), "2023");
        assertNotEquals(date("2023").hashCode(), date("2024").hashCode());
    }
}
