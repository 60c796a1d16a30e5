package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.model.Measure;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.StatedTotal;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stated totals of a {@link RecordBook}, in order of subject, measure and date. */
public final class StatedTotals extends Sequence<StatedTotal, StatedTotals> {
    StatedTotals(StatedTotal[] facts) {
        super(facts);
    }

    private StatedTotals(StatedTotals before, int criterion, int named, @Nullable Predicate<? super StatedTotal> more) {
        super(before, criterion, named, more);
    }

    @Override
    StatedTotals step(int criterion, int named, @Nullable Predicate<? super StatedTotal> more) {
        return new StatedTotals(this, criterion, named, more);
    }

    @Override
    void offerTo(AccessPath path) {
        // There are few: all of them are gone through.
    }

    @Override
    IntPredicate asking(int open) {
        return position -> true;
    }

    @Override
    public StatedTotals of(Party subject) {
        Objects.requireNonNull(subject, "subject");
        return narrowed(total -> total.subject().isSameAs(subject));
    }

    /**
     * Those that count one thing.
     *
     * @param measure what they count
     * @return the narrowed sequence
     */
    public StatedTotals of(Measure measure) {
        Objects.requireNonNull(measure, "measure");
        return narrowed(total -> total.measure() == measure);
    }

    /**
     * Those limited to a season.
     *
     * @param season the season
     * @return the narrowed sequence
     */
    @Override
    public StatedTotals in(Season season) {
        Objects.requireNonNull(season, "season");
        return narrowed(total ->
                total.scope().season().filter(one -> one.isSameAs(season)).isPresent());
    }

    /**
     * Those limited to a series, or to one of its seasons.
     *
     * @param series the series
     * @return the narrowed sequence
     */
    @Override
    public StatedTotals in(Series series) {
        Objects.requireNonNull(series, "series");
        return narrowed(total -> total.scope()
                .series()
                .or(() -> total.scope().season().map(Season::series))
                .filter(one -> one.isSameAs(series))
                .isPresent());
    }

    /**
     * Those certainly counted in a year or later.
     *
     * @param year the first year of the day of the count
     * @return the narrowed sequence
     */
    @Override
    public StatedTotals since(int year) {
        return narrowed(total -> total.asOf()
                .flatMap(PartialDate::earliest)
                .filter(day -> day.getYear() >= year)
                .isPresent());
    }

    /**
     * Those certainly counted in a year or before.
     *
     * @param year the last year of the day of the count
     * @return the narrowed sequence
     */
    @Override
    public StatedTotals until(int year) {
        return narrowed(total -> total.asOf()
                .flatMap(PartialDate::latest)
                .filter(day -> day.getYear() <= year)
                .isPresent());
    }

    /** {@return whose totals they are, each once} */
    public List<Party> subjects() {
        return distinct(total -> Stream.of(total.subject()));
    }

    /** {@return the totals by whose they are: a driver, a team, a marque or whoever else} */
    public Partition<Party, StatedTotals> bySubject() {
        return Partition.of(this, total -> List.of(total.subject()), StatedTotals::of);
    }
}
