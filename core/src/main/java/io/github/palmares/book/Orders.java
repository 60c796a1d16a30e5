package io.github.palmares.book;

import io.github.palmares.model.Affiliation;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order in which readers get each type of fact. It is total, for each ends with the fact's natural key, and so does
 * not depend on the order in which the facts were added.
 */
final class Orders {
    private static final Comparator<Season> SEASON = Comparator.comparingInt(Season::firstYear)
            .thenComparingInt(Season::lastYear)
            .thenComparing(season -> season.series().id())
            .thenComparing(Season::id);

    static final Comparator<Race> RACE = Comparator.comparing(Years::sortDay)
            .thenComparing(Race::season, SEASON)
            .thenComparingInt(race -> lastIfAbsent(race.round()))
            .thenComparing(Race::id);

    static final Comparator<Optional<CarNumber>> NUMBER = lastIfAbsent(CarNumber::compareTo);

    static final Comparator<Optional<CarClass>> CLASS = lastIfAbsent(Comparator.comparing(CarClass::id));

    static final Comparator<Entry> ENTRY = Comparator.comparing(Entry::season, sameFirst(SEASON))
            .thenComparingInt(entry -> rank(entry.season(), entry.carClass()))
            .thenComparing(Entry::carClass, CLASS)
            .thenComparing(Entry::number, NUMBER)
            .thenComparing(Entry::id);

    static final Comparator<Result> RESULT = new ResultOrder();

    static final Comparator<Title> TITLE = Comparator.comparing(Title::season, SEASON)
            .thenComparing(title -> title.championship().role())
            .thenComparing(title -> title.championship().id())
            .thenComparingInt(Orders::rank)
            .thenComparing(FactOrder.TITLES);

    static final Comparator<Affiliation> AFFILIATION = Comparator.<Affiliation, Optional<PartialDate>>comparing(
                    Affiliation::from, firstIfAbsent(PartialDate::compareTo))
            .thenComparing(Affiliation::member, FactOrder.KIND_AND_ID)
            .thenComparing(Affiliation::kind)
            .thenComparing(FactOrder.AFFILIATIONS);

    static final Comparator<StatedTotal> TOTAL = Comparator.comparing(StatedTotal::subject, FactOrder.KIND_AND_ID)
            .thenComparing(StatedTotal::measure)
            .thenComparing(StatedTotal::asOf, firstIfAbsent(PartialDate::compareTo))
            .thenComparing(FactOrder.TOTALS);

    static final Comparator<Coverage> COVERAGE = FactOrder.COVERAGES;

    static final Comparator<PointsAdjustment> ADJUSTMENT =
            Comparator.comparing(PointsAdjustment::season, SEASON).thenComparing(FactOrder.ADJUSTMENTS);

    private Orders() {}

    /** The class's place in the season's own order; classes that the season does not list come after those it does. */
    static int rank(Season season, Optional<CarClass> carClass) {
        List<CarClass> classes = season.classes();
        for (int i = 0; carClass.isPresent() && i < classes.size(); i++) {
            if (Distinct.same(classes.get(i), carClass.get())) {
                return i;
            }
        }
        return classes.size();
    }

    /** The first of its classes decides; a title without a class comes before those with one. */
    private static int rank(Title title) {
        return title.classes().stream()
                .mapToInt(carClass -> rank(title.season(), Optional.of(carClass)))
                .min()
                .orElse(-1);
    }

    /** Neighbours in a list mostly share their race, and one look at the instance is enough. */
    private static <T> Comparator<T> sameFirst(Comparator<T> order) {
        return (one, other) -> one == other ? 0 : order.compare(one, other);
    }

    static int lastIfAbsent(OptionalInt number) {
        return number.orElse(Integer.MAX_VALUE);
    }

    private static <T> Comparator<Optional<T>> lastIfAbsent(Comparator<T> order) {
        return (one, other) -> {
            if (one.isPresent() && other.isPresent()) {
                return order.compare(one.get(), other.get());
            }
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        };
    }

    private static <T> Comparator<Optional<T>> firstIfAbsent(Comparator<T> order) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }
}
