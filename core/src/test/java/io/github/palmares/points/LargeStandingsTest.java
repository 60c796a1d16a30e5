package io.github.palmares.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.testing.Growth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Standings of more races, rows and places than any season has. */
class LargeStandingsTest {
    private static Driver driver(int number) {
        return Driver.builder().id("d" + number).name("D" + number).build();
    }

    private static Result result(String race, int car, int place) {
        Entry entry = Entry.builder()
                .id("e" + car)
                .season(Sheet.SEASON)
                .carClass(Sheet.TOP)
                .build();
        return Result.builder()
                .race(Race.builder().id(race).season(Sheet.SEASON).name("R").build())
                .entry(entry)
                .status(ResultStatus.CLASSIFIED)
                .classPosition(place)
                .lineUp(LineUp.of(driver(car)))
                .build();
    }

    private static Standings standings(List<Result> results, PointsSystem system) {
        return Standings.of(RecordBook.builder().addAll(results).build().results(), system);
    }

    private static Standings racesOf(int count) {
        List<Result> results = new ArrayList<>();
        for (int race = 0; race < count; race++) {
            results.add(result("r" + race, race % 3, 1));
        }
        return standings(results, Sheet.PLAIN);
    }

    private static Standings tied(int count) {
        List<Result> results = new ArrayList<>();
        for (int car = 0; car < count; car++) {
            results.add(result("r", car, car % 2 == 0 ? 7 : 100 + car));
        }
        return standings(results, Sheet.PLAIN);
    }

    @Test
    void manyRacesTakeTimeInProportion() {
        Growth.assertLinear(2_000, LargeStandingsTest::racesOf, standings -> {
            List<Race> races = standings.races();
            standings.drivers().forEach(row -> races.forEach(row::score));
            standings.after(races.get(races.size() / 2)).drivers();
            standings.toString();
        });
    }

    @Test
    void manyTiedRowsAreExplainedInTimeInProportion() {
        Growth.assertLinear(
                2_000,
                LargeStandingsTest::tied,
                standings -> standings.drivers().forEach(Standing::why));
    }

    @Test
    void aTieIsExplainedWhateverThePlaces() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            List<Standing> rows = standings(
                            List.of(result("r", 1, 2_000_000_000), result("r", 2, 2_000_000_001)), Sheet.PLAIN)
                    .drivers();

            assertEquals(
                    Optional.of("0 points each: ahead of D2 (1 2000000000th place against none)."),
                    rows.get(0).why());
        });
    }
}
