package io.github.palmares.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question, asked of one peer with one argument after the other, over a made-up history. {@link QueryTable} runs all of
 * them in turns and compares.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QueryBenchmark {
    /** Who is asked. */
    @Param({"PALMARES", "TUNED", "ECLIPSE", "HASH_MAPS", "STREAMS", "CQENGINE", "SQLITE", "SQLITE_COVERING", "H2"})
    public PeerKind peer;

    /** How many series there are. */
    @Param({"1", "28"})
    public int series;

    /** How many seasons each series has, with twelve races of fifty cars: sixty make 36,000 results. */
    @Param("60")
    public int seasons;

    private Peer asked;
    private Arguments with;
    private int next;

    @Setup
    public void setUp() throws Exception {
        Subject subject = Subject.of(peer, series, seasons);
        asked = subject.peer();
        with = subject.with();
    }

    private int next() {
        next = (next + 1) & (Arguments.COUNT - 1);
        return next;
    }

    @Benchmark
    public long classWins() {
        return Question.CLASS_WINS.ask(asked, with, next());
    }

    @Benchmark
    public long classWinList() {
        return Question.CLASS_WIN_LIST.ask(asked, with, next());
    }

    @Benchmark
    public long titles() {
        return Question.TITLES.ask(asked, with, next());
    }

    @Benchmark
    public long resultsAtEvent() {
        return Question.RESULTS_AT_EVENT.ask(asked, with, next());
    }

    @Benchmark
    public long coDrivers() {
        return Question.CO_DRIVERS.ask(asked, with, next());
    }

    @Benchmark
    public long entries() {
        return Question.ENTRIES.ask(asked, with, next());
    }

    @Benchmark
    public long classPodiums() {
        return Question.CLASS_PODIUMS.ask(asked, with, next());
    }

    @Benchmark
    public long outsideTopClass() {
        return Question.OUTSIDE_TOP_CLASS.ask(asked, with, next());
    }
}
