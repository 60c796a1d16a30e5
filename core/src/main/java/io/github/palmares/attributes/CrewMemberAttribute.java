package io.github.palmares.attributes;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import org.jspecify.annotations.Nullable;

/** The attributes of a member of a crew, in the order in which they are written. */
public enum CrewMemberAttribute implements Attribute<CrewMember, CrewMember.Builder> {
    DRIVER(Row.reference(RecordType.DRIVER, "The driver.").must()),
    DROVE(Row.answer("Whether the driver drove; where absent, unknown.")),
    SCORES(Row.answer("Whether the driver scores points in the race; where absent, unknown.")),
    LAPS(Row.integer(0, "The laps that the driver drove.")),
    RATING(Row.word(DriverRating.values(), "The driver's rating."));

    public static final Table<CrewMember, CrewMember.Builder> ALL = Table.of(
                    CrewMember.class, "crew member", "A driver listed with a car.", values())
            .obeying("a driver who did not drive has no laps");

    private final Row row;

    CrewMemberAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(CrewMember member) {
        return switch (this) {
            case DRIVER -> member.driver();
            case DROVE -> Attribute.known(member.drove());
            case SCORES -> Attribute.known(member.scores());
            case LAPS -> Attribute.known(member.laps());
            case RATING -> Attribute.known(member.rating());
        };
    }

    @Override
    public CrewMember.Builder builder() {
        return CrewMember.builder();
    }

    @Override
    public CrewMember.Builder set(CrewMember.Builder builder, Object value) {
        return switch (this) {
            case DRIVER -> builder.driver((Driver) value);
            case DROVE -> builder.drove((Answer) value);
            case SCORES -> builder.scores((Answer) value);
            case LAPS -> builder.laps((Integer) value);
            case RATING -> builder.rating((DriverRating) value);
        };
    }

    @Override
    public CrewMember build(CrewMember.Builder builder) {
        return builder.build();
    }
}
