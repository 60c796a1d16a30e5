package io.github.palmares.attributes;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Driver;
import io.github.palmares.model.DriverRating;
import io.github.palmares.model.Race;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a seat, in the order in which they are written. */
public enum SeatAttribute implements Attribute<Seat, Seat.Builder> {
    DRIVER(Row.reference(RecordType.DRIVER, "The driver.").must()),
    SCOPE(Row.word(SeatScope.values(), "Which races it is for; where absent, unstated.")),
    RACES(Row.reference(RecordType.RACE, "The races that are named, in any order.")
            .several()),
    ABSENCES(Row.part(AbsenceAttribute.ALL, "The races that are left out, in any order.")
            .byKey("from race")),
    RATING(Row.word(DriverRating.values(), "The driver's rating.")),
    CERTAINTY(Row.certainty());

    public static final Table<Seat, Seat.Builder> ALL = Table.of(Seat.class, "seat", "A driver in an entry.", values())
            .obeying(
                    "the scope named-races names at least one race",
                    "no race is left out twice with different certainty");

    private final Row row;

    SeatAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Seat seat) {
        return switch (this) {
            case DRIVER -> seat.driver();
            case SCOPE -> seat.scope() == SeatScope.UNSTATED ? null : seat.scope();
            case RACES -> seat.races();
            case ABSENCES -> seat.absences();
            case RATING -> Attribute.known(seat.rating());
            case CERTAINTY -> seat.certainty();
        };
    }

    @Override
    public Seat.Builder builder() {
        return Seat.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Seat.Builder set(Seat.Builder builder, Object value) {
        return switch (this) {
            case DRIVER -> builder.driver((Driver) value);
            case SCOPE -> builder.scope((SeatScope) value);
            case RACES -> builder.races((List<Race>) value);
            case ABSENCES -> builder.absences((List<Absence>) value);
            case RATING -> builder.rating((DriverRating) value);
            case CERTAINTY -> builder.certainty((Certainty) value);
        };
    }

    @Override
    public Seat build(Seat.Builder builder) {
        return builder.build();
    }
}
