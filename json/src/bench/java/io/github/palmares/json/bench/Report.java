package io.github.palmares.json.bench;

import static io.github.palmares.json.bench.Documents.ARTICLES;
import static io.github.palmares.json.bench.Documents.HISTORY;
import static io.github.palmares.json.bench.Documents.SEASONS;
import static io.github.palmares.json.bench.JsonTable.OURS;

import io.github.palmares.json.bench.Measured.Of;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints what was measured as tables of Markdown: medians, and the ratios that are asked for. */
final class Report {
    private static final Of SCAN = new Of(WarmRuns.SCAN, HISTORY, "");

    private final Measured measured;
    private final long size;

    Report(Measured measured, long size) {
        this.measured = measured;
        this.size = size;
    }

    void print(long seconds) {
        print(
                "Java %s, %s, %d processors, %d s in all; the history has %.1f MB.%n%n",
                Runtime.version(),
                System.getProperty("java.vm.name"),
                Runtime.getRuntime().availableProcessors(),
                seconds,
                size / 1e6);
        warm();
        cold();
        write();
        ratios();
    }

    private void warm() {
        print(
                "| read, warm | ms | × scan | with first query, ms | articles, ms | bytes per byte read, beyond the book |%n");
        print("| --- | --- | --- | --- | --- | --- |%n");
        print("| token scan | %.1f | 1.00 | | %.3f | |%n", measured.median(SCAN), median(WarmRuns.SCAN, ARTICLES, ""));
        for (String codec : JsonTable.HISTORY_READERS) {
            print(
                    "| %s | %.1f | %.2f | %s | %s | %.2f |%n",
                    codec,
                    median(WarmRuns.READ, HISTORY, codec),
                    measured.ratio(new Of(WarmRuns.READ, HISTORY, codec), SCAN),
                    JsonTable.QUERIED.contains(codec) ? millis(median(WarmRuns.READ_AND_QUERY, HISTORY, codec)) : "",
                    JsonTable.READERS.contains(codec)
                            ? String.format(Locale.ROOT, "%.3f", median(WarmRuns.READ, ARTICLES, codec))
                            : "",
                    beyond(codec));
        }
    }

    /** What reading allocates, less what the book keeps, for each byte of the document. */
    private double beyond(String codec) {
        return (median(WarmRuns.ALLOCATED, HISTORY, codec) - median(ColdRuns.RETAINED, HISTORY, codec)) / size;
    }

    private void cold() {
        print("%n| read, cold, ms | 240 KB: main to book | process | history: main to book | process |%n");
        print("| --- | --- | --- | --- | --- |%n");
        for (String codec : JsonTable.READERS) {
            print(
                    "| %s | %.0f | %.0f | %.0f | %.0f |%n",
                    codec,
                    median(ColdRuns.COLD, SEASONS, codec),
                    median(ColdRuns.PROCESS, SEASONS, codec),
                    median(ColdRuns.COLD, HISTORY, codec),
                    median(ColdRuns.PROCESS, HISTORY, codec));
        }
    }

    private void write() {
        print("%n| write, warm | from the book, ms | from records that are there, ms |%n");
        print("| --- | --- | --- |%n");
        for (String codec : JsonTable.WRITERS) {
            print(
                    "| %s | %.1f | %s |%n",
                    codec,
                    median(WarmRuns.WRITE, HISTORY, codec),
                    JsonTable.FORMATTERS.contains(codec) ? millis(median(WarmRuns.FORMAT, HISTORY, codec)) : "");
        }
    }

    private void ratios() {
        print("%n| how many times as fast as | ratio | in the rounds | at least | goal |%n");
        print("| --- | --- | --- | --- | --- |%n");
        Of read = new Of(WarmRuns.READ, HISTORY, OURS);
        line("read, warm: databind, double fields unchecked", WarmRuns.READ, HISTORY, "databind-lax", "1.3", "1.7");
        line("read, warm: databind", WarmRuns.READ, HISTORY, "databind", "1.3", "1.7");
        for (String peer : List.of("blackbird", "avaje")) {
            line("read, warm: " + peer, WarmRuns.READ, HISTORY, peer, "", "");
        }
        line("the same with the first query: databind", WarmRuns.READ_AND_QUERY, HISTORY, "databind", "1.3", "1.7");
        line("read, warm, the articles: databind", WarmRuns.READ, ARTICLES, "databind", "1.3", "1.7");
        line("read, warm: fastjson2", WarmRuns.READ, HISTORY, "fastjson2", "0.75", "1");
        line("read, warm: dsl-json", WarmRuns.READ, HISTORY, "dsl-json", "0.75", "1");
        coldLines(SEASONS, "240 KB", "3", "5");
        coldLines(HISTORY, "history", "2", "3");
        Of write = new Of(WarmRuns.WRITE, HISTORY, OURS);
        line("write, from the book: databind", WarmRuns.WRITE, HISTORY, "databind", "1.5", "2");
        line("write, from the book: fastjson2", WarmRuns.WRITE, HISTORY, "fastjson2", "0.8", "1");
        line("write: databind, records there", write, new Of(WarmRuns.FORMAT, HISTORY, "databind"), "1.5", "2");
        line("write: fastjson2, records there", write, new Of(WarmRuns.FORMAT, HISTORY, "fastjson2"), "0.8", "1");
        print("%n| less is better | measured | in the rounds | at most | goal |%n");
        print("| --- | --- | --- | --- | --- |%n");
        line("read, in times of the token scan", SCAN, read, "2.0", "1.6");
        print("| bytes per byte read, beyond the book | %.2f | | 1.5 | 1.0 |%n%n", beyond(OURS));
    }

    private void coldLines(String document, String name, String least, String goal) {
        line("read, cold, " + name + ": databind", ColdRuns.COLD, document, "databind", least, goal);
        line("the same, whole process", ColdRuns.PROCESS, document, "databind", least, goal);
        String fastest = JsonTable.READERS.stream()
                .filter(codec -> !codec.equals(OURS))
                .min(Comparator.comparingDouble(codec -> median(ColdRuns.COLD, document, codec)))
                .orElseThrow();
        line("read, cold, " + name + ": the fastest peer, " + fastest, ColdRuns.COLD, document, fastest, "", "1");
    }

    private void line(String name, String what, String document, String peer, String least, String goal) {
        line(name, new Of(what, document, OURS), new Of(what, document, peer), least, goal);
    }

    private void line(String name, Of ours, Of theirs, String least, String goal) {
        double[] rounds = measured.ratios(theirs, ours);
        print(
                "| %s | %.2f | %.2f–%.2f | %s | %s |%n",
                name, measured.ratio(theirs, ours), rounds[0], rounds[rounds.length - 1], least, goal);
    }

    private double median(String what, String document, String codec) {
        return measured.median(new Of(what, document, codec));
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
