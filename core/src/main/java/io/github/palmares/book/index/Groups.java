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
        Maker maker = new Maker(ordinals, keyOrdinals, whole.positions().length);
        for (int ordinal = 0; ordinal < ordinals; ordinal++) {
            maker.add(ordinal, whole, named);
        }
        return maker.made();
    }

    /** Parts one run after the other. */
    private static final class Maker {
        private static final int FIRST_SIZE = 64;

        private final int seed = (int) System.nanoTime();
        private final int[] tables;
        private int[] keys = new int[FIRST_SIZE];

        /** For each place, how many positions it has; then where they end; and in the end, where they begin. */
        private int[] offsets = new int[FIRST_SIZE];

        private int[] positions;

        /** How many positions the runs before have. */
        private int placed;

        /** The run that is being parted, as pairs of a key and a position. */
        private int[] runKeys = new int[FIRST_SIZE];

        private int[] runPositions = new int[FIRST_SIZE];
        private int pairs;

        /** For each key, the ordinal that it was seen with last. */
        private final int[] seenWith;

        Maker(int ordinals, int keyOrdinals, int expected) {
            this.tables = new int[ordinals + 1];
            this.positions = new int[expected];
            this.seenWith = new int[keyOrdinals];
            Arrays.fill(seenWith, Ordinals.NONE);
        }

        void add(int ordinal, Adjacency whole, Naming named) {
            pairs = 0;
            for (int i = whole.from(ordinal); i < whole.to(ordinal); i++) {
                int position = whole.positions()[i];
                int count = named.count(position);
                makeRoomInRun(count);
                for (int k = 0; k < count; k++) {
                    runKeys[pairs] = named.ordinal(position, k);
                    runPositions[pairs++] = position;
                }
            }
            tables[ordinal + 1] = Math.addExact(tables[ordinal], places(ordinal));
            count(ordinal);
            place(ordinal);
        }

        private void makeRoomInRun(int more) {
            if (pairs + more > runKeys.length) {
                runKeys = Arrays.copyOf(runKeys, 2 * runKeys.length + more);
                runPositions = Arrays.copyOf(runPositions, runKeys.length);
            }
        }

        /** A quarter more than the run has keys. */
        private int places(int ordinal) {
            int found = 0;
            for (int i = 0; i < pairs; i++) {
                if (seenWith[runKeys[i]] != ordinal) {
                    seenWith[runKeys[i]] = ordinal;
                    found++;
                }
            }
            return found + found / 4;
        }

        private void count(int ordinal) {
            int end = tables[ordinal + 1];
            if (end > keys.length) {
                keys = Arrays.copyOf(keys, Math.max(end, 2 * keys.length));
                offsets = Arrays.copyOf(offsets, keys.length);
            }
            Arrays.fill(keys, tables[ordinal], end, EMPTY);
            for (int i = 0; i < pairs; i++) {
                int place = find(seed, tables, keys, ordinal, runKeys[i]);
                keys[place] = runKeys[i];
                offsets[place]++;
            }
            int before = placed;
            for (int place = tables[ordinal]; place < end; place++) {
                before += offsets[place];
                offsets[place] = before;
            }
        }

        /** From the last position to the first, each before those of its place that are there. */
        private void place(int ordinal) {
            placed = Math.addExact(placed, pairs);
            if (placed > positions.length) {
                positions = Arrays.copyOf(positions, Math.max(placed, 2 * positions.length));
            }
            for (int i = pairs - 1; i >= 0; i--) {
                positions[--offsets[find(seed, tables, keys, ordinal, runKeys[i])]] = runPositions[i];
            }
        }

        Groups made() {
            int places = tables[tables.length - 1];
            offsets = Arrays.copyOf(offsets, places + 1);
            offsets[places] = placed;
            Adjacency runs = new Adjacency(offsets, Arrays.copyOf(positions, placed));
            return new Groups(seed, tables, Arrays.copyOf(keys, places), runs);
        }
    }
}
