package io.github.palmares.json.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a file of laps. Sectors, speeds and pit times are left in it. */
final class LapsReader {
    private final Notes notes;
    private final List<OfficialLaps.Lap> laps = new ArrayList<>();
    private final Map<String, Optional<String>> words = new HashMap<>();

    private LapsReader(Notes notes) {
        this.notes = notes;
    }

    static OfficialLaps read(Content content) {
        Table table = FileKind.LAPS.table(content);
        Notes notes = new Notes(table.file());
        LapsReader reader = new LapsReader(notes);
        table.forEach(notes, reader::row);
        FileName name = FileName.of(table.file());
        return new OfficialLaps(table.file(), name.mark(), name.day(), reader.laps, notes.findings());
    }

    private void row(Reading row) {
        RowReading reading = new RowReading(row, notes);
        Optional<String> number = reading.number();
        OptionalInt lap = row.number("lap_number", 1);
        Optional<Duration> elapsed = reading.time("elapsed_time");
        if (number.isPresent() && lap.isPresent() && elapsed.isPresent()) {
            laps.add(new OfficialLaps.Lap(
                    shared(number).orElseThrow(),
                    shared(row.text("class")),
                    shared(row.text("driver_name")),
                    lap.getAsInt(),
                    reading.time("lap_time"),
                    elapsed.get()));
        } else {
            notes.notUnderstood(row.object(), "a lap with number and elapsed time", "one without");
        }
    }

    /** One object for a word that thousands of rows repeat. */
    private Optional<String> shared(Optional<String> word) {
        return word.isEmpty() ? word : words.computeIfAbsent(word.get(), key -> word);
    }
}
