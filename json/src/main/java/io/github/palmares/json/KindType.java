package io.github.palmares.json;

import io.github.palmares.model.Affiliable;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Named;
import io.github.palmares.model.Party;
import java.util.List;

/**
 * The types of core that stand for several others. A value that is only known to be one of them is an object of exactly one
 * field, whose name is the word for what it is.
 */
@SuppressWarnings("ImmutableEnumChecker") // a form is never changed
enum KindType {
    COMPETITOR(Competitor.class, SharedForms.COMPETITOR),
    PARTY(Party.class, SharedForms.PARTY),
    AFFILIABLE(Affiliable.class, SharedForms.AFFILIABLE),
    FACT(Fact.class, BookForms.FACT),
    NAMED(Named.class, "thing with a name"),
    ENTITY(Entity.class, "thing with an id"),
    CITED(Cited.class, "thing with citations");

    private final Class<?> type;
    private final Form form;

    KindType(Class<?> type, Form form) {
        this.type = type;
        this.form = form;
    }

    KindType(Class<?> type, String word) {
        this(type, form(type, word));
    }

    private static Form form(Class<?> type, String word) {
        Field[] fields = ObjectType.subtypes(type).stream()
                .map(one -> Field.object(one.word(), one.form(), "The " + one.word() + "."))
                .toArray(Field[]::new);
        return Form.of(word, "Any " + word + ": exactly one field.", fields);
    }

    Class<?> type() {
        return type;
    }

    Form form() {
        return form;
    }

    /** What it stands for. */
    List<ObjectType> subtypes() {
        return form.fields().stream()
                .map(field -> ObjectType.ofWord(field.name()))
                .toList();
    }

    Object read(LinkReader in) {
        int kind = in.openOne(form);
        Object value =
                ObjectCodec.read(ObjectType.ofWord(form.fields().get(kind).name()), in);
        in.closeOne(form);
        return value;
    }
}
