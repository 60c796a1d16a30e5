package io.github.palmares.json.timing.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Team;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpellingProperties {
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abzABZéÉüøØßłæŒ09&+")
                .ofMinLength(1)
                .ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of(" ", "-", "  ", "\u00a0", "–", "");
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(words(), gaps(), words()).as((one, gap, other) -> one + gap + other);
    }

    /** The book's search never finds what the key does not. */
    @Property
    void namesThatTheBookFindsAlikeHaveOneKey(@ForAll("names") String one, @ForAll("names") String other) {
        String name = Team.builder().id("a").name(one).build().isNamed(other) ? other : one;

        assertEquals(Spelling.key(one), Spelling.key(name));
    }

    @Property
    void whatStandsBetweenWordsDoesNotMatter(
            @ForAll("words") String one,
            @ForAll("words") String other,
            @ForAll("gaps") String gap,
            @ForAll("gaps") String another) {
        assertEquals(Spelling.key(one + gap + other), Spelling.key(one + another + other));
    }

    @Property
    void aSlugIsAnId(@ForAll String text) {
        assertTrue(Spelling.slug(text).matches("[a-z0-9]+(-[a-z0-9]+)*"), Spelling.slug(text));
    }
}
