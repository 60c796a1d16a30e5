package io.github.palmares.json;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.ExternalId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fields of objects, each by its number in the object's {@link Form}. What is absent, empty or the default is not
 * written.
 */
class FieldWriter {
    final JsonGenerator out;
    private Form form = Form.NONE;

    FieldWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Begins an object, and says which one it stands in, for {@link #close}. */
    Form open(Form opened) {
        Form outer = form;
        form = opened;
        out.writeStartObject();
        return outer;
    }

    void close(Form outer) {
        out.writeEndObject();
        form = outer;
    }

    void openList(int field) {
        name(field);
        out.writeStartArray();
    }

    void closeList() {
        out.writeEndArray();
    }

    final void name(int field) {
        out.writeName(form.name(field));
    }

    /** The name of a field that is the word for a kind. */
    final void name(String word) {
        out.writeName(word);
    }

    void text(int field, String text) {
        name(field);
        out.writeString(text);
    }

    /** A value as its text. */
    void text(int field, Optional<?> value) {
        if (value.isPresent()) {
            text(field, value.get().toString());
        }
    }

    void texts(int field, List<String> texts) {
        if (!texts.isEmpty()) {
            openList(field);
            texts.forEach(out::writeString);
            closeList();
        }
    }

    void integer(int field, int number) {
        name(field);
        out.writeNumber(number);
    }

    void integer(int field, OptionalInt number) {
        if (number.isPresent()) {
            integer(field, number.getAsInt());
        }
    }

    void decimal(int field, BigDecimal number) {
        name(field);
        decimal(number);
    }

    /** An element of a list of such numbers. */
    void decimal(BigDecimal number) {
        if (number.scale() <= 0) {
            out.writeNumber(number.toBigIntegerExact());
        } else {
            out.writeNumber(number);
        }
    }

    /** What is implied is not written. */
    void flag(int field, boolean value, boolean implied) {
        if (value != implied) {
            name(field);
            out.writeBoolean(value);
        }
    }

    void answer(int field, Answer answer) {
        if (answer != Answer.UNKNOWN) {
            name(field);
            out.writeBoolean(answer.isYes());
        }
    }

    <E extends Enum<E>> void word(int field, Words<E> words, E constant) {
        name(field);
        out.writeString(words.of(constant));
    }

    /** What is implied is not written. */
    <E extends Enum<E>> void word(int field, Words<E> words, E constant, E implied) {
        if (constant != implied) {
            word(field, words, constant);
        }
    }

    <E extends Enum<E>> void word(int field, Words<E> words, Optional<E> constant) {
        if (constant.isPresent()) {
            word(field, words, constant.get());
        }
    }

    /** A list of words, which is written even if it is empty. */
    <E extends Enum<E>> void words(int field, Words<E> words, List<E> constants) {
        openList(field);
        for (E constant : constants) {
            out.writeString(words.of(constant));
        }
        closeList();
    }

    /** Refers to an entity: by its id. */
    void refer(Entity entity) {
        out.writeString(entity.id());
    }

    /** Refers to an entry: by its id. */
    void refer(Entry entry) {
        out.writeString(entry.id());
    }

    void reference(int field, Entity entity) {
        name(field);
        refer(entity);
    }

    void reference(int field, Optional<? extends Entity> entity) {
        if (entity.isPresent()) {
            reference(field, entity.get());
        }
    }

    void reference(int field, Entry entry) {
        name(field);
        refer(entry);
    }

    void references(int field, List<? extends Entity> entities) {
        if (!entities.isEmpty()) {
            openList(field);
            for (Entity entity : entities) {
                refer(entity);
            }
            closeList();
        }
    }

    /** A reference that says the kind as well. */
    void any(int field, Entity entity) {
        name(field);
        any(entity);
    }

    void any(int field, Optional<? extends Entity> entity) {
        if (entity.isPresent()) {
            any(field, entity.get());
        }
    }

    /** An element of a list of such references. */
    void any(Entity entity) {
        out.writeStartObject();
        name(entity.entityKind().word());
        refer(entity);
        out.writeEndObject();
    }

    void externalIds(int field, List<ExternalId> externalIds) {
        if (!externalIds.isEmpty()) {
            openList(field);
            for (ExternalId externalId : externalIds) {
                SharedCodec.write(externalId, this);
            }
            closeList();
        }
    }

    void citations(int field, List<Citation> citations) {
        if (!citations.isEmpty()) {
            openList(field);
            for (Citation citation : citations) {
                SharedCodec.write(citation, this);
            }
            closeList();
        }
    }
}
