package io.github.palmares.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Whether work grows no faster than what it is done on. Four times as much is to take four times as long, with room for
 * what a busy machine adds: what grows with the square takes sixteen times as long.
 */
public final class Growth {
    private static final double MOST = 9;
    private static final int TRIES = 5;
    private static final int LEAST_TURNS = 3;
    private static final int MOST_TURNS = 30;

    /** Less than this says more of the machine than of the work. */
    private static final long SHORTEST = 40_000_000;

    private static final int SMALL_STACK = 256 << 10;

    private Growth() {}

    /**
     * Does work on something, and on something four times as large.
     *
     * @param size the smaller size
     * @param of makes what the work is done on, which is not measured
     * @param work the work
     */
    public static <T> void assertLinear(int size, IntFunction<T> of, Consumer<? super T> work) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least > MOST; i++) {
            long once = Math.max(SHORTEST, took(of.apply(size), work));
            long fourTimes = took(of.apply(4 * size), work);
            least = Math.min(least, (double) fourTimes / once);
        }
        if (least > MOST) {
            throw new AssertionError(
                    "expected at most " + MOST + " times the time for four times the size, found " + least);
        }
    }

    /**
     * Does two pieces of work, in turns.
     *
     * @param times how many times as long the second may take as the first, at its best
     * @param usual the first
     * @param other the second
     */
    public static void assertWithin(int times, Runnable usual, Runnable other) {
        long leastUsual = Long.MAX_VALUE;
        long leastOther = Long.MAX_VALUE;
        for (int i = 0; i < MOST_TURNS; i++) {
            leastUsual = Math.min(leastUsual, took(usual, Runnable::run));
            leastOther = Math.min(leastOther, took(other, Runnable::run));
            if (i >= LEAST_TURNS && leastOther <= times * leastUsual) {
                return;
            }
        }
        throw new AssertionError("expected at most " + times + " times the time, found " + leastOther + " ns against "
                + leastUsual + " ns");
    }

    private static <T> long took(T value, Consumer<? super T> work) {
        long begin = System.nanoTime();
        work.accept(value);
        return System.nanoTime() - begin;
    }

    /**
     * Ids that all have the same {@link String#hashCode}: "c0" and "an" have, and so do all words made of them.
     *
     * @param count how many
     * @return the ids, in order
     */
    public static List<String> collidingIds(int count) {
        List<String> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 20; bit++) {
                id.append((i >> bit & 1) == 0 ? "c0" : "an");
            }
            ids.add(id.toString());
        }
        return ids;
    }

    /**
     * Does work in a thread with a small stack.
     *
     * @param work the work
     * @return what it comes to
     */
    public static <T> T onSmallStack(Supplier<T> work) {
        Object[] done = new Object[1];
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, () -> done[0] = work.get(), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((one, failure) -> thrown[0] = failure);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thrown[0] != null) {
            throw new AssertionError("on a small stack", thrown[0]);
        }
        @SuppressWarnings("unchecked") // what the work came to
        T result = (T) done[0];
        return result;
    }
}
