package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.SEASON;
import static io.github.palmares.json.timing.TwoRaces.car;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.model.Circuit;
import io.github.palmares.model.Event;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which race a file is of, by the event and the day that it, its name and its folders tell. */
class RaceFinderTest {
    private static final Race LAKESIDE = Race.builder()
            .id("lakeside-2026")
            .season(SEASON)
            .event(Event.builder()
                    .id("lakeside-6-hours")
                    .name("Lakeside Six Hours")
                    .build())
            .start(PartialDate.parse("2026-01-17"))
            .build();
    private static final Race SAME_DAY =
            LAKESIDE.toBuilder().id("other").event(Optional.empty()).build();
    private static final Race HILLTOP = Race.builder()
            .id("hilltop-2026")
            .season(SEASON)
            .circuit(Circuit.builder().id("hilltop").name("Hilltop Raceway").build())
            .build();

    private static Optional<Race> found(TimingFile file, Path path, Race... races) {
        return RaceFinder.byEventAndDay(List.of(races)).raceOf(path, file);
    }

    private static OfficialResults table(String file) {
        return Rows.of(Rows.RACE, Rows.car(1, "31", "GTP", 205, "1:23.456", "Ann;Of31"))
                .results(file);
    }

    @Test
    void twoRacesOfOneDayAreToldByTheEventAndElseByNothing() {
        OfficialResults results = table("20260117.csv");

        assertEquals(Optional.of(LAKESIDE), found(results, Path.of("lakeside", "20260117.csv"), LAKESIDE, SAME_DAY));
        assertEquals(Optional.empty(), found(results, Path.of("20260117.csv"), LAKESIDE, SAME_DAY));
        assertEquals(Optional.empty(), found(table("20260118.csv"), Path.of("lakeside"), LAKESIDE, SAME_DAY));
    }

    @Test
    void theEventThatAFileNamesTellsItsRace() {
        assertEquals(
                Optional.of(LAKESIDE),
                found(Sheet.of(car("31")).read("race.json"), Path.of("race.json"), SAME_DAY, LAKESIDE));
    }

    @Test
    void aFileThatSaysNoDayIsOfTheDayInItsName() {
        String name = "202601171340-race.json";
        OfficialResults results = Sheet.of(car("31"))
                .session("session_date", "")
                .session("event_name", "")
                .read(name);

        assertEquals(Optional.of(LAKESIDE), found(results, Path.of(name), HILLTOP, LAKESIDE));
    }

    @Test
    void theCircuitOfAnEventTellsIt() {
        Race race = Race.builder()
                .id("winter-2026")
                .season(SEASON)
                .event(Event.builder()
                        .id("winter")
                        .name("Winter Sprint")
                        .circuit(Circuit.builder()
                                .id("sample-ring")
                                .name("Sample Ring")
                                .build())
                        .build())
                .build();

        assertEquals(
                Optional.of(race),
                found(table("race.csv"), Path.of("sample-ring", "race.csv"), HILLTOP, LAKESIDE, race));
    }

    @Test
    void aFileThatTellsOfNoEventIsNotOfTheOnlyRaceThereIs() {
        assertEquals(Optional.empty(), found(table("race.csv"), Path.of("race.csv"), HILLTOP));
    }

    @Test
    void wordsThatManyEventsHaveTellNothing() {
        assertEquals(Optional.empty(), found(table("race.csv"), Path.of("other-raceway", "race.csv"), HILLTOP));
        assertEquals(Optional.of(HILLTOP), found(table("race.csv"), Path.of("hilltop-raceway", "race.csv"), HILLTOP));
    }
}
