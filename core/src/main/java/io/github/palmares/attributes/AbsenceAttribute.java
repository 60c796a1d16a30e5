package io.github.palmares.attributes;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Race;
import org.jspecify.annotations.Nullable;

/** The attributes of an absence, in the order in which they are written. */
public enum AbsenceAttribute implements RecordAttribute<Absence> {
    RACE(Row.reference(RecordType.RACE, "The race.").must()),
    CERTAINTY(Row.certainty());

    public static final Table<Absence, Values> ALL =
            Table.of(Absence.class, "absence", "A race that a driver with a seat leaves out.", values());

    private final Row row;

    AbsenceAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Absence absence) {
        return switch (this) {
            case RACE -> absence.race();
            case CERTAINTY -> absence.certainty();
        };
    }

    @Override
    public Absence build(Values values) {
        return new Absence(values.get(RACE, Race.class), values.get(CERTAINTY, Certainty.class));
    }
}
