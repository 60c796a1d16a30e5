package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a team, in the order in which they are written. */
public enum TeamAttribute implements Attribute<Team, Team.Builder> {
    ID(Row.id("The team's id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    NATIONALITY(Row.country("The sporting nationality.")),
    CITATIONS(Row.citations());

    public static final Table<Team, Team.Builder> ALL =
            Table.of(Team.class, "team", "The continuing organisation that runs cars.", values());

    private final Row row;

    TeamAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Team team) {
        return switch (this) {
            case ID -> team.id();
            case NAME -> team.name();
            case ALIASES -> team.aliases();
            case EXTERNAL_IDS -> team.externalIds();
            case NATIONALITY -> Attribute.known(team.nationality());
            case CITATIONS -> team.citations();
        };
    }

    @Override
    public Team.Builder builder() {
        return Team.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Team.Builder set(Team.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case NATIONALITY -> builder.nationality((Country) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Team build(Team.Builder builder) {
        return builder.build();
    }
}
