package io.github.palmares.json.timing;

import java.util.ArrayList;
import java.util.List;

/** Reads a file of qualifying. */
final class QualifyingReader {
    private final Notes notes;
    private final List<OfficialQualifying.Row> rows = new ArrayList<>();

    private QualifyingReader(Notes notes) {
        this.notes = notes;
    }

    static OfficialQualifying read(Content content) {
        Notes notes = new Notes(content.file());
        QualifyingReader reader = new QualifyingReader(notes);
        SessionHead head;
        if (content instanceof Content.Rows) {
            head = SessionHead.of(content.file());
            FileKind.QUALIFYING.table(content).forEach(notes, reader::row);
        } else {
            Reading object = new Reading(FileKind.QUALIFYING.object((Content.Json) content), notes);
            head = SessionHead.ofFile(object);
            object.list("classification").forEach(reader::row);
            object.leave("fastest_lap");
            object.end();
        }
        return new OfficialQualifying(
                content.file(),
                head.championship(),
                head.event(),
                head.name().orElse(""),
                head.mark(),
                head.day(),
                reader.rows,
                notes.findings());
    }

    private void row(Reading car) {
        RowReading reading = new RowReading(car, notes);
        rows.add(new OfficialQualifying.Row(
                rows.size() + 1,
                reading.position(),
                reading.number(),
                car.text("class"),
                car.text("team"),
                reading.time("time"),
                car.number("laps", 0),
                reading.crew(),
                car.location()));
        reading.gap("gap_first");
        reading.gap("gap_previous");
        car.leave("lap", "group", "vehicle", "manufacturer", "status", "not_finished");
        car.leave("fastest_lap_time", "elapsed_time");
        car.leaveEmpty("not_finished_cause");
        reading.end();
    }
}
