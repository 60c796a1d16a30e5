package io.github.palmares.attributes;

import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Ruling;
import org.jspecify.annotations.Nullable;

/** The attributes of a ruling, in the order in which they are written. */
public enum RulingAttribute implements Attribute<Ruling, Ruling.Builder> {
    REASON(Row.text("Why.").must()),
    RECLASSIFIED(Row.flag("Whether it changed the classification; where absent, true.")
            .implied(true)),
    OVERALL_POSITION_BEFORE(Row.integer(1, "The overall position before.")),
    CLASS_POSITION_BEFORE(Row.integer(1, "The position in class before.")),
    ON(Row.date("When it was decided."));

    public static final Table<Ruling, Ruling.Builder> ALL =
            Table.of(Ruling.class, "ruling", "What the stewards decided.", values());

    private final Row row;

    RulingAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(Ruling ruling) {
        return switch (this) {
            case REASON -> ruling.reason();
            case RECLASSIFIED -> ruling.reclassified();
            case OVERALL_POSITION_BEFORE -> Attribute.known(ruling.overallPositionBefore());
            case CLASS_POSITION_BEFORE -> Attribute.known(ruling.classPositionBefore());
            case ON -> Attribute.known(ruling.on());
        };
    }

    @Override
    public Ruling.Builder builder() {
        return Ruling.builder();
    }

    @Override
    public Ruling.Builder set(Ruling.Builder builder, Object value) {
        return switch (this) {
            case REASON -> builder.reason((String) value);
            case RECLASSIFIED -> builder.reclassified((Boolean) value);
            case OVERALL_POSITION_BEFORE -> builder.overallPositionBefore((Integer) value);
            case CLASS_POSITION_BEFORE -> builder.classPositionBefore((Integer) value);
            case ON -> builder.on((PartialDate) value);
        };
    }

    @Override
    public Ruling build(Ruling.Builder builder) {
        return builder.build();
    }
}
