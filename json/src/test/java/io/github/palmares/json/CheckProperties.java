package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Severity;
import io.github.palmares.model.Fact;
import io.github.palmares.testing.AnyRecords;
import io.github.palmares.testing.Records;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of checking. */
class CheckProperties {
    private static final byte[] DOCUMENT = RecordBooks.toBytes(FullFacts.book());

    private static byte[] document(Records records) {
        return RecordBooks.toBytes(RecordBook.builder().addAll(records.facts()).build());
    }

    /** There is an error exactly where reading throws, and the first is what it throws. */
    private static List<Finding> checkedAsRead(byte[] document, boolean lenient) {
        JsonOptions options = JsonOptions.standard().withLenient(lenient);
        List<Finding> findings = RecordBooks.check(document, options);
        String first = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> finding.where() + ": " + finding.what())
                .orElse("");
        assertEquals(refusal(document, options), first);
        return findings;
    }

    private static String refusal(byte[] document, JsonOptions options) {
        try {
            RecordBooks.read(document, options);
            return "";
        } catch (RecordBookFormatException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Property
    void nothingIsFoundInAValidDocument(@ForAll(supplier = AnyRecords.class) Records records, @ForAll long seed) {
        byte[] document = document(records);
        assertEquals(List.of(), RecordBooks.check(document));
        assertEquals(List.of(), RecordBooks.check(Shuffled.shuffled(document, new Random(seed))));
    }

    @Property
    void eachBrokenElementIsFoundAndNothingElse(
            @ForAll(supplier = AnyRecords.class) Records records,
            @ForAll @IntRange(max = 30) int count,
            @ForAll long seed) {
        Random random = new Random(seed);
        Breakage breakage = new Breakage(document(records), random);
        for (int i = 0; i < count; i++) {
            breakage.breakOne();
        }
        byte[] broken = breakage.document();
        List<Finding> findings = checkedAsRead(broken, false);

        TreeSet<String> found = new TreeSet<>();
        findings.forEach(finding -> found.add(Breakage.element(finding.where())));
        assertEquals(breakage.places(), found);
        Statistics.label("broken").collect(Math.min(3, breakage.places().size()));
    }

    @Property
    void eachBrokenElementIsFoundInAnyOrder(
            @ForAll(supplier = AnyRecords.class) Records records,
            @ForAll @IntRange(max = 30) int count,
            @ForAll long seed) {
        Breakage breakage = new Breakage(Shuffled.shuffled(document(records), new Random(seed)), new Random(seed));
        for (int i = 0; i < count; i++) {
            breakage.breakOne();
        }
        List<Finding> findings = checkedAsRead(breakage.document(), false);

        TreeSet<String> found = new TreeSet<>();
        findings.forEach(finding -> found.add(Breakage.element(finding.where())));
        assertEquals(breakage.places(), found);
    }

    @Property
    void aTruncatedDocumentIsCheckedToItsEnd(@ForAll @IntRange(max = 1 << 20) int at) {
        byte[] part = Arrays.copyOf(DOCUMENT, at % DOCUMENT.length);
        assertEquals(1, checkedAsRead(part, false).size());
    }

    @Property
    void aChangedDocumentIsCheckedAsItIsRead(
            @ForAll @IntRange(max = 1 << 20) int at, @ForAll byte value, @ForAll boolean lenient) {
        byte[] changed = DOCUMENT.clone();
        changed[at % changed.length] = value;
        checkedAsRead(changed, lenient);
    }

    @Property
    void aShuffledAndChangedDocumentIsCheckedAsItIsRead(
            @ForAll long seed, @ForAll @IntRange(max = 1 << 20) int at, @ForAll byte value, @ForAll boolean lenient) {
        byte[] changed = Shuffled.shuffled(DOCUMENT, new Random(seed));
        changed[at % changed.length] = value;
        List<Finding> findings = checkedAsRead(changed, lenient);
        Statistics.label("findings").collect(Math.min(2, findings.size()));
    }

    @Property
    void contradictionsAreFoundOnceEach(
            @ForAll(supplier = AnyRecords.class) Records records,
            @ForAll long seed,
            @ForAll @IntRange(max = 10) int count) {
        Contradicting contradicting = new Contradicting(document(records), new Random(seed));
        for (int i = 0; i < count; i++) {
            contradicting.addOne();
        }
        List<Finding> findings = checkedAsRead(contradicting.document(), false);

        assertEquals(
                contradicting.places(), findings.stream().map(Finding::where).toList());
        for (Finding finding : findings) {
            assertEquals(FindingKind.CONTRADICTED, finding.kind());
            List<Fact> facts = finding.facts();
            assertTrue(
                    facts.size() == 2 && facts.get(0).getClass() == facts.get(1).getClass());
        }
        Statistics.label("contradictions").collect(Math.min(2, findings.size()));
    }
}
