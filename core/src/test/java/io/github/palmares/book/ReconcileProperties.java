package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Coverage;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Stated totals are held against what plain loops count. */
class ReconcileProperties {
    @Property
    void countsAndVerdictsEqualThePlainLoop(@ForAll(supplier = AnyRecords.class) Records records) {
        check(Books.of(records));
    }

    static void check(RecordBook book) {
        List<StatedTotal> totals = book.totals().toList();
        List<Reconciliation> reconciled = book.reconcile();
        assertEquals(totals, reconciled.stream().map(Reconciliation::total).toList());
        for (Reconciliation one : reconciled) {
            int least = PlainTotal.least(book, one.total());
            int most = PlainTotal.most(book, one.total());
            int value = one.total().value();
            assertEquals(least, one.countedAtLeast(), one::toString);
            assertEquals(most, one.countedAtMost(), one::toString);
            boolean consistent = value <= most && (one.total().atLeast() || least <= value);
            assertEquals(consistent, one.verdict() == Verdict.CONSISTENT, one::toString);
            assertEquals(one.verdict() == Verdict.SHORT ? value - most : 0, one.shortBy(), one::toString);
            if (one.verdict() == Verdict.SHORT) {
                assertTrue(one.shortBy() > 0, one::toString);
            }
            if (value < least && !one.total().atLeast()) {
                assertEquals(Verdict.CONTRADICTED, one.verdict(), one::toString);
            }
        }
    }

    @Property
    void withoutCoverageNothingIsContradictedFromBelow(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = Books.of(records.facts().stream()
                .filter(fact -> !(fact instanceof Coverage))
                .toList());
        for (Reconciliation one : book.reconcile()) {
            if (one.countedAtLeast() <= one.total().value()) {
                assertNotEquals(Verdict.CONTRADICTED, one.verdict(), one::toString);
            }
        }
    }

    @Property
    void totalThatMayBeMoreIsNeverContradictedFromAbove(@ForAll(supplier = AnyRecords.class) Records records) {
        for (Reconciliation one : Books.of(records).reconcile()) {
            if (one.total().atLeast() && one.countedAtMost() >= one.total().value()) {
                assertEquals(Verdict.CONSISTENT, one.verdict(), one::toString);
            }
        }
    }
}
