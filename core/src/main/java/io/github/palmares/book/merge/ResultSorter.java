package io.github.palmares.book.merge;

import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers results, and unites those of one entry in one race. Results that come in the order of readers, each once, as
 * those of a book or a document do, are only read.
 *
 * <p>Within a race, results that say neither a row nor anything else than their entries come in the order of these: then it
 * is enough to compare the entries' ranks.
 */
final class ResultSorter {
    /** The rank of an entry whose result has a row, or deviates from it, or whose place is not known. */
    static final int NO_RANK = -1;

    private final List<Result> results;
    private final Set<String> entriesOfRace = new HashSet<>();
    private @Nullable Result last;
    private int lastRank;
    private int beginOfRace;

    /** Whether the ranks have said of any results that they come in order. */
    private boolean byRank;

    /** Whether they have come in order, and each once. */
    private boolean united = true;

    private final List<Conflict> conflicts;

    /** Conflicts are added to a list. */
    ResultSorter(int expected, List<Conflict> conflicts) {
        this.results = new ArrayList<>(expected);
        this.conflicts = conflicts;
    }

    /** Adds a result, with the rank of its entry among the entries. */
    void add(Result result, int rank) {
        if (united) {
            united = isNext(result, rank) && !isSecond(result);
            last = result;
            lastRank = rank;
        }
        results.add(result);
    }

    private boolean isNext(Result result, int rank) {
        if (last == null) {
            return true;
        }
        if (rank != NO_RANK && lastRank != NO_RANK && last.race() == result.race()) {
            byRank = true;
            return lastRank < rank;
        }
        return Orders.RESULT.compare(last, result) < 0;
    }

    /**
     * Whether the entry had a result in the race already, given that the results ascend. As long as only the entries say
     * class and number, and nothing the row, a second result does not come after the first, and nobody has to be noted.
     */
    private boolean isSecond(Result result) {
        if (last == null || last.race() != result.race()) {
            entriesOfRace.clear();
            beginOfRace = results.size();
        }
        if (entriesOfRace.isEmpty()) {
            if (result.sourceOrder().isEmpty() && result.ranAs().isEmpty()) {
                return false;
            }
            results.subList(beginOfRace, results.size())
                    .forEach(earlier -> entriesOfRace.add(earlier.entry().id()));
        }
        return !entriesOfRace.add(result.entry().id());
    }

    /** Each result once, in order; the ranks count if they are those of entries in order. */
    List<Result> unite(boolean ranked) {
        if (byRank && !ranked) {
            united = united && FactSorter.isAscending(results, Orders.RESULT);
        }
        return united ? FactSorter.unmodifiable(results) : FactSorter.sorted(byKey(), Orders.RESULT);
    }

    /** Results are many and races few: most comparisons stay within a race. */
    private List<Result> byKey() {
        SortedMap<String, List<Result>> byRace = new TreeMap<>();
        Race race = null;
        List<Result> ofRace = List.of();
        for (Result result : results) {
            if (race != result.race()) {
                race = result.race();
                ofRace = byRace.computeIfAbsent(race.id(), id -> new ArrayList<>());
            }
            ofRace.add(result);
        }
        List<Result> once = new ArrayList<>(results.size());
        for (List<Result> some : byRace.values()) {
            FactSorter.uniteInto(once, some, ResultSorter::compareInARace, conflicts);
        }
        return once;
    }

    /** By the natural key within one race; there are too many results for a key that compares the races first. */
    private static int compareInARace(Result one, Result other) {
        return one.entry().id().compareTo(other.entry().id());
    }
}
