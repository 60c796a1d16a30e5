package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs each example and holds what it prints, which lies beside this test in a text file. */
class ExamplesTest {
    @Test
    void theMainOnePrintsWhatDeraniHasWon() throws IOException {
        assertPrints("DriverPalmares.txt", Output.of(new DriverPalmares()));
    }

    @Test
    void anotherDriverIsFoundByTheFamilyNameInAnyCase() throws IOException {
        assertPrints("DriverPalmares-blomqvist.txt", Output.of(new DriverPalmares(), "BLOMQVIST"));
    }

    @Test
    void aNameCanBeGivenInSeveralWordsOrAsAnId() {
        Output byName = Output.of(new DriverPalmares(), "Tom", "Blomqvist");
        assertEquals(byName, Output.of(new DriverPalmares(), "tom-blomqvist"));
        assertEquals(Example.OK, byName.code());
    }

    @Test
    void anUnknownDriverIsRefusedWithTheNearestNames() {
        assertEquals(
                new Output(2, "", "no driver 'Deranni'; did you mean 'pipo-derani'?\n"),
                Output.of(new DriverPalmares(), "Deranni"));
    }

    @Test
    void anUnknownDriverWhoIsNearToNobodyIsRefusedWithoutAGuess() {
        assertEquals(new Output(2, "", "no driver 'Xyz'\n"), Output.of(new DriverPalmares(), "Xyz"));
    }

    @Test
    void theEntryListTellsWhoIsSignedForWhat() throws IOException {
        assertPrints("EntryList.txt", Output.of(new EntryList()));
    }

    @Test
    void anUnknownSeasonIsRefusedWithTheNearestIds() {
        assertEquals(
                new Output(2, "", "no season 'imsa-24'; did you mean 'imsa-2024'?\n"),
                Output.of(new EntryList(), "imsa-24"));
    }

    @Test
    void theMarketKeepsRumoursApartFromWhatIsCertain() throws IOException {
        assertPrints("DriverMarket.txt", Output.of(new DriverMarket()));
    }

    @Test
    void aMarketForNoYearIsRefused() {
        assertEquals(
                new Output(2, "", "expected a year such as 2025, found 'next'\n"),
                Output.of(new DriverMarket(), "next"));
    }

    @Test
    void statedTotalsStandBesideWhatCanBeCounted() throws IOException {
        assertPrints("StatedAgainstCounted.txt", Output.of(new StatedAgainstCounted()));
    }

    @Test
    void championsStandByClassAndYear() throws IOException {
        assertPrints("Champions.txt", Output.of(new Champions()));
    }

    @Test
    void aBookCanBeBuiltInCode() throws IOException {
        assertPrints("FirstBook.txt", Output.of(new FirstBook()));
    }

    @Test
    void aDocumentIsCheckedFromItsFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("book.json"), "{\"schemaVersion\":\"1.0\"}");
        assertEquals(new Output(0, "", ""), Output.of(new CheckBook(), file.toString()));
        Files.writeString(file, "{\"schemaVersion\":\"1.0\"");
        assertEquals(
                new Output(
                        1,
                        "ERROR /schemaVersion: expected more, found the end of the document (line 1, column 23)\n",
                        ""),
                Output.of(new CheckBook(), file.toString()));
    }

    @Test
    void aDocumentThatIsNotThereIsNotChecked() {
        assertEquals(new Output(2, "", "no file 'book.json'\n"), Output.of(new CheckBook(), "book.json"));
    }

    private static void assertPrints(String file, Output output) throws IOException {
        try (InputStream expected = ExamplesTest.class.getResourceAsStream(file)) {
            byte[] text = Objects.requireNonNull(expected, file).readAllBytes();
            assertEquals(new Output(Example.OK, new String(text, StandardCharsets.UTF_8), ""), output);
        }
    }
}
