package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Title;
import io.github.palmares.testing.Racing;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One mapper, and one fresh book, serve several threads at once, and documents are read beside each other. */
class ModuleThreadsTest {
    private static final RecordBook BOOK = FullFacts.book();

    @Test
    void severalThreadsReadAndWriteWithOneFreshMapper() throws Exception {
        List<Title> titles = BOOK.titles().toList();
        for (int i = 0; i < Racing.rounds(10); i++) {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new PalmaresModule()).build();
            Racing.race(() -> {
                String json = mapper.writeValueAsString(titles);
                assertEquals(titles, mapper.readValue(json, new TypeReference<List<Title>>() {}));
                assertEquals(BOOK, mapper.readValue(mapper.writeValueAsBytes(BOOK), RecordBook.class));
                return json;
            });
        }
    }

    @Test
    void severalThreadsAskAndWriteABookThatWasJustRead() throws Exception {
        byte[] document = RecordBooks.toBytes(BOOK);
        List<Object> expected = answers(BOOK);
        for (int i = 0; i < Racing.rounds(10); i++) {
            RecordBook fresh = RecordBooks.read(document);
            Racing.race(() -> {
                assertEquals(expected, answers(fresh));
                assertArrayEquals(document, RecordBooks.toBytes(fresh));
                assertEquals(fresh, RecordBooks.read(document));
                return List.of();
            });
        }
    }

    private static List<Object> answers(RecordBook book) {
        Driver driver = book.drivers().get(0);
        return List.of(
                book.results().of(driver).classWins().toList(),
                book.titles().of(driver).toList(),
                book.coDrivers(driver),
                book.career(driver).toString(),
                book.findings(),
                book.reconcile().toString());
    }
}
