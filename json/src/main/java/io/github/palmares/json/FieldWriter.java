package io.github.palmares.json;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.json.form.Form;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Result;
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
        if (value instanceof Result result) {
            ResultCodec.write(result, this);
        } else {
            writeByTable(form, table, value);
        }
    }

    final <T> void writeByTable(Form form, Table<T, ?> table, T value) {
        out.writeStartObject();
        for (Attribute<T, ?> attribute : table.attributes()) {
            writeField(form, attribute, value);
        }
        out.writeEndObject();
    }

    /** An attribute of a value, unless there is nothing to say of it. */
    final <T> void writeField(Form form, Attribute<T, ?> attribute, T value) {
        Row row = attribute.row();
        Object said = attribute.of(value);
        if (said != null && row.isWritten(said)) {
            int field = attribute.ordinal();
            out.writeName(form.name(field));
            if (row.isList()) {
                writeList(form, field, row, (List<?>) said);
            } else {
                writeValue(form, field, row, said);
            }
        }
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

    private void refer(Object value) {
        if (value instanceof Entity entity) {
            refer(entity);
        } else {
            refer((Entry) value);
        }
    }

    /** Refers to an entity: by its id. */
    void refer(Entity entity) {
        out.writeString(entity.id());
    }

    /** Refers to an entry: by its id. */
    void refer(Entry entry) {
        out.writeString(entry.id());
    }

    final void decimal(BigDecimal number) {
        if (number.scale() <= 0) {
            out.writeNumber(number.toBigIntegerExact());
        } else {
            out.writeNumber(number);
        }
    }
}
