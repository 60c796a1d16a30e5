package io.github.palmares.json.timing;

import io.github.palmares.json.timing.names.NearNames;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.testing.Growth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many names of which no id tells anything take no longer each. */
class LargeRegistersTest {
    private static final Location WHERE = new Location("race.csv", "", 2);
    private static final int LETTERS = 16;

    private static String greek(int number) {
        StringBuilder word = new StringBuilder("\u03b1");
        for (int left = number; left > 0; left /= LETTERS) {
            word.append((char) ('\u03b1' + left % LETTERS));
        }
        return word.toString();
    }

    @Test
    void namesThatNoIdCanBeMadeOfGetOneInTimeThatGrowsWithThem() {
        Growth.assertLinear(
                2_000,
                count -> IntStream.range(0, count)
                        .mapToObj(LargeRegistersTest::greek)
                        .toList(),
                names -> {
                    Register<Driver> drivers = new Register<>(
                            EntityKind.DRIVER,
                            Driver.class,
                            List.of(),
                            Resolver.knowingNobody(),
                            false,
                            NearNames.NONE,
                            new LinkedHashSet<>());
                    names.forEach(name -> drivers.identify(
                            name,
                            WHERE,
                            none -> false,
                            id -> Driver.builder().id(id).name(name).build()));
                });
    }
}
