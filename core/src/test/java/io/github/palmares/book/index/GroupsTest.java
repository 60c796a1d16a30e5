package io.github.palmares.book.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.testing.Growth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs parted by a second thing. */
class GroupsTest {
    /** As many drivers; none has results but the second, third and fifth. */
    private static final int DRIVERS = 7;

    private static final int EVENTS = 20;

    /** Each result by its driver and its event: the third driver was once at each event, and twice at the first ones. */
    private static final List<int[]> RESULTS = IntStream.range(0, 30)
            .mapToObj(i -> i % 10 == 9 ? new int[] {i < 20 ? 1 : 4, i} : new int[] {2, i})
            .map(result -> new int[] {result[0], result[1] % EVENTS})
            .toList();

    private static final Adjacency BY_DRIVER =
            Adjacency.of(DRIVERS, RESULTS.size(), Naming.ofOne(position -> RESULTS.get(position)[0]));

    private static final Groups BY_DRIVER_AND_EVENT =
            Groups.of(BY_DRIVER, DRIVERS, EVENTS, Naming.ofOne(position -> RESULTS.get(position)[1]));

    private static List<Integer> found(int driver, int event) {
        int place = BY_DRIVER_AND_EVENT.place(driver, event);
        Adjacency runs = BY_DRIVER_AND_EVENT.runs();
        return place == Ordinals.NONE
                ? List.of()
                : Arrays.stream(runs.positions(), runs.from(place), runs.to(place))
                        .boxed()
                        .toList();
    }

    @Test
    void eachPairLeadsToThePositionsThatHaveBothAndToNoOther() {
        for (int driver = 0; driver < DRIVERS; driver++) {
            for (int event = 0; event < EVENTS; event++) {
                int[] pair = {driver, event};
                List<Integer> expected = IntStream.range(0, RESULTS.size())
                        .filter(position -> Arrays.equals(pair, RESULTS.get(position)))
                        .boxed()
                        .toList();
                assertEquals(expected, found(driver, event), () -> Arrays.toString(pair));
            }
        }
    }

    @Test
    void whatNoPositionHasBothOfHasNoPlace() {
        assertEquals(Ordinals.NONE, BY_DRIVER_AND_EVENT.place(0, 9));
        assertEquals(Ordinals.NONE, BY_DRIVER_AND_EVENT.place(1, 0));
        assertEquals(Ordinals.NONE, BY_DRIVER_AND_EVENT.place(2, 19));
        assertEquals(Ordinals.NONE, BY_DRIVER_AND_EVENT.place(DRIVERS - 1, 9));
    }

    @Test
    void manyOfOneTakeTimeInProportion() {
        Growth.assertLinear(
                20_000,
                count -> Adjacency.of(1, count, Naming.ofOne(position -> 0)),
                whole -> Groups.of(whole, 1, whole.to(0), Naming.ofOne(position -> position)));
    }
}
