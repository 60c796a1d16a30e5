package io.github.palmares.json.timing;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Country;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.text.Visible;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a file of race results. */
final class ResultsReader {
    private static final String A_TIME = "a time such as '1:23.456'";
    private static final String NOTHING = "-";

    private final Notes notes;

    private ResultsReader(Notes notes) {
        this.notes = notes;
    }

    static OfficialResults read(String file, byte[] bytes) {
        Located.Fields object = FileKind.results(file, LocatedReader.read(file, bytes));
        Notes notes = new Notes(file);
        return new ResultsReader(notes).results(file, new Reading(object, notes));
    }

    private OfficialResults results(String file, Reading object) {
        Reading session = object.inner("session").orElseThrow();
        Optional<String> championship = session.text("championship_name");
        Optional<String> event = session.text("event_name");
        Optional<String> mark = mark(session);
        Optional<LocalDate> day =
                session.read("session_date", "a day, the day first, such as '17-01-2026 01:30'", TimingText::day);
        Optional<String> circuit = session.inner("circuit").flatMap(this::circuit);
        Optional<Duration> duration = session.inner("finalize_type").flatMap(this::duration);
        Optional<String> message = session.text("report_message");
        session.leave("session_name", "session_type", "creation_date", "weather");
        session.leaveEmpty("revised_mark");
        session.end();
        List<Reading> cars = object.list("classification");
        List<OfficialResults.Row> rows = new ArrayList<>();
        for (int i = 0; i < cars.size(); i++) {
            rows.add(row(i + 1, cars.get(i)));
        }
        if (cars.isEmpty()) {
            notes.notUnderstood(object.at("classification"), "cars", "none");
        }
        Optional<CarNumber> fastest = object.inner("fastest_lap").flatMap(lap -> fastest(lap, rows));
        object.end();
        return new OfficialResults(
                file, championship, event, mark, day, circuit, duration, message, fastest, rows, notes.findings());
    }

    /** Provisional results are read like official ones, and said to be so. */
    private Optional<String> mark(Reading session) {
        Optional<String> mark = session.text("report_mark");
        if (mark.isPresent() && !mark.get().equalsIgnoreCase("Official")) {
            notes.disagrees(
                    session.at("report_mark"),
                    "expected results marked 'Official', found " + Visible.quoted(mark.get()));
        }
        return mark;
    }

    private Optional<String> circuit(Reading circuit) {
        Optional<String> name = circuit.text("name");
        circuit.leave("length", "country");
        circuit.end();
        return name;
    }

    private Optional<Duration> duration(Reading end) {
        Optional<String> type = end.text("type");
        boolean byTime = type.isPresent() && Spelling.key(type.get()).equals("bytime");
        if (type.isPresent() && !byTime) {
            notes.notUnderstood(end.at("type"), "'By Time'", Visible.quoted(type.get()));
        }
        OptionalInt seconds = end.number("time_in_seconds", 0);
        end.end();
        return byTime && seconds.orElse(0) > 0 ? Optional.of(Duration.ofSeconds(seconds.getAsInt())) : Optional.empty();
    }

    private Optional<CarNumber> fastest(Reading lap, List<OfficialResults.Row> rows) {
        Optional<CarNumber> number = lap.read("participant_number", "a car number such as '31'", TimingText::carNumber);
        lap.leave("time", "kph", "lap_number", "driver_number", "driver_firstname", "driver_surname");
        lap.end();
        if (number.isPresent() && rows.stream().noneMatch(row -> row.number().equals(number))) {
            notes.disagrees(
                    lap.at("participant_number"),
                    "expected the number of a car in the classification, found '" + number.get() + "'");
        }
        return number;
    }

    private OfficialResults.Row row(int order, Reading car) {
        Optional<String> statusWord = car.text("status");
        Optional<String> number = car.text("number");
        if (number.flatMap(TimingText::carNumber).isEmpty()) {
            notes.notUnderstood(
                    car.at("number"),
                    "a car number such as '31'",
                    number.map(Visible::quoted).orElse("none"));
        }
        OfficialResults.Row row = new OfficialResults.Row(
                order,
                position(car),
                status(car, statusWord),
                statusWord,
                finished(car),
                number,
                car.text("team"),
                car.text("class"),
                car.text("group"),
                car.text("vehicle"),
                car.text("manufacturer"),
                car.number("laps", 0),
                time(car, "elapsed_time"),
                time(car, "fastest_lap_time"),
                gap(car, "gap_first"),
                crew(car),
                car.location());
        gap(car, "gap_previous");
        endOfRow(car);
        return row;
    }

    private static void endOfRow(Reading car) {
        car.leave("fastest_lap_number", "fastest_lap_kph", "fastest_lap_driver_number");
        car.leave("time", "kph", "pit_stops", "tires");
        car.leaveEmpty("not_finished_cause", "division", "manufacturer_country");
        car.leaveEmpty("imsa_carid", "imsa_teamid", "imsa_classid", "imsa_cartypeid", "imsa_manufacturerid");
        car.leaveEmpty("imsa_tireid", "imsa_sponsorid", "imsa_evententryid", "*extra_9", "*extra_10");
        car.end();
    }

    private static OptionalInt position(Reading car) {
        boolean none =
                car.text("position").filter(text -> !text.equals(NOTHING)).isEmpty();
        return none ? OptionalInt.empty() : car.number("position", 0);
    }

    private ResultStatus status(Reading car, Optional<String> word) {
        Optional<ResultStatus> status = word.flatMap(TimingText::status);
        if (status.isEmpty()) {
            notes.notUnderstood(
                    car.at("status"),
                    "a status such as 'Classified'",
                    word.map(Visible::quoted).orElse("none"));
        }
        return status.orElse(ResultStatus.OTHER);
    }

    private static Answer finished(Reading car) {
        return switch (car.answer("not_finished")) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** No time at all is written as nothing, as a dash, or as zero. */
    private static Optional<Duration> time(Reading car, String name) {
        boolean none = car.text(name).filter(text -> !text.equals(NOTHING)).isEmpty();
        return none
                ? Optional.empty()
                : car.read(name, A_TIME, TimingText::time).filter(time -> !time.isZero());
    }

    private static Optional<Gap> gap(Reading car, String name) {
        boolean none = car.text(name).filter(text -> !text.equals(NOTHING)).isEmpty();
        return none ? Optional.empty() : car.read(name, "a gap such as '+3.210' or '404 Laps'", TimingText::gap);
    }

    private List<OfficialResults.Listed> crew(Reading car) {
        List<OfficialResults.Listed> crew = new ArrayList<>();
        for (Reading driver : car.list("drivers")) {
            Optional<String> givenName = driver.text("firstname");
            Optional<String> familyName = driver.text("surname");
            Optional<Country> country = driver.read("country", "a country's code such as 'DEU'", Country::meantBy);
            crew.add(new OfficialResults.Listed(
                    givenName,
                    familyName,
                    country,
                    driver.read("license", "a rating such as 'Gold'", TimingText::rating),
                    driver.location()));
            driver.leave("number", "hometown");
            driver.leaveEmpty("short_name", "imsa_driverid", "imsa_driverplugid", "imsa_driverratinglong");
            driver.leaveEmpty("*extra_4", "*extra_5");
            driver.end();
        }
        return crew;
    }
}
