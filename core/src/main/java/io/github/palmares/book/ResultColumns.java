package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Result;
import java.util.Optional;

/**
 * What a chain may ask of each result, side by side in one array, so that a result that does not meet the criteria is
 * never looked at itself: three numbers a result, which are the race, class and traits, and the team.
 */
final class ResultColumns {
    /** For {@link #team}: more than one, so that the result itself has to be asked. */
    static final int SEVERAL = -2;

    static final int OVERALL_WIN = 1;
    static final int CLASS_WIN = 1 << 1;
    static final int OVERALL_PODIUM = 1 << 2;
    static final int CLASS_PODIUM = 1 << 3;
    static final int TOOK_PART = 1 << 4;
    static final int TOP_CLASS = 1 << 5;

    private static final int TRAIT_BITS = 6;
    private static final int WIDTH = 3;

    private final int[] cells;

    ResultColumns(int results) {
        this.cells = new int[Math.multiplyExact(results, WIDTH)];
    }

    void set(int position, int race, int carClass, int traits, int team) {
        int row = position * WIDTH;
        cells[row] = race;
        cells[row + 1] = carClass << TRAIT_BITS | traits;
        cells[row + 2] = team;
    }

    int race(int position) {
        return cells[position * WIDTH];
    }

    int carClass(int position) {
        return cells[position * WIDTH + 1] >> TRAIT_BITS;
    }

    boolean hasTraits(int position, int traits) {
        return (cells[position * WIDTH + 1] & traits) == traits;
    }

    int team(int position) {
        return cells[position * WIDTH + 2];
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
        return top.isPresent() && its.isPresent() && Distinct.same(top.get(), its.get());
    }
}
