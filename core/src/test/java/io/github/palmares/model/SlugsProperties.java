package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsProperties {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Louis Delétraz               | louis-deletraz
            Kévin Estre                  | kevin-estre
            Pato O'Ward                  | pato-oward
            Pato O’Ward                  | pato-oward
            Jean-Éric Vergne             | jean-eric-vergne
            Jean–Éric  Vergne            | jean-eric-vergne
            Tom Kristensen (DK)          | tom-kristensen-dk
            Rene Groß                    | rene-gross
            Mikkel Bjørn                 | mikkel-bjorn
            Michał Łoś                   | michal-los
            Æsir Œuvre                   | aesir-oeuvre
            İlker IŞIK                   | ilker-isik
            A.J. Allmendinger            | a-j-allmendinger
            Cadillac V-Series.R          | cadillac-v-series-r
            #31 Whelen Engineering       | 31-whelen-engineering
            GTD PRO                      | gtd-pro
            2018–19                      | 2018-19
            Иван Petrov                  | petrov
            """)
    void aNameIsAnId(String name, String slug) {
        assertEquals(slug, Slugs.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "—", "Иван", "北京"})
    void whereNothingIsLeftThereIsNone(String name) {
        assertEquals(Optional.empty(), Slugs.find(name));
        assertEquals(
                "slug: expected a name with a Latin letter or a digit such as 'Louis Delétraz', found '" + name + "'",
                assertThrows(IllegalArgumentException.class, () -> Slugs.of(name))
                        .getMessage());
    }

    @Test
    void aLongNameGivesItsFirst80Characters() {
        assertEquals("a".repeat(80), Slugs.of("-" + "a".repeat(300)));
        assertEquals("a".repeat(79), Slugs.of("a".repeat(79) + " b"));
    }

    @Property
    void whatIsMadeIsAnIdAndStaysWhatItIs(@ForAll String name) {
        Slugs.find(name).ifPresent(slug -> {
            assertEquals(slug, Driver.builder().id(slug).name("Sample").build().id());
            assertTrue(slug.length() <= 80, slug);
            assertEquals(slug, Slugs.of(slug));
        });
    }

    @Property
    void caseAndWhatStandsBetweenWordsDoNotMatter(
            @ForAll @NotEmpty @Chars({'a', 'é', 'ß', 'ø', 'z', '7'}) String one,
            @ForAll @NotEmpty @Chars({'b', 'ł', 'ü', '0'}) String other) {
        assertEquals(Slugs.find(one + " " + other), Slugs.find(one + "–_" + other + "."));
        assertEquals(Slugs.find(one + "-" + other), Slugs.find((one + "-" + other).toUpperCase(Locale.ROOT)));
        assertTrue(Slugs.find(one + other).isPresent());
    }
}
