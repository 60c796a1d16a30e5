package io.github.palmares.json.timing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table, and the field that the provider's JSON has for it.
 *
 * @param field the name of the field, in lower case
 * @param driver the block of the driver that it says something of, such as {@code DRIVER2}; absent where it is the car's
 */
record TableColumn(String field, Optional<String> driver) {
    /** The list of a car's drivers. */
    static final String DRIVERS = "drivers";

    /** A driver's name in one field. */
    static final String WHOLE_NAME = "name";

    /** The names of all drivers of a car in one field, parted by strokes. */
    static final String ALL_NAMES = "driver_names";

    private static final Pattern OF_DRIVER = Pattern.compile(
            "(driver[1-9]?)_" + "(firstname|secondname|license|hometown|country|shortname|imsa_.*|ecm .*|\\*extra .*)");
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
            Map.entry("firstname", "firstname"),
            Map.entry("secondname", "surname"),
            Map.entry("shortname", "short_name"));

    static TableColumn of(String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        Matcher block = OF_DRIVER.matcher(lower);
        if (block.matches()) {
            return new TableColumn(
                    field(block.group(2)), Optional.of(block.group(1).toUpperCase(Locale.ROOT)));
        }
        if (ONE_NAME.matcher(lower).matches()) {
            return new TableColumn(WHOLE_NAME, Optional.of(column));
        }
        return new TableColumn(field(lower), Optional.empty());
    }

    private static String field(String column) {
        return FIELDS.getOrDefault(column, column);
    }

    /** Whether it says who drove. */
    boolean isOfDrivers() {
        return driver.isPresent() || field.equals(ALL_NAMES);
    }

    /** Whether it is left in the file: the provider's own number for something, which is no identity, or a cup's name. */
    boolean isLeft() {
        return LEFT.matcher(field).matches();
    }
}
