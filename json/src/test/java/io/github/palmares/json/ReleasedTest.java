package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.fixture.ArticleFacts;
import io.github.palmares.json.form.DocumentForm;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents of every version of the form are read for ever. The folder {@code released} beside this class's resources has a
 * folder for each version, and the rule is:
 *
 * <ul>
 *   <li>No file in the folder of a version that is released ever changes, and none is taken out. Where the books of today
 *       grow beyond what a file holds, the book that is expected of it is kept here, as it was.
 *   <li>A new version of the form adds a folder with documents as that version writes them, before it is released.
 *   <li>Nothing is released yet: until then the files of 1.0 are what is written today, and change with it. With the release
 *       {@link #untilTheReleaseTheyAreWhatIsWrittenToday} goes, and nothing else.
 * </ul>
 */
class ReleasedTest {
    private static final JsonOptions PRETTY = JsonOptions.standard().withPretty(true);
    private static final Map<String, RecordBook> EXPECTED = Map.of(
            "released/1.0/articles.json",
                    RecordBook.builder()
                            .addEntities(ArticleFacts.entities())
                            .addAll(ArticleFacts.all())
                            .build(),
            "released/1.0/full.json", FullFacts.book(),
            "released/1.0/empty.json", RecordBook.builder().build());

    private static Stream<DynamicTest> each(Check check) {
        return EXPECTED.keySet().stream().sorted().map(name -> DynamicTest.dynamicTest(name, () -> check.of(name)));
    }

    /** A test of a released document. */
    @FunctionalInterface
    private interface Check {
        void of(String name) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> readsToTheBookThatItWasWrittenFrom() {
        return each(name -> assertEquals(EXPECTED.get(name), RecordBooks.read(Kept.text(name))));
    }

    @TestFactory
    Stream<DynamicTest> itsBookIsWrittenAndReadByTodaysForm() {
        return each(name -> {
            String today = RecordBooks.toText(RecordBooks.read(Kept.text(name)));
            assertTrue(today.startsWith("{\"schemaVersion\":\"" + DocumentForm.VERSION + "\""), today);
            Validity.isValid(today);
            assertEquals(EXPECTED.get(name), RecordBooks.read(today));
        });
    }

    @TestFactory
    Stream<DynamicTest> isValidByTodaysSchemaOfTheSameMajorVersion() {
        return each(name -> Validity.isValid(Kept.text(name)));
    }

    @TestFactory
    Stream<DynamicTest> untilTheReleaseTheyAreWhatIsWrittenToday() {
        return each(name -> Kept.holds(RecordBooks.toText(EXPECTED.get(name), PRETTY), "src/test/resources", name));
    }
}
