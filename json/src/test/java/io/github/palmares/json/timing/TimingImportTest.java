package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.HILLTOP;
import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;
import static io.github.palmares.json.timing.TwoRaces.SEASON;
import static io.github.palmares.json.timing.TwoRaces.car;
import static io.github.palmares.json.timing.TwoRaces.findings;
import static io.github.palmares.json.timing.TwoRaces.imported;
import static io.github.palmares.json.timing.TwoRaces.places;
import static io.github.palmares.json.timing.TwoRaces.report;
import static io.github.palmares.json.timing.TwoRaces.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.Sheet.Car;
import io.github.palmares.json.timing.Sheet.Crew;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What becomes of rows: results, entries, races and their places. */
class TimingImportTest {
    @Test
    void aRowBecomesAResult() {
        TimingImport imported = imported(Sheet.of(Car.of("31", "GTP", 1)
                .driver(new Crew("Ann", "van der Sample", "GER").with("license", "Platinum"))
                .driver("Bob", "Example", "NLD")));
        Result result = result(imported, "31");

        assertEquals("result of exc-2026-gtp-31 in lakeside-2026", result.toString());
        assertEquals(OptionalInt.of(1), result.overallPosition());
        assertEquals(OptionalInt.of(1), result.classPosition());
        assertEquals(ResultStatus.CLASSIFIED, result.status());
        assertEquals(Optional.of("Classified"), result.statusWord());
        assertEquals(Answer.YES, result.finished());
        assertEquals(OptionalInt.of(205), result.laps());
        assertEquals(Optional.of(Duration.parse("PT6H12.345S")), result.time());
        assertEquals(Optional.of(Duration.parse("PT1M23.456S")), result.bestLap());
        assertEquals(Answer.YES, result.fastestLap());
        assertEquals(OptionalInt.of(1), result.sourceOrder());
        assertEquals(Optional.empty(), result.ranAs());
        assertEquals(true, result.lineUp().whole());
        assertEquals(
                Optional.of(DriverRating.PLATINUM),
                result.lineUp().crew().get(0).rating());
        assertEquals(Answer.UNKNOWN, result.lineUp().crew().get(0).drove());
        Driver ann = result.drivers().get(0);
        assertEquals("ann-van-der-sample", ann.id());
        assertEquals("Ann van der Sample", ann.name());
        assertEquals(Optional.of("Ann"), ann.givenName());
        assertEquals(Optional.of("van der Sample"), ann.familyName());
        assertEquals("DEU", ann.nationality().orElseThrow().code());
        assertEquals(List.of(), findings(imported));
        assertEquals(List.of(), imported.book().findings());
        assertEquals("import of 3 facts with 1 findings", imported.toString());
        assertEquals(3, imported.facts().size());
    }

    @Test
    void namesThatNoIdCanBeMadeOfAreNumbered() {
        TimingImport imported = imported(Sheet.of(Car.of("31", "GTP", 1)
                .driver("\u03b1", "\u03b2", "GRC")
                .driver("\u03b3", "\u03b4", "GRC")
                .driver("\u03b5", "\u03b6", "GRC")));

        assertEquals(
                List.of("unnamed", "unnamed-2", "unnamed-3"),
                result(imported, "31").drivers().stream().map(Driver::id).toList());
    }

    @Test
    void aCarBecomesAnEntryWithoutSeats() {
        Entry entry = imported(Sheet.of(car("31", "GTP", 1).with("group", "B")))
                .book()
                .entry("exc-2026-gtp-31");

        assertEquals(SEASON, entry.season());
        assertEquals(Optional.of(CarNumber.of("31")), entry.number());
        assertEquals("GTP", entry.carClass().orElseThrow().name());
        assertEquals(Optional.of("Team 31"), entry.enteredAs());
        assertEquals(List.of("team-31"), entry.teams().stream().map(Team::id).toList());
        assertEquals("Acme P1", entry.car().orElseThrow().name());
        assertEquals("Acme", entry.manufacturer().orElseThrow().name());
        assertEquals(List.of("B"), entry.groups());
        assertEquals(List.of(), entry.seats());
        assertEquals(List.of(), entry.races());
    }

    @Test
    void whatIsOpenOfTheRaceIsFilledIn() {
        Race race = imported(Sheet.of(car("31", "GTP", 1))).book().race("lakeside-2026");

        assertEquals(Optional.of("Lakeside 6 Hours by Sample"), race.name());
        assertEquals(Optional.of(PartialDate.of(LocalDate.of(2026, 1, 17))), race.start());
        assertEquals(Optional.of(Duration.ofHours(6)), race.scheduledDuration());
    }

    @Test
    void whatIsSaidOfTheRaceStands() {
        Race given = LAKESIDE.toBuilder()
                .name("Six Hours of Lakeside")
                .start(PartialDate.parse("2026-01"))
                .scheduledDuration(Duration.ofHours(6))
                .build();
        TimingImport imported = TimingImport.builder(Resolver.knowingNobody())
                .add(given, Sheet.of(car("31", "GTP", 1)).read())
                .build();

        assertEquals(
                given.toBuilder()
                        .citations(imported.book().race("lakeside-2026").citations())
                        .build(),
                imported.book().race("lakeside-2026"));
        assertEquals(List.of(), findings(imported));
    }

    @Test
    void aRaceOfAnotherDayOrDurationIsAFinding() {
        Race given = LAKESIDE.toBuilder()
                .start(PartialDate.parse("2026-01-18"))
                .scheduledDuration(Duration.ofHours(12))
                .build();

        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /session (line 1): expected the day of the race, 2026-01-18,"
                                + " found 2026-01-17",
                        "WARNING race-lakeside.json /session (line 1): expected the scheduled duration of the race,"
                                + " PT12H, found PT6H"),
                findings(TimingImport.builder(Resolver.knowingNobody())
                        .add(given, Sheet.of(car("31", "GTP", 1)).read())
                        .build()));
    }

    @Test
    void severalFilesMakeOneBook() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31", "GTP", 1), car("7", "GTP", 2)),
                Sheet.of(car("7", "GTP", 1)));

        assertEquals(2, imported.book().entries().count());
        assertEquals(3, imported.book().results().count());
        assertEquals(
                List.of("hilltop-2026-race-hilltop-json-results", "lakeside-2026-race-lakeside-json-results"),
                imported.book().results().numbered("7").stream()
                        .map(result -> result.citations().get(0).source().id())
                        .toList());
        assertEquals(
                "Official results: Example Sports Car Cup, Lakeside 6 Hours by Sample",
                imported.book()
                        .source("lakeside-2026-race-lakeside-json-results")
                        .title());
    }

    @Test
    void theCallerCanNameTheSource() {
        Source source =
                Source.builder().id("timing-1").title("Results, round 1").build();
        RecordBook book = TimingImport.builder(Resolver.knowingNobody())
                .add(LAKESIDE, Sheet.of(car("31", "GTP", 1)).read(), source)
                .build()
                .book();

        assertEquals(List.of(source), book.sources());
    }

    @Test
    void twoFilesOfOneRaceAreRefused() {
        TimingImport.Builder builder = TimingImport.builder(Resolver.knowingNobody())
                .add(LAKESIDE, Sheet.of(car("31", "GTP", 1)).read());

        assertEquals(
                "race 'lakeside-2026': expected one file of results, found 'race-lakeside.json' and 'again.json'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> builder.add(
                                        LAKESIDE, Sheet.of(car("31", "GTP", 1)).read("again.json")))
                        .getMessage());
    }

    @Test
    void whatDiffersInALaterRaceIsOfThatRace() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31", "GTP", 1)),
                Sheet.of(car("31", "GTP", 1)
                        .with("team", "TEAM-31")
                        .with("vehicle", "Acme P2")
                        .with("group", "B")));
        Result later = imported.book().results().in(HILLTOP).only();

        assertEquals("Acme P1", later.entry().car().orElseThrow().name());
        assertEquals(Optional.of("Team 31"), later.entry().enteredAs());
        assertEquals("Acme P2", later.car().orElseThrow().name());
        assertEquals(
                Optional.of("TEAM-31"),
                Objects.requireNonNull(later.ranAs().orElseThrow()).enteredAs());
        assertEquals(List.of("team-31"), later.teams().stream().map(Team::id).toList());
        assertEquals(List.of("B"), later.entry().groups());
    }

    @Test
    void anotherTeamInALaterRaceIsOfThatRace() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31", "GTP", 1)),
                Sheet.of(car("31", "GTP", 1).with("team", "Others Racing")));
        Result later = imported.book().results().in(HILLTOP).only();

        assertEquals(
                List.of("team-31"), later.entry().teams().stream().map(Team::id).toList());
        assertEquals(
                List.of("others-racing"), later.teams().stream().map(Team::id).toList());
        assertEquals(
                List.of(
                        "NEW Team 31 is team-31: nothing known has this name",
                        "DOUBTFUL Others Racing is others-racing: it may be 'Team 31': the car had another team's name"
                                + " before"),
                report(imported, "team"));
        assertEquals(
                Optional.of("team-31"),
                imported.identifications(Identification.Outcome.DOUBTFUL).stream()
                        .filter(one -> one.id().equals("others-racing"))
                        .findFirst()
                        .flatMap(Identification::likely));
    }

    @Test
    void oneNumberInTwoClassesIsTwoCars() {
        TimingImport imported = imported(Sheet.of(car("31", "GTP", 1), car("31", "LMP2", 2)));

        assertEquals(
                List.of("exc-2026-gtp-31", "exc-2026-lmp2-31"),
                imported.book().entries().stream().map(Entry::id).toList());
        assertEquals(List.of(), findings(imported));
    }

    @Test
    void oneNumberTwiceInAClassIsAFindingAndNoRowIsLost() {
        TimingImport imported = imported(Sheet.of(car("31", "GTP", 1), car("31", "GTP", 2)));

        assertEquals(
                List.of("exc-2026-gtp-31", "exc-2026-gtp-31-lakeside-2026-2"),
                imported.book().entries().stream().map(Entry::id).toList());
        assertEquals(
                List.of("WARNING race-lakeside.json /classification/1 (line 13): expected number 31 once in class"
                        + " 'gtp', found it again"),
                findings(imported));
    }

    @Test
    void aCarWithoutANumberIsStillAResult() {
        TimingImport imported = imported(Sheet.of(car("31", "GTP", 1), car("", "GTP", 2)));
        Result second = imported.book().results().toList().get(1);

        assertEquals("exc-2026-gtp-no-number-lakeside-2026-2", second.entry().id());
        assertEquals(Optional.empty(), second.number());
        assertEquals(OptionalInt.of(2), second.classPosition());
    }

    @Test
    void theClassOfTheSeasonIsFoundByItsWordWithoutBlanks() {
        CarClass gtdPro = CarClass.builder().id("gtd-pro").name("GTD PRO").build();
        CarClass lmp2 =
                CarClass.builder().id("lmp2").name("LMP2").addAlias("P2").build();
        Race race = LAKESIDE.toBuilder()
                .season(SEASON.toBuilder().classes(List.of(gtdPro, lmp2)).build())
                .build();
        TimingImport imported = TimingImport.builder(Resolver.knowingNobody())
                .add(
                        race,
                        Sheet.of(
                                        car("31", "GTDPRO", 1),
                                        car("7", "p2", 2),
                                        car("8", "GTX", 3),
                                        car("9", "GTX", 4),
                                        car("10", "", 5))
                                .read())
                .build();

        assertEquals(
                List.of("gtd-pro", "lmp2", "", "", ""),
                imported.book().results().stream()
                        .map(result -> result.carClass().map(CarClass::id).orElse(""))
                        .toList());
        assertEquals(List.of("31 1 1 -", "7 2 1 -", "8 3 - -", "9 4 - -", "10 5 - -"), places(imported));
        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /classification/2 (line 14): expected a class of the season,"
                                + " 'GTD PRO', 'LMP2', found 'GTX'",
                        "WARNING race-lakeside.json /classification/4 (line 16): expected a class, found none"),
                findings(imported));
    }

    @Test
    void theEnginesMakerIsNotTakenForTheMake() {
        TimingImport imported = imported(
                Sheet.of(car("31", "GTP", 1).with("vehicle", "Oakleaf 07").with("manufacturer", "Motorix")));

        assertEquals(Optional.empty(), result(imported, "31").manufacturer());
        assertEquals(
                List.of("WARNING race-lakeside.json /classification/0 (line 12): expected the make in the name of the"
                        + " car 'Oakleaf 07', found 'Motorix', which may be the engine's"),
                findings(imported));
    }

    @Test
    void theResolverKnowsTheMake() {
        CarModel model = CarModel.builder()
                .id("oakleaf-07")
                .name("Oakleaf 07")
                .manufacturer(
                        Manufacturer.builder().id("oakleaf").name("Oakleaf").build())
                .build();
        TimingImport imported = imported(
                Resolver.builder().car("Oakleaf 07", model).build(),
                Sheet.of(car("31", "GTP", 1).with("vehicle", "OAKLEAF 07").with("manufacturer", "Motorix")));

        assertEquals(
                "oakleaf", result(imported, "31").manufacturer().orElseThrow().id());
        assertEquals(List.of(), findings(imported));
    }

    @Test
    void theMakeIsTheKnownOneWhoseNameTheCarsBeginsWith() {
        TimingImport imported = imported(
                Resolver.builder()
                        .manufacturer("Oak", make("oak", "Oak"))
                        .manufacturer("Oak Leaf", make("oak-leaf", "Oak Leaf"))
                        .build(),
                Sheet.of(
                        car("31", "GTP", 1).with("vehicle", "OAK Leaf 07").without("manufacturer"),
                        car("32", "GTP", 2).with("vehicle", "Oak 08").with("manufacturer", "Motorix"),
                        car("33", "GTP", 3).with("vehicle", "Oakleaf 09").without("manufacturer"),
                        car("34", "GTP", 4).with("vehicle", "Oaken 10").without("manufacturer")));

        assertEquals(
                List.of("31 oak-leaf", "32 oak", "33 oak-leaf", "34 -"),
                imported.book().results().stream()
                        .map(result -> result.number().orElseThrow() + " "
                                + result.manufacturer().map(Manufacturer::id).orElse("-"))
                        .toList());
        assertEquals(
                List.of(
                        "MATCHED OAK Leaf 07 is oak-leaf: the name of the car begins with its name",
                        "MATCHED Oak 08 is oak: the name of the car begins with its name",
                        "MATCHED Oakleaf 09 is oak-leaf: the name of the car begins with its name"),
                report(imported, "manufacturer"));
        assertEquals(List.of(), findings(imported));
    }

    private static Manufacturer make(String id, String name) {
        return Manufacturer.builder().id(id).name(name).build();
    }

    @Test
    void whatARowLeavesOutStaysUnknown() {
        TimingImport imported = imported(Sheet.of(Car.of("31", "GTP", 1)
                .without("manufacturer")
                .without("vehicle")
                .without("team")
                .without("laps")));
        Result result = result(imported, "31");

        assertEquals(List.of(), result.teams());
        assertEquals(Optional.empty(), result.car());
        assertEquals(OptionalInt.empty(), result.laps());
        assertEquals(List.of(), result.drivers());
        assertEquals(false, result.lineUp().whole());
        assertEquals(
                List.of("WARNING race-lakeside.json /classification/0 (line 12): expected drivers, found none"),
                findings(imported));
    }
}
