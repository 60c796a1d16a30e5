package io.github.palmares.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One mapper serves several threads at once. */
class ModuleThreadsTest {
    private static final int THREADS = 4;
    private static final int TIMES = 50;

    @Test
    void severalThreadsReadAndWriteWithOneMapper() throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new PalmaresModule()).build();
        RecordBook book = FullFacts.book();
        List<Title> titles = book.titles().toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> ends = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        for (int i = 0; i < TIMES; i++) {
                            String json = mapper.writeValueAsString(titles);
                            assertEquals(titles, mapper.readValue(json, new TypeReference<List<Title>>() {}));
                            assertEquals(book, mapper.readValue(mapper.writeValueAsBytes(book), RecordBook.class));
                        }
                    }))
                    .toList();
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
