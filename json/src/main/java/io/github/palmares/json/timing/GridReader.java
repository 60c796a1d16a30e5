package io.github.palmares.json.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a starting grid. */
final class GridReader {
    private final Notes notes;
    private final List<OfficialGrid.Row> rows = new ArrayList<>();

    private GridReader(Notes notes) {
        this.notes = notes;
    }

    static OfficialGrid read(Content content) {
        Notes notes = new Notes(content.file());
        GridReader reader = new GridReader(notes);
        SessionHead head;
        if (content instanceof Content.Rows) {
            head = SessionHead.of(content.file());
            FileKind.GRID.table(content).forEach(notes, reader::row);
        } else {
            Reading object = new Reading(FileKind.GRID.object((Content.Json) content), notes);
            head = SessionHead.ofFile(object);
            object.list("grid").forEach(reader::row);
            object.end();
        }
        return new OfficialGrid(
                content.file(),
                head.championship(),
                head.event(),
                head.mark(),
                head.day(),
                reader.rows,
                notes.findings());
    }

    private void row(Reading place) {
        RowReading reading = new RowReading(place, notes);
        boolean empty = place.text("number").isEmpty()
                && place.text("team").isEmpty()
                && place.text("class").isEmpty();
        List<OfficialResults.Listed> crew = empty ? List.of() : reading.crew();
        rows.add(new OfficialGrid.Row(
                rows.size() + 1,
                reading.position(),
                empty ? Optional.empty() : reading.number(),
                place.text("class"),
                place.text("team"),
                reading.time("time"),
                driver(place, "starting_driver", crew),
                driver(place, "qualifying_driver", crew),
                crew,
                place.location()));
        place.leave("group", "vehicle", "manufacturer", Table.Column.DRIVERS);
        reading.end();
    }

    /** A driver by name or, in JSON, by the number among the car's drivers. */
    private static Optional<String> driver(Reading place, String field, List<OfficialResults.Listed> crew) {
        int number = place.number(field + "_number", 0).orElse(0);
        return place.text(field)
                .or(() -> number >= 1 && number <= crew.size()
                        ? Optional.of(crew.get(number - 1).name())
                        : Optional.empty());
    }
}
