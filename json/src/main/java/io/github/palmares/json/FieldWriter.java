package io.github.palmares.json;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.json.form.Form;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.points.Points;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes values by their attribute tables. What is absent, empty or implied is not written. */
class FieldWriter {
    final JsonGenerator out;

    FieldWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes a value of a type. */
    final <T> void write(Table<T, ?> table, T value) {
        write(Form.of(table), table, value);
    }

    @SuppressWarnings("unchecked") // the table of a form is of its values
    private void write(Form form, Object value) {
        Table<?, ?> table = form.table();
        if (table == null) {
            writeOne(form, value);
        } else {
            write(form, (Table<Object, ?>) table, value);
        }
    }

    final <T> void write(Form form, Table<T, ?> table, T value) {
        List<? extends Attribute<T, ?>> attributes = table.attributes();
        out.writeStartObject();
        for (int field = 0; field < attributes.size(); field++) {
            Attribute<T, ?> attribute = attributes.get(field);
            Row row = attribute.row();
            Object said = attribute.of(value);
            if (said != null && row.isWritten(said)) {
                out.writeName(form.name(field));
                if (row.isList()) {
                    writeList(form, field, row, (List<?>) said);
                } else {
                    writeValue(form, field, row, said);
                }
            }
        }
        out.writeEndObject();
    }

    private void writeList(Form form, int field, Row row, List<?> list) {
        out.writeStartArray();
        for (Object element : list) {
            writeValue(form, field, row, element);
        }
        out.writeEndArray();
    }

    private void writeValue(Form form, int field, Row row, Object value) {
        switch (row.kind()) {
            case ID, TEXT, SLUG, LABEL -> out.writeString((String) value);
            case ADDRESS, DATE, COUNTRY, CAR_NUMBER, DISTANCE, DURATION -> out.writeString(value.toString());
            case INTEGER -> out.writeNumber((Integer) value);
            case DECIMAL -> decimal((BigDecimal) value);
            case POINTS -> decimal(((Points) value).toBigDecimal());
            case FLAG -> out.writeBoolean((Boolean) value);
            case ANSWER -> out.writeBoolean(((Answer) value).isYes());
            case WORD -> out.writeString(form.words(field).of(value));
            case REFERENCE -> refer(value);
            case PART, ANY_PART, ANY_REFERENCE -> write(form.part(field), value);
        }
    }

    /** A value of one of several types, with the word for its type. */
    private void writeOne(Form types, Object value) {
        RecordType type = RecordType.of(value);
        int field = types.find(type.word());
        out.writeStartObject();
        out.writeName(types.name(field));
        writeValue(types, field, types.row(field), value);
        out.writeEndObject();
    }

    /** Refers to an entity or entry: by its id. */
    void refer(Object value) {
        out.writeString(value instanceof Entity entity ? entity.id() : ((Entry) value).id());
    }

    final void decimal(BigDecimal number) {
        if (number.scale() <= 0) {
            out.writeNumber(number.toBigIntegerExact());
        } else {
            out.writeNumber(number);
        }
    }
}
