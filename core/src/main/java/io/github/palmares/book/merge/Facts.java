package io.github.palmares.book.merge;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.stream.Stream;

/** The united facts of a book: by type, each type in the order in which readers get it. */
public record Facts(
        List<Entry> entries,
        List<Result> results,
        List<Title> titles,
        List<Affiliation> affiliations,
        List<StatedTotal> totals,
        List<Coverage> coverage,
        List<PointsAdjustment> adjustments) {
    static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether each fact says the same as the other in its place; what they refer to is compared by kind and id. */
    public boolean saysTheSame(Facts other) {
        return StatementOrder.areSame(entries, other.entries)
                && StatementOrder.areSame(results, other.results)
                && StatementOrder.areSame(titles, other.titles)
                && StatementOrder.areSame(affiliations, other.affiliations)
                && StatementOrder.areSame(totals, other.totals)
                && StatementOrder.areSame(coverage, other.coverage)
                && StatementOrder.areSame(adjustments, other.adjustments);
    }

    /** All of them, type after type. */
    public Stream<Fact> stream() {
        return Stream.<List<? extends Fact>>of(entries, results, titles, affiliations, totals, coverage, adjustments)
                .flatMap(List::stream);
    }

    /** All of them in one list. */
    public List<Fact> all() {
        return stream().toList();
    }
}
