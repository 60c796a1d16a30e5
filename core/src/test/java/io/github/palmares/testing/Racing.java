package io.github.palmares.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that do the same at the same moment. How often they do is for the profile {@code stress} to raise. */
public final class Racing {
    private static final int THREADS = 8;
    private static final int STRESS = Integer.getInteger("palmares.stress", 1);

    private Racing() {}

    /** {@return how many rounds to run where a build runs so many} */
    public static int rounds(int inABuild) {
        return inABuild * STRESS;
    }

    /** {@return what each of the threads got} */
    public static <T> List<T> race(Callable<T> question) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> racing = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                racing.add(threads.submit(() -> {
                    start.await();
                    return question.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : racing) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
