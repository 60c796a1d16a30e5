package io.github.palmares.attributes;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Team;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a deviation from the entry, in the order in which they are written. */
public enum RanAsAttribute implements Attribute<RanAs, RanAs.Builder> {
    NUMBER(Row.carNumber("The number.")),
    ENTERED_AS(Row.text("The name on the entry list.")),
    CAR(Row.reference(RecordType.CAR, "The model of the car.")),
    CLASS(Row.reference(RecordType.CLASS, "The class.")),
    TEAMS(Row.reference(RecordType.TEAM, "The teams, in any order.").several());

    public static final Table<RanAs, RanAs.Builder> ALL = Table.of(
                    RanAs.class,
                    "deviation from the entry",
                    "What was otherwise in this race than in the entry: at least one thing.",
                    values())
            .withOneOf(List.of(NUMBER, ENTERED_AS, CAR, CLASS, TEAMS))
            .obeying("where nothing else differs there is at least one team");

    private final Row row;

    RanAsAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(RanAs ranAs) {
        return switch (this) {
            case NUMBER -> Attribute.known(ranAs.number());
            case ENTERED_AS -> Attribute.known(ranAs.enteredAs());
            case CAR -> Attribute.known(ranAs.car());
            case CLASS -> Attribute.known(ranAs.carClass());
            case TEAMS -> ranAs.teams();
        };
    }

    @Override
    public RanAs.Builder builder() {
        return RanAs.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public RanAs.Builder set(RanAs.Builder builder, Object value) {
        return switch (this) {
            case NUMBER -> builder.number((CarNumber) value);
            case ENTERED_AS -> builder.enteredAs((String) value);
            case CAR -> builder.car((CarModel) value);
            case CLASS -> builder.carClass((CarClass) value);
            case TEAMS -> builder.teams((List<Team>) value);
        };
    }

    @Override
    public RanAs build(RanAs.Builder builder) {
        return builder.build();
    }
}
