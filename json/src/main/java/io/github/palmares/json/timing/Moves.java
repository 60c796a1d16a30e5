package io.github.palmares.json.timing;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells what results say otherwise than earlier ones of the same race. */
final class Moves {
    private static final String NONE = "none";

    private Moves() {}

    static List<Finding> between(OfficialResults before, OfficialResults after) {
        Notes notes = new Notes(after.file());
        Map<String, OfficialResults.Row> rows = new LinkedHashMap<>();
        before.rows().forEach(row -> row.numberText().ifPresent(number -> rows.putIfAbsent(number, row)));
        for (OfficialResults.Row row : after.rows()) {
            OfficialResults.Row was = row.numberText().map(rows::remove).orElse(null);
            if (was != null) {
                String what = difference(was, row);
                if (!what.isEmpty()) {
                    tell(
                            notes,
                            row,
                            "otherwise than in '" + before.file() + "' number " + number(row) + " has " + what);
                }
            } else {
                tell(notes, row, "number " + number(row) + " is not in '" + before.file() + "'");
            }
        }
        rows.values()
                .forEach(row -> tell(
                        notes,
                        row,
                        "number " + number(row) + " is not in '" + after.file() + "', which is more final"));
        return notes.findings();
    }

    private static void tell(Notes notes, OfficialResults.Row row, String what) {
        notes.add(FindingKind.SOURCE_DISAGREES, row.where(), what);
    }

    private static String number(OfficialResults.Row row) {
        return row.numberText().orElse(NONE);
    }

    private static String difference(OfficialResults.Row was, OfficialResults.Row row) {
        List<String> differences = new ArrayList<>();
        add(differences, "position", text(was.position()), text(row.position()));
        add(
                differences,
                "status",
                was.statusWord().orElse(NONE),
                row.statusWord().orElse(NONE));
        add(differences, "laps", text(was.laps()), text(row.laps()));
        add(differences, "time", text(was.time()), text(row.time()));
        add(differences, "class", was.classWord().orElse(NONE), row.classWord().orElse(NONE));
        return String.join(", ", differences);
    }

    private static void add(List<String> differences, String what, String was, String is) {
        if (!was.equals(is)) {
            differences.add(what + " " + is + " in place of " + was);
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Objects::toString).orElse(NONE);
    }

    private static String text(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : NONE;
    }
}
