package io.github.palmares.json.timing;

import io.github.palmares.json.timing.names.Spelling;
import io.github.palmares.text.Visible;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that are read, told by the names of their fields or columns. */
enum FileKind {
    RESULTS("a result file", "session", "classification"),
    QUALIFYING("a qualifying file", "session", "classification"),
    GRID("a grid", "session", "grid"),
    LAPS("a file of laps", "", ""),
    STANDINGS("a standings file", "championship", "classification");

    private static final int NAMES_SHOWN = 6;
    private static final List<Map.Entry<String, String>> OTHERS = List.of(
            Map.entry("air_temp", "the weather"),
            Map.entry("rec_type", "flags and messages of race control"),
            Map.entry("bestlap_1", "the best laps of each driver"),
            Map.entry("bestlap1", "the best laps of each driver"));

    private final String words;
    private final String head;
    private final String list;

    FileKind(String words, String head, String list) {
        this.words = words;
        this.head = head;
        this.list = list;
    }

    /** The kind of a file, or a refusal that says what it seems to be. */
    static FileKind of(Content content) {
        return find(content).orElseThrow(() -> refusal(content, all(), seeming(content)));
    }

    private static String all() {
        List<String> kinds = Arrays.stream(values()).map(kind -> kind.words).toList();
        return String.join(", ", kinds.subList(0, kinds.size() - 1)) + " or " + kinds.get(kinds.size() - 1);
    }

    /** The object of a JSON file of this kind. */
    Located.Fields object(Content.Json json) {
        expect(json);
        return (Located.Fields) json.value();
    }

    /** The table of a file of this kind. */
    Table table(Content content) {
        expect(content);
        return ((Content.Rows) content).table();
    }

    private void expect(Content content) {
        Optional<FileKind> found = find(content);
        if (found.isEmpty() || found.get() != this) {
            throw refusal(content, expected(), seeming(content));
        }
    }

    private String expected() {
        return head.isEmpty() ? words : words + " ('" + head + "' and '" + list + "')";
    }

    private static Optional<FileKind> find(Content content) {
        if (content instanceof Content.Rows rows) {
            return ofColumns(rows.table());
        }
        Located value = ((Content.Json) content).value();
        if (!(value instanceof Located.Fields fields)) {
            return Optional.empty();
        }
        if (STANDINGS.hasForm(fields)) {
            return Optional.of(STANDINGS);
        }
        if (GRID.hasForm(fields)) {
            return Optional.of(GRID);
        }
        if (!RESULTS.hasForm(fields)) {
            return Optional.empty();
        }
        String type = sessionType(fields);
        if (type.startsWith("qualify")) {
            return Optional.of(QUALIFYING);
        }
        return type.isEmpty() || type.equals("race") ? Optional.of(RESULTS) : Optional.empty();
    }

    private static Optional<FileKind> ofColumns(Table table) {
        Set<String> fields = table.fields();
        if (fields.contains("participant") && fields.contains("points")) {
            return Optional.of(STANDINGS);
        }
        if (!fields.contains("number")) {
            return Optional.empty();
        }
        if (fields.contains("lap_number") && fields.contains("elapsed_time")) {
            return Optional.of(LAPS);
        }
        if (!fields.contains("position")) {
            return Optional.empty();
        }
        if (fields.contains("starting_driver") || fields.contains("qualifying_driver")) {
            return Optional.of(GRID);
        }
        if (fields.contains("elapsed_time")) {
            return Optional.of(RESULTS);
        }
        boolean timed = fields.contains("time") && fields.contains("lap");
        return timed && !FileName.of(table.file()).isOtherSession() ? Optional.of(QUALIFYING) : Optional.empty();
    }

    private boolean hasForm(Located.Fields object) {
        return object.byName().get(head) instanceof Located.Fields
                && object.byName().get(list) instanceof Located.Elements;
    }

    /** The type of the session, or its name where that is not said, in letters alone; empty where it has neither. */
    private static String sessionType(Located.Fields object) {
        return Spelling.key(sessionWords(object));
    }

    private static String sessionWords(Located.Fields object) {
        Located.Fields session =
                (Located.Fields) Objects.requireNonNull(object.byName().get(RESULTS.head));
        return text(session, "session_type")
                .or(() -> text(session, "session_name"))
                .orElse("");
    }

    private static Optional<String> text(Located.Fields object, String name) {
        return object.byName().get(name) instanceof Located.Text text
                        && !text.text().isBlank()
                ? Optional.of(text.text().strip())
                : Optional.empty();
    }

    private static TimingFormatException refusal(Content content, String expected, String found) {
        int line = content instanceof Content.Json json ? json.value().line() : 1;
        return new TimingFormatException(
                new Location(content.file(), "", line), "expected " + expected + ", found " + found);
    }

    private static String seeming(Content content) {
        Optional<FileKind> kind = find(content);
        if (kind.isPresent()) {
            return "what seems to be " + kind.get().words;
        }
        return content instanceof Content.Rows rows ? seeming(rows.table()) : seeming(((Content.Json) content).value());
    }

    private static String seeming(Table table) {
        Set<String> fields = table.fields();
        for (Map.Entry<String, String> other : OTHERS) {
            if (fields.contains(other.getKey())) {
                return "what seems to be " + other.getValue();
            }
        }
        if (fields.contains("time") && fields.contains("lap") && fields.contains("position")) {
            return "what seems to be the times of practice";
        }
        return "a table with the columns '" + some(table.columns());
    }

    private static String seeming(Located value) {
        if (!(value instanceof Located.Fields fields)) {
            return value.describe();
        }
        Map<String, Located> names = fields.byName();
        if (names.containsKey("schemaVersion")) {
            return "what seems to be a record book of Palmares";
        }
        if (RESULTS.hasForm(fields)) {
            return "what seems to be the results of a session of type " + Visible.quoted(sessionWords(fields));
        }
        if (names.containsKey("session") && names.get("classifications") instanceof Located.Elements) {
            return "what seems to be results by class";
        }
        if (names.isEmpty()) {
            return "an object without fields";
        }
        return "an object with the fields '" + some(names.keySet());
    }

    private static String some(Collection<String> names) {
        return names.stream().limit(NAMES_SHOWN).collect(Collectors.joining("', '"))
                + (names.size() > NAMES_SHOWN ? "', …" : "'");
    }
}
