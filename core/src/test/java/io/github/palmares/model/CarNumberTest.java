package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "001", "0", "000", "0000", "31", "9999", "1A", "99Z", "007B"})
    void isTextOfDigitsWithAnOptionalLetter(String text) {
        CarNumber number = CarNumber.of(text);

        assertEquals(text, number.text());
        assertEquals(text, number.toString());
        assertEquals("#" + text, number.display());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "A", "AB", "12345", "1234A", "1AB", "A1", "1a", "1 ", " 1", "#31", "-1", "1.", "٣", "1É", "1@",
                "1[", "1/", "1:", "/1", ":1"
            })
    void refusesAnyOtherText(String text) {
        Refusal.refuses(
                "car number: expected 1 to 4 characters, digits with an optional capital letter at the end such as"
                        + " '31' or '01', found '" + text + "'",
                () -> CarNumber.of(text));
    }

    @Test
    void tellsZerosApart() {
        assertNotEquals(CarNumber.of("1"), CarNumber.of("01"));
        assertNotEquals(CarNumber.of("01"), CarNumber.of("001"));
        assertEquals(CarNumber.of("01"), new CarNumber("01"));
    }

    @Test
    void isSortedAsPeopleReadNumbers() {
        List<String> ordered =
                List.of("0", "00", "1", "01", "001", "1A", "01A", "1B", "2", "9", "10", "31", "100", "9999");

        List<String> sorted = Samples.twiceAndBackwards(ordered).stream()
                .distinct()
                .map(CarNumber::of)
                .sorted()
                .map(CarNumber::text)
                .toList();

        assertEquals(ordered, sorted);
    }
}
