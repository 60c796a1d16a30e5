package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages that are stated for dates, and asked for dates. */
class StatedAgeTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "29, 2023",
        "29, 2023-10",
        "29, 2023-10-15/2023-10-21",
        "30, 2024-06-22",
        "30, ../2024-06-22",
        "0, 2024-01-01/.."
    })
    void anAgeStatedForADateIsTheAgeOnThatDate(int years, String on) {
        assertEquals(
                Integer.toString(years),
                PartialDate.aged(years, date(on)).ageOn(date(on)).toString());
    }

    @Test
    void anAgeStatedForADateStaysWhateverElseIsKnown() {
        PartialDate stated = PartialDate.aged(29, date("2023"));
        PartialDate narrower = stated.intersection(date("1994")).orElseThrow();

        assertEquals("29", narrower.ageOn(date("2023")).toString());
        assertEquals("28 or 29", narrower.ageOn(date("2023-10")).toString());
        assertEquals("29 or 30", narrower.ageOn(date("2024")).toString());
        assertEquals(
                "29", PartialDate.parse(stated.toString()).ageOn(date("2023")).toString());
        assertEquals(
                "29",
                stated.ageOn(PartialDate.aged(0, date("2023"))
                                .intersection(date("2023"))
                                .orElseThrow())
                        .toString());
    }

    @Test
    void twoAgesStatedForOneDateAreBothPossible() {
        PartialDate both = PartialDate.aged(30, date("2023"))
                .intersection(PartialDate.aged(29, date("2023")))
                .orElseThrow();

        assertEquals("aged 29 on 2023, aged 30 on 2023", both.toString());
        assertEquals("29 or 30", both.ageOn(date("2023")).toString());
    }

    @Test
    void anAgeStatedForADateIsMoreThanTheDaysThatItLeaves() {
        PartialDate stated = PartialDate.aged(29, date("2023"));
        PartialDate days = date("1993-01-02/1994-12-31");

        assertNotEquals(stated, days);
        assertNotEquals(stated.hashCode(), days.hashCode());
        assertEquals("28 to 30", days.ageOn(date("2023")).toString());
        assertEquals(Optional.of(stated), stated.intersection(days));
        assertEquals(PartialDate.aged(30, day("2024-06-22")), date("1993-06-23/1994-06-22"));
    }

    @ParameterizedTest
    @CsvSource({
        "1993, 2023, 29 or 30",
        "1993-10-14, 2023, 29 or 30",
        "1993-10-14, 2023-10-14, 30",
        "1993-10-14, 2023-10-14/2024-10-13, 30",
        "../1993-10-14, 2023, 29 or more",
        "1993-10-14/.., 2023, 0 to 30",
        "1993, 2023-01-01/.., 29 or more",
        "1993, ../2023-12-31, 0 to 30",
        "2023, 2023, 0"
    })
    void answersTheAgesPossibleOnADateThatIsPartlyKnown(String born, String on, String age) {
        assertEquals(age, date(born).ageOn(date(on)).toString());
    }

    @Test
    void statementsThatLeaveNoDayAreRefused() {
        Refusal.refuses(
                "date: expected statements that leave a day possible, found '2000, aged 29 on 2023'",
                () -> date("2000, aged 29 on 2023"));
    }

    @Test
    void hasNoAgeOnADateBeforeTheBirth() {
        Refusal.refuses(
                "age: expected a day that is not before the birth on '2023-10', found '2023-09'",
                () -> date("2023-10").ageOn(date("2023-09")));
    }
}
