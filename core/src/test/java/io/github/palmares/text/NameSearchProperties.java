package io.github.palmares.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.text.NameSearch.Fit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a search finds, held against trying every way to lay the words sought on those of a name. */
class NameSearchProperties {
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars('a', 'b')
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static boolean fits(List<String> sought, List<String> name) {
        return NameSearch.of(String.join(" ", sought))
                .fit(NameWords.of(String.join("-", name)))
                .isPresent();
    }

    @Property(tries = 2000)
    void wordsThatBeginDifferentWordsAreFound(
            @ForAll("words") List<String> sought, @ForAll("words") List<String> name) {
        boolean byWord = canLay(sought, 0, name, new boolean[name.size()], 1);
        boolean anyhow = canLay(sought, 0, name, new boolean[name.size()], name.size())
                || canLay(List.of(String.join("", sought)), 0, name, new boolean[name.size()], name.size());
        Statistics.label("fits word by word").collect(byWord);
        if (byWord) {
            assertTrue(fits(sought, name));
        }
        if (!anyhow) {
            assertTrue(!fits(sought, name));
        }
    }

    /** Whether the words from one on begin different words of the name, each over no more words than given. */
    private static boolean canLay(List<String> sought, int from, List<String> name, boolean[] taken, int most) {
        if (from == sought.size()) {
            return true;
        }
        for (int first = 0; first < name.size(); first++) {
            StringBuilder run = new StringBuilder();
            int end = first;
            while (end < name.size()
                    && !taken[end]
                    && end - first < most
                    && run.length() < sought.get(from).length()) {
                run.append(name.get(end++));
            }
            if (run.toString().startsWith(sought.get(from))) {
                boolean[] then = taken.clone();
                for (int i = first; i < end; i++) {
                    then[i] = true;
                }
                if (canLay(sought, from + 1, name, then, most)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Property
    void aNameIsFoundWhateverTheOrderOfItsWords(@ForAll("words") List<String> name, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(name);
        Collections.shuffle(shuffled, random);
        Fit fit = NameSearch.of(String.join(", ", shuffled))
                .fit(NameWords.of(String.join(" ", name)))
                .orElseThrow();

        boolean same = String.join("", shuffled).equals(String.join("", name));
        assertEquals(same ? Fit.NAME : Fit.NAME_REORDERED, fit);
    }
}
