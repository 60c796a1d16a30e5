package io.github.palmares.attributes;

import io.github.palmares.model.Citation;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TotalScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a stated total, in the order in which they are written. */
public enum StatedTotalAttribute implements Attribute<StatedTotal, StatedTotal.Builder> {
    SUBJECT(Row.anyOf(Choice.PARTY, "Whose total it is.").must().identifying()),
    MEASURE(Row.word(Measure.values(), "What is counted.").must().identifying()),
    VALUE(Row.integer(0, "The number.").must().byHand()),
    AT_LEAST(Row.flag("Whether it may be more; where absent, false.")
            .implied(false)
            .byHand()),
    SCOPE(Row.part(TotalScopeAttribute.ALL, "What it counts; where absent, everything.")
            .identifying()),
    AS_OF(Row.date("The day that it was counted on.").identifying()),
    CITATIONS(Row.citations());

    public static final Table<StatedTotal, StatedTotal.Builder> ALL =
            Table.of(StatedTotal.class, "total", "A number that a source states.", values());

    private final Row row;

    StatedTotalAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(StatedTotal total) {
        return switch (this) {
            case SUBJECT -> total.subject();
            case MEASURE -> total.measure();
            case VALUE -> total.value();
            case AT_LEAST -> total.atLeast();
            case SCOPE -> total.scope().isEverything() ? null : total.scope();
            case AS_OF -> Attribute.known(total.asOf());
            case CITATIONS -> total.citations();
        };
    }

    @Override
    public StatedTotal.Builder builder() {
        return StatedTotal.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public StatedTotal.Builder set(StatedTotal.Builder builder, Object value) {
        return switch (this) {
            case SUBJECT -> builder.subject((Party) value);
            case MEASURE -> builder.measure((Measure) value);
            case VALUE -> builder.value((Integer) value);
            case AT_LEAST -> builder.atLeast((Boolean) value);
            case SCOPE -> builder.scope((TotalScope) value);
            case AS_OF -> builder.asOf((PartialDate) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public StatedTotal build(StatedTotal.Builder builder) {
        return builder.build();
    }
}
