package io.github.palmares.json.tables;

import io.github.palmares.book.RecordBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes the flat tables as JSON Lines, a file each, and beside them what their columns mean. */
public final class TableFiles {
    /** The version of the tables: a column may be added in a later one, none is taken away before 2.0. */
    static final String VERSION = "1.0";

    private TableFiles() {}

    /**
     * Writes all tables of a book.
     *
     * @param book the book
     * @param folder where to; it is made where it is missing
     * @throws IOException if a file cannot be written
     */
    public static void write(RecordBook book, Path folder) throws IOException {
        Files.createDirectories(folder);
        JsonFactory lines =
                JsonFactory.builder().rootValueSeparator((String) null).build();
        try {
            try (JsonGenerator out = generator(lines, folder.resolve("tables.json"))) {
                writeSchema(out);
            }
            for (FlatTable<?> table : FlatTables.ALL) {
                try (JsonGenerator out = generator(lines, folder.resolve(table.name() + ".jsonl"))) {
                    writeRows(table, book, out);
                }
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static JsonGenerator generator(JsonFactory factory, Path file) throws IOException {
        return factory.createGenerator(ObjectWriteContext.empty(), Files.newOutputStream(file), JsonEncoding.UTF8);
    }

    private static void writeSchema(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("tablesVersion", VERSION);
        out.writeArrayPropertyStart("tables");
        for (FlatTable<?> table : FlatTables.ALL) {
            out.writeStartObject();
            out.writeStringProperty("file", table.name() + ".jsonl");
            out.writeStringProperty("description", table.description());
            out.writeArrayPropertyStart("columns");
            for (Column<?> column : table.columns()) {
                out.writeStartObject();
                out.writeStringProperty("name", column.name());
                out.writeStringProperty("type", column.type().word());
                out.writeStringProperty("description", column.description());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private static <T> void writeRows(FlatTable<T> table, RecordBook book, JsonGenerator out) {
        table.rows(book).forEach(row -> {
            out.writeStartObject();
            for (Column<T> column : table.columns()) {
                out.writeName(column.name());
                writeCell(column.of().apply(row), out);
            }
            out.writeEndObject();
            out.writeRaw('\n');
        });
    }

    private static void writeCell(@Nullable Object cell, JsonGenerator out) {
        if (cell == null) {
            out.writeNull();
        } else if (cell instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (cell instanceof Integer number) {
            out.writeNumber(number);
        } else if (cell instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (cell instanceof List<?> texts) {
            out.writeStartArray();
            texts.forEach(text -> out.writeString((String) text));
            out.writeEndArray();
        } else {
            out.writeString((String) cell);
        }
    }
}
