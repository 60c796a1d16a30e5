package io.github.palmares.json.tables;

import io.github.palmares.book.RecordBook;
import io.github.palmares.json.text.DocumentFile;
import io.github.palmares.json.text.PrettyContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes the flat tables as JSON Lines, a file each, and beside them what their columns mean. */
public final class TableFiles {
    /** The version of the tables: a column may be added in a later one, none is taken away before 2.0. */
    static final String VERSION = "1.0";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator((String) null)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

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
        write(folder.resolve("tables.json"), new PrettyContext(), TableFiles::writeSchema);
        for (FlatTable<?> table : FlatTables.ALL) {
            write(
                    folder.resolve(table.name() + ".jsonl"),
                    ObjectWriteContext.empty(),
                    out -> writeRows(table, book, out));
        }
    }

    private static void write(Path file, ObjectWriteContext context, Consumer<JsonGenerator> content)
            throws IOException {
        DocumentFile.write(file, bytes -> {
            try (JsonGenerator out = FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8)) {
                content.accept(out);
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        });
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
                out.writeBooleanProperty("list", column.isList());
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
        List<Column<T>> columns = table.columns();
        table.rows(book).forEach(row -> {
            out.writeStartObject();
            for (Column<T> column : columns) {
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
            out.writeNumber(number.stripTrailingZeros());
        } else if (cell instanceof List<?> cells) {
            out.writeStartArray();
            cells.forEach(each -> writeCell(each, out));
            out.writeEndArray();
        } else {
            out.writeString((String) cell);
        }
    }
}
