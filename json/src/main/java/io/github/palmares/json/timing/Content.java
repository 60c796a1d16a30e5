package io.github.palmares.json.timing;

import java.util.regex.Pattern;

/** What a file holds, before it is known of what kind it is. */
sealed interface Content {
    /** How a JSON value begins. */
    Pattern JSON = Pattern.compile("\\s*(?:[\\[{\"0-9-]|(?:true|false|null)\\s*$)");

    String file();

    /** A JSON value. */
    record Json(String file, Located value) implements Content {}

    /** A table. */
    record Rows(Table table) implements Content {
        @Override
        public String file() {
            return table.file();
        }
    }

    /**
     * Decodes a file.
     *
     * @throws TimingFormatException if it is neither JSON nor a table; the message says what it seems to be
     */
    static Content of(String file, byte[] bytes) {
        String text = LocatedReader.decoded(file, bytes);
        LocatedReader.refuseOther(file, text);
        if (JSON.matcher(text).lookingAt()) {
            return new Json(file, LocatedReader.read(file, text));
        }
        if (!Table.seems(text)) {
            throw LocatedReader.seeming(file, "text");
        }
        return new Rows(Table.of(file, text));
    }
}
