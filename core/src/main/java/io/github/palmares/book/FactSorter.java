package io.github.palmares.book;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts in order of their natural keys, and so finds those that are statements of one fact: they stand side by side.
 * No key is ever built, and a list that is in order already is only read.
 */
final class FactSorter {
    /** Results are many and races few: most comparisons stay within a race. */
    private final SortedMap<String, List<Result>> resultsByRace = new TreeMap<>();

    private final List<Title> titles = new ArrayList<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();
    private final List<Coverage> coverages = new ArrayList<>();
    private final List<PointsAdjustment> adjustments = new ArrayList<>();
    private @Nullable Race lastRace;
    private List<Result> resultsOfLastRace = List.of();

    /** Adds any fact but an entry. */
    void add(Fact fact) {
        if (fact instanceof Result result) {
            add(result);
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

    private void add(Result result) {
        Race race = result.race();
        if (lastRace == null || !EntityRelinker.same(race, lastRace)) {
            resultsOfLastRace = resultsByRace.computeIfAbsent(race.id(), id -> new ArrayList<>());
            lastRace = race;
        }
        resultsOfLastRace.add(result);
    }

    /** Unites all facts added, each type in its order. */
    void uniteInto(List<Fact> united) {
        for (List<Result> results : resultsByRace.values()) {
            unite(results, FactOrder.RESULTS_OF_A_RACE, FactUniting::results, united);
        }
        unite(titles, FactOrder.TITLES, FactUniting::titles, united);
        unite(affiliations, FactOrder.AFFILIATIONS, FactUniting::affiliations, united);
        unite(totals, FactOrder.TOTALS, FactUniting::totals, united);
        unite(coverages, FactOrder.COVERAGES, FactUniting::coverages, united);
        unite(adjustments, FactOrder.ADJUSTMENTS, FactUniting::adjustments, united);
    }

    private static <F extends Fact> void unite(
            List<F> facts, Comparator<F> order, Function<Collection<F>, F> join, List<Fact> united) {
        facts.sort(order);
        int from = 0;
        while (from < facts.size()) {
            F first = facts.get(from);
            int to = from + 1;
            while (to < facts.size() && order.compare(first, facts.get(to)) == 0) {
                to++;
            }
            united.add(to == from + 1 ? first : join.apply(facts.subList(from, to)));
            from = to;
        }
    }
}
