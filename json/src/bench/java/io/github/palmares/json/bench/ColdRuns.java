package io.github.palmares.json.bench;

import io.github.palmares.json.bench.Measured.Of;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads in fresh processes, with no option but the class path, each reader in its turn; and asks how much of the heap a book
 * keeps. Times are in milliseconds.
 */
final class ColdRuns {
    static final String COLD = "main to book";
    static final String PROCESS = "whole process";
    static final String RETAINED = "retained";

    private static final double NANOS = 1e6;

    private final Effort effort;
    private final Path documents;
    private final Measured measured;

    ColdRuns(Effort effort, Path documents, Measured measured) {
        this.effort = effort;
        this.documents = documents;
        this.measured = measured;
    }

    void run() throws IOException {
        for (int run = 1; run <= effort.coldRuns(); run++) {
            System.err.println("cold run " + run);
            for (String document : List.of(Documents.SEASONS, Documents.HISTORY)) {
                for (String codec : JsonTable.READERS) {
                    JavaProcess process = JavaProcess.run(ColdRead.class, List.of(), codec, file(document));
                    measured.add(new Of(COLD, document, codec), run, process.said() / NANOS);
                    measured.add(new Of(PROCESS, document, codec), run, process.nanos() / NANOS);
                }
            }
        }
        for (String codec : JsonTable.HISTORY_READERS) {
            JavaProcess process =
                    JavaProcess.run(Retained.class, List.of("-XX:+UseSerialGC"), codec, file(Documents.HISTORY));
            measured.add(new Of(RETAINED, Documents.HISTORY, codec), 1, process.said());
        }
    }

    private String file(String document) {
        return Documents.file(documents, document).toString();
    }
}
