package io.github.palmares.attributes;

import io.github.palmares.model.CrewMember;
import io.github.palmares.model.LineUp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a line-up, in the order in which they are written. */
public enum LineUpAttribute implements Attribute<LineUp, LineUp.Builder> {
    CREW(Row.part(CrewMemberAttribute.ALL, "The drivers in the source's order.")
            .inOrder()
            .orNone()),
    WHOLE(Row.flag("Whether these are all; where absent, false.").implied(false));

    public static final Table<LineUp, LineUp.Builder> ALL = Table.of(
                    LineUp.class, "line-up", "The drivers of a car.", values())
            .obeying("no driver is in the crew twice", "where these are all there is at least one");

    private final Row row;

    LineUpAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(LineUp lineUp) {
        return switch (this) {
            case CREW -> lineUp.crew();
            case WHOLE -> lineUp.whole();
        };
    }

    @Override
    public LineUp.Builder builder() {
        return LineUp.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public LineUp.Builder set(LineUp.Builder builder, Object value) {
        return switch (this) {
            case CREW -> builder.crew((List<CrewMember>) value);
            case WHOLE -> builder.whole((Boolean) value);
        };
    }

    @Override
    public LineUp build(LineUp.Builder builder) {
        return builder.build();
    }
}
