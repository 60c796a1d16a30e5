package io.github.palmares.book.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.testing.Growth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ids that somebody has chosen so that all have one hash. */
class CollidingIdsTest {
    @Test
    void eachIdHasAnOrdinalOfItsOwn() {
        List<String> ids = Growth.collidingIds(1_000);
        Ordinals ordinals = new Ordinals(ids);
        Set<Integer> seen = new HashSet<>();
        for (String id : ids) {
            int ordinal = ordinals.of(id);
            assertEquals(true, ordinal >= 0 && ordinal < ordinals.size() && seen.add(ordinal), id);
        }
        Growth.collidingIds(1_100).subList(1_000, 1_100).forEach(id -> assertEquals(Ordinals.NONE, ordinals.of(id)));
    }

    @Test
    void theyTakeTimeInProportion() {
        Growth.assertLinear(16_000, Growth::collidingIds, ids -> {
            Ordinals ordinals = new Ordinals(ids);
            ids.forEach(ordinals::of);
        });
    }
}
