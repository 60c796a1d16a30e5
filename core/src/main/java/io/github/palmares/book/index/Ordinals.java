package io.github.palmares.book.index;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Small numbers for ids, by which the index finds its way in arrays. An id's ordinal is its place in a hash table of ids,
 * so finding it is one look into one array; some ordinals are nobody's.
 */
public final class Ordinals {
    /** What is found for an id that is not among them. */
    public static final int NONE = -1;

    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final @Nullable String[] ids;

    /** Ordinals for these ids, each of which is given once. */
    public Ordinals(Collection<String> ids) {
        this.ids = new String[Math.addExact(Math.multiplyExact(ids.size(), 2), 1)];
        for (String id : ids) {
            int place = home(id);
            while (this.ids[place] != null) {
                place = after(place);
            }
            this.ids[place] = id;
        }
    }

    /** How many ordinals there are, from 0. */
    public int size() {
        return ids.length;
    }

    /** The ordinal of an id, or {@link #NONE}. Mostly it is the very instance that is in the table. */
    @SuppressWarnings("ReferenceEquality")
    public int of(String id) {
        int place = home(id);
        for (String there = ids[place]; there != null; there = ids[place]) {
            if (there == id || there.equals(id)) {
                return place;
            }
            place = after(place);
        }
        return NONE;
    }

    /** The upper bits of the spread hash, scaled to the size of the table: neither a division nor a power of two. */
    private int home(String id) {
        return spread(id.hashCode(), ids.length);
    }

    private int after(int place) {
        return place + 1 == ids.length ? 0 : place + 1;
    }

    /** A place for a hash among some places; hashes that differ little are far apart. */
    public static int spread(int hash, int places) {
        int spread = hash * GOLDEN_RATIO;
        return (int) ((Integer.toUnsignedLong(spread) * places) >>> Integer.SIZE);
    }
}
