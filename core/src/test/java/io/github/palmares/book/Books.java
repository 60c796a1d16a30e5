package io.github.palmares.book;

import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Result;
import io.github.palmares.testing.Records;
import java.util.ArrayList;
import java.util.List;

/** Books of generated facts. */
final class Books {
    private Books() {}

    static RecordBook of(Records records) {
        return of(records.facts());
    }

    static RecordBook of(List<? extends Fact> facts) {
        return RecordBook.builder().addAll(facts).build();
    }

    /** The facts added, and the entries that only results name: they come along. */
    static List<Fact> withEntries(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        for (Fact fact : facts) {
            if (fact instanceof Result result && !holds(all, result.entry())) {
                all.add(result.entry());
            }
        }
        return all;
    }

    private static boolean holds(List<Fact> facts, Entry sought) {
        for (Fact fact : facts) {
            if (fact instanceof Entry entry && entry.id().equals(sought.id())) {
                return true;
            }
        }
        return false;
    }
}
