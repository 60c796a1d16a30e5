package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TotalScope;

/** Numbers that are stated, or given and taken. */
final class TotalCodec {
    private TotalCodec() {}

    static StatedTotal readStatedTotal(LinkReader in) {
        StatedTotal.Builder total = StatedTotal.builder();
        in.open(FactForms.TOTAL);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case FactForms.TOTAL_SUBJECT -> total.subject(in.party());
                case FactForms.TOTAL_MEASURE -> total.measure(in.word(Vocabulary.MEASURE));
                case FactForms.TOTAL_VALUE -> total.value(in.integer());
                case FactForms.TOTAL_AT_LEAST -> total.atLeast(in.flag());
                case FactForms.TOTAL_SCOPE -> total.scope(readTotalScope(in));
                case FactForms.TOTAL_AS_OF -> total.asOf(in.date());
                default -> total.citations(SharedCodec.citations(in));
            }
        }
        return total.build();
    }

    static void write(StatedTotal total, FieldWriter out) {
        Form outer = out.open(FactForms.TOTAL);
        out.any(FactForms.TOTAL_SUBJECT, total.subject());
        out.word(FactForms.TOTAL_MEASURE, Vocabulary.MEASURE, total.measure());
        out.integer(FactForms.TOTAL_VALUE, total.value());
        out.flag(FactForms.TOTAL_AT_LEAST, total.atLeast(), false);
        if (!total.scope().isEverything()) {
            out.name(FactForms.TOTAL_SCOPE);
            write(total.scope(), out);
        }
        out.text(FactForms.TOTAL_AS_OF, total.asOf());
        out.citations(FactForms.TOTAL_CITATIONS, total.citations());
        out.close(outer);
    }

    static TotalScope readTotalScope(LinkReader in) {
        TotalScope.Builder scope = TotalScope.builder();
        in.open(FactForms.SCOPE);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case FactForms.SCOPE_EVENTS -> scope.events(SharedCodec.references(in, in.references.events));
                case FactForms.SCOPE_SERIES -> scope.series(in.reference(in.references.series));
                case FactForms.SCOPE_SEASON -> scope.season(in.reference(in.references.seasons));
                case FactForms.SCOPE_CHAMPIONSHIP -> scope.championship(in.reference(in.references.championships));
                case FactForms.SCOPE_CLASS -> scope.carClass(in.reference(in.references.classes));
                case FactForms.SCOPE_TEAM -> scope.team(in.reference(in.references.teams));
                case FactForms.SCOPE_MANUFACTURER -> scope.manufacturer(in.reference(in.references.manufacturers));
                case FactForms.SCOPE_NUMBER -> scope.number(in.number());
                case FactForms.SCOPE_FROM -> scope.from(in.date());
                default -> scope.to(in.date());
            }
        }
        return scope.build();
    }

    static void write(TotalScope scope, FieldWriter out) {
        Form outer = out.open(FactForms.SCOPE);
        out.references(FactForms.SCOPE_EVENTS, scope.events());
        out.reference(FactForms.SCOPE_SERIES, scope.series());
        out.reference(FactForms.SCOPE_SEASON, scope.season());
        out.reference(FactForms.SCOPE_CHAMPIONSHIP, scope.championship());
        out.reference(FactForms.SCOPE_CLASS, scope.carClass());
        out.reference(FactForms.SCOPE_TEAM, scope.team());
        out.reference(FactForms.SCOPE_MANUFACTURER, scope.manufacturer());
        out.text(FactForms.SCOPE_NUMBER, scope.number());
        out.text(FactForms.SCOPE_FROM, scope.from());
        out.text(FactForms.SCOPE_TO, scope.to());
        out.close(outer);
    }

    static PointsAdjustment readPointsAdjustment(LinkReader in) {
        PointsAdjustment.Builder adjustment = PointsAdjustment.builder();
        in.open(FactForms.ADJUSTMENT);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case FactForms.ADJUSTMENT_SEASON -> adjustment.season(in.reference(in.references.seasons));
                case FactForms.ADJUSTMENT_CHAMPIONSHIP ->
                    adjustment.championship(in.reference(in.references.championships));
                case FactForms.ADJUSTMENT_TABLE -> adjustment.table(in.word(Vocabulary.TITLE_KIND));
                case FactForms.ADJUSTMENT_CLASS -> adjustment.carClass(in.reference(in.references.classes));
                case FactForms.ADJUSTMENT_COMPETITOR -> adjustment.competitor(in.competitor());
                case FactForms.ADJUSTMENT_NUMBER -> adjustment.number(in.number());
                case FactForms.ADJUSTMENT_RACE -> adjustment.race(in.reference(in.references.races));
                case FactForms.ADJUSTMENT_POINTS -> adjustment.points(in.decimal());
                case FactForms.ADJUSTMENT_REASON -> adjustment.reason(in.text());
                default -> adjustment.citations(SharedCodec.citations(in));
            }
        }
        return adjustment.build();
    }

    static void write(PointsAdjustment adjustment, FieldWriter out) {
        Form outer = out.open(FactForms.ADJUSTMENT);
        out.reference(FactForms.ADJUSTMENT_SEASON, adjustment.season());
        out.reference(FactForms.ADJUSTMENT_CHAMPIONSHIP, adjustment.championship());
        out.word(FactForms.ADJUSTMENT_TABLE, Vocabulary.TITLE_KIND, adjustment.table());
        out.reference(FactForms.ADJUSTMENT_CLASS, adjustment.carClass());
        out.any(FactForms.ADJUSTMENT_COMPETITOR, adjustment.competitor());
        out.text(FactForms.ADJUSTMENT_NUMBER, adjustment.number());
        out.reference(FactForms.ADJUSTMENT_RACE, adjustment.race());
        out.decimal(FactForms.ADJUSTMENT_POINTS, adjustment.points());
        out.text(FactForms.ADJUSTMENT_REASON, adjustment.reason());
        out.citations(FactForms.ADJUSTMENT_CITATIONS, adjustment.citations());
        out.close(outer);
    }
}
