package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.text.PrettyContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a book as a document: the same book, the same bytes. */
final class DocumentWriter {
    private final RecordBook book;
    private final JsonGenerator generator;
    private final FieldWriter out;

    private DocumentWriter(RecordBook book, JsonGenerator generator) {
        this.book = book;
        this.generator = generator;
        this.out = new FieldWriter(generator);
    }

    static void write(RecordBook book, OutputStream target, JsonOptions options) throws IOException {
        write(book, factory().createGenerator(context(options), target, JsonEncoding.UTF8), options);
    }

    static void write(RecordBook book, Writer target, JsonOptions options) throws IOException {
        write(book, factory().createGenerator(context(options), target), options);
    }

    /** Writes a book as a value among others. */
    static void write(RecordBook book, JsonGenerator generator) {
        new DocumentWriter(book, generator).write();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }

    private static ObjectWriteContext context(JsonOptions options) {
        return options.pretty() ? new PrettyContext() : ObjectWriteContext.empty();
    }

    private static void write(RecordBook book, JsonGenerator generator, JsonOptions options) throws IOException {
        try (generator) {
            write(book, generator);
            if (options.pretty()) {
                generator.writeRaw('\n');
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void write() {
        Form document = DocumentForm.DOCUMENT;
        generator.writeStartObject();
        generator.writeName(document.name(DocumentForm.SCHEMA_VERSION));
        generator.writeString(DocumentForm.VERSION);
        for (RecordType type : RecordType.all()) {
            List<?> values = DocumentForm.values(book, type);
            if (!values.isEmpty()) {
                generator.writeName(document.name(DocumentForm.array(type)));
                writeAll(type.table(), values);
            }
        }
        generator.writeEndObject();
    }

    @SuppressWarnings("unchecked") // the values are of the table's type
    private <T> void writeAll(Table<T, ?> table, List<?> values) {
        Form form = Form.of(table);
        generator.writeStartArray();
        for (Object value : values) {
            out.write(form, table, (T) value);
        }
        generator.writeEndArray();
    }
}
