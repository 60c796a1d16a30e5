package io.github.palmares.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.openjdk.jmh.runner.CompilerHints;

/**
 * Asks all {@linkplain Question questions} of all {@linkplain PeerKind peers} over a small and a large history, and prints
 * how many times as long as Palmares the others take. A JVM is started for each peer, history and round; the rounds follow
 * each other, each with the peers in an order of its own, so that what else the machine does hits all. Those that are far
 * off, and take longest to be filled, are asked in the first round alone.
 *
 * <p>Arguments: {@code --quick} for a try of a minute or two, over histories far too small to tell anything;
 * {@code --rounds=3}; {@code --peers=PALMARES,TUNED} for some peers alone.
 */
public final class QueryTable {
    private static final int FAILED = 2;

    private final Plan plan;
    private final Figures figures = new Figures();

    private QueryTable(Plan plan) {
        this.plan = plan;
    }

    public static void main(String[] args) {
        try {
            QueryTable table = new QueryTable(Plan.of(args));
            table.measure();
            new Report(table.plan, table.figures).print(System.out);
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            System.exit(FAILED);
        }
    }

    private void measure() throws IOException, InterruptedException {
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Plan.Size size : plan.sizes()) {
                List<PeerKind> peers = new ArrayList<>(plan.peers());
                if (round > 1) {
                    peers.retainAll(PeerKind.NEAR);
                }
                Collections.shuffle(peers, new Random(round));
                for (PeerKind peer : peers) {
                    System.err.println("round " + round + ", " + size + " results: " + peer.words());
                    run(
                            PeerProcess.class,
                            PeerProcess.arguments(peer, size, round, plan),
                            line -> figures.addQuestion(peer, size, line));
                }
            }
        }
        System.err.println(plan.large() + " results: index and memory");
        List<String> arguments = List.of(
                String.valueOf(plan.large().series()),
                String.valueOf(plan.large().seasons()),
                String.valueOf(plan.passes()));
        run(BookProcess.class, arguments, figures::addOfBook);
    }

    /**
     * The heap is as large as it gets from the beginning, and all of its pages have been touched: a young generation that
     * grows into new memory takes a page fault every few questions, more or fewer from machine to machine, and most with
     * whoever makes an object a question.
     *
     * <p>This JVM's arguments go on to the new one, and what JMH gives to its own forks as well: hints to the compiler, which
     * keep results from being left out.
     */
    private static void run(Class<?> main, List<String> arguments, Consumer<String> lines)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xms6g",
                "-Xmx6g",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseG1GC",
                "-Djol.magicFieldOffset=true",
                "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        CompilerHints.addCompilerHints(command);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().filter(line -> line.contains("\t")).forEach(printed::add);
        }
        if (process.waitFor() != 0) {
            throw new IOException("ended with " + process.exitValue() + ": " + String.join(" ", command));
        }
        printed.forEach(lines);
    }
}
