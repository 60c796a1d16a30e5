package io.github.palmares.json.timing;

import static io.github.palmares.json.timing.TwoRaces.LAKESIDE;
import static io.github.palmares.json.timing.TwoRaces.driver;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Team;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a resolver was told, written and read again. */
class ResolverDocumentTest {
    private static final Manufacturer ACME =
            Manufacturer.builder().id("acme").name("Acme").build();

    private static Resolver resolver() {
        return Resolver.builder()
                .driver("Annika Sample", driver("ann", "Ann Sample"))
                .driver("Ann Sample", CarNumber.of("7"), driver("other-ann", "Ann Sample"))
                .team(
                        "Example Racing",
                        Team.builder().id("example").name("Example").build())
                .manufacturer("Acme Cars", ACME)
                .car(
                        "Acme P-One",
                        CarModel.builder()
                                .id("p1")
                                .name("Acme P1")
                                .manufacturer(ACME)
                                .build())
                .carClass(
                        "GTDPRO",
                        CarClass.builder().id("gtd-pro").name("GTD PRO").build())
                .sameCar(CarNumber.of("5"), CarNumber.of("85"), LAKESIDE)
                .sameCar(CarNumber.of("068"), CarNumber.of("68"))
                .build();
    }

    @Test
    void whatIsReadIsWhatWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("resolver.json");
        resolver().write(file);
        Resolver read = Resolver.read(file);

        assertEquals(resolver().meant(), read.meant());
        assertEquals(resolver().sameCars(), read.sameCars());
        assertArrayEquals(resolver().toBytes(), read.toBytes());
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOne() {
        Resolver changed = resolver().toBuilder()
                .driver("ANNIKA SAMPLE", driver("annika", "Annika"))
                .build();

        assertEquals(resolver().meant().size(), changed.meant().size());
        assertEquals("annika", changed.meant().get(0).named().id());
    }

    @Test
    void aRefusalNamesTheLine() {
        String text = """
                { "names": [],
                  "cars": [
                    { "entered": "5", "ran": "85" },
                    { "entered": "6",
                      "ran": "x" } ] }
                """;

        assertEquals(
                "a.json: /cars/1/ran: expected a car number such as '31', found 'x' (line 5)",
                assertThrows(
                                TimingFormatException.class,
                                () -> Resolver.of("a.json", text.getBytes(StandardCharsets.UTF_8)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|a.json: expected a resolver with the lists 'names' and 'cars', found no list 'names' (line 1)",
                "[]|a.json: expected a resolver with the lists 'names' and 'cars', found no list 'names' (line 1)",
                "{\"names\": [{\"spelling\": \"Ann\"}], \"cars\": []}|a.json: /names/0: expected a driver, team,"
                        + " manufacturer, car or class that the name means, found none (line 1)",
                "{\"names\": [{\"team\": {\"id\": \"a\", \"name\": \"A\"}}], \"cars\": []}|a.json: /names/0: expected"
                        + " text 'spelling', found none (line 1)",
                "{\"names\": [], \"cars\": [{\"entered\": \"x\", \"ran\": \"5\"}]}|a.json: /cars/0/entered: expected a"
                        + " car number such as '31', found 'x' (line 1)"
            })
    void whatIsNoResolverIsRefused(String text, String message) {
        assertEquals(
                message,
                assertThrows(
                                TimingFormatException.class,
                                () -> Resolver.of("a.json", text.getBytes(StandardCharsets.UTF_8)))
                        .getMessage());
    }
}
