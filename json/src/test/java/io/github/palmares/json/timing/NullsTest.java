package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.json.timing.Sheet.Car;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null argument is named. */
class NullsTest {
    private static final CarNumber NUMBER = CarNumber.of("31");
    private static final Driver DRIVER = Driver.builder().id("ann").name("Ann").build();
    private static final Race RACE = Race.builder()
            .id("race")
            .season(Season.builder()
                    .id("season")
                    .series(Series.builder().id("series").name("Series").build())
                    .label("2026")
                    .build())
            .build();

    private static <T> T none() {
        return null;
    }

    private static void names(String argument, Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void aFileNeedsPathNameAndBytes() {
        names("path", () -> OfficialResults.read(NullsTest.<Path>none()));
        names("path", () -> OfficialStandings.read(NullsTest.<Path>none()));
        names("file", () -> OfficialResults.of(none(), new byte[0]));
        names("file", () -> OfficialStandings.of(none(), new byte[0]));
        names("bytes", () -> OfficialResults.of("a.json", none()));
        names("bytes", () -> OfficialStandings.of("a.json", none()));
        names("path", () -> TimingFile.read(none()));
        names("file", () -> TimingFile.of(none(), new byte[0]));
        names("bytes", () -> TimingFile.of("a.json", none()));
        names("path", () -> OfficialLaps.read(none()));
        names("path", () -> OfficialGrid.read(none()));
        names("path", () -> OfficialQualifying.read(none()));
        names("mark", () -> OfficialLaps.of("a.csv", Rows.of(Rows.LAPS).raw()).orderAt(none()));
    }

    @Test
    void aResolverNeedsBothWhatIsWrittenAndWhatIsMeant() {
        Resolver.Builder builder = Resolver.builder();
        names("known", () -> builder.knowing(none()));
        names("spelling", () -> builder.driver(none(), DRIVER));
        names("driver", () -> builder.driver("Ann", none()));
        names("spelling", () -> builder.driver(none(), NUMBER, DRIVER));
        names("number", () -> builder.driver("Ann", none(), DRIVER));
        names("driver", () -> builder.driver("Ann", NUMBER, none()));
        names("team", () -> builder.team("Team", none()));
        names("manufacturer", () -> builder.manufacturer("Acme", none()));
        names("car", () -> builder.car("P1", none()));
        names("word", () -> builder.carClass(none(), none()));
        names("carClass", () -> builder.carClass("GTP", none()));
        names("entered", () -> builder.sameCar(none(), NUMBER));
        names("ran", () -> builder.sameCar(NUMBER, none()));
        names("entered", () -> builder.sameCar(none(), NUMBER, RACE));
        names("ran", () -> builder.sameCar(NUMBER, none(), RACE));
        names("race", () -> builder.sameCar(NUMBER, NUMBER, none()));
        names("one", () -> Resolver.alike(none(), "a"));
        names("other", () -> Resolver.alike("a", none()));
    }

    @Test
    void anImportNeedsResolverRaceResultsAndSource() {
        TimingImport.Builder builder = TimingImport.builder(Resolver.knowingNobody());
        OfficialResults results = Sheet.of(Car.of("31", "GTP", 1)).read();
        OfficialLaps laps = new OfficialLaps("laps.csv", Optional.empty(), Optional.empty(), List.of(), List.of());
        names("resolver", () -> TimingImport.builder(none()));
        names("race", () -> builder.add(none(), results));
        names("results", () -> builder.add(RACE, NullsTest.<OfficialResults>none()));
        names("qualifying", () -> builder.add(RACE, NullsTest.<OfficialQualifying>none()));
        names("grid", () -> builder.add(RACE, NullsTest.<OfficialGrid>none()));
        names("laps", () -> builder.add(RACE, none(), List.of()));
        names("marks", () -> builder.add(RACE, laps, none()));
        names("mark", () -> builder.addAt(RACE, none(), results));
        names("results", () -> builder.addAt(RACE, Duration.ofHours(6), none()));
        names("source", () -> builder.add(RACE, results, none()));
        names("outcome", () -> builder.add(RACE, results).build().identifications(none()));
    }
}
