package io.github.palmares.attributes;

import io.github.palmares.model.ExternalId;
import org.jspecify.annotations.Nullable;

/** The attributes of an external id, in the order in which they are written. */
public enum ExternalIdAttribute implements RecordAttribute<ExternalId> {
    SCHEME(Row.slug("Whose id it is, such as wikidata.").must()),
    VALUE(Row.text("The id.").must());

    public static final Table<ExternalId, Values> ALL = Table.of(
            ExternalId.class, "external id", "What somebody else calls the same thing; never its identity.", values());

    private final Row row;

    ExternalIdAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(ExternalId externalId) {
        return switch (this) {
            case SCHEME -> externalId.scheme();
            case VALUE -> externalId.value();
        };
    }

    @Override
    public ExternalId build(Values values) {
        return new ExternalId(values.get(SCHEME, String.class), values.get(VALUE, String.class));
    }
}
