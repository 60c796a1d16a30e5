package io.github.palmares.attributes;

import io.github.palmares.model.MarkPosition;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The attributes of a place at a mark, in the order in which they are written. */
public enum MarkPositionAttribute implements RecordAttribute<MarkPosition> {
    AT(Row.duration("The time since the start.").must()),
    CLASS_POSITION(Row.integer(1, "Its position in class.").must()),
    OVERALL_POSITION(Row.integer(1, "Its position among all cars."));

    public static final Table<MarkPosition, Values> ALL =
            Table.of(MarkPosition.class, "mark", "Where a car lay during the race.", values());

    private final Row row;

    MarkPositionAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(MarkPosition mark) {
        return switch (this) {
            case AT -> mark.at();
            case CLASS_POSITION -> mark.classPosition();
            case OVERALL_POSITION -> Attribute.known(mark.overallPosition());
        };
    }

    @Override
    public MarkPosition build(Values values) {
        return new MarkPosition(
                values.get(AT, Duration.class),
                values.get(CLASS_POSITION, Integer.class),
                values.integer(OVERALL_POSITION));
    }
}
