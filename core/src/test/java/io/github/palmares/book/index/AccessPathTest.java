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
    void ofTwoThatAreAsLongItTakesWhatAnswersMore() {
        Adjacency each = Adjacency.of(10, 10, Naming.ofOne(i -> i));
        path.offer(each, 4, SECOND);
        path.offer(each, 1, FIRST);
        assertTaken(4, 5, FIRST);

        path.offer(each, 1, FIRST | SECOND);
        assertTaken(1, 2, 0);

        path.offer(each, 4, SECOND);
        assertTaken(1, 2, 0);
    }

    @Test
    void allFactsAreCutToThoseBetweenTwoPositions() {
        path.cut(2, 7, FIRST);
        assertNull(path.positions());
        assertTaken(2, 7, SECOND);

        path.cut(0, 10, 0);
        assertTaken(2, 7, SECOND);

        path.cut(6, 3, SECOND);
        assertTaken(6, 6, 0);
    }

    @Test
    void aRunIsCutToItsFactsBetweenTwoPositions() {
        path.offer(RUNS, 0, FIRST);
        path.cut(1, 8, 0);
        assertSame(RUNS.positions(), path.positions());
        assertTaken(1, 4, SECOND);

        path.cut(4, 6, SECOND);
        assertTaken(2, 3, 0);

        path.cut(5, 10, 0);
        assertTaken(3, 3, 0);
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
