package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;
import static io.github.palmares.json.timing.TwoRaces.SEASON;
import static io.github.palmares.json.timing.TwoRaces.car;
import static io.github.palmares.json.timing.TwoRaces.driver;
import static io.github.palmares.json.timing.TwoRaces.imported;
import static io.github.palmares.json.timing.TwoRaces.knowing;
import static io.github.palmares.json.timing.TwoRaces.report;
import static io.github.palmares.json.timing.TwoRaces.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.timing.Identification.Outcome;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who: what is settled, what is taken for granted with doubt, and what is told apart. */
class ResolverTest {
    private static List<String> driverIds(TimingImport imported) {
        return imported.book().results().stream()
                .flatMap(result -> result.drivers().stream())
                .map(Driver::id)
                .toList();
    }

    @Test
    void whoIsKnownToNobodyIsNew() {
        TimingImport imported =
                imported(Resolver.knowingNobody(), Sheet.of(car("31").driver("Ann", "Sample", "GBR")));

        assertEquals(
                List.of(
                        "NEW class 'GTP' is gtp: nothing known has this name, at race-lakeside.json /classification/0"
                                + " (line 12)",
                        "NEW entry '31' is exc-2026-gtp-31: no car known has this number in this class and season, at"
                                + " race-lakeside.json /classification/0 (line 12)",
                        "NEW team 'Team 31' is team-31: nothing known has this name, at race-lakeside.json"
                                + " /classification/0 (line 12)",
                        "NEW manufacturer 'Acme' is acme: nothing known has this name, at race-lakeside.json"
                                + " /classification/0 (line 12)",
                        "NEW car 'Acme P1' is acme-p1: nothing known has this name, at race-lakeside.json"
                                + " /classification/0 (line 12)",
                        "NEW driver 'Ann Sample' is ann-sample: nothing known has this name, at race-lakeside.json"
                                + " /classification/0/drivers/0 (line 12)"),
                imported.identifications().stream()
                        .map(Identification::toString)
                        .toList());
        assertEquals(imported.identifications(), imported.identifications(Outcome.NEW));
        assertEquals(List.of(), imported.identifications(Outcome.DOUBTFUL));
    }

    @Test
    void aNameThatAgreesIsTakenWithDoubtWhateverAccentsAndCase() {
        TimingImport imported = imported(
                knowing(driver("soren", "Søren Élan-Mühl")), Sheet.of(car("31").driver("SOREN", "Elan Muhl", "DNK")));

        assertEquals(List.of("soren"), driverIds(imported));
        assertEquals(List.of("DOUBTFUL SOREN Elan Muhl is soren: only the name agrees"), report(imported, "driver"));
    }

    @Test
    void anExactNameIsADoubtfulMatchToo() {
        TimingImport imported = imported(
                knowing(driver("ann", "Ann Sample")), Sheet.of(car("31").driver("Ann", "Sample", "GBR")));

        assertEquals(List.of("DOUBTFUL Ann Sample is ann: only the name agrees"), report(imported, "driver"));
    }

    @Test
    void dotsInInitialsDoNotMatter() {
        assertEquals(
                List.of("aj"),
                driverIds(imported(
                        knowing(driver("aj", "A.J. Sample").toBuilder()
                                .addAlias("AJ Sample")
                                .build()),
                        Sheet.of(car("31").driver("AJ", "Sample", "USA")))));
    }

    @Test
    void anAliasOfTheBookIsAName() {
        Driver ann =
                driver("ann", "Ann Sample").toBuilder().addAlias("Annie Sample").build();

        assertEquals(
                List.of("ann"),
                driverIds(imported(knowing(ann), Sheet.of(car("31").driver("Annie", "Sample", "GBR")))));
    }

    @Test
    void theResolverSettlesAName() {
        Driver ann = driver("ann", "Ann Sample");
        TimingImport imported = imported(
                Resolver.builder().driver("Annika Sample-Example", ann).build(),
                Sheet.of(car("31").driver("ANNIKA", "Sample Example", "GBR"), car("7").driver("Ann", "Sample", "GBR")));

        assertEquals(List.of("ann", "ann"), driverIds(imported));
        assertEquals(
                List.of(
                        "MATCHED ANNIKA Sample Example is ann: the resolver says so",
                        "DOUBTFUL Ann Sample is ann: only the name agrees"),
                report(imported, "driver"));
    }

    @Test
    void twoOfOneFamilyNameAreNeverOne() {
        Driver ann =
                driver("ann", "Ann Sample").toBuilder().familyName("Sample").build();
        TimingImport imported = imported(
                knowing(ann),
                Sheet.of(car("31")
                        .driver("Bob", "Sample", "GBR")
                        .driver("A.", "Sample", "GBR")
                        .driver("", "Sample", "GBR")
                        .driver("Sample", "", "GBR")
                        .driver("", "van Sample", "GBR")));

        assertEquals(List.of("bob-sample", "a-sample"), driverIds(imported));
        assertEquals(false, imported.book().results().only().lineUp().whole());
        assertEquals(
                List.of(
                        "WARNING race-lakeside.json /classification/0/drivers/2 (line 12): expected a first and a"
                                + " family name, found 'Sample' alone",
                        "WARNING race-lakeside.json /classification/0/drivers/3 (line 12): expected a first and a"
                                + " family name, found 'Sample' alone",
                        "WARNING race-lakeside.json /classification/0/drivers/4 (line 12): expected a first and a"
                                + " family name, found 'van Sample' alone"),
                TwoRaces.findings(imported));
    }

    @Test
    void oneNameAloneIsWhomTheResolverSays() {
        Driver pele = driver("pele", "Pele");

        assertEquals(
                List.of("pele"),
                driverIds(imported(
                        Resolver.builder().driver("Pele", pele).build(),
                        Sheet.of(car("31").driver("", "Pele", "BRA")))));
    }

    @Test
    void aDriverWithoutANameIsAFinding() {
        assertEquals(
                List.of("WARNING race-lakeside.json /classification/0/drivers/0 (line 12): expected a first and a"
                        + " family name, found none"),
                TwoRaces.findings(
                        imported(Resolver.knowingNobody(), Sheet.of(car("31").driver("", "", "GBR")))));
    }

    @Test
    void anotherCountryIsNoProofOfAnotherPerson() {
        Driver ann = driver("ann", "Ann Sample").toBuilder()
                .nationality(Country.of("USA"))
                .build();
        TimingImport imported = imported(
                knowing(ann),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")));

        assertEquals(List.of("ann", "ann"), driverIds(imported));
        assertEquals(
                List.of(
                        "DOUBTFUL Ann Sample is ann: only the name agrees, and the countries are USA and GBR",
                        "MATCHED Ann Sample is ann: the name and the car agree"),
                report(imported, "driver"));
    }

    @Test
    void ofTwoOfOneNameTheCountryTells() {
        Driver ann = driver("ann", "Ann Sample").toBuilder()
                .nationality(Country.of("USA"))
                .build();
        Driver other = driver("other", "Ann Sample").toBuilder()
                .nationality(Country.of("GBR"))
                .build();

        assertEquals(
                List.of("other"),
                driverIds(imported(knowing(ann, other), Sheet.of(car("31").driver("Ann", "Sample", "GBR")))));
    }

    @Test
    void aNameOfTwoIsNeither() {
        TimingImport imported = imported(
                knowing(driver("ann-sample", "Ann Sample"), driver("ann-sample-jr", "Ann Sample")),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR")),
                Sheet.of(car("7").driver("Ann", "Sample", "GBR")));

        assertEquals(List.of("ann-sample-2", "ann-sample-2"), driverIds(imported));
        assertEquals(
                "DOUBTFUL Ann Sample is ann-sample-2: the name is that of 'ann-sample', 'ann-sample-jr'",
                report(imported, "driver").get(0));
    }

    @Test
    void namesakesAreSettledByTheirCars() {
        Driver ann = driver("ann", "Ann Sample");
        Driver other = driver("other-ann", "Ann Sample");
        TimingImport imported = imported(
                Resolver.builder()
                        .driver("Ann Sample", CarNumber.of("31"), ann)
                        .driver("Ann Sample", CarNumber.of("7"), other)
                        .build(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR"), car("7").driver("Ann", "Sample", "GBR")));

        assertEquals(List.of("ann", "other-ann"), driverIds(imported));
    }

    @Test
    void aNameThatIsSettledInOneCarIsDoubtfulInAnother() {
        assertEquals(
                List.of(
                        "MATCHED Ann Sample is ann: the resolver says so",
                        "DOUBTFUL Ann Sample is ann: only the name agrees"),
                report(
                        imported(
                                Resolver.builder()
                                        .driver("Ann Sample", CarNumber.of("7"), driver("ann", "Ann Sample"))
                                        .build(),
                                Sheet.of(
                                        car("7").driver("Ann", "Sample", "GBR"),
                                        car("31").driver("Ann", "Sample", "GBR"))),
                        "driver"));
    }

    @Test
    void aDriverInTheSameCarAgainIsMatchedAndInAnotherDoubtful() {
        Sheet first = Sheet.of(car("31").driver("Ann", "Sample", "GBR"), car("7").driver("Bob", "Example", "GBR"));
        Sheet second = Sheet.of(car("31").driver("Ann", "Sample", "GBR").driver("Bob", "Example", "GBR"), car("7"));

        assertEquals(
                List.of(
                        "NEW Ann Sample is ann-sample: nothing known has this name",
                        "NEW Bob Example is bob-example: nothing known has this name",
                        "MATCHED Ann Sample is ann-sample: the name and the car agree",
                        "DOUBTFUL Bob Example is bob-example: only the name agrees"),
                report(imported(Resolver.knowingNobody(), first, second), "driver"));
    }

    @Test
    void aDriverListedTwiceInACarIsAFinding() {
        TimingImport imported = imported(
                Resolver.knowingNobody(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR").driver("ANN", "SAMPLE", "GBR")));

        assertEquals(List.of("ann-sample"), driverIds(imported));
        assertEquals(
                List.of("WARNING race-lakeside.json /classification/0/drivers/1 (line 12): expected each driver once in"
                        + " a car, found 'Ann Sample' again"),
                TwoRaces.findings(imported));
    }

    @Test
    void spellingsOfATeamAreOneTeamWithDoubtUnlessTheCarAgrees() {
        Sheet first = Sheet.of(
                car("31").driver("Ann", "Sample", "GBR").with("team", "Kiln-Hill MotorSports"),
                car("7").driver("Bob", "Example", "GBR").with("team", "Kiln-Hill MotorSports"));
        Sheet second = Sheet.of(
                car("31").driver("Ann", "Sample", "GBR").with("team", "Kiln Hill Motorsports"),
                car("8").driver("Bob", "Example", "GBR").with("team", "Kiln Hill Motor Sports"));

        assertEquals(
                List.of(
                        "NEW Kiln-Hill MotorSports is kiln-hill-motorsports: nothing known has this name",
                        "MATCHED Kiln-Hill MotorSports is kiln-hill-motorsports: it is spelled alike in the files",
                        "MATCHED Kiln Hill Motorsports is kiln-hill-motorsports: the name and the car agree",
                        "DOUBTFUL Kiln Hill Motor Sports is kiln-hill-motorsports: only the name agrees"),
                report(imported(Resolver.knowingNobody(), first, second), "team"));
    }

    @Test
    void aMakeOfTheBookIsTakenWithDoubt() {
        Manufacturer acme = Manufacturer.builder().id("the-make").name("Acme").build();
        Resolver resolver = Resolver.builder()
                .knowing(RecordBook.builder().addEntities(List.of(acme)).build())
                .build();

        assertEquals(
                List.of("DOUBTFUL Acme is the-make: only the name agrees"),
                report(imported(resolver, Sheet.of(car("31").driver("Ann", "Sample", "GBR"))), "manufacturer"));
    }

    @Test
    void theResolverSettlesTeamsMakesAndClasses() {
        Team team = Team.builder().id("example").name("Example Racing").build();
        Manufacturer acme =
                Manufacturer.builder().id("acme-cars").name("Acme Cars").build();
        CarClass gtp =
                CarClass.builder().id("grand-touring").name("Grand Touring").build();
        TimingImport imported = imported(
                Resolver.builder()
                        .team("Example Racing with Sample", team)
                        .manufacturer("Acme", acme)
                        .carClass("GTP", gtp)
                        .build(),
                Sheet.of(car("31").driver("Ann", "Sample", "GBR").with("team", "EXAMPLE RACING with SAMPLE")));
        Result result = imported.book().results().only();

        assertEquals(List.of(team), result.teams());
        assertEquals(Optional.of(acme), result.manufacturer());
        assertEquals(Optional.of(gtp), result.carClass());
        assertEquals("exc-2026-grand-touring-31", result.entry().id());
    }

    @Test
    void aClassThatTheResolverSettlesNeedNotBeOneOfTheSeasons() {
        CarClass listed = CarClass.builder().id("lmp2").name("LMP2").build();
        CarClass settled = CarClass.builder().id("gtp").name("Grand Touring").build();
        Race race = LAKESIDE.toBuilder()
                .season(SEASON.toBuilder().classes(List.of(listed)).build())
                .build();

        assertEquals(
                Optional.of(settled),
                TimingImport.builder(Resolver.builder().carClass("GTP", settled).build())
                        .add(
                                race,
                                Sheet.of(car("31").driver("Ann", "Sample", "GBR"))
                                        .read())
                        .build()
                        .book()
                        .results()
                        .only()
                        .carClass());
    }

    @ParameterizedTest
    @CsvSource({
        "GTD PRO, GTDPRO, true",
        "A.J. Sample, AJ Sample, true",
        "Søren Élan, soren elan, true",
        "R+D Racing, RD Racing, false",
        "Ann Sample, Sample, false"
    })
    void namesAreAlikeByTheirLettersAndDigits(String one, String other, boolean alike) {
        assertEquals(alike, Resolver.alike(one, other));
    }

    @Test
    void saysHowMuchItHasBeenTold() {
        assertEquals(
                "resolver of 2 names and 1 numbers, knowing a record book of 0 entities and 0 facts",
                Resolver.builder()
                        .driver("Ann Sample", driver("ann", "Ann Sample"))
                        .driver("Ann Sample", CarNumber.of("7"), driver("b", "Ann Sample"))
                        .sameCar(CarNumber.of("5"), CarNumber.of("85"))
                        .build()
                        .toString());
    }
}
