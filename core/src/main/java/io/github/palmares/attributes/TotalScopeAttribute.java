package io.github.palmares.attributes;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Team;
import io.github.palmares.model.TotalScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of the scope of a total, in the order in which they are written. */
public enum TotalScopeAttribute implements Attribute<TotalScope, TotalScope.Builder> {
    EVENTS(Row.reference(RecordType.EVENT, "At these events, in any order; where absent, at any.")
            .several()),
    SERIES(Row.reference(RecordType.SERIES, "In this series.")),
    SEASON(Row.reference(RecordType.SEASON, "In this season.")),
    CHAMPIONSHIP(Row.reference(RecordType.CHAMPIONSHIP, "In this championship.")),
    CLASS(Row.reference(RecordType.CLASS, "In this class.")),
    TEAM(Row.reference(RecordType.TEAM, "With this team.")),
    MANUFACTURER(Row.reference(RecordType.MANUFACTURER, "With this marque.")),
    NUMBER(Row.carNumber("With this number.")),
    FROM(Row.date("Since then.")),
    TO(Row.date("Until then.")),
    THROUGH(Row.reference(RecordType.RACE, "Until this race, the last that is counted."));

    public static final Table<TotalScope, TotalScope.Builder> ALL = Table.of(
                    TotalScope.class, "scope", "What a stated total counts.", values())
            .obeying("the end is not before the beginning");

    private final Row row;

    TotalScopeAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(TotalScope scope) {
        return switch (this) {
            case EVENTS -> scope.events();
            case SERIES -> Attribute.known(scope.series());
            case SEASON -> Attribute.known(scope.season());
            case CHAMPIONSHIP -> Attribute.known(scope.championship());
            case CLASS -> Attribute.known(scope.carClass());
            case TEAM -> Attribute.known(scope.team());
            case MANUFACTURER -> Attribute.known(scope.manufacturer());
            case NUMBER -> Attribute.known(scope.number());
            case FROM -> Attribute.known(scope.from());
            case TO -> Attribute.known(scope.to());
            case THROUGH -> Attribute.known(scope.through());
        };
    }

    @Override
    public TotalScope.Builder builder() {
        return TotalScope.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public TotalScope.Builder set(TotalScope.Builder builder, Object value) {
        return switch (this) {
            case EVENTS -> builder.events((List<Event>) value);
            case SERIES -> builder.series((Series) value);
            case SEASON -> builder.season((Season) value);
            case CHAMPIONSHIP -> builder.championship((Championship) value);
            case CLASS -> builder.carClass((CarClass) value);
            case TEAM -> builder.team((Team) value);
            case MANUFACTURER -> builder.manufacturer((Manufacturer) value);
            case NUMBER -> builder.number((CarNumber) value);
            case FROM -> builder.from((PartialDate) value);
            case TO -> builder.to((PartialDate) value);
            case THROUGH -> builder.through((Race) value);
        };
    }

    @Override
    public TotalScope build(TotalScope.Builder builder) {
        return builder.build();
    }
}
