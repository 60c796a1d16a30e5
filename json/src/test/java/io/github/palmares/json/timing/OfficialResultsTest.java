package io.github.palmares.json.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.Finding;
import io.github.palmares.json.timing.OfficialResults.Row;
import io.github.palmares.json.timing.Sheet.Car;
import io.github.palmares.json.timing.Sheet.Crew;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.ResultStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialResultsTest {
    private static final String CAR = "race-lakeside.json /classification/0";

    @TempDir
    Path directory;

    private static Car car() {
        return Car.of("31", "GTP", 1).driver("Ann", "Sample", "GBR");
    }

    private static Row row(Car car) {
        return Sheet.of(car).read().rows().get(0);
    }

    private static List<String> findings(Sheet sheet) {
        return sheet.read().findings().stream().map(Finding::toString).toList();
    }

    private static List<String> findings(Car car) {
        return findings(Sheet.of(car));
    }

    private static List<String> findings(String text) {
        return OfficialResults.of("race-lakeside.json", text.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void saysWhatTheFileSaysOfTheRace() {
        OfficialResults results =
                Sheet.of(car()).session("report_message", "Car 31: warned").read();

        assertEquals("race-lakeside.json", results.file());
        assertEquals(Optional.of("Example Sports Car Cup"), results.championship());
        assertEquals(Optional.of("Lakeside 6 Hours by Sample"), results.event());
        assertEquals(Optional.of("Official"), results.reportMark());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 17)), results.day());
        assertEquals(Optional.of("Lakeside Ring"), results.circuit());
        assertEquals(Optional.of(Duration.ofHours(6)), results.scheduledDuration());
        assertEquals(Optional.of("Car 31: warned"), results.message());
        assertEquals(Optional.of(CarNumber.of("31")), results.fastestLapNumber());
        assertEquals("results of 1 cars in race-lakeside.json", results.toString());
        assertEquals(List.of(), results.findings());
    }

    @Test
    void readsACarAndItsCrew() {
        Row row = row(Car.of("31", "GTP", 1)
                .with("group", "B")
                .driver(new Crew("Ann", "van der Sample", "GBR").with("license", "Platinum"))
                .driver("Bob", "Example", "NLD"));

        assertEquals(1, row.order());
        assertEquals(OptionalInt.of(1), row.position());
        assertEquals(ResultStatus.CLASSIFIED, row.status());
        assertEquals(Optional.of("Classified"), row.statusWord());
        assertEquals(Answer.YES, row.finished());
        assertEquals(Optional.of(CarNumber.of("31")), row.number());
        assertEquals(Optional.of("Team 31"), row.team());
        assertEquals(Optional.of("GTP"), row.classWord());
        assertEquals(Optional.of("B"), row.group());
        assertEquals(Optional.of("Acme P1"), row.vehicle());
        assertEquals(Optional.of("Acme"), row.manufacturer());
        assertEquals(OptionalInt.of(205), row.laps());
        assertEquals(Optional.of(Duration.ofHours(6).plusSeconds(12).plusMillis(345)), row.time());
        assertEquals(Optional.of(Duration.ofMillis(83_456)), row.bestLap());
        assertEquals(Optional.empty(), row.gapToFirst());
        assertEquals(
                "race-lakeside.json /classification/0 (line 12)", row.where().toString());
        assertEquals(
                List.of("Ann van der Sample", "Bob Example"),
                row.crew().stream().map(OfficialResults.Listed::name).toList());
        assertEquals(Optional.of(Country.of("GBR")), row.crew().get(0).country());
        assertEquals(Optional.of(DriverRating.PLATINUM), row.crew().get(0).rating());
        assertEquals(Optional.of(DriverRating.GOLD), row.crew().get(1).rating());
        assertEquals(
                "race-lakeside.json /classification/0/drivers/1 (line 12)",
                row.crew().get(1).where().toString());
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreNoMatter() throws IOException {
        String text = "\uFEFF" + Sheet.of(car(), Car.of("7", "GTP", 2)).text().replace("\n", "\r\n");
        Path file = Files.writeString(directory.resolve("race-lakeside.json"), text);

        OfficialResults results = OfficialResults.read(file);

        assertEquals(2, results.rows().size());
        assertEquals(
                "race-lakeside.json /classification/1 (line 13)",
                results.rows().get(1).where().toString());
        assertEquals(
                Sheet.of(car(), Car.of("7", "GTP", 2)).read().rows().get(1),
                results.rows().get(1));
    }

    @Test
    void aClassifiedCarNeedNotHaveFinished() {
        Row row = row(car().with("not_finished", true));

        assertEquals(ResultStatus.CLASSIFIED, row.status());
        assertEquals(Answer.NO, row.finished());
        assertEquals(Answer.NO, row(car().with("not_finished", "True")).finished());
        assertEquals(Answer.UNKNOWN, row(car().with("not_finished", "")).finished());
        assertEquals(Answer.UNKNOWN, row(car().without("not_finished")).finished());
        assertEquals(
                List.of("WARNING " + CAR + "/not_finished (line 12): expected true or false, found 'perhaps'"),
                findings(car().with("not_finished", "perhaps")));
    }

    @Test
    void aPositionMayBeMissing() {
        for (Object none : new Object[] {"", "-"}) {
            Car car = car().with("status", "Not Started").with("position", none);
            assertEquals(OptionalInt.empty(), row(car).position());
            assertEquals(List.of(), findings(car));
        }
        assertEquals(
                OptionalInt.of(60),
                row(car().with("status", "Not Started").with("position", 60)).position());
    }

    @Test
    void aNumberThatIsNoCarNumberIsAFinding() {
        assertEquals(
                List.of("WARNING " + CAR + "/number (line 12): expected a car number such as '31', found 'X-9'"),
                findings(Sheet.of(car().with("number", "X-9")).fastest("")));
        assertEquals(
                List.of("WARNING " + CAR + " (line 12): expected a car number such as '31', found none"),
                findings(Sheet.of(car().without("number")).fastest("")));
        assertEquals(
                Optional.empty(),
                row(Car.of("31", "GTP", 1).with("number", "X-9")).number());
    }

    @ParameterizedTest
    @CsvSource({"DEU, DEU", "GER, DEU", "NED, NLD", "SUI, CHE", "DEN, DNK", "gbr, GBR"})
    void countriesComeByCodesOfIsoAndOfFederations(String code, String iso) {
        Car car = Car.of("31", "GTP", 1).driver("Ann", "Sample", code);

        assertEquals(Optional.of(Country.of(iso)), row(car).crew().get(0).country());
        assertEquals(List.of(), findings(car));
    }

    @Test
    void aCountryOrARatingThatIsNotKnownIsAFinding() {
        Car car = Car.of("31", "GTP", 1).driver(new Crew("Ann", "Sample", "QQQ").with("license", "Tin"));

        assertEquals(
                List.of(
                        "WARNING " + CAR
                                + "/drivers/0/country (line 12): expected a country's code such as 'DEU', found 'QQQ'",
                        "WARNING " + CAR
                                + "/drivers/0/license (line 12): expected a rating such as 'Gold', found 'Tin'"),
                findings(car));
        assertEquals(Optional.empty(), row(car).crew().get(0).country());
        assertEquals(Optional.empty(), row(car).crew().get(0).rating());
    }

    @Test
    void countryRatingAndNamesMayBeEmpty() {
        Car car = Car.of("31", "GTP", 1).driver(new Crew("", " Sample ", "").with("license", ""));

        assertEquals("Sample", row(car).crew().get(0).name());
        assertEquals(Optional.empty(), row(car).crew().get(0).givenName());
        assertEquals(List.of(), findings(car));
    }

    @Test
    void aFieldThatIsNotKnownIsOneFindingForAllRows() {
        Sheet sheet = Sheet.of(
                        car().with("joker_laps", "2"), Car.of("7", "GTP", 2).with("joker_laps", "1"))
                .session("humidity", 7);

        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /session/humidity (line 3): expected no field 'humidity', found 7",
                        "WARNING " + CAR + "/joker_laps (line 12): expected no field 'joker_laps', found '2'"),
                findings(sheet));
    }

    @Test
    void aFieldThatHasAlwaysBeenEmptyIsAFindingWhenItIsNot() {
        assertEquals(
                List.of(
                        "WARNING " + CAR + "/drivers/0/imsa_driverid (line 12): expected nothing in 'imsa_driverid',"
                                + " found '77'",
                        "WARNING " + CAR + "/division (line 12): expected nothing in 'division', found 'North'"),
                findings(Car.of("31", "GTP", 1)
                        .with("division", "North")
                        .driver(new Crew("Ann", "Sample", "GBR").with("imsa_driverid", "77"))));
    }

    @Test
    void aValueOfAnotherTypeIsAFinding() {
        assertEquals(
                List.of(
                        "WARNING " + CAR + "/team (line 12): expected text, found a list",
                        "WARNING " + CAR + "/vehicle (line 12): expected text, found true",
                        "WARNING " + CAR + "/drivers (line 12): expected a list 'drivers', found 'Ann Sample'"),
                findings(car().with("team", List.of()).with("vehicle", true).with("drivers", "Ann Sample")));
        assertEquals(
                List.of("WARNING " + CAR + " (line 12): expected a list 'drivers', found none"),
                findings(Sheet.of(car().with("drivers", "x")).text().replace(", \"drivers\": \"x\"", "")));
    }

    @Test
    void aFieldThatIsNotKnownIsAFindingWhereverItStands() {
        String text = Sheet.of(Car.of("31", "GTP", 1).driver(new Crew("Ann", "Sample", "GBR").with("age", 30)))
                .text()
                .replace("\"length\"", "\"banking\": 31, \"length\"")
                .replace("\"time_in_seconds\"", "\"laps_to_go\": 0, \"time_in_seconds\"")
                .replace("\"lap_number\"", "\"wind\": 2, \"lap_number\"")
                .replace("\"classification\"", "\"flags\": 3, \"classification\"");

        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /session/circuit/banking (line 4): expected no field 'banking',"
                                + " found 31",
                        "WARNING race-lakeside.json /session/finalize_type/laps_to_go (line 6): expected no field"
                                + " 'laps_to_go', found 0",
                        "WARNING " + CAR + "/drivers/0/age (line 12): expected no field 'age', found 30",
                        "WARNING race-lakeside.json /fastest_lap/wind (line 9): expected no field 'wind', found 2",
                        "WARNING race-lakeside.json /flags (line 11): expected no field 'flags', found 3"),
                findings(text));
    }

    @Test
    void anObjectIsExpectedWhereOneBelongsAndNowhereElse() {
        String circuit = "{ \"name\": \"Lakeside Ring\", \"length\": 4321.5, \"country\": \"Nowhere\" }";
        String text =
                Sheet.of(car().with("team", new Crew("Ann", "Sample", "GBR"))).text();

        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /session/circuit (line 4): expected an object, found 'Lakeside"
                                + " Ring'",
                        "WARNING " + CAR + "/team (line 12): expected text, found an object"),
                findings(text.replace(circuit, "\"Lakeside Ring\"")));
        assertEquals(List.of(), findings(Sheet.of(car()).text().replace(circuit, "null")));
    }

    @Test
    void aRowThatIsNoObjectIsAFinding() {
        String text = Sheet.of(car()).text().replace("\"classification\": [", "\"classification\": [ 5,");

        assertEquals(
                List.of("WARNING race-lakeside.json /classification/0 (line 11): expected an object, found 5"),
                findings(text));
    }

    @Test
    void resultsThatAreNotOfficialAreAFinding() {
        assertEquals(
                List.of("WARNING race-lakeside.json /session/report_mark (line 3): expected results marked 'Official',"
                        + " found 'Provisional'"),
                findings(Sheet.of(car()).session("report_mark", "Provisional")));
    }

    @Test
    void aRaceOverADistanceHasNoScheduledDuration() {
        String text = Sheet.of(car()).text().replace("By Time", "By Laps");

        assertEquals(
                List.of("WARNING race-lakeside.json /session/finalize_type/type (line 6): expected 'By Time',"
                        + " found 'By Laps'"),
                findings(text));
        assertEquals(
                Optional.empty(),
                OfficialResults.of("a.json", text.getBytes(StandardCharsets.UTF_8))
                        .scheduledDuration());
    }

    @Test
    void aRaceOverNoTimeHasNoScheduledDuration() {
        String text = Sheet.of(car()).text().replace("21600", "0");

        assertEquals(
                Optional.empty(),
                OfficialResults.of("a.json", text.getBytes(StandardCharsets.UTF_8))
                        .scheduledDuration());
    }

    @Test
    void theFastestLapOfACarThatIsNotThereIsAFinding() {
        assertEquals(
                List.of("WARNING race-lakeside.json /fastest_lap/participant_number (line 9): expected the number of a"
                        + " car in the classification, found '99'"),
                findings(Sheet.of(car()).fastest("99")));
    }

    @Test
    void aFileWithoutCarsIsAFinding() {
        assertEquals(
                List.of("WARNING race-lakeside.json /classification (line 11): expected cars, found none"),
                findings(Sheet.of()));
    }
}
