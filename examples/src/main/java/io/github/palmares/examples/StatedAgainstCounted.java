package io.github.palmares.examples;

import io.github.palmares.book.Reconciliation;
import io.github.palmares.model.StatedTotal;
import java.io.PrintStream;
import java.util.List;

/** Prints each number that a source states beside what the book can count of it. */
public final class StatedAgainstCounted implements Example {
    /** Runs the example. */
    public static void main(String... arguments) {
        Example.main(new StatedAgainstCounted(), arguments);
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        out.println("Stated and counted");
        Table table = new Table("Who", "Stated", "In", "As of", "Counted", "Verdict", "Cited from");
        for (Reconciliation reconciliation : ArticlesBook.read().reconcile()) {
            StatedTotal total = reconciliation.total();
            table.row(
                    total.subject().name(),
                    (total.atLeast() ? "at least " : "") + total.value() + " " + Words.of(total.measure()),
                    Words.of(total.scope()),
                    Words.of(total.asOf()),
                    counted(reconciliation),
                    verdict(reconciliation),
                    Words.sources(total));
        }
        table.print("Totals", out);
        return OK;
    }

    private static String counted(Reconciliation reconciliation) {
        int least = reconciliation.countedAtLeast();
        int most = reconciliation.countedAtMost();
        return least == most ? Integer.toString(least) : least + " to " + most;
    }

    private static String verdict(Reconciliation reconciliation) {
        return switch (reconciliation.verdict()) {
            case CONSISTENT -> "consistent";
            case SHORT -> "short by " + reconciliation.shortBy();
            case CONTRADICTED -> "contradicted";
        };
    }
}
