package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a person, in the order in which they are written. */
public enum PersonAttribute implements Attribute<Person, Person.Builder> {
    ID(Row.id("Its id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    CITATIONS(Row.citations());

    public static final Table<Person, Person.Builder> ALL =
            Table.of(Person.class, "person", "Somebody who does not race: a team manager, an engineer.", values());

    private final Row row;

    PersonAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Person person) {
        return switch (this) {
            case ID -> person.id();
            case NAME -> person.name();
            case ALIASES -> person.aliases();
            case EXTERNAL_IDS -> person.externalIds();
            case CITATIONS -> person.citations();
        };
    }

    @Override
    public Person.Builder builder() {
        return Person.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Person.Builder set(Person.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Person build(Person.Builder builder) {
        return builder.build();
    }
}
