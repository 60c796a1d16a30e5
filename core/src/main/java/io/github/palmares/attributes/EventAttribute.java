package io.github.palmares.attributes;

import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of an event, in the order in which they are written. */
public enum EventAttribute implements Attribute<Event, Event.Builder> {
    ID(Row.id("The event's id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    CIRCUIT(Row.reference(RecordType.CIRCUIT, "Where it is usually run.")),
    CITATIONS(Row.citations());

    public static final Table<Event, Event.Builder> ALL =
            Table.of(Event.class, "event", "What recurs, such as the Twelve Hours of Sebring.", values());

    private final Row row;

    EventAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Event event) {
        return switch (this) {
            case ID -> event.id();
            case NAME -> event.name();
            case ALIASES -> event.aliases();
            case EXTERNAL_IDS -> event.externalIds();
            case CIRCUIT -> Attribute.known(event.circuit());
            case CITATIONS -> event.citations();
        };
    }

    @Override
    public Event.Builder builder() {
        return Event.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Event.Builder set(Event.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case CIRCUIT -> builder.circuit((Circuit) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Event build(Event.Builder builder) {
        return builder.build();
    }
}
