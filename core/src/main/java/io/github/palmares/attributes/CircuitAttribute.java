package io.github.palmares.attributes;

import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.ExternalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a circuit, in the order in which they are written. */
public enum CircuitAttribute implements Attribute<Circuit, Circuit.Builder> {
    ID(Row.id("The circuit's id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    COUNTRY(Row.country("The country that it lies in.")),
    CITATIONS(Row.citations());

    public static final Table<Circuit, Circuit.Builder> ALL =
            Table.of(Circuit.class, "circuit", "Where races are run.", values());

    private final Row row;

    CircuitAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Circuit circuit) {
        return switch (this) {
            case ID -> circuit.id();
            case NAME -> circuit.name();
            case ALIASES -> circuit.aliases();
            case EXTERNAL_IDS -> circuit.externalIds();
            case COUNTRY -> Attribute.known(circuit.country());
            case CITATIONS -> circuit.citations();
        };
    }

    @Override
    public Circuit.Builder builder() {
        return Circuit.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Circuit.Builder set(Circuit.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case COUNTRY -> builder.country((Country) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Circuit build(Circuit.Builder builder) {
        return builder.build();
    }
}
