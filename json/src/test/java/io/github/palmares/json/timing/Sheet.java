package io.github.palmares.json.timing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A result file in the provider's form. The cars stand on the lines from {@link #FIRST_CAR} on, one each. */
final class Sheet {
    static final int FIRST_CAR = 12;
    static final String NAME = "race-lakeside.json";

    private final Map<String, Object> session = new LinkedHashMap<>();
    private String fastest = "31";
    private final List<Car> cars = new ArrayList<>();

    private Sheet() {
        session.put("championship_name", "Example Sports Car Cup");
        session.put("event_name", "Lakeside 6 Hours by Sample");
        session.put("session_name", "Race");
        session.put("report_mark", "Official");
        session.put("revised_mark", "");
        session.put("report_message", "");
        session.put("session_type", "Race");
        session.put("session_date", "17-01-2026 01:30");
        session.put("creation_date", "01-02-2026 03:04:05");
    }

    static Sheet of(Car... cars) {
        Sheet sheet = new Sheet();
        sheet.cars.addAll(Arrays.asList(cars));
        sheet.fastest = cars.length == 0 ? "" : String.valueOf(cars[0].fields.get("number"));
        return sheet;
    }

    Sheet session(String field, Object value) {
        session.put(field, value);
        return this;
    }

    Sheet fastest(String number) {
        this.fastest = number;
        return this;
    }

    String text() {
        String head = fields(session);
        return """
                {
                  "session": {
                    %s,
                    "circuit": { "name": "Lakeside Ring", "length": 4321.5, "country": "Nowhere" },
                    "weather": { "air_temperature": "20.00 ºC", "track_status": "Dry" },
                    "finalize_type": { "type": "By Time", "time_in_seconds": 21600 }
                  },
                  "fastest_lap": {
                    "time": "1:23.456", "kph": "201.5", "lap_number": "45", "participant_number": "%s", "driver_number": 3
                  },
                  "classification": [
                %s
                  ]
                }
                """.formatted(head, fastest, cars.stream().map(Car::json).collect(Collectors.joining(",\n")));
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    OfficialResults read() {
        return read(NAME);
    }

    OfficialResults read(String file) {
        return OfficialResults.of(file, bytes());
    }

    private static String fields(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\": " + json(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String json(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Sheet::json).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Crew driver) {
            return "{" + fields(driver.fields) + "}";
        }
        return value instanceof String text ? "\"" + text.replace("\"", "\\\"") + "\"" : String.valueOf(value);
    }

    /** One car's row. */
    static final class Car {
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final List<Crew> crew = new ArrayList<>();

        private Car(String number, String carClass, Object position) {
            fields.put("status", "Classified");
            fields.put("not_finished", false);
            fields.put("not_finished_cause", "");
            fields.put("position", position);
            fields.put("number", number);
            fields.put("elapsed_time", "6:00:12.345");
            fields.put("fastest_lap_number", "44");
            fields.put("fastest_lap_time", "1:23.456");
            fields.put("fastest_lap_kph", "198.7");
            fields.put("fastest_lap_driver_number", 2);
            fields.put("time", "1:23.456");
            fields.put("gap_first", "-");
            fields.put("gap_previous", "-");
            fields.put("kph", "198.7");
            fields.put("laps", "205");
            fields.put("pit_stops", "7");
            fields.put("team", "Team " + number);
            fields.put("class", carClass);
            fields.put("group", "");
            fields.put("division", "");
            fields.put("vehicle", "Acme P1");
            fields.put("tires", "M");
            fields.put("manufacturer", "Acme");
            fields.put("manufacturer_country", "");
            fields.put("imsa_carid", "");
            fields.put("imsa_teamid", "");
            fields.put("imsa_evententryid", "");
            fields.put("*extra_9", "");
            fields.put("*extra_10", "");
        }

        static Car of(String number, String carClass, Object position) {
            return new Car(number, carClass, position);
        }

        Car with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        Car without(String field) {
            fields.remove(field);
            return this;
        }

        Car driver(String givenName, String familyName, String country) {
            return driver(new Crew(givenName, familyName, country));
        }

        Car driver(Crew driver) {
            crew.add(driver);
            return this;
        }

        String json() {
            Map<String, Object> all = new LinkedHashMap<>(fields);
            all.putIfAbsent("drivers", crew);
            return "{" + Sheet.fields(all) + "}";
        }
    }

    /** A driver listed in a car. */
    static final class Crew {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Crew(String givenName, String familyName, String country) {
            fields.put("number", 1);
            fields.put("firstname", givenName);
            fields.put("surname", familyName);
            fields.put("license", "Gold");
            fields.put("hometown", "Sampleton");
            fields.put("country", country);
            fields.put("short_name", "");
            fields.put("imsa_driverid", "");
            fields.put("*extra_4", "");
        }

        Crew with(String field, Object value) {
            fields.put(field, value);
            return this;
        }
    }
}
