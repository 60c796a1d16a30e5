package io.github.palmares.book.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Small numbers for ids, by which the index finds its way in arrays. An id's ordinal is its place in a hash table of ids,
 * so finding it is one look into one array; some ordinals are nobody's. Where many ids crowd around one place, which happens
 * to nobody but whoever chooses ids for it, those that come late have ordinals behind the table, and are found by a map.
 */
public final class Ordinals {
    /** What is found for an id that is not among them. */
    public static final int NONE = -1;

    private static final int GOLDEN_RATIO = 0x9E3779B9;

    /** How far from its place an id is looked for. */
    private static final int FURTHEST = 64;

    private final @Nullable String[] ids;

    /** Of those that found no place in the table, the ordinals. */
    private final Map<String, Integer> crowded = new HashMap<>(0);

    /** Ordinals for these ids, each of which is given once. */
    public Ordinals(Collection<String> ids) {
        this.ids = new String[Math.addExact(Math.multiplyExact(ids.size(), 2), 1)];
        for (String id : ids) {
            int place = home(id);
            int steps = 0;
            while (this.ids[place] != null && steps < FURTHEST) {
                place = after(place);
                steps++;
            }
            if (steps < FURTHEST) {
                this.ids[place] = id;
            } else {
                crowded.put(id, size());
            }
        }
    }

    /** How many ordinals there are, from 0. */
    public int size() {
        return ids.length + crowded.size();
    }

    /** The ordinal of an id, or {@link #NONE}. Mostly it is the very instance that is in the table. */
    @SuppressWarnings("ReferenceEquality")
    public int of(String id) {
        int place = home(id);
        int steps = 0;
        for (String there = ids[place]; there != null; there = ids[place]) {
            if (there == id || there.equals(id)) {
                return place;
            }
            if (++steps == FURTHEST) {
                return crowded.getOrDefault(id, NONE);
            }
            place = after(place);
        }
        return NONE;
    }

    /** The upper bits of the spread hash, scaled to the size of the table: neither a division nor a power of two. */
    private int home(String id) {
        int spread = id.hashCode() * GOLDEN_RATIO;
        return (int) ((Integer.toUnsignedLong(spread) * ids.length) >>> Integer.SIZE);
    }

    private int after(int place) {
        return place + 1 == ids.length ? 0 : place + 1;
    }
}
