package io.github.palmares.json.timing;

import io.github.palmares.json.timing.names.PersonName;
import io.github.palmares.model.Country;
import io.github.palmares.model.DriverRating;
import io.github.palmares.text.Visible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes from a row what rows of several kinds of files have. */
final class RowReading {
    private static final String A_TIME = "a time such as '1:23.456'";
    private static final String NOTHING = "-";
    private static final String UNKNOWN = "?";

    private final Reading row;
    private final Notes notes;

    RowReading(Reading row, Notes notes) {
        this.row = row;
        this.notes = notes;
    }

    /** The number of the car, as the file has it; what is none is noted. */
    Optional<String> number() {
        Optional<String> number = row.text("number");
        if (number.flatMap(TimingText::carNumber).isEmpty()) {
            notes.notUnderstood(
                    row.at("number"),
                    "a car number such as '31'",
                    number.map(Visible::quoted).orElse("none"));
        }
        return number;
    }

    OptionalInt position() {
        return isNothing("position") ? OptionalInt.empty() : row.number("position", 0);
    }

    /** No time at all is written as nothing, as a dash, or as zero. */
    Optional<Duration> time(String name) {
        return isNothing(name)
                ? Optional.empty()
                : row.read(name, A_TIME, TimingText::time).filter(time -> !time.isZero());
    }

    Optional<Gap> gap(String name) {
        return isNothing(name)
                ? Optional.empty()
                : row.read(name, "a gap such as '+3.210' or '404 Laps'", TimingText::gap);
    }

    private boolean isNothing(String name) {
        return row.text(name).filter(text -> !text.equals(NOTHING)).isEmpty();
    }

    /** The drivers: a list of objects, or all names in one field, parted by strokes. */
    List<OfficialResults.Listed> crew() {
        Optional<String> names = row.text(Table.Column.ALL_NAMES);
        if (names.isPresent()) {
            row.leave(Table.Column.DRIVERS);
            return Arrays.stream(names.get().split("(?:^|\\s)/(?:\\s|$)"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> listed(PersonName.of(name), Optional.empty(), Optional.empty()))
                    .toList();
        }
        boolean tableRowWithoutDrivers =
                row.object().pointer().isEmpty() && row.at(Table.Column.DRIVERS) == row.object();
        if (tableRowWithoutDrivers) {
            return List.of();
        }
        List<OfficialResults.Listed> crew = new ArrayList<>();
        for (Reading driver : row.list(Table.Column.DRIVERS)) {
            crew.add(listed(driver));
        }
        return crew;
    }

    private OfficialResults.Listed listed(PersonName name, Optional<Country> country, Optional<DriverRating> rating) {
        return new OfficialResults.Listed(
                name.whole(),
                name.given(),
                name.family(),
                country,
                rating,
                notes.location(row.at(Table.Column.ALL_NAMES)));
    }

    private static OfficialResults.Listed listed(Reading driver) {
        PersonName name = driver.text(Table.Column.WHOLE_NAME)
                .map(PersonName::of)
                .orElseGet(() -> PersonName.of(driver.text("firstname"), driver.text("surname")));
        boolean unknown = driver.text("country").filter(UNKNOWN::equals).isPresent();
        Optional<Country> country = unknown
                ? Optional.empty()
                : driver.read("country", "a country's code such as 'DEU'", TimingText::country);
        Optional<DriverRating> rating = driver.read("license", "a rating such as 'Gold'", TimingText::rating);
        driver.leave("number", "hometown");
        driver.leaveEmpty("short_name", "imsa_driverid", "imsa_driverplugid", "imsa_driverratinglong");
        driver.leaveEmpty("*extra_4", "*extra_5");
        driver.end();
        return new OfficialResults.Listed(
                name.whole(), name.given(), name.family(), country, rating, driver.location());
    }

    /** What rows have that a record book has no place for, or that has always been empty. */
    void end() {
        row.leave("gap_previous", "fastest_lap_number", "fastest_lap_kph", "fastest_lap_driver_number");
        row.leave("kph", "pit_stops", "tires", "position_in_class");
        row.leaveEmpty("division", "manufacturer_country");
        row.leaveEmpty("imsa_carid", "imsa_teamid", "imsa_classid", "imsa_cartypeid", "imsa_manufacturerid");
        row.leaveEmpty("imsa_tireid", "imsa_sponsorid", "imsa_evententryid", "*extra_9", "*extra_10");
        row.end();
    }
}
