package io.github.palmares.book.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessPathTest {
    private static final int FIRST = 1;
    private static final int SECOND = 1 << 1;

    /** Ten facts: the even ones name 0, every third one names 1. */
    private static final Adjacency RUNS = Adjacency.of(
            2,
            10,
            Naming.ofList(
                    i -> i % 6 == 0 ? List.of(0, 1) : i % 2 == 0 ? List.of(0) : i % 3 == 0 ? List.of(1) : List.of(),
                    one -> one));

    /** The same, parted into fact 6, and the rest. */
    private static final Groups GROUPS = Groups.of(RUNS, 2, 3, Naming.ofOne(i -> i == 6 ? 2 : 1));

    private final AccessPath path = new AccessPath(10);

    private void assertTaken(int from, int to, int open) {
        assertEquals(from, path.from());
        assertEquals(to, path.to());
        assertEquals(open, path.open(FIRST | SECOND));
    }

    @Test
    void itBeginsWithAllFactsWhichAnswerNothing() {
        assertNull(path.positions());
        assertTaken(0, 10, FIRST | SECOND);
    }

    @Test
    void itTakesTheShorterOfTwoRuns() {
        path.offer(RUNS, 0, FIRST);
        assertSame(RUNS.positions(), path.positions());
        assertTaken(0, 5, SECOND);

        path.offer(RUNS, 1, SECOND);
        assertTaken(5, 9, FIRST);

        path.offer(RUNS, 0, FIRST | SECOND);
        assertTaken(5, 9, FIRST);
    }

    @Test
    void itTakesFactsSideBySide() {
        path.offer(RUNS, 0, FIRST);
        path.offerFacts(4, 7, SECOND);

        assertNull(path.positions());
        assertTaken(4, 7, FIRST);
    }

    @Test
    void ofTwoThatAreAsLongItTakesWhatAnswersMore() {
        path.offerFacts(4, 7, SECOND);
        path.offerFacts(1, 4, FIRST);
        assertTaken(4, 7, FIRST);

        path.offerFacts(1, 4, FIRST | SECOND);
        assertTaken(1, 4, 0);

        path.offerFacts(4, 7, SECOND);
        assertTaken(1, 4, 0);
    }

    @Test
    void itTakesTheFactsThatNameBoth() {
        path.offer(GROUPS, 0, 2, FIRST | SECOND);

        assertSame(GROUPS.runs().positions(), path.positions());
        assertEquals(6, GROUPS.runs().positions()[path.from()]);
        assertTaken(path.from(), path.from() + 1, 0);
    }

    @Test
    void whatNoFactNamesBothOfIsNone() {
        path.offer(GROUPS, 1, 0, FIRST | SECOND);

        assertTaken(0, 0, 0);
    }
}
