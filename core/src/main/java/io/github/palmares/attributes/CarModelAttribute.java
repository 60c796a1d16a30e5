package io.github.palmares.attributes;

import io.github.palmares.model.CarModel;
import io.github.palmares.model.Citation;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Manufacturer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a car, in the order in which they are written. */
public enum CarModelAttribute implements Attribute<CarModel, CarModel.Builder> {
    ID(Row.id("The model's id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    MANUFACTURER(Row.reference(RecordType.MANUFACTURER, "The marque.")),
    TECHNICAL_RULES(Row.text("The rules that it is built to, such as LMDh.")),
    CITATIONS(Row.citations());

    public static final Table<CarModel, CarModel.Builder> ALL =
            Table.of(CarModel.class, "car", "A model of car, such as the Cadillac V-Series.R.", values());

    private final Row row;

    CarModelAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(CarModel car) {
        return switch (this) {
            case ID -> car.id();
            case NAME -> car.name();
            case ALIASES -> car.aliases();
            case EXTERNAL_IDS -> car.externalIds();
            case MANUFACTURER -> Attribute.known(car.manufacturer());
            case TECHNICAL_RULES -> Attribute.known(car.technicalRules());
            case CITATIONS -> car.citations();
        };
    }

    @Override
    public CarModel.Builder builder() {
        return CarModel.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public CarModel.Builder set(CarModel.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case MANUFACTURER -> builder.manufacturer((Manufacturer) value);
            case TECHNICAL_RULES -> builder.technicalRules((String) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public CarModel build(CarModel.Builder builder) {
        return builder.build();
    }
}
