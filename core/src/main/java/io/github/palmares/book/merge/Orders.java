package io.github.palmares.book.merge;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.Comparator;
import java.util.Optional;

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
                        Affiliation::from, Rare.<PartialDate>absentFirst())
                .thenComparing(Affiliation::member, StatementOrder::byKindAndId)
                .thenComparing(Affiliation::kind)
                .thenComparing(new NaturalKey<>(RecordType.AFFILIATION));

        static final Comparator<StatedTotal> TOTAL = Comparator.comparing(
                        StatedTotal::subject, StatementOrder::byKindAndId)
                .thenComparing(StatedTotal::measure)
                .thenComparing(StatedTotal::asOf, Rare.<PartialDate>absentFirst())
                .thenComparing(new NaturalKey<>(RecordType.TOTAL));

        static final Comparator<Coverage> COVERAGE = new NaturalKey<>(RecordType.COVERAGE);

        static final Comparator<PointsAdjustment> ADJUSTMENT = Comparator.comparing(
                        PointsAdjustment::season, CalendarOrder::compare)
                .thenComparing(new NaturalKey<>(RecordType.ADJUSTMENT));

        private Rare() {}

        private static <T extends Comparable<? super T>> Comparator<Optional<T>> absentFirst() {
            return (one, other) -> one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isPresent(), other.isPresent());
        }
    }
}
