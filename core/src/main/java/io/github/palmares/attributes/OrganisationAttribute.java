package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of an organisation, in the order in which they are written. */
public enum OrganisationAttribute implements Attribute<Organisation, Organisation.Builder> {
    ID(Row.id("Its id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    CITATIONS(Row.citations());

    public static final Table<Organisation, Organisation.Builder> ALL =
            Table.of(Organisation.class, "organisation", "A group, a racing department, a sanctioning body.", values());

    private final Row row;

    OrganisationAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Organisation organisation) {
        return switch (this) {
            case ID -> organisation.id();
            case NAME -> organisation.name();
            case ALIASES -> organisation.aliases();
            case EXTERNAL_IDS -> organisation.externalIds();
            case CITATIONS -> organisation.citations();
        };
    }

    @Override
    public Organisation.Builder builder() {
        return Organisation.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Organisation.Builder set(Organisation.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Organisation build(Organisation.Builder builder) {
        return builder.build();
    }
}
