package io.github.palmares.json.tables;

import java.util.Locale;

/** What the cells of a column hold, where they hold anything. */
enum ColumnType {
    TEXT,
    INTEGER,
    NUMBER,
    FLAG,
    DATE;

    /** The word of the schema. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
