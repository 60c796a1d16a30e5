package io.github.palmares.json.timing;

import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
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
    private final Notes notes;

    private ResultsReader(Notes notes) {
        this.notes = notes;
    }

    static OfficialResults read(Content content) {
        Notes notes = new Notes(content.file());
        ResultsReader reader = new ResultsReader(notes);
        return content instanceof Content.Rows
                ? reader.results(FileKind.RESULTS.table(content))
                : reader.results(content.file(), new Reading(FileKind.RESULTS.object((Content.Json) content), notes));
    }

    /** A table has no head. */
    private OfficialResults results(Table table) {
        FileName name = FileName.of(table.file());
        name.mark().ifPresent(mark -> noteMark(new Located.Text(Located.Step.NONE, 1, mark), mark));
        boolean withStatus = table.fields().contains("status");
        List<OfficialResults.Row> rows = new ArrayList<>();
        table.forEach(notes, car -> rows.add(row(rows.size() + 1, car, withStatus)));
        if (rows.isEmpty()) {
            notes.notUnderstood(new Located.Text(Located.Step.NONE, 1, ""), "cars", "none");
        }
        return new OfficialResults(
                table.file(),
                Optional.empty(),
                Optional.empty(),
                name.mark(),
                name.day(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                stopped(rows),
                notes.findings());
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
            rows.add(row(i + 1, cars.get(i), true));
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
        mark.ifPresent(text -> noteMark(session.at("report_mark"), text));
        return mark;
    }

    private void noteMark(Located at, String mark) {
        if (!mark.equalsIgnoreCase("Official")) {
            notes.disagrees(at, "expected results marked 'Official', found " + Visible.quoted(mark));
        }
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

    private OfficialResults.Row row(int order, Reading car, boolean withStatus) {
        RowReading reading = new RowReading(car, notes);
        Optional<String> statusWord = car.text("status");
        Optional<String> number = reading.number();
        OptionalInt position = reading.position();
        OptionalInt laps = car.number("laps", 0);
        Optional<Duration> time = reading.time("elapsed_time");
        ResultStatus filed = withStatus || position.isEmpty() ? status(car, statusWord) : ResultStatus.CLASSIFIED;
        ResultStatus status = started(car, filed, laps, time);
        OfficialResults.Row row = new OfficialResults.Row(
                order,
                position,
                status,
                statusWord,
                status == ResultStatus.RETIRED && car.at("not_finished") == car.object() ? Answer.NO : finished(car),
                number,
                car.text("team"),
                car.text("class"),
                car.text("group"),
                car.text("vehicle"),
                car.text("manufacturer"),
                laps,
                time,
                reading.time("fastest_lap_time"),
                reading.gap("gap_first"),
                reading.crew(),
                car.location());
        reading.gap("gap_previous");
        car.leave("time");
        car.leaveEmpty("not_finished_cause");
        reading.end();
        return row;
    }

    /** The WEC files a car that never started as retired, without a lap and without a time. */
    private ResultStatus started(Reading car, ResultStatus filed, OptionalInt laps, Optional<Duration> time) {
        if (filed != ResultStatus.RETIRED || laps.orElse(1) > 0 || time.isPresent()) {
            return filed;
        }
        notes.disagrees(
                car.at("status"),
                "expected a lap or a time of a car that retired, found none: it is taken for one that did not start");
        return ResultStatus.NOT_STARTED;
    }

    /**
     * A car that is not classified had stopped where its time ends more than a lap of its own before the winner's: the
     * ELMS files all that stopped so.
     */
    private static List<OfficialResults.Row> stopped(List<OfficialResults.Row> rows) {
        Optional<Duration> end = rows.stream()
                .filter(row -> row.position().orElse(0) == 1)
                .findFirst()
                .flatMap(OfficialResults.Row::time);
        return rows.stream()
                .map(row -> end.isPresent() && hadStopped(row, end.get()) ? row.notFinished() : row)
                .toList();
    }

    private static boolean hadStopped(OfficialResults.Row row, Duration end) {
        return row.status() == ResultStatus.NOT_CLASSIFIED
                && row.finished() == Answer.UNKNOWN
                && row.time().isPresent()
                && row.bestLap().isPresent()
                && row.time().get().plus(row.bestLap().get()).compareTo(end) < 0;
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
}
