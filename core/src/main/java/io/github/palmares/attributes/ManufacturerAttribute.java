package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Manufacturer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a manufacturer, in the order in which they are written. */
public enum ManufacturerAttribute implements Attribute<Manufacturer, Manufacturer.Builder> {
    ID(Row.id("Its id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    CITATIONS(Row.citations());

    public static final Table<Manufacturer, Manufacturer.Builder> ALL =
            Table.of(Manufacturer.class, "manufacturer", "The marque that scores.", values());

    private final Row row;

    ManufacturerAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Manufacturer manufacturer) {
        return switch (this) {
            case ID -> manufacturer.id();
            case NAME -> manufacturer.name();
            case ALIASES -> manufacturer.aliases();
            case EXTERNAL_IDS -> manufacturer.externalIds();
            case CITATIONS -> manufacturer.citations();
        };
    }

    @Override
    public Manufacturer.Builder builder() {
        return Manufacturer.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Manufacturer.Builder set(Manufacturer.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Manufacturer build(Manufacturer.Builder builder) {
        return builder.build();
    }
}
