package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CarNumberProperties {
    @Provide
    Arbitrary<CarNumber> numbers() {
        // Few digits, so that many numbers differ by a zero or a letter alone.
        Arbitrary<String> digits =
                Arbitraries.strings().withChars('0', '1', '9').ofMinLength(1).ofMaxLength(3);
        return Combinators.combine(digits, Arbitraries.of("", "", "0", "A", "B"))
                .as((text, end) -> CarNumber.of(text + end));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('0', '5', '9', 'A', 'Z', 'a', ' ', '#')
                .ofMaxLength(6);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsTotalAndConsistentWithEquals(
            @ForAll("numbers") CarNumber a, @ForAll("numbers") CarNumber b, @ForAll("numbers") CarNumber c) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    @Property
    void exactlyDigitsWithAnOptionalLetterAreTaken(@ForAll("texts") String text) {
        boolean taken;
        try {
            taken = CarNumber.of(text).text().equals(text);
        } catch (IllegalArgumentException e) {
            taken = false;
        }
        assertEquals(text.matches("[0-9]{1,4}|[0-9]{1,3}[A-Z]"), taken);
    }
}
