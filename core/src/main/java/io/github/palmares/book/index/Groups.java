package io.github.palmares.book.index;

import java.util.Arrays;

/**
 * The runs of an {@link Adjacency}, each parted by a second thing: a driver's results by event, a season's entries by
 * number. Each first ordinal has a small hash table of the second ordinals that occur with it, and each place of the table
 * a run of positions, ascending.
 */
public final class Groups {
    private static final int EMPTY = -1;

    /** Differs from time to time, so that nobody can choose what falls on one place of a table. */
    private final int seed;

    /** Where the table of each first ordinal begins. */
    private final int[] tables;

    /** The second ordinals, or {@link #EMPTY}, table after table. */
    private final int[] keys;

    private final Adjacency runs;

    private Groups(int seed, int[] tables, int[] keys, Adjacency runs) {
        this.seed = seed;
        this.tables = tables;
        this.keys = keys;
        this.runs = runs;
    }

    /** For each place, the positions that have both. */
    public Adjacency runs() {
        return runs;
    }

    /** The place of a pair, or {@link Ordinals#NONE} where no position has both. */
    public int place(int ordinal, int key) {
        int place = find(seed, tables, keys, ordinal, key);
        return place == Ordinals.NONE || keys[place] == EMPTY ? Ordinals.NONE : place;
    }

    /** The place that has the key, else the empty one where it would be, else none: the table is full. */
    private static int find(int seed, int[] tables, int[] keys, int ordinal, int key) {
        int first = tables[ordinal];
        int size = tables[ordinal + 1] - first;
        int home = (int) ((Integer.toUnsignedLong(mixed(key ^ seed)) * size) >>> Integer.SIZE);
        for (int i = 0; i < size; i++) {
            int place = first + (home + i < size ? home + i : home + i - size);
            if (keys[place] == key || keys[place] == EMPTY) {
                return place;
            }
        }
        return Ordinals.NONE;
    }

    /** Each bit of a number changes about half of the bits: the end of the hash function MurmurHash3. */
    private static int mixed(int number) {
        int half = (number ^ (number >>> 16)) * 0x85EBCA6B;
        int whole = (half ^ (half >>> 13)) * 0xC2B2AE35;
        return whole ^ (whole >>> 16);
    }

    /**
     * Parts the runs of an adjacency.
     *
     * @param whole the runs
     * @param ordinals how many there are
     * @param keyOrdinals how many ordinals the second thing has
     * @param named what each position names of the second thing
     */
    public static Groups of(Adjacency whole, int ordinals, int keyOrdinals, Naming named) {
        int seed = (int) System.nanoTime();
        int[] tables = tables(whole, ordinals, keyOrdinals, named);
        int[] keys = new int[tables[ordinals]];
        Arrays.fill(keys, EMPTY);
        Adjacency.Maker runs = new Adjacency.Maker(keys.length);
        each(whole, ordinals, named, (ordinal, key, position) -> {
            int place = find(seed, tables, keys, ordinal, key);
            keys[place] = key;
            runs.count(place);
        });
        runs.counted();
        each(
                whole,
                ordinals,
                named,
                (ordinal, key, position) -> runs.place(find(seed, tables, keys, ordinal, key), position));
        return new Groups(seed, tables, keys, runs.made());
    }

    /** Where the tables begin, given a quarter more places than they have keys. */
    private static int[] tables(Adjacency whole, int ordinals, int keyOrdinals, Naming named) {
        int[] tables = new int[ordinals + 1];
        int[] lastSeenWith = new int[keyOrdinals];
        Arrays.fill(lastSeenWith, Ordinals.NONE);
        each(whole, ordinals, named, (ordinal, key, position) -> {
            if (lastSeenWith[key] != ordinal) {
                lastSeenWith[key] = ordinal;
                tables[ordinal + 1]++;
            }
        });
        for (int i = 0; i < ordinals; i++) {
            tables[i + 1] = Math.addExact(tables[i], tables[i + 1] + tables[i + 1] / 4);
        }
        return tables;
    }

    private interface Visitor {
        void visit(int ordinal, int key, int position);
    }

    private static void each(Adjacency whole, int ordinals, Naming named, Visitor visitor) {
        int[] positions = whole.positions();
        for (int ordinal = 0; ordinal < ordinals; ordinal++) {
            for (int i = whole.from(ordinal); i < whole.to(ordinal); i++) {
                for (int k = named.count(positions[i]) - 1; k >= 0; k--) {
                    visitor.visit(ordinal, named.ordinal(positions[i], k), positions[i]);
                }
            }
        }
    }
}
