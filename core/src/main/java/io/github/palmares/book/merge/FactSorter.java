package io.github.palmares.book.merge;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the facts that are statements of one fact, unites them, and puts them in the order in which readers get them. No
 * key is ever built, and a list that is in order already is only read: the order of a type ends with its natural key, so
 * in a list that ascends nothing is said twice.
 */
final class FactSorter {
    private final ResultSorter results;
    private final List<Title> titles = new ArrayList<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();
    private final List<Coverage> coverages = new ArrayList<>();
    private final List<PointsAdjustment> adjustments = new ArrayList<>();

    private final List<Conflict> conflicts;

    /** Conflicts are added to a list. */
    FactSorter(int expected, List<Conflict> conflicts) {
        this.results = new ResultSorter(expected, conflicts);
        this.conflicts = conflicts;
    }

    /** Adds any fact but an entry; of a result, with the rank of its entry, see {@link ResultSorter}. */
    void add(Fact fact, int rank) {
        if (fact instanceof Result result) {
            results.add(result, rank);
        } else if (fact instanceof Title title) {
            titles.add(title);
        } else if (fact instanceof Affiliation affiliation) {
            affiliations.add(affiliation);
        } else if (fact instanceof StatedTotal total) {
            totals.add(total);
        } else if (fact instanceof Coverage coverage) {
            coverages.add(coverage);
        } else if (fact instanceof PointsAdjustment adjustment) {
            adjustments.add(adjustment);
        } else {
            throw new IllegalArgumentException("facts: expected any but an entry, found " + (Entry) fact);
        }
    }

    /** Unites all facts added; entries are united before. */
    Facts unite(List<Entry> entries) {
        boolean ranked = isAscending(entries, Orders.ENTRY);
        return new Facts(
                ranked ? unmodifiable(entries) : sorted(entries, Orders.ENTRY),
                results.unite(ranked),
                unite(titles, RecordType.TITLE, Orders.TITLE),
                isFew(affiliations)
                        ? unmodifiable(affiliations)
                        : unite(affiliations, RecordType.AFFILIATION, Orders.Rare.AFFILIATION),
                isFew(totals) ? unmodifiable(totals) : unite(totals, RecordType.TOTAL, Orders.Rare.TOTAL),
                isFew(coverages)
                        ? unmodifiable(coverages)
                        : unite(coverages, RecordType.COVERAGE, Orders.Rare.COVERAGE),
                isFew(adjustments)
                        ? unmodifiable(adjustments)
                        : unite(adjustments, RecordType.ADJUSTMENT, Orders.Rare.ADJUSTMENT));
    }

    /** Whether there is nothing to sort. */
    private static boolean isFew(List<?> facts) {
        return facts.size() < 2;
    }

    private <F extends Fact> List<F> unite(List<F> facts, RecordType type, Comparator<F> order) {
        if (isAscending(facts, order)) {
            return unmodifiable(facts);
        }
        List<F> united = new ArrayList<>(facts.size());
        uniteInto(united, facts, new NaturalKey<>(type), conflicts);
        return sorted(united, order);
    }

    /** Unites the facts that a key puts at one place. */
    static <F extends Fact> void uniteInto(List<F> united, List<F> facts, Comparator<F> key, List<Conflict> conflicts) {
        facts.sort(key);
        int from = 0;
        while (from < facts.size()) {
            F first = facts.get(from);
            int to = from + 1;
            while (to < facts.size() && key.compare(first, facts.get(to)) == 0) {
                to++;
            }
            united.add(to == from + 1 ? first : Rules.unite(facts.subList(from, to), conflicts));
            from = to;
        }
    }

    static <F> boolean isAscending(List<F> facts, Comparator<? super F> order) {
        for (int i = 1; i < facts.size(); i++) {
            if (order.compare(facts.get(i - 1), facts.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    static <F> List<F> sorted(List<F> facts, Comparator<? super F> order) {
        facts.sort(order);
        return unmodifiable(facts);
    }

    /** Nobody else holds the list. */
    static <F> List<F> unmodifiable(List<F> facts) {
        return Collections.unmodifiableList(facts);
    }
}
