package io.github.palmares.book;

import io.github.palmares.model.StatedTotal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A count, and what it is worth. A book that does not say that it is complete can only count what it holds, so its counts
 * are "at least"; beside them stands what sources state.
 *
 * @param counted how many the book holds
 * @param exact whether that is all: the book covers what was asked, and nothing in it is left open
 * @param stated what sources state of the same measure, each with its own scope and date
 */
public record Tally(int counted, boolean exact, List<StatedTotal> stated) {
    /**
     * Copies the list.
     *
     * @param counted how many the book holds
     * @param exact whether that is all
     * @param stated what sources state of the same measure
     */
    public Tally {
        stated = List.copyOf(stated);
    }

    /** {@return such as "exactly 5", or "at least 2 (stated: 5 as of 2023-10-15/2023-10-21)"} */
    @Override
    public String toString() {
        String count = (exact ? "exactly " : "at least ") + counted;
        return stated.isEmpty()
                ? count
                : count + stated.stream().map(Tally::text).collect(Collectors.joining("; ", " (stated: ", ")"));
    }

    private static String text(StatedTotal total) {
        return (total.atLeast() ? "at least " : "")
                + total.value()
                + (total.scope().isEverything() ? "" : " in " + total.scope())
                + total.asOf().map(date -> " as of " + date).orElse("");
    }
}
