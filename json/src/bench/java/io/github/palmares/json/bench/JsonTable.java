package io.github.palmares.json.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures reading and writing beside the peers, in one run, and prints the tables. Before that it checks that all of them keep
 * what a document says. With the argument {@code --quick} it only shows that all of it runs.
 */
final class JsonTable {
    static final String OURS = "palmares";
    static final List<String> READERS = List.of(OURS, "databind", "blackbird", "avaje", "dsl-json", "fastjson2");
    static final List<String> HISTORY_READERS =
            List.of(OURS, "databind", "databind-lax", "blackbird", "avaje", "dsl-json", "fastjson2");
    static final List<String> QUERIED = List.of(OURS, "databind", "dsl-json", "fastjson2");
    static final List<String> WRITERS = List.of(OURS, "databind", "fastjson2");
    static final List<String> FORMATTERS = List.of("databind", "fastjson2");

    private JsonTable() {}

    public static void main(String[] args) throws IOException, RunnerException {
        Effort effort = effort(List.of(args));
        Fidelity.check(HISTORY_READERS, WRITERS);
        Path documents = Files.createTempDirectory("palmares");
        try {
            Documents.write(documents, effort.history());
            run(effort, documents);
        } finally {
            for (String name : Documents.ALL) {
                Files.deleteIfExists(Documents.file(documents, name));
            }
            Files.delete(documents);
        }
    }

    private static Effort effort(List<String> args) {
        if (args.isEmpty()) {
            return Effort.full();
        }
        if (args.equals(List.of("--quick"))) {
            return Effort.quick();
        }
        throw new IllegalArgumentException("expected nothing or --quick, found " + args);
    }

    private static void run(Effort effort, Path documents) throws IOException, RunnerException {
        long begin = System.nanoTime();
        Measured measured = new Measured();
        new WarmRuns(effort, documents, measured).run();
        new ColdRuns(effort, documents, measured).run();
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        Report report = new Report(measured, Files.size(Documents.file(documents, Documents.HISTORY)));
        report.print(seconds);
        Refusals.print(HISTORY_READERS);
    }
}
