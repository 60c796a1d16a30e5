package io.github.palmares.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.json.RecordBooks;
import io.github.palmares.model.Season;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of made-up files becomes a book, and the book a page. */
class ImportSeasonTest {
    private static final String RACE = "POSITION;NUMBER;STATUS;LAPS;TOTAL_TIME;FL_TIME;TEAM;CLASS;VEHICLE;"
            + "DRIVER1_FIRSTNAME;DRIVER1_SECONDNAME;DRIVER1_COUNTRY;\n";
    private static final String QUALIFYING = "POS;NUMBER;LAP;TIME;TEAM;CLASS;VEHICLE;\n";

    @TempDir
    private Path directory;

    private Path folder() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("cup"));
        Files.writeString(
                folder.resolve("lakeside-2026-race-results.csv"),
                RACE + "1;31;Classified;205;6:00:12.345;1:23.456;Team 31;GTP;Acme P1;Nick;Harrow;GBR;\n"
                        + "2;7;Classified;204;6:00:13.345;1:23.999;Team 7;GTP;Acme P1;Bob;Example;USA;\n");
        Files.writeString(
                folder.resolve("lakeside-2026-qualifying-results.csv"),
                QUALIFYING + "1;7;3;1:20.000;Team 7;GTP;Acme P1;\n2;31;3;1:21.000;Team 31;GTP;Acme P1;\n");
        Files.writeString(
                folder.resolve("hilltop-2026-race-results.csv"),
                RACE + "1;7;Classified;100;3:00:12.345;1:43.456;Team 7;GTP;Acme P1;Bob;Example;USA;\n"
                        + "2;8;Classified;99;3:00:15.345;1:43.999;Team 8;GTP;Acme P1;Nicholas;Harrow;GBR;\n");
        Files.writeString(folder.resolve("notes.txt"), "Remember the milk");
        return folder;
    }

    @Test
    void printsWhatWasReadAndWhatIsDoubtfulAndWritesTheBook() throws IOException {
        Path folder = folder();
        Path book = directory.resolve("book.json");

        assertEquals(
                new Output(
                        0,
                        """
                        results of 2 cars in hilltop-2026-race-results.csv, of 'hilltop-2026'
                        qualifying of 2 cars in lakeside-2026-qualifying-results.csv, of 'lakeside-2026'
                        results of 2 cars in lakeside-2026-race-results.csv, of 'lakeside-2026'
                        %s: notes.txt: expected JSON or a table (CSV), found what seems to be text (line 1)
                        DOUBTFUL driver 'Nick Harrow' is nick-harrow: it may be 'Nicholas Harrow': the family name is the\
                         same, and the given names are forms of one or a letter apart, at lakeside-2026-race-results.csv\
                         DRIVER1 (line 2)
                        import of 3 of 4 files: import of 9 facts with 2 findings
                        wrote %s: %s
                        season cup-2026, classes gtp
                        """.formatted(folder.resolve("notes.txt"), book, RecordBooks.read(written(folder, book))),
                        ""),
                Output.of(new ImportSeason(), folder.toString(), book.toString()));
    }

    private static Path written(Path folder, Path book) {
        Output.of(new ImportSeason(), folder.toString(), book.toString());
        return book;
    }

    @Test
    void theBookCanBeDrawn() throws IOException {
        Path book = written(folder(), directory.resolve("book.json"));
        Path page = directory.resolve("page.html");

        assertEquals(
                new Output(0, "wrote " + page + ": cup 2026, GTP, 3 cars, 2 races\n", ""),
                Output.of(new SeasonPage(), page.toString(), book.toString(), "cup-2026", "gtp"));
        assertTrue(Files.readString(page).contains("<svg"));
    }

    @Test
    void aDayInTheNameOfAFileTellsItsYear() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("cup"));
        Files.writeString(
                folder.resolve("lakeside-qualifying-20260509.csv"),
                QUALIFYING + "1;31;3;1:20.000;Team 31;GTP;Acme P1;\n");
        Files.writeString(
                folder.resolve("lakeside-race-20260510.csv"),
                RACE + "1;31;Classified;205;6:00:12.345;1:23.456;Team 31;GTP;Acme P1;Nick;Harrow;GBR;\n");
        Path book = directory.resolve("book.json");

        assertEquals(
                new Output(0, """
                        qualifying of 1 cars in lakeside-qualifying-20260509.csv, of 'lakeside'
                        results of 1 cars in lakeside-race-20260510.csv, of 'lakeside'
                        import of 2 of 2 files: import of 3 facts with 1 findings
                        wrote %s: %s
                        season cup-2026, classes gtp
                        """.formatted(book, RecordBooks.read(written(folder, book))), ""),
                Output.of(new ImportSeason(), folder.toString(), book.toString()));
    }

    @Test
    void theYearInTheNameOfTheFolderIsNoPartOfTheSeries() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("cup-2026").resolve("lakeside"));
        Files.writeString(
                folder.resolve("race.csv"),
                RACE + "1;31;Classified;205;6:00:12.345;1:23.456;Team 31;GTP;Acme P1;Nick;Harrow;GBR;\n");
        Path book = directory.resolve("book.json");

        Output.of(new ImportSeason(), folder.getParent().toString(), book.toString());

        Season season = RecordBooks.read(book).seasons().get(0);
        assertEquals("cup-2026", season.id());
        assertEquals("cup", season.series().name());
    }

    @Test
    void aFileNamedAfterWhatItHoldsTellsItsEventItself() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("cup"));
        Files.writeString(folder.resolve("race-1.json"), """
                {"session": {"event_name": "Lakeside 6 Hours", "report_mark": "Official", "session_type": "Race",\
                 "session_date": "10-05-2026 01:30"},
                 "classification": [{"position": "1", "number": "31", "status": "Classified", "laps": "205",\
                 "team": "Team 31", "class": "GTP", "vehicle": "Acme P1", "manufacturer": "Acme",\
                 "drivers": [{"firstname": "Nick", "surname": "Harrow"}]}]}
                """);
        Path book = directory.resolve("book.json");

        assertEquals(
                "results of 1 cars in race-1.json, of 'lakeside-6-hours-2026'",
                Output.of(new ImportSeason(), folder.toString(), book.toString())
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void refusesAFolderThatIsNotThereAndNoArguments() {
        assertEquals(new Output(2, "", "no file 'none'\n"), Output.of(new ImportSeason(), "none"));
        assertEquals(
                new Output(2, "", "expected FOLDER [BOOK.json [RESOLVER.json]], found 0 arguments\n"),
                Output.of(new ImportSeason()));
    }
}
