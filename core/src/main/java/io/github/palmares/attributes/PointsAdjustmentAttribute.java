package io.github.palmares.attributes;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.TitleKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a points adjustment, in the order in which they are written. */
public enum PointsAdjustmentAttribute implements Attribute<PointsAdjustment, PointsAdjustment.Builder> {
    SEASON(Row.reference(RecordType.SEASON, "The season.").must().identifying()),
    CHAMPIONSHIP(Row.reference(RecordType.CHAMPIONSHIP, "The championship.").identifying()),
    TABLE(Row.word(TitleKind.values(), "The table.").must().identifying()),
    CLASS(Row.reference(RecordType.CLASS, "The class.").identifying()),
    COMPETITOR(Row.anyOf(Choice.COMPETITOR, "Whose points they are.").identifying()),
    NUMBER(Row.carNumber("The number whose points they are.").identifying()),
    RACE(Row.reference(RecordType.RACE, "The race that they are for.").identifying()),
    POINTS(Row.decimal("The points, below zero where they are taken; zero only beside a tie order.")
            .must()
            .identifying()),
    TIE_ORDER(Row.integer(1, "Where the officials put it among those who are level.")
            .identifying()),
    REASON(Row.text("Why.").identifying()),
    CITATIONS(Row.citations());

    public static final Table<PointsAdjustment, PointsAdjustment.Builder> ALL = Table.of(
                    PointsAdjustment.class,
                    "adjustment",
                    "Points given or taken apart from the result, of a competitor, a number, or both.",
                    values())
            .withOneOf(List.of(COMPETITOR, NUMBER))
            .obeying(
                    "the points are zero only beside a tie order",
                    "the points have at most two decimals, which not every validator can count");

    private final Row row;

    PointsAdjustmentAttribute(Row row) {
        this.row = row;
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public @Nullable Object of(PointsAdjustment adjustment) {
        return switch (this) {
            case SEASON -> adjustment.season();
            case CHAMPIONSHIP -> Attribute.known(adjustment.championship());
            case TABLE -> adjustment.table();
            case CLASS -> Attribute.known(adjustment.carClass());
            case COMPETITOR -> Attribute.known(adjustment.competitor());
            case NUMBER -> Attribute.known(adjustment.number());
            case RACE -> Attribute.known(adjustment.race());
            case POINTS -> adjustment.points();
            case TIE_ORDER -> Attribute.known(adjustment.tieOrder());
            case REASON -> Attribute.known(adjustment.reason());
            case CITATIONS -> adjustment.citations();
        };
    }

    @Override
    public PointsAdjustment.Builder builder() {
        return PointsAdjustment.builder();
    }

    @Override
    @SuppressWarnings("unchecked") // of the kind that the row says
    public PointsAdjustment.Builder set(PointsAdjustment.Builder builder, Object value) {
        return switch (this) {
            case SEASON -> builder.season((Season) value);
            case CHAMPIONSHIP -> builder.championship((Championship) value);
            case TABLE -> builder.table((TitleKind) value);
            case CLASS -> builder.carClass((CarClass) value);
            case COMPETITOR -> builder.competitor((Competitor) value);
            case NUMBER -> builder.number((CarNumber) value);
            case RACE -> builder.race((Race) value);
            case POINTS -> builder.points((BigDecimal) value);
            case TIE_ORDER -> builder.tieOrder((Integer) value);
            case REASON -> builder.reason((String) value);
            case CITATIONS -> builder.citations((List<Citation>) value);
        };
    }

    @Override
    public PointsAdjustment build(PointsAdjustment.Builder builder) {
        return builder.build();
    }
}
