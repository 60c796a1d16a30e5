package io.github.palmares.json.timing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A file of values parted by semicolons or commas. Its rows are read one by one, and each as the object that the provider's
 * JSON has in its place, so that one reader serves both. Columns are told by their names, never by their places.
 */
final class Table {
    private static final int LONGEST_TEXT = 100_000;
    private static final char SEMICOLON = ';';
    private static final char COMMA = ',';

    private final String file;
    private final String text;
    private final char separator;
    private final List<String> columns;
    private final List<TableColumn> fields;
    private final boolean hasDrivers;

    private Table(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        List<String> header = new ArrayList<>();
        parse((line, cells) -> {
            cells.forEach(cell -> header.add(cell.strip()));
            return false;
        });
        this.columns = List.copyOf(header);
        this.fields = columns.stream().map(TableColumn::of).toList();
        this.hasDrivers = fields.stream().anyMatch(TableColumn::isOfDrivers);
        refuseTwins();
    }

    private interface RowTaker {
        boolean goOn(int line, List<String> cells);
    }

    /** Whether the first line of a text parts its words as a table does. */
    static boolean seems(String text) {
        String head = firstLine(text);
        return head.indexOf(SEMICOLON) >= 0 || head.indexOf(COMMA) >= 0;
    }

    static Table of(String file, String text) {
        String head = firstLine(text);
        return new Table(file, text, count(head, SEMICOLON) >= count(head, COMMA) ? SEMICOLON : COMMA);
    }

    private static String firstLine(String text) {
        return text.stripLeading().lines().findFirst().orElse("");
    }

    private static long count(String text, char sought) {
        return text.chars().filter(one -> one == sought).count();
    }

    private void refuseTwins() {
        Map<String, Long> times = columns.stream()
                .filter(column -> !column.isEmpty())
                .collect(Collectors.groupingBy(column -> column, LinkedHashMap::new, Collectors.counting()));
        times.forEach((column, count) -> {
            if (count > 1) {
                throw refuse(column, 1, "expected each column once, found '" + column + "' again");
            }
        });
    }

    String file() {
        return file;
    }

    /** The columns that have a name, by the names of the fields that stand for them. */
    Set<String> fields() {
        return fields.stream().map(TableColumn::field).collect(Collectors.toSet());
    }

    /** The columns as the file names them. */
    List<String> columns() {
        return columns.stream().filter(column -> !column.isEmpty()).toList();
    }

    /** Goes through the rows after the header. What a row has beyond the last column is noted. */
    void forEach(Notes notes, Consumer<Reading> taker) {
        int[] number = {0};
        parse((line, cells) -> {
            if (number[0]++ > 0) {
                Located.Fields row = row(line, cells, notes);
                if (row.byName().isEmpty()) {
                    notes.notUnderstood(row, "a row of values", "an empty one");
                } else {
                    taker.accept(new Reading(row, notes));
                }
            }
            return true;
        });
    }

    private Located.Fields row(int line, List<String> cells, Notes notes) {
        Map<String, Located> row = new LinkedHashMap<>();
        Map<String, Map<String, Located>> drivers = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (i >= fields.size() || columns.get(i).isEmpty()) {
                notes.notUnderstood(
                        new Located.Text("", line, cell),
                        "nothing beyond the last column '" + lastColumn() + "'",
                        "'" + cell + "'");
                break;
            }
            TableColumn column = fields.get(i);
            if (!column.isLeft()) {
                column.driver()
                        .map(driver -> drivers.computeIfAbsent(driver, key -> new LinkedHashMap<>()))
                        .orElse(row)
                        .put(column.field(), new Located.Text(columns.get(i), line, cell));
            }
        }
        if (hasDrivers && !(row.isEmpty() && drivers.isEmpty())) {
            row.put(TableColumn.DRIVERS, crew(line, drivers));
        }
        return new Located.Fields("", line, row);
    }

    private String lastColumn() {
        List<String> named = columns();
        return named.get(named.size() - 1);
    }

    private static Located.Elements crew(int line, Map<String, Map<String, Located>> drivers) {
        List<Located> crew = new ArrayList<>();
        drivers.forEach((block, fields) -> crew.add(new Located.Fields(block, line, fields)));
        return new Located.Elements(TableColumn.DRIVERS, line, crew);
    }

    /** Reads until the taker has enough. */
    private void parse(RowTaker taker) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        int line = 1;
        try (JsonParser parser = mapper().reader().with(schema).createParser(text)) {
            try {
                List<String> cells = new ArrayList<>();
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        if (cells.isEmpty()) {
                            line = parser.currentTokenLocation().getLineNr();
                        }
                        cells.add(parser.getString());
                    } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                        if (!taker.goOn(line, cells)) {
                            return;
                        }
                        cells.clear();
                    }
                }
            } catch (JacksonException e) {
                int at = Math.max(line, parser.currentLocation().getLineNr());
                throw refuse("", at, "expected values parted by '" + separator + "': " + LocatedReader.words(e));
            }
        }
    }

    private static CsvMapper mapper() {
        return CsvMapper.builder(CsvFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(LONGEST_TEXT)
                                .build())
                        .build())
                .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.SKIP_EMPTY_LINES)
                .build();
    }

    private TimingFormatException refuse(String column, int line, String problem) {
        return new TimingFormatException(new Location(file, column, line), problem);
    }
}
