package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are shown and searched; the build runs in a Turkish locale, where I and i are two letters. */
class NamesTest {
    private static final Driver VAN_DER_ZANDE = driver("Renger van der Zande", "Renger", "van der Zande");

    private static Driver driver(String name, String given, String family) {
        return Driver.builder()
                .id("someone")
                .name(name)
                .givenName(given)
                .familyName(family)
                .build();
    }

    private static Driver called(String name) {
        return Driver.builder().id("someone").name(name).build();
    }

    @ParameterizedTest
    @CsvSource({
        "Renger, van der Zande, R. van der Zande, VAN DER ZANDE",
        "Jean-Éric, Vergne, J.-É. Vergne, VERGNE",
        "Luis Felipe, Derani, L. F. Derani, DERANI",
        "íris, de la Ñandú, Í. de la Ñandú, DE LA ÑANDÚ",
        "ilie, Ionescu-Blick, I. Ionescu-Blick, IONESCU-BLICK",
        "𐐨da, Strauß, 𐐀. Strauß, STRAUSS",
    })
    void aDriverIsShownInThreeStyles(String given, String family, String initial, String capitals) {
        Driver driver = driver(given + " " + family, given, family);

        assertEquals(given + " " + family, driver.displayName());
        assertEquals(given + " " + family, driver.displayName(NameStyle.FULL));
        assertEquals(initial, driver.displayName(NameStyle.INITIAL));
        assertEquals(capitals, driver.displayName(NameStyle.FAMILY_CAPITALS));
    }

    @Test
    void aNameIsNeverTakenApartByGuessing() {
        Driver unknown = called("Pim von Invented");
        Driver family = unknown.toBuilder().familyName("von Invented").build();
        Driver given = unknown.toBuilder().givenName("Pim").build();

        assertEquals("Pim von Invented", unknown.displayName(NameStyle.FULL));
        assertEquals("Pim von Invented", unknown.displayName(NameStyle.INITIAL));
        assertEquals("PIM VON INVENTED", unknown.displayName(NameStyle.FAMILY_CAPITALS));
        assertEquals("Pim von Invented", family.displayName(NameStyle.INITIAL));
        assertEquals("VON INVENTED", family.displayName(NameStyle.FAMILY_CAPITALS));
        assertEquals("Pim von Invented", given.displayName(NameStyle.INITIAL));
        assertEquals("PIM VON INVENTED", given.displayName(NameStyle.FAMILY_CAPITALS));
    }

    @ParameterizedTest
    @CsvSource({
        "Jean-Éric Tryout, jean eric TRYOUT",
        "Jean Eric Tryout, Jean–Éric  Tryout",
        "Jean‑Eric Tryout, JEAN-ÉRIC TRYOUT",
        "İlker Iğdır, ilker igdir",
        "ILKER IGDIR, İlker Iğdır",
        "Müller, MULLER",
        "Strauß, STRAUSS",
        "STRAUẞ, strauss",
        "Kévin Ångström, kevin angstrom",
        "Jørgen Brøndby, JORGEN BRONDBY",
        "Đorđe, dorde",
        "Guðrún, gudrun",
        "Łukasz, lukasz",
        "Cæsar, CAESAR",
        "Cœur, coeur",
        "Þór, thor",
        "O’Made, \"O'Made\"",
        "O‘Made, \"O'Made\"",
        "O`Made, \"O'Made\"",
        "O´Made, \"O'Made\"",
    })
    void aSearchIgnoresCaseAccentsAndDashes(String name, String sought) {
        String plain = sought.replace("\"", "");
        assertTrue(called(name).isNamed(plain));
        assertTrue(called(plain).isNamed(name));
    }

    @Test
    void aSearchTellsOtherNamesApart() {
        assertFalse(called("Ann Made-Up").isNamed("Ann"));
        assertFalse(called("Ann Made-Up").isNamed("Ann Made-Upp"));
        assertFalse(called("Ann Made-Up").isNamed("AnnMadeUp"));
        assertFalse(called("Ann Made-Up").isNamed(""));
        assertTrue(called("Ann Made-Up").isNamed(" Ann Made-Up "));
    }

    @Test
    void anyNamedThingAnswersToItsNameAndAliases() {
        Team team = Team.builder()
                .id("made-up")
                .name("Made-Up Racing")
                .addAlias("Équipe Made-Up")
                .build();

        assertTrue(team.isNamed("made up racing"));
        assertTrue(team.isNamed("EQUIPE MADE UP"));
        assertFalse(team.isNamed("made-up"));
    }

    @Test
    void aDriverAnswersToFamilyAndLegalNameToo() {
        Driver driver = VAN_DER_ZANDE.toBuilder()
                .addAlias("Made-Up Nickname")
                .legalName("Renger Made-Up van der Zande")
                .build();

        assertTrue(driver.isNamed("renger VAN DER ZANDE"));
        assertTrue(driver.isNamed("van der zande"));
        assertTrue(driver.isNamed("made up nickname"));
        assertTrue(driver.isNamed("Renger Made-up Van Der Zande"));
        assertFalse(driver.isNamed("Renger"));
        assertFalse(driver.isNamed("Zande"));
    }

    @Test
    void theKeysThatPeopleReadAreTheNames() {
        assertEquals("Marque", Samples.MARQUE.displayName());
        assertEquals("A made-up source", Samples.SOURCE.displayName());
        assertEquals("Series series 2023", Samples.SEASON.displayName());
    }

    @Test
    void aRaceIsCalledAsItWasRunElseByEventAndSeasonElseById() {
        Race plain = Samples.RACE;
        Race ofEvent = plain.toBuilder().event(Samples.EVENT).build();
        Race named = ofEvent.toBuilder().name("Made-Up Grand Prix").build();

        assertEquals("race-one", plain.displayName());
        assertEquals("Event six-hours 2023", ofEvent.displayName());
        assertEquals("Made-Up Grand Prix", named.displayName());
    }
}
