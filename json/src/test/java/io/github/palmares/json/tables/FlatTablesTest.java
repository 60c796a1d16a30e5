package io.github.palmares.json.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.testing.Histories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlatTablesTest {
    private static final Series CUP = Series.builder().id("cup").name("Cup").build();
    private static final Season SEASON =
            Season.builder().id("cup-2023").series(CUP).label("2023").build();
    private static final CarClass GT = CarClass.builder().id("gt").name("GT").build();
    private static final Team TEAM = Team.builder().id("sample").name("Sample").build();
    private static final Driver ANN =
            Driver.builder().id("ann").name("Ann Sample").build();
    private static final Driver BOB =
            Driver.builder().id("bob").name("Bob Sample").build();
    private static final Source PAPER =
            Source.builder().id("paper").title("Paper").build();
    private static final Result WIN = Result.builder()
            .race(Race.builder()
                    .id("first")
                    .season(SEASON)
                    .name("First")
                    .round(1)
                    .start(PartialDate.of(LocalDate.of(2023, 5, 6)))
                    .build())
            .entry(Entry.builder()
                    .id("car")
                    .season(SEASON)
                    .addTeam(TEAM)
                    .number(CarNumber.of("01"))
                    .carClass(GT)
                    .build())
            .lineUp(LineUp.whole(ANN, BOB))
            .overallPosition(3)
            .classPosition(1)
            .status(ResultStatus.CLASSIFIED)
            .bestLap(Duration.ofMillis(93_040))
            .addCitation(Citation.of(PAPER, 2))
            .build();
    private static final Title TITLE = Title.builder()
            .championship(Championship.builder()
                    .id("cup")
                    .name("Cup")
                    .series(CUP)
                    .role(ChampionshipRole.SEASON_TITLE)
                    .build())
            .season(SEASON)
            .addClass(GT)
            .kind(TitleKind.DRIVERS)
            .addHolders(BOB, ANN)
            .addCitation(Citation.of(PAPER, 3))
            .build();
    private static final RecordBook BOOK = RecordBook.builder().add(WIN, TITLE).build();

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path folder;

    private List<JsonNode> rows(RecordBook book, String table) throws IOException {
        RecordBooks.writeTables(book, folder);
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(table + ".jsonl"))) {
            rows.add(MAPPER.readTree(line));
        }
        return rows;
    }

    /** The cells that say something, in the order of the columns. */
    private static String said(JsonNode row) {
        List<String> said = new ArrayList<>();
        row.properties().stream()
                .filter(cell -> !cell.getValue().isNull() && !(cell.getValue().isArray() && cell.getValue().isEmpty()))
                .forEach(cell -> said.add(cell.getKey() + "=" + cell.getValue()));
        return String.join(" ", said).replace('"', '\'');
    }

    @Test
    void aResultIsARow() throws IOException {
        List<JsonNode> rows = rows(BOOK, "results");
        assertEquals(1, rows.size());
        assertEquals(
                "series_id='cup' series_name='Cup' season_id='cup-2023' season_label='2023' season_year=2023"
                        + " race_id='first' race_name='First' race_kind='points' round=1"
                        + " race_start_earliest='2023-05-06' race_start_latest='2023-05-06'"
                        + " entry_id='car' car_number='01' class_id='gt' class_name='GT'"
                        + " team_ids=['sample'] team_names=['Sample'] status='classified' took_part=true"
                        + " overall_position=3 class_position=1 overall_win=false class_win=true"
                        + " best_lap_seconds=93.04 crew_complete=true sources=['paper']",
                said(rows.get(0)));
    }

    @Test
    void aDriverOfACarIsARowOfTheCrews() throws IOException {
        List<JsonNode> rows = rows(BOOK, "crews");
        assertEquals(2, rows.size());
        assertEquals("ann", rows.get(0).get("driver_id").asString());
        assertTrue(said(rows.get(1)).endsWith(" class_win=true driver_id='bob' driver_name='Bob Sample'"));
        assertTrue(rows.get(1).get("drove").isNull(), "not known is null");
    }

    @Test
    void aTitleIsARowWithItsHolders() throws IOException {
        assertEquals(
                "series_id='cup' series_name='Cup' season_id='cup-2023' season_label='2023' season_year=2023"
                        + " championship_id='cup' championship_name='Cup' championship_role='season-title'"
                        + " class_ids=['gt'] class_names=['GT'] title_kind='drivers'"
                        + " driver_ids=['ann','bob'] driver_names=['Ann Sample','Bob Sample'] holders_complete=true"
                        + " sources=['paper']",
                said(rows(BOOK, "titles").get(0)));
    }

    @Test
    void everyRowHasEveryColumnInOrder() throws IOException {
        RecordBook book = Histories.of(1, 3, 5, 20);
        RecordBooks.writeTables(book, folder);
        for (FlatTable<?> table : FlatTables.ALL) {
            List<String> columns = table.columns().stream().map(Column::name).toList();
            assertEquals(columns.stream().distinct().toList(), columns, table.name());
            for (String line : Files.readAllLines(folder.resolve(table.name() + ".jsonl"))) {
                assertEquals(columns, List.copyOf(MAPPER.readTree(line).propertyNames()), table.name());
            }
        }
        assertEquals(
                book.results().count(), Files.readAllLines(folder.resolve("results.jsonl")).size());
    }

    @Test
    void whatTheColumnsMeanIsWrittenBeside() throws IOException {
        RecordBooks.writeTables(BOOK, folder);
        JsonNode tables = MAPPER.readTree(Files.readString(folder.resolve("tables.json")));
        assertEquals("1.0", tables.get("tablesVersion").asString());
        assertEquals(FlatTables.ALL.size(), tables.get("tables").size());
        assertEquals(
                "{'name':'class_win','type':'flag','description':'Whether it is known to have won its class'}",
                column(tables, "results.jsonl", "class_win"));
    }

    private static String column(JsonNode tables, String file, String name) {
        for (JsonNode table : tables.get("tables")) {
            if (table.get("file").asString().equals(file)) {
                for (JsonNode column : table.get("columns")) {
                    if (column.get("name").asString().equals(name)) {
                        return column.toString().replace('"', '\'');
                    }
                }
            }
        }
        return "none";
    }

    @Test
    void aTableWithoutRowsIsAnEmptyFile() throws IOException {
        assertEquals(List.of(), rows(BOOK, "totals"));
        assertEquals("", Files.readString(folder.resolve("totals.jsonl")));
    }

    @Test
    void aFolderThatCannotBeMadeIsAnIOException() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(IOException.class, () -> RecordBooks.writeTables(BOOK, file.resolve("below")));
    }
}
