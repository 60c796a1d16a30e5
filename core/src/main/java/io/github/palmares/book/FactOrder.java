package io.github.palmares.book;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entity;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.TotalScope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The natural keys of facts but titles, as orders: two facts of a type are statements of one fact where the order puts them
 * at one place. Entities count by their id, and by their kind where it is open.
 */
final class FactOrder {
    private static final Comparator<Entity> ID = Comparator.comparing(Entity::id);
    static final Comparator<Entity> KIND_AND_ID =
            Comparator.comparing(Entity::entityKind).thenComparing(ID);

    private static final Comparator<TotalScope> SCOPE = Comparator.comparing(TotalScope::events, lists(ID))
            .thenComparing(TotalScope::series, optional(ID))
            .thenComparing(TotalScope::season, optional(ID))
            .thenComparing(TotalScope::championship, optional(ID))
            .thenComparing(TotalScope::carClass, optional(ID))
            .thenComparing(TotalScope::team, optional(ID))
            .thenComparing(TotalScope::manufacturer, optional(ID))
            .thenComparing(TotalScope::number, natural())
            .thenComparing(TotalScope::from, natural())
            .thenComparing(TotalScope::to, natural());

    /** Within one race; there are too many results for an order that compares the races first. */
    static final Comparator<Result> RESULTS_OF_A_RACE =
            Comparator.comparing(result -> result.entry().id());

    static final Comparator<Affiliation> AFFILIATIONS = Comparator.comparing(Affiliation::member, KIND_AND_ID)
            .thenComparing(Affiliation::of, KIND_AND_ID)
            .thenComparing(Affiliation::kind)
            .thenComparing(Affiliation::series, optional(ID))
            .thenComparing(Affiliation::car, optional(ID))
            .thenComparing(Affiliation::from, natural());

    static final Comparator<StatedTotal> TOTALS = Comparator.comparing(StatedTotal::subject, KIND_AND_ID)
            .thenComparing(StatedTotal::measure)
            .thenComparing(StatedTotal::scope, SCOPE)
            .thenComparing(StatedTotal::asOf, natural());

    static final Comparator<Coverage> COVERAGES = Comparator.comparing(Coverage::kind)
            .thenComparing(Coverage::series, optional(ID))
            .thenComparing(Coverage::season, optional(ID))
            .thenComparing(Coverage::race, optional(ID))
            .thenComparing(Coverage::competitor, optional(KIND_AND_ID));

    static final Comparator<PointsAdjustment> ADJUSTMENTS = Comparator.comparing(PointsAdjustment::season, ID)
            .thenComparing(PointsAdjustment::championship, optional(ID))
            .thenComparing(PointsAdjustment::table)
            .thenComparing(PointsAdjustment::carClass, optional(ID))
            .thenComparing(PointsAdjustment::competitor, optional(KIND_AND_ID))
            .thenComparing(PointsAdjustment::number, natural())
            .thenComparing(PointsAdjustment::race, optional(ID))
            .thenComparing(PointsAdjustment::points)
            .thenComparing(PointsAdjustment::reason, natural());

    private FactOrder() {}

    /** By the values, absent first. */
    static <T extends Comparable<? super T>> Comparator<Optional<T>> natural() {
        return optional(Comparator.naturalOrder());
    }

    /** Absent first. */
    private static <T> Comparator<Optional<T>> optional(Comparator<? super T> order) {
        return (a, b) -> a.isPresent() && b.isPresent()
                ? order.compare(a.get(), b.get())
                : Boolean.compare(a.isPresent(), b.isPresent());
    }

    /** By the first element that differs, a list before those that go on after it. */
    private static <T> Comparator<List<T>> lists(Comparator<? super T> order) {
        return (a, b) -> {
            for (int i = 0; i < a.size() && i < b.size(); i++) {
                int difference = order.compare(a.get(i), b.get(i));
                if (difference != 0) {
                    return difference;
                }
            }
            return Integer.compare(a.size(), b.size());
        };
    }
}
