package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.model.Entry;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.TitleKind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeasonPageTest {
    @TempDir
    private Path directory;

    @Test
    void drawsTheMadeUpSeasonAsAPageThatStandsAlone() throws IOException {
        Path page = directory.resolve("season.html");
        assertEquals(
                new Output(0, "wrote " + page + ": Made-up Endurance Series 2030, Prototype, 6 cars, 6 races\n", ""),
                Output.of(new SeasonPage(), page.toString()));
        try (InputStream expected = SeasonPageTest.class.getResourceAsStream("SeasonPage.html")) {
            byte[] held = Objects.requireNonNull(expected, "SeasonPage.html").readAllBytes();
            assertEquals(new String(held, StandardCharsets.UTF_8), Files.readString(page));
        }
        assertFalse(Files.readString(page).contains("<script"));
    }

    @Test
    void drawsASeasonOfAnyBook() throws IOException {
        Path book = directory.resolve("book.json");
        RecordBooks.write(MadeUpSeason.book(), book);
        Path made = directory.resolve("made.html");
        Path read = directory.resolve("read.html");
        Output.of(new SeasonPage(), made.toString());
        Output.of(new SeasonPage(), read.toString(), book.toString(), "made-up-2030", "prototype");
        assertEquals(Files.readString(made), Files.readString(read));
    }

    /** Whatever the names hold, the page is that of the plain ones with each name in its place, escaped. */
    @Test
    void namesAreTextWhateverTheyHold() throws IOException {
        Path book = directory.resolve("book.json");
        String plain = RecordBooks.toText(MadeUpSeason.book());
        String hostile =
                plain.replaceAll("\"name\":\"([^\"]*)\"", "\"name\":\"<script>'$1' & \\\\\"$1\\\\\"</script>\"");
        Files.writeString(book, hostile);
        Path made = directory.resolve("made.html");
        Path read = directory.resolve("read.html");
        Output.of(new SeasonPage(), made.toString());
        Output.of(new SeasonPage(), read.toString(), book.toString(), "made-up-2030", "prototype");
        String expected = Files.readString(made)
                .replaceAll(
                        "Made-up Endurance Series|Prototype|Round [0-9]|Team [A-Z][a-z]+",
                        "&lt;script&gt;&#39;$0&#39; &amp; &quot;$0&quot;&lt;/script&gt;");
        assertEquals(expected, Files.readString(read));
        assertTrue(expected.contains("&lt;script&gt;&#39;Team Oak&#39;"));
        assertTrue(expected.contains("&lt;script&gt;&#39;Round 6&#39;"));
        assertTrue(expected.contains("<title>&lt;script&gt;&#39;Made-up Endurance Series&#39;"));
        assertFalse(expected.contains("<script"));
    }

    @Test
    void hasFewLinesHoweverManyPointsThereAre() throws IOException {
        RecordBook made = MadeUpSeason.book();
        Entry car = made.entries().toList().get(0);
        PointsAdjustment gift = PointsAdjustment.builder()
                .season(car.season())
                .table(TitleKind.TEAMS)
                .number(car.number())
                .competitor(car.teams().get(0))
                .points(new BigDecimal("999999999"))
                .reason("a gift")
                .build();
        Path book = directory.resolve("book.json");
        RecordBooks.write(made.toBuilder().add(gift).build(), book);
        Path page = directory.resolve("season.html");

        Output.of(new SeasonPage(), page.toString(), book.toString(), "made-up-2030", "prototype");

        String drawn = Files.readString(page);
        assertEquals(4, drawn.split("<line class=\"grid\"", -1).length - 1);
        assertTrue(drawn.contains(">500000000</text>"), drawn);
    }

    @Test
    void refusesASeasonThatTheBookDoesNotHold() throws IOException {
        Path book = directory.resolve("book.json");
        RecordBooks.write(MadeUpSeason.book(), book);
        assertEquals(
                new Output(2, "", "no season 'made-up-2031'; did you mean 'made-up-2030'?\n"),
                Output.of(new SeasonPage(), "page.html", book.toString(), "made-up-2031", "prototype"));
    }

    @Test
    void refusesAnyOtherNumberOfArguments() {
        assertEquals(
                new Output(2, "", "expected OUT.html or OUT.html BOOK.json SEASON CLASS, found 0 arguments\n"),
                Output.of(new SeasonPage()));
    }
}
