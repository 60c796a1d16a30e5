package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Findings are what independent loops find, in one order whatever the order of the facts. */
class FindingsProperties {
    @Property
    void findingsEqualThePlainLoops(@ForAll(supplier = AnyRecords.class) Records records) {
        check(Books.of(records));
    }

    static void check(RecordBook book) {
        List<Finding> findings = book.findings();
        List<String> found = findings.stream().map(FindingsProperties::text).toList();
        assertEquals(
                PlainFindings.of(book).stream().sorted().toList(),
                found.stream().sorted().toList());
        for (int i = 1; i < findings.size(); i++) {
            assertTrue(isInOrder(findings.get(i - 1), findings.get(i)), "severity, kind, where, what");
        }
        for (Finding finding : findings) {
            assertEquals(finding.kind().severity(), finding.severity());
        }
    }

    static String text(Finding finding) {
        return finding.kind() + " | " + finding.where() + " | " + finding.what() + " | " + ids(finding);
    }

    private static String ids(Finding finding) {
        return new TreeSet<>(finding.facts().stream().map(Object::toString).toList()).toString();
    }

    private static boolean isInOrder(Finding one, Finding next) {
        int severity = one.severity().compareTo(next.severity());
        int kind = one.kind().compareTo(next.kind());
        int where = one.where().compareTo(next.where());
        int what = one.what().compareTo(next.what());
        return severity < 0 || (severity == 0 && (kind < 0 || (kind == 0 && (where < 0 || (where == 0 && what <= 0)))));
    }

    @Property
    void findingsAreTheSameWhateverTheOrderOfTheFacts(
            @ForAll(supplier = AnyRecords.class) Records records, @ForAll Random random) {
        RecordBook book = Books.of(records);

        assertEquals(book.findings(), book.findings());
        assertEquals(
                book.findings(), Books.of(Shuffled.of(records.facts(), random)).findings());
    }

    @Property
    void findingsConcernFactsOfTheBook(@ForAll(supplier = AnyRecords.class) Records records) {
        RecordBook book = Books.of(records);
        Set<Object> facts = new HashSet<>(book.facts().toList());

        book.findings().forEach(finding -> assertTrue(facts.containsAll(finding.facts()), finding::toString));
    }
}
