package io.github.palmares.book.index;

/**
 * For each ordinal of something, the positions of the facts that name it, ascending: one flat array, and where in it each
 * ordinal's run begins.
 */
public final class Adjacency {
    private final int[] offsets;
    private final int[] positions;

    Adjacency(int[] offsets, int[] positions) {
        this.offsets = offsets;
        this.positions = positions;
    }

    /**
     * The positions by what each of them names.
     *
     * @param ordinals how many there are
     * @param positions how many there are
     * @param named what each position names
     */
    public static Adjacency of(int ordinals, int positions, Naming named) {
        Maker maker = new Maker(ordinals);
        for (int position = 0; position < positions; position++) {
            for (int i = named.count(position) - 1; i >= 0; i--) {
                maker.count(named.ordinal(position, i));
            }
        }
        maker.counted();
        for (int position = 0; position < positions; position++) {
            for (int i = named.count(position) - 1; i >= 0; i--) {
                maker.place(named.ordinal(position, i), position);
            }
        }
        return maker.made();
    }

    public int[] positions() {
        return positions;
    }

    /** Where the run of an ordinal begins. */
    public int from(int ordinal) {
        return offsets[ordinal];
    }

    /** Where the run of an ordinal has ended. */
    public int to(int ordinal) {
        return offsets[ordinal + 1];
    }

    /** Makes an adjacency in two passes over the same pairs: all are counted first, then all are placed. */
    public static final class Maker {
        /** Two places further on than in the end, so that the scatter pass can move the offsets to where they belong. */
        private final int[] offsets;

        private int[] positions = {};

        public Maker(int ordinals) {
            this.offsets = new int[ordinals + 2];
        }

        public void count(int ordinal) {
            offsets[ordinal + 2]++;
        }

        /** Ends the counting. */
        public void counted() {
            for (int i = 2; i < offsets.length; i++) {
                offsets[i] = Math.addExact(offsets[i], offsets[i - 1]);
            }
            positions = new int[offsets[offsets.length - 1]];
        }

        /** Places what was counted; the positions of one ordinal are to come in ascending order. */
        public void place(int ordinal, int position) {
            positions[offsets[ordinal + 1]++] = position;
        }

        public Adjacency made() {
            return new Adjacency(offsets, positions);
        }
    }
}
