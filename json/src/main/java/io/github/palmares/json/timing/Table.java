package io.github.palmares.json.timing;

import io.github.palmares.text.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private final List<Column> fields;

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
        this.fields = columns.stream().map(Column::of).toList();
        refuseTwins();
    }

    /**
     * A column of a table, and the field that the provider's JSON has for it.
     *
     * @param field the name of the field, in lower case
     * @param driver the block of the driver that it says something of, such as {@code DRIVER2}; absent where it is the car's
     */
    record Column(String field, Optional<String> driver) {
        /** The list of a car's drivers. */
        static final String DRIVERS = "drivers";

        /** A driver's name in one field. */
        static final String WHOLE_NAME = "name";

        /** The names of all drivers of a car in one field, parted by strokes. */
        static final String ALL_NAMES = "driver_names";

        private static final Pattern OF_DRIVER = Pattern.compile("(driver[1-9]?)_"
                + "(firstname|secondname|license|hometown|country|shortname|imsa_.*|ecm .*|\\*extra .*)");
        private static final Pattern ONE_NAME = Pattern.compile("driver_[1-9]");
        private static final Pattern LEFT = Pattern.compile("imsa_.*|ecm .*|\\*extra .*|sort key|division");
        private static final Map<String, String> FIELDS = Map.ofEntries(
                Map.entry("pos", "position"),
                Map.entry("pic", "position_in_class"),
                Map.entry("class_type", "class"),
                Map.entry("total_time", "elapsed_time"),
                Map.entry("elapsed", "elapsed_time"),
                Map.entry("fl_time", "fastest_lap_time"),
                Map.entry("best_lap_time", "fastest_lap_time"),
                Map.entry("fl_lapnum", "fastest_lap_number"),
                Map.entry("best_lap_num", "fastest_lap_number"),
                Map.entry("fl_kph", "fastest_lap_kph"),
                Map.entry("best_lap_kph", "fastest_lap_kph"),
                Map.entry("tyres", "tires"),
                Map.entry("car", "vehicle"),
                Map.entry("driver", ALL_NAMES),
                Map.entry("drivers", ALL_NAMES),
                Map.entry("secondname", "surname"),
                Map.entry("shortname", "short_name"));

        static Column of(String column) {
            String lower = column.toLowerCase(Locale.ROOT);
            Matcher block = OF_DRIVER.matcher(lower);
            if (block.matches()) {
                return new Column(
                        field(block.group(2)), Optional.of(block.group(1).toUpperCase(Locale.ROOT)));
            }
            if (ONE_NAME.matcher(lower).matches()) {
                return new Column(WHOLE_NAME, Optional.of(column));
            }
            return new Column(field(lower), Optional.empty());
        }

        private static String field(String column) {
            return FIELDS.getOrDefault(column, column);
        }

        /** Whether it is left in the file: the provider's own number for something, which is no identity, or a cup's name. */
        boolean isLeft() {
            return LEFT.matcher(field).matches();
        }
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
                throw refuse(column, 1, "expected each column once, found " + Visible.quoted(column) + " again");
            }
        });
    }

    String file() {
        return file;
    }

    /** The columns that have a name, by the names of the fields that stand for them. */
    Set<String> fields() {
        return fields.stream().map(Column::field).collect(Collectors.toSet());
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
                        new Located.Text(Located.Step.NONE, line, cell),
                        "nothing beyond the last column '" + lastColumn() + "'",
                        Visible.quoted(cell));
                break;
            }
            Column column = fields.get(i);
            if (!column.isLeft()) {
                column.driver()
                        .map(driver -> drivers.computeIfAbsent(driver, key -> new LinkedHashMap<>()))
                        .orElse(row)
                        .put(column.field(), new Located.Text(Located.Step.column(columns.get(i)), line, cell));
            }
        }
        if (!drivers.isEmpty()) {
            row.put(Column.DRIVERS, crew(line, drivers));
        }
        return new Located.Fields(Located.Step.NONE, line, row);
    }

    private String lastColumn() {
        List<String> named = columns();
        return named.get(named.size() - 1);
    }

    private static Located.Elements crew(int line, Map<String, Map<String, Located>> drivers) {
        List<Located> crew = new ArrayList<>();
        drivers.forEach((block, fields) -> crew.add(new Located.Fields(Located.Step.column(block), line, fields)));
        return new Located.Elements(Located.Step.column(Column.DRIVERS), line, crew);
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
