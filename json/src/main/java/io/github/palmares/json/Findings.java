package io.github.palmares.json;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.model.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a check has found so far, in the words in which reading refuses it. */
final class Findings implements Faults {
    static final int MOST = 1000;

    /** A set: an element that waits is read twice, and its skipped fields are met twice. */
    private final Set<Finding> all = new LinkedHashSet<>();

    @Override
    public void refused(RecordBookFormatException fault) {
        add(FindingKind.UNREADABLE, fault, List.of());
        if (Problems.isBeyond(fault)) {
            throw new CheckEndedException();
        }
    }

    @Override
    public void skipped(RecordBookFormatException field) {
        add(FindingKind.NOT_UNDERSTOOD, field, List.of());
    }

    /** A fact that contradicts another one. */
    void contradicted(RecordBookFormatException fault, List<Fact> facts) {
        add(FindingKind.CONTRADICTED, fault, facts);
    }

    private void add(FindingKind kind, RecordBookFormatException fault, List<Fact> facts) {
        String place = fault.place();
        String message = String.valueOf(fault.getMessage());
        Finding finding = Finding.of(kind, place, message.substring(place.length() + 2), facts);
        if (all.contains(finding)) {
            return;
        }
        if (all.size() == MOST - 1) {
            String end = "the check ends here, after " + all.size() + " findings (line " + fault.line() + ", column "
                    + fault.column() + ")";
            all.add(Finding.of(FindingKind.CHECK_ENDED, place, end, List.of()));
            throw new CheckEndedException();
        }
        all.add(finding);
    }

    List<Finding> toList() {
        return List.copyOf(all);
    }
}
