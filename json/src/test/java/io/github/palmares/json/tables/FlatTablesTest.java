package io.github.palmares.json.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.RecordBooks;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import io.github.palmares.model.LineUp;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import io.github.palmares.model.TitleKind;
import io.github.palmares.testing.Growth;
import io.github.palmares.testing.Histories;
import io.github.palmares.testing.Specimens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
            .time(Duration.ofHours(1))
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
                .filter(cell -> !cell.getValue().isNull()
                        && !(cell.getValue().isArray() && cell.getValue().isEmpty()))
                .forEach(cell -> said.add(cell.getKey() + "=" + cell.getValue()));
        return String.join(" ", said).replace('"', '\'');
    }

    @Test
    void aResultIsARow() throws IOException {
        List<JsonNode> rows = rows(BOOK, "results");
        assertEquals(1, rows.size());
        assertEquals(
                "season_id='cup-2023' series_id='cup' series_name='Cup' season_label='2023' season_year=2023"
                        + " race_id='first' race_name='First' race_round=1 race_kind='points'"
                        + " race_start_earliest='2023-05-06' race_start_latest='2023-05-06'"
                        + " entry_id='car' car_number='01' class_id='gt' class_name='GT'"
                        + " team_ids=['sample'] team_names=['Sample'] overall_position=3 class_position=1"
                        + " status='classified' took_part=true overall_win=false class_win=true"
                        + " line_up_whole=true time_seconds=3600 best_lap_seconds=93.04"
                        + " citation_source_ids=['paper'] citation_paragraphs=[2]",
                said(rows.get(0)));
    }

    @Test
    void aDriverOfACarIsARowOfTheCrews() throws IOException {
        List<JsonNode> rows = rows(BOOK, "crews");
        assertEquals(2, rows.size());
        assertEquals("ann", rows.get(0).get("driver_id").asString());
        assertTrue(said(rows.get(1)).endsWith(" class_win=true driver_id='bob' driver_name='Bob Sample'"));
        assertTrue(rows.get(1).get("driver_drove").isNull(), "not known is null");
    }

    @Test
    void aTitleIsARowWithItsHolders() throws IOException {
        assertEquals(
                "season_id='cup-2023' series_id='cup' series_name='Cup' season_label='2023' season_year=2023"
                        + " championship_id='cup' championship_name='Cup' championship_role='season-title'"
                        + " driver_ids=['ann','bob'] driver_names=['Ann Sample','Bob Sample']"
                        + " class_ids=['gt'] class_names=['GT'] title_kind='drivers'"
                        + " holder_kinds=['driver','driver'] holder_ids=['ann','bob']"
                        + " holder_names=['Ann Sample','Bob Sample'] holders_complete=false"
                        + " citation_source_ids=['paper'] citation_paragraphs=[3]",
                said(rows(BOOK, "titles").get(0)));
    }

    @Test
    void aBirthdayKnownByAnAgeSaysSoBesideItsBounds() throws IOException {
        Driver driver =
                ANN.toBuilder().born(PartialDate.parse("aged 29 on 2023")).build();
        assertEquals(
                "driver_id='ann' driver_name='Ann Sample' driver_born='aged 29 on 2023'"
                        + " driver_born_earliest='1993-01-02' driver_born_latest='1994-12-31'",
                said(rows(RecordBook.builder().addEntity(driver).build(), "drivers")
                        .get(0)));
    }

    @Test
    void whereACarRanOtherwiseTheRaceGoesBeforeTheEntry() throws IOException {
        Result result = WIN.toBuilder()
                .ranAs(RanAs.builder().number(CarNumber.of("99")).build())
                .build();
        JsonNode row = rows(RecordBook.builder().add(result).build(), "results").get(0);
        assertEquals("99", row.get("car_number").asString());
        assertEquals("99", row.get("ran_as_number").asString());
        JsonNode entry =
                rows(RecordBook.builder().add(result).build(), "entries").get(0);
        assertEquals("01", entry.get("entry_number").asString());
    }

    /** What is added to the attributes of a type, and to no table, is found here. */
    @Test
    void eachAttributeOfEachTypeIsInItsTables() {
        List<String> cannotChangeAlone = new ArrayList<>();
        for (RecordType type : RecordType.all()) {
            Table<Object, Object> table = Specimens.untyped(type.table());
            Object full = Specimens.full(table);
            for (Attribute<Object, Object> attribute : table.attributes()) {
                if (attribute.row().kind() == Row.Kind.ID) {
                    continue;
                }
                Optional<Object> changed = changed(table, full, attribute);
                changed.ifPresentOrElse(
                        other -> assertNotEquals(cells(type, full), cells(type, other), type + "." + attribute),
                        () -> cannotChangeAlone.add(type + "." + attribute));
            }
        }
        assertEquals(List.of("ENTRY.SEASON"), cannotChangeAlone, "its races are of the same season");
    }

    /** A value that says something else of an attribute, or nothing, if one of them is valid. */
    private static Optional<Object> changed(
            Table<Object, Object> table, Object value, Attribute<Object, Object> attribute) {
        List<Supplier<Object>> changes = List.of(
                () -> Specimens.with(table, value, attribute, Specimens.value(table, attribute, 1)),
                () -> Specimens.without(table, value, attribute));
        for (Supplier<Object> change : changes) {
            try {
                Object changed = change.get();
                if (!changed.equals(value)) {
                    return Optional.of(changed);
                }
            } catch (IllegalArgumentException e) {
                // Not valid by itself.
                continue;
            }
        }
        return Optional.empty();
    }

    private static List<String> cells(RecordType type, Object value) {
        RecordBook.Builder book = RecordBook.builder();
        if (value instanceof Fact fact) {
            book.add(fact);
        } else {
            book.addEntity((Entity) value);
        }
        List<String> tables = switch (type) {
            case ENTRY -> List.of("entries", "seats");
            case RESULT -> List.of("results", "crews");
            default -> List.of(type.plural());
        };
        return FlatTables.ALL.stream()
                .filter(table -> tables.contains(table.name()))
                .flatMap(table -> cells(table, book.build()).stream())
                .toList();
    }

    private static <T> List<String> cells(FlatTable<T> table, RecordBook book) {
        return table.rows(book)
                .flatMap(row -> table.columns().stream()
                        .map(column -> column.name() + "=" + column.of().apply(row)))
                .toList();
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
                book.results().count(),
                Files.readAllLines(folder.resolve("results.jsonl")).size());
    }

    @Test
    void whatTheColumnsMeanIsWrittenBeside() throws IOException {
        RecordBooks.writeTables(BOOK, folder);
        JsonNode tables = MAPPER.readTree(Files.readString(folder.resolve("tables.json")));
        assertEquals("1.0", tables.get("tablesVersion").asString());
        assertEquals(FlatTables.ALL.size(), tables.get("tables").size());
        assertEquals(
                "{'name':'class_win','type':'flag','list':false,'description':'Whether it won its class'}",
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

    /** A column may be added, and is then added there; none is taken away or renamed before the next major version. */
    @Test
    void theColumnsAreThoseOfTheirVersion() throws IOException {
        RecordBooks.writeTables(BOOK, folder);
        String written = Files.readString(folder.resolve("tables.json"));
        Path kept = Files.writeString(Path.of("target", "tables-1.0.json"), written);
        try (InputStream released = FlatTablesTest.class.getResourceAsStream("tables-1.0.json")) {
            String expected = released == null ? "" : new String(released.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(
                    expected,
                    written,
                    () -> "cp json/" + kept
                            + " json/src/test/resources/io/github/palmares/json/tables/tables-1.0.json");
        }
    }

    @Test
    void fourTimesTheResultsTakeFourTimesAsLong() {
        Growth.assertLinear(4, seasons -> Histories.of(1, seasons, 6, 20), book -> {
            try {
                RecordBooks.writeTables(book, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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
