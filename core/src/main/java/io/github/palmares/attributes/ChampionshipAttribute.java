package io.github.palmares.attributes;

import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a championship, in the order in which they are written. */
public enum ChampionshipAttribute implements Attribute<Championship, Championship.Builder> {
    ID(Row.id("The championship's id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    SERIES(Row.reference(RecordType.SERIES, "The series.").must()),
    ROLE(Row.word(ChampionshipRole.values(), "What winning it means.").must()),
    CITATIONS(Row.citations());

    public static final Table<Championship, Championship.Builder> ALL =
            Table.of(Championship.class, "championship", "A contest within a series.", values());

    private final Row row;

    ChampionshipAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Championship championship) {
        return switch (this) {
            case ID -> championship.id();
            case NAME -> championship.name();
            case ALIASES -> championship.aliases();
            case EXTERNAL_IDS -> championship.externalIds();
            case SERIES -> championship.series();
            case ROLE -> championship.role();
            case CITATIONS -> championship.citations();
        };
    }

    @Override
    public Championship.Builder builder() {
        return Championship.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Championship.Builder set(Championship.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case SERIES -> builder.series((Series) value);
            case ROLE -> builder.role((ChampionshipRole) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Championship build(Championship.Builder builder) {
        return builder.build();
    }
}
