package io.github.palmares.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The tables that are printed: each question by peer, and the figures in short. */
final class Report {
    private static final List<Question> LOOK_UPS = Arrays.stream(Question.values())
            .filter(question -> !question.isChain())
            .toList();
    private static final List<Question> CHAINS =
            Arrays.stream(Question.values()).filter(Question::isChain).toList();
    private static final List<PeerKind> SQLITE = List.of(PeerKind.SQLITE, PeerKind.SQLITE_COVERING);

    /** How many times as long as the fastest round the slowest may take. */
    private static final double STEADY = 1.25;

    private final Plan plan;
    private final Figures figures;

    Report(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    void print(PrintStream out) {
        for (Plan.Size size : plan.sizes()) {
            printQuestions(size, out);
        }
        out.println();
        out.println("| what | " + plan.small() + " results | " + plan.large() + " results |");
        out.println("| --- | --- | --- |");
        printRatios("six look-ups against tuned hash maps", LOOK_UPS, List.of(PeerKind.TUNED), out);
        printRatios("six look-ups against tuned maps of Eclipse Collections", LOOK_UPS, List.of(PeerKind.ECLIPSE), out);
        printRatios("six look-ups against plain hash maps", LOOK_UPS, List.of(PeerKind.HASH_MAPS), out);
        printRatios("six look-ups against streams", LOOK_UPS, List.of(PeerKind.STREAMS), out);
        printRatios("six look-ups against CQEngine", LOOK_UPS, List.of(PeerKind.CQENGINE), out);
        printRatios("six look-ups against SQLite at its best", LOOK_UPS, SQLITE, out);
        printRatios("six look-ups against H2 at its best", LOOK_UPS, List.of(PeerKind.H2), out);
        printRatios("two chains against plain hash maps", CHAINS, List.of(PeerKind.HASH_MAPS), out);
        printRatios("two chains against tuned hash maps", CHAINS, List.of(PeerKind.TUNED), out);
        printBook(out);
        printUnsteady(out);
    }

    /** Warns of what says little, for its rounds are too far apart. */
    private void printUnsteady(PrintStream out) {
        out.println();
        for (Plan.Size size : plan.sizes()) {
            for (Question question : Question.values()) {
                for (PeerKind peer : plan.peers()) {
                    DoubleSummaryStatistics nanos = figures.nanosByRound(peer, size, question);
                    if (nanos.getMax() > STEADY * nanos.getMin()) {
                        out.println("Unsteady: " + question.words() + ", " + peer.words() + ", " + size + " results: "
                                + number(nanos.getMin()) + " to " + number(nanos.getMax()) + " ns from round to round");
                    }
                }
            }
        }
    }

    private void printQuestions(Plan.Size size, PrintStream out) {
        out.println();
        out.println(size + " results: Palmares' time for an answer, and how many times that the others take");
        out.println();
        out.print("| question | elements | ns |");
        plan.peers().stream().skip(1).forEach(peer -> out.print(" " + peer.words() + " |"));
        out.println();
        out.println("| --- ".repeat(2 + plan.peers().size()) + "|");
        for (Question question : Question.values()) {
            out.print("| " + question.words() + " | " + number(figures.elements(size, question)) + " | "
                    + number(figures.nanos(PeerKind.PALMARES, size, question)) + " |");
            plan.peers().stream()
                    .skip(1)
                    .forEach(peer -> out.print(" " + number(figures.ratio(peer, size, question)) + " |"));
            out.println();
        }
    }

    /** The least ratio to one of some peers. */
    private void printRatios(String what, List<Question> questions, List<PeerKind> peers, PrintStream out) {
        out.print("| " + what + ": mean, worst |");
        for (Plan.Size size : plan.sizes()) {
            ToDoubleFunction<Question> ratio = question -> peers.stream()
                    .mapToDouble(peer -> figures.ratio(peer, size, question))
                    .min()
                    .orElse(Double.NaN);
            double worst = questions.stream().mapToDouble(ratio).min().orElse(Double.NaN);
            out.print(" " + number(Figures.geometricMean(questions, ratio)) + "×, " + number(worst) + "× |");
        }
        out.println();
    }

    private void printBook(PrintStream out) {
        ToDoubleFunction<Question> growth = question -> figures.growth(plan, question);
        double worst =
                Arrays.stream(Question.values()).mapToDouble(growth).max().orElse(Double.NaN);
        double mean = Figures.geometricMean(List.of(Question.values()), growth);
        line("time for each element returned, against the small history: mean, worst", out, mean, "×, ", worst, "×");
        double index = figures.ofBook("INDEX");
        double group = figures.ofBook("GROUP");
        line("index pass against the grouping into plain hash maps", out, index / group, "×");
        line("index pass, ms; grouping, ms", out, index / 1e6, "; ", group / 1e6, "");
        line("building the book, ms", out, figures.ofBook("BUILD") / 1e6, "");
        double facts = figures.ofBook("FACTS") / plan.large().results();
        double whole = figures.ofBook("WHOLE") / plan.large().results();
        double fresh = figures.ofBook("FRESH") / plan.large().results();
        line("memory a result, bytes: facts + index", out, facts, " + ", whole - facts, " = ", whole, "");
        line("the same before the first question", out, fresh, "");
    }

    private static void line(String what, PrintStream out, Object... parts) {
        out.print("| " + what + " | | ");
        for (Object part : parts) {
            out.print(part instanceof Double figure ? number(figure) : part);
        }
        out.println(" |");
    }

    private static String number(double figure) {
        if (Double.isNaN(figure)) {
            return "–";
        }
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%,.0f", figure);
    }
}
