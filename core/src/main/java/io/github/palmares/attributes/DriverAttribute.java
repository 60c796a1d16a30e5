package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a driver, in the order in which they are written. */
public enum DriverAttribute implements Attribute<Driver, Driver.Builder> {
    ID(Row.id("The driver's id.")),
    NAME(Row.name()),
    ALIASES(Row.aliases()),
    EXTERNAL_IDS(Row.externalIds()),
    NATIONALITY(Row.country("The sporting nationality.")),
    BORN(Row.date("The day of birth, as far as it is known.")),
    GIVEN_NAME(Row.text("The given name.")),
    FAMILY_NAME(Row.text("The family name.")),
    LEGAL_NAME(Row.text("The name in the passport.")),
    CITATIONS(Row.citations());

    public static final Table<Driver, Driver.Builder> ALL =
            Table.of(Driver.class, "driver", "A person who races.", values());

    private final Row row;

    DriverAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Driver driver) {
        return switch (this) {
            case ID -> driver.id();
            case NAME -> driver.name();
            case ALIASES -> driver.aliases();
            case EXTERNAL_IDS -> driver.externalIds();
            case NATIONALITY -> Attribute.known(driver.nationality());
            case BORN -> Attribute.known(driver.born());
            case GIVEN_NAME -> Attribute.known(driver.givenName());
            case FAMILY_NAME -> Attribute.known(driver.familyName());
            case LEGAL_NAME -> Attribute.known(driver.legalName());
            case CITATIONS -> driver.citations();
        };
    }

    @Override
    public Driver.Builder builder() {
        return Driver.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public Driver.Builder set(Driver.Builder builder, Object value) {
        return switch (this) {
            case ID -> builder.id((String) value);
            case NAME -> builder.name((String) value);
            case ALIASES -> builder.aliases((List<String>) value);
            case EXTERNAL_IDS -> builder.externalIds((List<ExternalId>) value);
            case NATIONALITY -> builder.nationality((Country) value);
            case BORN -> builder.born((PartialDate) value);
            case GIVEN_NAME -> builder.givenName((String) value);
            case FAMILY_NAME -> builder.familyName((String) value);
            case LEGAL_NAME -> builder.legalName((String) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public Driver build(Driver.Builder builder) {
        return builder.build();
    }
}
