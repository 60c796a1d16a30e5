package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Something that a value type must refuse, and the whole message with which it does. */
record Refusal(String message, Executable attempt) {
    static Refusal refusal(String message, Executable attempt) {
        return new Refusal(message, attempt);
    }

    void check() {
        refuses(message, attempt);
    }

    static void refuses(String message, Executable attempt) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }

    static void refusesNull(String message, Executable attempt) {
        assertEquals(message, assertThrows(NullPointerException.class, attempt).getMessage());
    }

    @Override
    public String toString() {
        return message;
    }
}
