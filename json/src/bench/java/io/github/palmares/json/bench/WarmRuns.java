package io.github.palmares.json.bench;

import io.github.palmares.json.bench.Measured.Of;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds. In a round each contender has its turn in a process of its own, so that whatever slows the
 * machine for a while slows all of them. Times are in milliseconds, allocation in bytes.
 */
final class WarmRuns {
    static final String READ = "read";
    static final String READ_AND_QUERY = "readAndQuery";
    static final String SCAN = "scan";
    static final String WRITE = "write";
    static final String FORMAT = "format";
    static final String ALLOCATED = "allocated";

    private record Turn(Class<?> benchmark, Of of, int rounds) {}

    private final Effort effort;
    private final Path documents;
    private final Measured measured;
    private final List<Turn> turns = new ArrayList<>();

    WarmRuns(Effort effort, Path documents, Measured measured) {
        this.effort = effort;
        this.documents = documents;
        this.measured = measured;
    }

    void run() throws RunnerException {
        plan();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Turn turn : turns) {
                if (round <= turn.rounds()) {
                    run(turn, round);
                }
            }
        }
    }

    private void plan() {
        plan(ScanBenchmark.class, SCAN, Documents.HISTORY, effort.rounds(), List.of(""));
        plan(ReadBenchmark.class, READ, Documents.HISTORY, effort.rounds(), JsonTable.HISTORY_READERS);
        plan(ReadBenchmark.class, READ_AND_QUERY, Documents.HISTORY, effort.fewerRounds(), JsonTable.QUERIED);
        plan(ScanBenchmark.class, SCAN, Documents.ARTICLES, effort.fewerRounds(), List.of(""));
        plan(ReadBenchmark.class, READ, Documents.ARTICLES, effort.fewerRounds(), JsonTable.READERS);
        plan(WriteBenchmark.class, WRITE, Documents.HISTORY, effort.fewerRounds(), JsonTable.WRITERS);
        plan(FormatBenchmark.class, FORMAT, Documents.HISTORY, effort.fewerRounds(), JsonTable.FORMATTERS);
    }

    private void plan(Class<?> benchmark, String method, String document, int rounds, List<String> codecs) {
        for (String codec : codecs) {
            turns.add(new Turn(benchmark, new Of(method, document, codec), rounds));
        }
    }

    private void run(Turn turn, int round) throws RunnerException {
        Of of = turn.of();
        System.err.println("round " + round + ": " + of.what() + " " + of.document() + " " + of.codec());
        RunResult result = new Runner(options(turn).build()).runSingle();
        for (IterationResult iteration : result.getAggregatedResult().getIterationResults()) {
            measured.add(of, round, iteration.getPrimaryResult().getScore());
        }
        if (of.what().equals(READ)) {
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            measured.add(new Of(ALLOCATED, of.document(), of.codec()), round, bytes);
        }
    }

    private ChainedOptionsBuilder options(Turn turn) {
        Of of = turn.of();
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(turn.benchmark().getName() + "." + of.what()) + "$")
                .param("document", of.document())
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.millis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .jvmArgsAppend("-D" + Documents.DIRECTORY + "=" + documents)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        return of.codec().isEmpty() ? options : options.param("codec", of.codec());
    }
}
