package io.github.palmares.book.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The choice of where to look: of the slices that hold all facts that some criteria allow, the shortest one offered, cut down
 * to the facts between two positions, and which of the criteria it answers by itself. A chain makes one when it comes to its
 * terminal word, and it is gone after.
 */
public final class AccessPath {
    private int @Nullable [] positions;
    private int from;
    private int to;
    private int answered;

    /** All facts, which answer nothing. */
    public AccessPath(int facts) {
        this.to = facts;
    }

    /** Offers the facts that an adjacency has for an ordinal. */
    public void offer(Adjacency runs, int ordinal, int answers) {
        offerRun(runs.positions(), runs.from(ordinal), runs.to(ordinal), answers);
    }

    /** Offers the facts that name both. */
    public void offer(Groups groups, int ordinal, int key, int answers) {
        int place = groups.place(ordinal, key);
        if (place == Ordinals.NONE) {
            offerRun(null, 0, 0, answers);
        } else {
            offer(groups.runs(), place, answers);
        }
    }

    /**
     * Keeps of the slice the facts from one position up to another. To be asked when all is offered, for what is offered
     * later knows nothing of it.
     */
    public void cut(int first, int end, int answers) {
        from = place(first);
        to = Math.max(from, place(end));
        answered |= answers;
    }

    /** Where in the slice the first fact is that does not come before a position. */
    private int place(int position) {
        if (positions == null) {
            return Math.max(from, Math.min(position, to));
        }
        int place = Arrays.binarySearch(positions, from, to, position);
        return place < 0 ? -place - 1 : place;
    }

    /** Takes a run if it is shorter than what there is, or as long and answers more. */
    private void offerRun(int @Nullable [] itsPositions, int itsFrom, int itsTo, int answers) {
        int longer = (itsTo - itsFrom) - (to - from);
        if (longer < 0 || (longer == 0 && Integer.bitCount(answers) > Integer.bitCount(answered))) {
            positions = itsPositions;
            from = itsFrom;
            to = itsTo;
            answered = answers;
        }
    }

    /** The criteria that are still to be asked of each of its facts. */
    public int open(int asked) {
        return asked & ~answered;
    }

    public int @Nullable [] positions() {
        return positions;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
