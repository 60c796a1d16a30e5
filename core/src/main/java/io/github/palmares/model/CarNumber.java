package io.github.palmares.model;

import java.util.Objects;

/**
 * The number on a car's door. It is text: "01", "1" and "001" are three different cars, and in 2024 the Cadillac of
 * Chip Ganassi Racing was the 01.
 *
 * <p>The natural order is for display: by the number read as a number, then by letter, then by how many digits it is
 * written with ("1", "01", "1A", "2", "31"). It is consistent with equals.
 *
 * @param text one to four characters: digits, of which the last may be followed by one capital letter
 */
public record CarNumber(String text) implements Comparable<CarNumber> {
    private static final int LONGEST = 4;

    /**
     * Checks the text.
     *
     * @param text one to four characters: digits, of which the last may be followed by one capital letter
     * @throws IllegalArgumentException if the text is not digits with an optional capital letter, or too long
     */
    public CarNumber {
        Objects.requireNonNull(text, "text");
        if (!isNumber(text)) {
            throw Checks.invalid(
                    "car number",
                    "1 to 4 characters, digits with an optional capital letter at the end",
                    "'31' or '01'",
                    text);
        }
    }

    /**
     * The number with this text.
     *
     * @param text one to four characters: digits, of which the last may be followed by one capital letter
     * @return the number
     * @throws IllegalArgumentException if the text is anything else
     */
    public static CarNumber of(String text) {
        return new CarNumber(text);
    }

    private static boolean isNumber(String text) {
        int digits = digits(text);
        boolean letter = digits == text.length() - 1 && text.charAt(digits) >= 'A' && text.charAt(digits) <= 'Z';
        return digits >= 1 && text.length() <= LONGEST && (digits == text.length() || letter);
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private int value() {
        return Integer.parseInt(text, 0, digits(text), 10);
    }

    private String letter() {
        return text.substring(digits(text));
    }

    /** {@return the number as spectators write it, such as {@code #31}} */
    public String display() {
        return "#" + text;
    }

    @Override
    public int compareTo(CarNumber other) {
        int difference = Integer.compare(value(), other.value());
        if (difference == 0) {
            difference = letter().compareTo(other.letter());
        }
        return difference != 0 ? difference : Integer.compare(text.length(), other.text.length());
    }

    /** {@return the text alone} */
    @Override
    public String toString() {
        return text;
    }
}
