package io.github.palmares.book;

import io.github.palmares.model.Fact;
import io.github.palmares.model.StatedTotal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A count, and what it is worth. A book that does not say that it is complete can only count what it holds, so its counts
 * are "at least"; beside them stands what sources state.
 *
 * @param counted how many the book holds
 * @param uncovered what no {@linkplain io.github.palmares.model.Coverage coverage} says the book to hold, such as "all
 *     results of driver pipo-derani"; absent where one does
 * @param open the results or titles that could make the count higher were more known of them, in order: a car without a
 *     place, a car without a crew. Where the book covers nothing, only those that name the competitor
 * @param stated what sources state of the same measure, each with its own scope and date
 */
public record Tally(int counted, Optional<String> uncovered, List<Fact> open, List<StatedTotal> stated) {
    private static final int SHOWN = 3;

    /**
     * Copies the lists.
     *
     * @param counted how many the book holds
     * @param uncovered what no coverage says the book to hold
     * @param open the facts that could make the count higher
     * @param stated what sources state of the same measure
     */
    public Tally {
        Objects.requireNonNull(uncovered, "uncovered");
        open = List.copyOf(open);
        stated = List.copyOf(stated);
    }

    /** {@return whether that is all: the book covers what was asked, and nothing in it is left open} */
    public boolean exact() {
        return uncovered.isEmpty() && open.isEmpty();
    }

    /**
     * Why the count is not exact, such as "the book does not say that it holds all results of driver pipo-derani; 1 fact
     * could make it more: result of imsa-2023-gtp-31 in petit-le-mans-2023". Of the facts, the first three are named.
     *
     * @return the words; absent where it is exact
     */
    public Optional<String> why() {
        return exact()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                uncovered.map(all -> "the book does not say that it holds " + all).stream(),
                                open.isEmpty() ? Stream.empty() : Stream.of(openFacts()))
                        .collect(Collectors.joining("; ")));
    }

    private String openFacts() {
        String first = open.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
        return open.size() + (open.size() == 1 ? " fact" : " facts") + " could make it more: " + first
                + (open.size() > SHOWN ? " and " + (open.size() - SHOWN) + " more" : "");
    }

    /** {@return such as "exactly 5", or "at least 2 (stated: 5 as of 2023-10-15/2023-10-21)"} */
    @Override
    public String toString() {
        String count = (exact() ? "exactly " : "at least ") + counted;
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
