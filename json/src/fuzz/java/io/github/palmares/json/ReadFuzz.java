package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.Severity;
import java.util.List;
import java.util.Optional;

/** Whatever the bytes are, they are a book or one clear error, and reading and checking agree which. */
class ReadFuzz {
    @FuzzTest(maxDuration = "30s")
    void bytesAreABookOrOneClearError(byte[] document) {
        Optional<String> error = RecordBooks.check(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.where() + ": " + finding.what())
                .findFirst();
        try {
            RecordBook book = RecordBooks.read(document);
            assertTrue(error.isEmpty(), () -> "read, though: " + error.orElseThrow());
            assertEquals(book, RecordBooks.read(RecordBooks.toBytes(book)));
            List<Finding> findings = book.findings();
            assertEquals(findings, book.findings());
        } catch (RecordBookFormatException e) {
            assertEquals(e.getMessage(), error.orElse("no error"));
        }
    }
}
