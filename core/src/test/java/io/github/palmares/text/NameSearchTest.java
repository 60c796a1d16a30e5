package io.github.palmares.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.palmares.text.NameSearch.Fit;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {
    private static Optional<Fit> fit(String text, String name) {
        return NameSearch.of(text).fit(NameWords.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jean-éric tryout | Jean-Éric Tryout | NAME",
                "JEAN ERIC  TRYOUT | Jean-Éric Tryout | NAME",
                "jeanerictryout | Jean-Éric Tryout | NAME",
                "gtdpro | GTD PRO | NAME",
                "gtd pro | GTDPRO | NAME",
                "Tryout, Jean-Éric | Jean-Éric Tryout | NAME_REORDERED",
                "tryout jeaneric | Jean-Éric Tryout | NAME_REORDERED",
                "jean | Jean-Éric Tryout | FIRST_WORDS",
                "jean eric | Jean-Éric Tryout | FIRST_WORDS",
                "gtd | GTD PRO | FIRST_WORDS",
                "tryout | Jean-Éric Tryout | WORDS",
                "tryout jean | Jean-Éric Tryout | WORDS",
                "eric tryout | Jean-Éric Tryout | WORDS",
                "jea | Jean-Éric Tryout | BEGINNING",
                "jean e | Jean-Éric Tryout | BEGINNING",
                "gtdp | GTD PRO | BEGINNING",
                "try | Jean-Éric Tryout | BEGINNINGS_OF_WORDS",
                "try jea | Jean-Éric Tryout | BEGINNINGS_OF_WORDS",
                "erict | Jean-Éric Tryout | BEGINNINGS_OF_WORDS",
                "mciver | Pat O'Mc-Iver | WORDS",
                "omciver | Pat O’Mc Iver | WORDS",
                "strasse | Straße | NAME",
                "STRASSE | Straße | NAME",
                "soren lod | Søren Łódź | BEGINNING",
                "dorde | Đorđe | NAME",
                "aesop | Æsop | NAME",
                "hamrun | Ħamrun | NAME",
                "7 | #7 Racing | FIRST_WORDS",
                "an anna | Anna An | NAME_REORDERED",
                "ab b | A B Ab | WORDS"
            })
    void findsANameByTheBeginningsOfItsWords(String text, String name, Fit fit) {
        assertEquals(Optional.of(fit), fit(text, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ryout | Jean-Éric Tryout",
                "ric | Jean-Éric Tryout",
                "jean jean | Jean-Éric Tryout",
                "jean tryout x | Jean-Éric Tryout",
                "jean-eric tryouts | Jean-Éric Tryout",
                "ericjean | Jean-Éric Tryout",
                "'' | Jean-Éric Tryout",
                "' -,' | Jean-Éric Tryout",
                "jean | '-'"
            })
    void findsNoOtherName(String text, String name) {
        assertEquals(Optional.empty(), fit(text, name));
    }

    @Test
    void ofALongTextTheFirst200CharactersAreSought() {
        String name = "b".repeat(199);

        assertEquals(Optional.of(Fit.NAME), fit(name, name));
        assertEquals(Optional.of(Fit.BEGINNING), fit(name + "b", name + "bb"));
        assertEquals(Optional.empty(), fit(name + "c", name + "b"));
        assertEquals(Optional.of(Fit.NAME), fit(name + "b" + "c", name + "b"));
    }

    @Test
    void longTextsAndNamesTakeNoLongTime() {
        String text = "a ".repeat(1_000_000);
        String run = "a".repeat(1_000_000);
        String name = "a ".repeat(5_000);

        assertTimeout(Duration.ofSeconds(5), () -> {
            NameWords words = NameWords.of(name);
            for (int i = 0; i < 100; i++) {
                fit(text, "A");
                NameSearch.of(text).fit(words);
                NameSearch.of(run).fit(words);
            }
        });
    }
}
