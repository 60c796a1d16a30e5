package io.github.palmares.json.timing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up tables in the provider's forms. */
final class Rows {
    static final String RACE =
            "POSITION;NUMBER;STATUS;LAPS;TOTAL_TIME;GAP_FIRST;GAP_PREVIOUS;FL_LAPNUM;FL_TIME;FL_KPH;TEAM;"
                    + "CLASS;GROUP;DIVISION;VEHICLE;TIRES;IMSA_CarId;*Extra 10;" + drivers(2);
    static final String QUALIFYING = "POS;NUMBER;LAP;TIME;GAP_FIRST;GAP_PREVIOUS;KPH; LAPS;TEAM;CLASS;GROUP;DIVISION;"
            + "VEHICLE;TIRES;ECM Team Id;Sort Key;" + drivers(2);
    static final String WEC =
            "POSITION;NUMBER;TEAM;DRIVER_1;DRIVER_2;DRIVER_3;DRIVER_4;VEHICLE;TYRES;CLASS;GROUP;DIVISION;"
                    + "STATUS;LAPS;TOTAL_TIME;GAP_FIRST;GAP_PREVIOUS;FL_LAPNUM;FL_TIME;FL_KPH;DRIVER_5;";
    static final String BY_CLASS = "CLASS_TYPE;POS;PIC;NUMBER;TEAM;VEHICLE;DRIVERS;LAPS;ELAPSED;GAP_FIRST;GAP_PREVIOUS;"
            + "BEST_LAP_NUM;BEST_LAP_TIME;BEST_LAP_KPH;";
    static final String GRID =
            "POSITION;CLASS;NUMBER;STARTING_DRIVER;QUALIFYING_DRIVER;DRIVER_1;DRIVER_2;TEAM;CAR;TIME;";
    static final String LAPS =
            "NUMBER; DRIVER_NUMBER; LAP_NUMBER; LAP_TIME; LAP_IMPROVEMENT; CROSSING_FINISH_LINE_IN_PIT;"
                    + " S1; S1_IMPROVEMENT; KPH; ELAPSED; HOUR;S1_LARGE;TOP_SPEED;DRIVER_NAME;PIT_TIME;CLASS;GROUP;TEAM;"
                    + "MANUFACTURER;FLAG_AT_FL;S1_SECONDS;IM1_time;";

    private final List<String> lines = new ArrayList<>();

    private Rows(String header) {
        lines.add(header);
    }

    static Rows of(String header, String... rows) {
        Rows table = new Rows(header);
        Collections.addAll(table.lines, rows);
        return table;
    }

    private static String drivers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "DRIVER" + i)
                .map(block -> String.join(
                                ";",
                                block + "_FIRSTNAME",
                                block + "_SECONDNAME",
                                block + "_LICENSE",
                                block + "_HOMETOWN",
                                block + "_COUNTRY",
                                block + "_SHORTNAME",
                                block + "_IMSA_DriverId",
                                block + "_*Extra 5")
                        + ";")
                .collect(Collectors.joining());
    }

    /** A classified car of IMSA's form, with one driver and an absent one. */
    static String car(int position, String number, String carClass, int laps, String bestLap, String driver) {
        return position + ";" + number + ";Classified;" + laps + ";6:00:12.34" + position % 10 + ";-;-;7;" + bestLap
                + ";201.5;Team " + number + ";" + carClass + ";;;Acme P1;M;17;;" + driver
                + ";Gold;Sampleton, ON;GBR;;77;x;;;;;;;";
    }

    /** A car of the WEC's form. */
    static String wec(int position, String number, String carClass, String status, int laps, String time) {
        return position + ";" + number + ";Team " + number + ";Ann OF" + number
                + ";;;;Acme P1 - Zenith;M;" + carClass + ";;;" + status + ";" + laps + ";" + time
                + ";;;2;1'30.000;201.5;;";
    }

    /** A car in qualifying. */
    static String qualified(String position, String number, String time, String carClass) {
        return position + ";" + number + ";3;" + time + ";-;-;170.1;5;Team " + number + ";" + carClass + ";;;Acme P1;M";
    }

    /** A lap of a car. */
    static String lap(String number, String carClass, int lap, String elapsed) {
        return number + ";1;" + lap + ";1:40.000;0;;30.000;0;201.5;" + elapsed
                + ";14:02:17.190;0:30.000;260.1;Ann Sample;;" + carClass + ";;Team " + number
                + ";Acme;GF;30.000;0:12.0;";
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** As the provider sends it: a byte order mark, and the line ends of Windows. */
    byte[] raw() {
        return ("\uFEFF" + text().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** As stores save it again: with commas, and quotes around what holds one. */
    byte[] saved() {
        String saved = text().lines().map(Rows::withCommas).collect(Collectors.joining("\n", "", "\n"));
        return saved.getBytes(StandardCharsets.UTF_8);
    }

    private static String withCommas(String line) {
        return List.of(line.split(";", -1)).stream()
                .map(cell -> cell.contains(",") ? "\"" + cell + "\"" : cell)
                .collect(Collectors.joining(","));
    }

    OfficialResults results(String file) {
        return OfficialResults.of(file, raw());
    }
}
