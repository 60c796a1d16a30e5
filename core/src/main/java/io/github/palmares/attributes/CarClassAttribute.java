package io.github.palmares.attributes;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a class, in the order in which they are written. */
public enum CarClassAttribute implements Attribute<CarClass, CarClass.Builder> {
    ID(Row.id("The class's id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    PREDECESSORS(Row.reference(RecordType.CLASS, "The classes that it follows, in any order.")
            .several()),
    FIRST_SEASON(Row.text("The label of its first season, such as 2023.")),
    COMPETES(Row.flag("False for a car by itself, which never wins its class; where absent, true.")
            .implied(true)),
    CITATIONS(Row.citations());

    public static final Table<CarClass, CarClass.Builder> ALL = Table.of(
                    CarClass.class, "class", "Cars that race each other.", values())
            .obeying("no class follows itself, directly or through others");

    private final Row row;

    CarClassAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(CarClass carClass) {
        return switch (this) {
            case ID -> carClass.id();
            case NAME -> carClass.name();
            case ALIASES -> carClass.aliases();
            case EXTERNAL_IDS -> carClass.externalIds();
            case PREDECESSORS -> carClass.predecessors();
            case FIRST_SEASON -> Attribute.known(carClass.firstSeason());
            case COMPETES -> carClass.competes();
            case CITATIONS -> carClass.citations();
        };
    }

    @Override
    public CarClass.Builder builder() {
        return CarClass.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public CarClass.Builder set(CarClass.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case PREDECESSORS -> builder.predecessors((List<CarClass>) value);
            case FIRST_SEASON -> builder.firstSeason((String) value);
            case COMPETES -> builder.competes((Boolean) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public CarClass build(CarClass.Builder builder) {
        return builder.build();
    }
}
