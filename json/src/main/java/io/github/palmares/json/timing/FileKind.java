package io.github.palmares.json.timing;

import io.github.palmares.text.Visible;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a file seems to be, by the names of its fields. */
final class FileKind {
    private static final int NAMES_SHOWN = 6;

    private FileKind() {}

    /** The object of a file of race results. */
    static Located.Fields results(String file, Located value) {
        Located.Fields object = object(file, value, "session", "a result file");
        Located.Fields session =
                (Located.Fields) Objects.requireNonNull(object.byName().get("session"));
        String type = text(session, "session_type")
                .or(() -> text(session, "session_name"))
                .orElse("");
        if (!type.isEmpty() && !Spelling.key(type).equals("race")) {
            throw new TimingFormatException(
                    new Location(file, "/session", session.line()),
                    "expected the results of a race, found those of a session of type " + Visible.quoted(type));
        }
        return object;
    }

    /** The object of a file of standings. */
    static Located.Fields standings(String file, Located value) {
        return object(file, value, "championship", "a standings file");
    }

    private static Located.Fields object(String file, Located value, String head, String expected) {
        if (value instanceof Located.Fields fields && hasForm(fields, head)) {
            return fields;
        }
        throw new TimingFormatException(
                new Location(file, "", value.line()),
                "expected " + expected + " ('" + head + "' and 'classification'), found " + seeming(value));
    }

    private static boolean hasForm(Located.Fields object, String head) {
        return object.byName().get(head) instanceof Located.Fields
                && object.byName().get("classification") instanceof Located.Elements;
    }

    private static Optional<String> text(Located.Fields object, String name) {
        return object.byName().get(name) instanceof Located.Text text
                        && !text.text().isBlank()
                ? Optional.of(text.text().strip())
                : Optional.empty();
    }

    private static String seeming(Located value) {
        if (!(value instanceof Located.Fields fields)) {
            return value.describe();
        }
        Map<String, Located> names = fields.byName();
        if (names.containsKey("schemaVersion")) {
            return "what seems to be a record book of Palmares";
        }
        if (hasForm(fields, "championship")) {
            return "what seems to be a standings file";
        }
        if (hasForm(fields, "session")) {
            return "what seems to be a result file";
        }
        if (names.isEmpty()) {
            return "an object without fields";
        }
        return "an object with the fields '"
                + String.join("', '", names.keySet().stream().limit(NAMES_SHOWN).toList())
                + (names.size() > NAMES_SHOWN ? "', …" : "'");
    }
}
