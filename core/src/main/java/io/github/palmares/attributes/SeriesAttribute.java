package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a series, in the order in which they are written. */
public enum SeriesAttribute implements Attribute<Series, Series.Builder> {
    ID(Row.id("Its id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    CITATIONS(Row.citations());

    public static final Table<Series, Series.Builder> ALL =
            Table.of(Series.class, "series", "What is run year after year; sponsors' names are aliases.", values());

    private final Row row;

    SeriesAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Series series) {
        return switch (this) {
            case ID -> series.id();
            case NAME -> series.name();
            case ALIASES -> series.aliases();
            case EXTERNAL_IDS -> series.externalIds();
            case CITATIONS -> series.citations();
        };
    }

    @Override
    public Series.Builder builder() {
        return Series.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Series.Builder set(Series.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Series build(Series.Builder builder) {
        return builder.build();
    }
}
