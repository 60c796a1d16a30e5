package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Result;
import java.util.Optional;

/**
 * What a chain may ask of each result, in one number a result, so that a result that does not meet the criteria is never
 * looked at itself: from the right, six traits, the class, the team and the race.
 *
 * <p>A number has room for the class and the team of any series there has been. Where it has not, it says so, and the
 * result itself has to be asked.
 */
final class ResultColumns {
    /** For the class and the team: not told here, ask the result. A result of several teams tells none. */
    static final int UNTOLD = -2;

    static final int OVERALL_WIN = 1;
    static final int CLASS_WIN = 1 << 1;
    static final int OVERALL_PODIUM = 1 << 2;
    static final int CLASS_PODIUM = 1 << 3;
    static final int TOOK_PART = 1 << 4;
    static final int TOP_CLASS = 1 << 5;

    private static final int TRAIT_BITS = 6;
    private static final int CLASS_BITS = 10;
    private static final int TEAM_BITS = 16;
    private static final int BITS_BEFORE_RACE = TRAIT_BITS + CLASS_BITS + TEAM_BITS;

    private final long[] cells;

    ResultColumns(int results) {
        this.cells = new long[results];
    }

    void set(int position, int race, int carClass, int traits, int team) {
        long its = race;
        its = its << TEAM_BITS | told(team, TEAM_BITS);
        its = its << CLASS_BITS | told(carClass, CLASS_BITS);
        cells[position] = its << TRAIT_BITS | traits;
    }

    /** The two highest numbers are for none and for not told. */
    private static long told(int ordinal, int bits) {
        int most = (1 << bits) - 1;
        return (ordinal >= most - 1 ? UNTOLD : ordinal) & most;
    }

    private static int ordinal(int told, int bits) {
        int most = (1 << bits) - 1;
        return told >= most - 1 ? told - most - 1 : told;
    }

    int race(int position) {
        return (int) (cells[position] >>> BITS_BEFORE_RACE);
    }

    int carClass(int position) {
        return ordinal((int) (cells[position] >>> TRAIT_BITS) & ((1 << CLASS_BITS) - 1), CLASS_BITS);
    }

    int team(int position) {
        return ordinal((int) (cells[position] >>> (TRAIT_BITS + CLASS_BITS)) & ((1 << TEAM_BITS) - 1), TEAM_BITS);
    }

    boolean hasTraits(int position, int traits) {
        return (cells[position] & traits) == traits;
    }

    static int traits(Result result) {
        return (result.isOverallWin() ? OVERALL_WIN : 0)
                | (result.isClassWin() ? CLASS_WIN : 0)
                | (result.isOverallPodium() ? OVERALL_PODIUM : 0)
                | (result.isClassPodium() ? CLASS_PODIUM : 0)
                | (result.tookPart() == Answer.YES ? TOOK_PART : 0)
                | (isInTopClass(result) ? TOP_CLASS : 0);
    }

    private static boolean isInTopClass(Result result) {
        Optional<CarClass> top = result.race().season().topClass();
        Optional<CarClass> its = result.carClass();
        return top.isPresent() && its.isPresent() && top.get().isSameAs(its.get());
    }
}
