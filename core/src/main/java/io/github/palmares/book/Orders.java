package io.github.palmares.book;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.Comparator;

/**
 * The order in which readers get each type of fact. It is total, for each ends with the fact's natural key, and so does
 * not depend on the order in which the facts were added.
 */
final class Orders {
    static final Comparator<Entry> ENTRY = new EntryOrder();

    static final Comparator<Result> RESULT = new ResultOrder();

    static final Comparator<Title> TITLE = new TitleOrder();

    private Orders() {}

    /** The types of which a book has few, or none: their orders are made when the first book has two of them. */
    static final class Rare {
        static final Comparator<Affiliation> AFFILIATION = Comparator.comparing(
                        Affiliation::from, FactOrder.<PartialDate>natural())
                .thenComparing(Affiliation::member, FactOrder.KIND_AND_ID)
                .thenComparing(Affiliation::kind)
                .thenComparing(FactOrder.AFFILIATIONS);

        static final Comparator<StatedTotal> TOTAL = Comparator.comparing(StatedTotal::subject, FactOrder.KIND_AND_ID)
                .thenComparing(StatedTotal::measure)
                .thenComparing(StatedTotal::asOf, FactOrder.natural())
                .thenComparing(FactOrder.TOTALS);

        static final Comparator<Coverage> COVERAGE = FactOrder.COVERAGES;

        static final Comparator<PointsAdjustment> ADJUSTMENT = Comparator.comparing(
                        PointsAdjustment::season, CalendarOrder::compare)
                .thenComparing(FactOrder.ADJUSTMENTS);

        private Rare() {}
    }
}
