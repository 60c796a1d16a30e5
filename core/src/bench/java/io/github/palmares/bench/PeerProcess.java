package io.github.palmares.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One JVM that asks one peer all questions over one history, with JMH but without forks of its own, for filling a database
 * eight times takes longer than asking it. The questions come in an order that the round decides, the same for all peers,
 * so that what the machine code of one does to the next hits all alike.
 *
 * <p>For each question it prints a line: the name, a check sum, how many elements an answer has where the peer is the one
 * that tells, and the nanoseconds of each iteration.
 */
final class PeerProcess {
    /** How many answers the peers have to agree on: few, for streams take their time. */
    static final int CHECKED = 32;

    private PeerProcess() {}

    static List<String> arguments(PeerKind peer, Plan.Size size, int round, Plan plan) {
        return List.of(
                peer.name(),
                String.valueOf(size.series()),
                String.valueOf(size.seasons()),
                String.valueOf(round),
                String.valueOf(plan.warmups()),
                String.valueOf(plan.iterations()),
                String.valueOf(plan.millis()));
    }

    public static void main(String[] args) throws Exception {
        PeerKind kind = PeerKind.valueOf(args[0]);
        int[] numbers = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
        Subject subject = Subject.of(kind, numbers[0], numbers[1]);
        List<Question> questions = new ArrayList<>(List.of(Question.values()));
        Collections.shuffle(questions, new Random(numbers[2]));
        for (Question question : questions) {
            long sum = subject.sum(question, CHECKED);
            double elements = kind == PeerKind.TUNED
                    ? Question.elements(question, subject.sum(question, Arguments.COUNT), Arguments.COUNT)
                            / Arguments.COUNT
                    : 0;
            String nanos = measure(question, kind, numbers).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining("\t"));
            System.out.println(question + "\t" + sum + "\t" + elements + "\t" + nanos);
        }
        subject.peer().close();
    }

    private static List<Double> measure(Question question, PeerKind kind, int... numbers) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\." + QueryBenchmark.class.getSimpleName() + "\\." + question.benchmark() + "$")
                .param("peer", kind.name())
                .param("series", String.valueOf(numbers[0]))
                .param("seasons", String.valueOf(numbers[1]))
                .forks(0)
                .warmupIterations(numbers[3])
                .warmupTime(TimeValue.milliseconds(numbers[5]))
                .measurementIterations(numbers[4])
                .measurementTime(TimeValue.milliseconds(numbers[5]))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> runs = new Runner(options).run();
        List<Double> nanos = new ArrayList<>();
        for (RunResult run : runs) {
            for (IterationResult iteration :
                    run.getBenchmarkResults().iterator().next().getIterationResults()) {
                nanos.add(iteration.getPrimaryResult().getScore());
            }
        }
        return nanos;
    }
}
