package io.github.palmares.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void oneChangeInAShortWordIsNear() {
        assertEquals(List.of("gtd"), Nearest.of("gtp", List.of("gtd", "lmp", "dpi")));
        assertEquals(List.of("gt"), Nearest.of("gtp", List.of("gt")));
        assertEquals(List.of("gtds"), Nearest.of("gtd", List.of("gtds")));
        assertEquals(List.of("b"), Nearest.of("a", List.of("b")));
    }

    @Test
    void twoChangesInAShortWordAreNotNear() {
        assertEquals(List.of(), Nearest.of("gtp", List.of("lmp", "dpi", "g", "gtxyz")));
        assertEquals(List.of(), Nearest.of("ab", List.of("cd")));
        assertEquals(List.of(), Nearest.of("a", List.of("bc")));
    }

    @Test
    void everyThirdCharacterMayDiffer() {
        assertEquals(List.of("dexani"), Nearest.of("derane", List.of("dexani")));
        assertEquals(List.of(), Nearest.of("derane", List.of("dexoni")));
        assertEquals(List.of("abcdefghi"), Nearest.of("xbcxefxhi", List.of("abcdefghi")));
        assertEquals(List.of(), Nearest.of("xbcxefxxi", List.of("abcdefghi")));
    }

    @Test
    void swapOfNeighboursIsOneChange() {
        assertEquals(List.of("gtp"), Nearest.of("gpt", List.of("gtp")));
        assertEquals(List.of("tgp"), Nearest.of("gtp", List.of("tgp")));
        assertEquals(List.of(), Nearest.of("gtp", List.of("ptg")));
        assertEquals(List.of("aitken"), Nearest.of("iatkne", List.of("aitken")));
    }

    @Test
    void caseDoesNotMatter() {
        assertEquals(List.of("GTP"), Nearest.of("gtp", List.of("GTP", "LMP")));
        assertEquals(List.of("gtp"), Nearest.of("GTP", List.of("gtp", "lmp")));
    }

    @Test
    void partOfAWordIsNearFromThreeCharactersOn() {
        assertEquals(List.of("pipo-derani"), Nearest.of("derani", List.of("pipo-derani")));
        assertEquals(List.of("rolex"), Nearest.of("rolex-24-at-daytona", List.of("rolex")));
        assertEquals(List.of("lmgt3-am-cup"), Nearest.of("gt3", List.of("lmgt3-am-cup")));
        assertEquals(List.of(), Nearest.of("gt", List.of("lmgt3-am-cup")));
        assertEquals(List.of(), Nearest.of("rolex-24-at-daytona", List.of("24")));
    }

    @Test
    void misspeltWordOfSeveralIsNear() {
        assertEquals(List.of("pipo-derani"), Nearest.of("deranni", List.of("pipo-derani", "jack-aitken")));
        assertEquals(List.of("Jack Aitken"), Nearest.of("Aitkin", List.of("Pipo Derani", "Jack Aitken")));
        assertEquals(List.of("abc-lmp-xyz"), Nearest.of("lmq", List.of("abc-lmp-xyz")));
        assertEquals(List.of(), Nearest.of("xy", List.of("long-xy-name")));
        assertEquals(List.of(), Nearest.of("abcdefghi", List.of("abcdef-long-name")));
    }

    @Test
    void nearestComeFirstAndThenTheAlphabet() {
        List<String> known = List.of("bobbie-long-name", "cobb", "boby", "abobb", "bob", "bobb");

        assertEquals(List.of("bobb", "abobb", "bob"), Nearest.of("bobb", known));
    }

    @Test
    void wordsOneChangeAwayComeBeforeThoseThatContainIt() {
        assertEquals(
                List.of("red2", "a-red-car", "b-red-car"),
                Nearest.of("red", List.of("b-red-car", "a-red-car", "red2")));
    }

    @Test
    void wordThatIsKnownTwiceIsOfferedOnce() {
        assertEquals(List.of("gtd", "gte"), Nearest.of("gtp", List.of("gtd", "gtd", "gtd", "gte")));
    }

    @Test
    void questionNamesTheNearest() {
        assertEquals("; did you mean 'gtd', 'gtp'?", Nearest.question("gtx", List.of("gtp", "gtd", "dpi")));
        assertEquals("; did you mean 'dpi'?", Nearest.question("dpj", List.of("gtp", "dpi")));
    }

    @Test
    void questionIsEmptyWhereNothingIsNear() {
        assertEquals("", Nearest.question("lmp2", List.of("dpi")));
        assertEquals("", Nearest.question("gtp", List.of()));
    }

    @Test
    void offeredListCannotBeChanged() {
        List<String> nearest = Nearest.of("gtp", List.of("gtd"));

        assertThrows(UnsupportedOperationException.class, nearest::clear);
    }

    @Test
    void longWordsMayDifferInEightCharactersAtMost() {
        String word = "abcdefgh".repeat(10);
        String eight = "x" + word.substring(1, 72) + "xxxxxxx" + word.substring(79);
        String nine = "x" + word.substring(1, 72) + "xxxxxxxx";

        assertEquals(List.of(eight), Nearest.of(word, List.of(eight)));
        assertEquals(List.of(), Nearest.of(word, List.of(nine)));
    }

    @Test
    void nothingIsNearToWhatIsLongerThanAnyId() {
        String longest = "a".repeat(200);

        assertEquals(List.of(longest), Nearest.of(longest, List.of(longest, longest + "a")));
        assertEquals(List.of(), Nearest.of(longest + "a", List.of(longest)));
    }

    @Test
    void manyLongWordsTakeTimeInProportionAndNoMoreThanShortOnes() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String begin = "ab".repeat(95);
            List<String> known =
                    IntStream.range(0, 10_000).mapToObj(i -> begin + i).toList();
            for (int i = 0; i < 4; i++) {
                assertEquals(3, Nearest.of("ba".repeat(95) + "-" + i, known).size());
            }
        });
    }
}
