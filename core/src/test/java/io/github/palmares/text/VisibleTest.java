package io.github.palmares.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Pipo Derani",
                "Éric",
                "E\u0301ric",
                "Le\u00a0Mans",
                "نیکی لائودا",
                "می\u200cخواهم",
                "ക്\u200dഷ",
                "渡\u8fba\udb40\udd00",
                "🏁",
                "👨\u200d🔧",
                "☠\ufe0f",
                "a\u034fb",
                "!",
                "\ue000"
            })
    void aLineShowsSomething(String text) {
        assertTrue(Visible.isLine(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "\u00a0",
                "a\u2007",
                "\u3000a",
                "a\nb",
                "a\u001b[2Jb",
                "a\u007f",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\ud800",
                "\udc00a"
            })
    void aLineIsOneLineWithoutBlanksAroundIt(String text) {
        assertFalse(Visible.isLine(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0301",
                "\u0301a",
                "\ufe0f",
                "\u20dd",
                "\u200b",
                "a\u200bb",
                "\ufeff",
                "\ufeffAnn",
                "a\u00adb",
                "\u2060",
                "\u115f",
                "\u3164",
                "\uffa0",
                "\u2800",
                "\u180e",
                "\ufffe",
                "\ufdd0",
                "\ud83f\udffe",
                "\udb40\udc41",
                "\ufff9a\ufffb"
            })
    void whatShowsNothingIsNoPartOfALine(String text) {
        assertFalse(Visible.isLine(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202eb",
                "a\u202ab",
                "\u202dab",
                "ab\u202c",
                "a\u2066b\u2069",
                "a\u200fb",
                "a\u200eb",
                "a\u061cb"
            })
    void whatTurnsTextRoundIsNoPartOfALine(String text) {
        assertFalse(Visible.isLine(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200d",
                "\u200da",
                "a\u200d",
                "a \u200db",
                "a\u200c b",
                "a\u200d\u200db",
                "a\u200c\u200db",
                "\u034fa"
            })
    void aJoinerStandsWithinAWord(String text) {
        assertFalse(Visible.isLine(text));
    }

    @Test
    void aMessageShowsWhatCannotBeSeen() {
        assertEquals("'a\\n2026-01-01 FAKE LOG'", Visible.quoted("a\n2026-01-01 FAKE LOG"));
        assertEquals("'\\r\\t\\u001B[2J'", Visible.quoted("\r\t\u001b[2J"));
        assertEquals("'\\u2028\\u202E\\uFEFF\\u200D'", Visible.quoted("\u2028\u202e\ufeff\u200d"));
        assertEquals("'\\uDB40\\uDC41'", Visible.quoted("\udb40\udc41"));
        assertEquals("'\\uD800'", Visible.quoted("\ud800"));
        assertEquals("'Éric 🏁'", Visible.quoted("Éric 🏁"));
    }

    @Test
    void aMarkIsNotDrawnOntoTheQuote() {
        assertEquals("'\\u0301E\u0301'", Visible.quoted("\u0301E\u0301"));
        assertEquals("''", Visible.quoted(""));
    }

    @Test
    void aMessageShowsTwoHundredCharactersOfALongText() {
        String longest = "x".repeat(200);
        assertEquals(longest, Visible.shown(longest));
        assertEquals(longest + "…", Visible.shown(longest + "y"));
        assertEquals(longest.substring(1) + "…", Visible.shown(longest.substring(1) + "🏁"));
        assertEquals(longest.substring(2) + "🏁", Visible.shown(longest.substring(2) + "🏁"));
        assertEquals("\\n".repeat(200) + "…", Visible.shown("\n".repeat(50_000)));
    }

    @Property
    void whatAMessageShowsIsALineAndIsShownAlike(@ForAll String text) {
        String message = Visible.escaped("found " + Visible.quoted(text));
        assertTrue(message.codePoints().allMatch(c -> Visible.isLine("'" + Character.toString(c) + "'")));
        assertEquals(message, Visible.escaped(message));
    }
}
