package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.HILLTOP;
import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;

import io.github.palmares.testing.Growth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file of many more cars than ever raced takes no longer a car. */
class LargeImportsTest {
    private static final int FIRST_NAMES = 20;
    private static final int LETTERS = 19;

    private static OfficialResults race(int cars) {
        return Rows.of(
                        Rows.RACE,
                        IntStream.rangeClosed(1, cars)
                                .mapToObj(i -> Rows.car(i, "" + i, "GTP", 205, "1:23.456", driver(i)))
                                .toArray(String[]::new))
                .results("race.csv");
    }

    /** Few first names, so that each name has many that it must be held against. */
    private static String driver(int number) {
        return "Ann" + word(number % FIRST_NAMES) + ";" + word(number * 7_919);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("S");
        for (int left = number; left > 0; left /= LETTERS) {
            word.append((char) ('a' + left % LETTERS));
        }
        return word.toString();
    }

    @Test
    void rowsAreReadAndImportedInTimeThatGrowsWithThem() {
        Growth.assertLinear(500, cars -> cars, cars -> imported(Resolver.knowingNobody(), race(cars)));
    }

    /** The cars of a race that were read before, and the file of another in which they run again. */
    private record Known(Resolver resolver, OfficialResults again) {
        static Known of(int cars) {
            OfficialResults race = race(cars);
            return new Known(imported(Resolver.knowingNobody(), race).resolver(), race);
        }

        TimingImport importAgain() {
            return TimingImport.builder(resolver).add(HILLTOP, again).build();
        }
    }

    @Test
    void rowsOfKnownCarsAreImportedInTimeThatGrowsWithThem() {
        Known.of(1_000).importAgain(); // the smaller size is not to be the first that this machine runs
        Growth.assertLinear(2_000, Known::of, Known::importAgain);
    }

    private static TimingImport imported(Resolver resolver, OfficialResults race) {
        return TimingImport.builder(resolver).add(LAKESIDE, race).build();
    }
}
