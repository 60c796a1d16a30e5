package io.github.palmares.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.testing.Samples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of a season's classes, few or many. */
class ManyClassesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 1_000})
    void aClassStandsWhereTheSeasonListsIt(int count) {
        List<CarClass> classes = IntStream.range(0, count)
                .mapToObj(i -> Samples.carClass("c" + (count - i)))
                .toList();
        Season season = Samples.season("s").toBuilder().classes(classes).build();

        for (int i = 0; i < count; i++) {
            assertEquals(
                    i, season.indexOf(classes.get(i).toBuilder().name("Another").build()));
        }
        assertEquals(-1, season.indexOf(Samples.carClass("none")));
    }
}
