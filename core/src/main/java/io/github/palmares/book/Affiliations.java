package io.github.palmares.book;

import io.github.palmares.book.index.AccessPath;
import io.github.palmares.model.Affiliable;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.AffiliationKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Affiliations of a {@link RecordBook}, in order of their beginning (those of unknown beginning first), member and kind.
 * A rumour is among them until they are narrowed to those {@link #confirmed()}.
 */
public final class Affiliations extends Sequence<Affiliation, Affiliations> {
    Affiliations(Affiliation[] facts) {
        super(facts);
    }

    private Affiliations(Affiliations before, int criterion, int named, @Nullable Predicate<? super Affiliation> more) {
        super(before, criterion, named, more);
    }

    @Override
    Affiliations step(int criterion, int named, @Nullable Predicate<? super Affiliation> more) {
        return new Affiliations(this, criterion, named, more);
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
    public Affiliations of(Party member) {
        Objects.requireNonNull(member, "member");
        return narrowed(affiliation -> affiliation.member().isSameAs(member));
    }

    /**
     * Those with somebody on the other side: the drivers of a team, the teams of a marque, the brands of a group.
     *
     * @param side whom the members belong to
     * @return the narrowed sequence
     */
    public Affiliations with(Affiliable side) {
        Objects.requireNonNull(side, "side");
        return narrowed(affiliation -> affiliation.of().isSameAs(side));
    }

    /**
     * Those of a kind.
     *
     * @param kind the kind
     * @return the narrowed sequence
     */
    public Affiliations ofKind(AffiliationKind kind) {
        Objects.requireNonNull(kind, "kind");
        return narrowed(affiliation -> affiliation.kind() == kind);
    }

    /**
     * Those that certainly held at some time in the years of a season, and are not limited to another series: begun by
     * its end, and not ended before it. What has no known beginning is in no season; what has no end goes on.
     *
     * @param season the season
     * @return the narrowed sequence
     */
    @Override
    public Affiliations in(Season season) {
        Objects.requireNonNull(season, "season");
        PartialDate first = PartialDate.of(LocalDate.of(season.firstYear(), 1, 1));
        PartialDate last = PartialDate.of(LocalDate.of(season.lastYear(), 12, 31));
        return narrowed(affiliation ->
                affiliation.from().map(from -> from.isAfter(last)).orElse(Answer.UNKNOWN) == Answer.NO
                        && affiliation.to().map(to -> to.isBefore(first)).orElse(Answer.NO) == Answer.NO
                        && series(affiliation)
                                .map(series -> series.isSameAs(season.series()))
                                .orElse(true));
    }

    /**
     * Those limited to a series, and the memberships of it.
     *
     * @param series the series
     * @return the narrowed sequence
     */
    @Override
    public Affiliations in(Series series) {
        Objects.requireNonNull(series, "series");
        return narrowed(affiliation ->
                series(affiliation).filter(one -> one.isSameAs(series)).isPresent());
    }

    private static Optional<Series> series(Affiliation affiliation) {
        return affiliation.of() instanceof Series series ? Optional.of(series) : affiliation.series();
    }

    /**
     * Those that certainly began in a year or later.
     *
     * @param year the first year
     * @return the narrowed sequence
     */
    @Override
    public Affiliations since(int year) {
        return narrowed(affiliation -> affiliation
                .from()
                .flatMap(PartialDate::earliest)
                .filter(day -> day.getYear() >= year)
                .isPresent());
    }

    /**
     * Those that certainly ended, or end by plan, in a year or before.
     *
     * @param year the last year
     * @return the narrowed sequence
     */
    @Override
    public Affiliations until(int year) {
        return narrowed(affiliation -> affiliation
                .to()
                .flatMap(PartialDate::latest)
                .filter(day -> day.getYear() <= year)
                .isPresent());
    }

    /** {@return those that are certain as a whole, whatever the certainty of their ends} */
    public Affiliations confirmed() {
        return narrowed(affiliation -> affiliation.certainty() == Certainty.CONFIRMED);
    }

    /** {@return those that are only expected or rumoured} */
    public Affiliations notConfirmed() {
        return narrowed(affiliation -> affiliation.certainty() != Certainty.CONFIRMED);
    }

    /** {@return the members, each once} */
    public List<Party> members() {
        return distinct(affiliation -> Stream.of(affiliation.member()));
    }

    /** {@return those they belong to, each once} */
    public List<Affiliable> sides() {
        return distinct(affiliation -> Stream.of(affiliation.of()));
    }

    /** {@return the affiliations by member: a driver, a team, a marque or whoever else} */
    public Partition<Party, Affiliations> byMember() {
        return Partition.of(this, affiliation -> List.of(affiliation.member()), Affiliations::of);
    }

    /** {@return the affiliations by those whom the members belong to: a team, a marque, a series or whoever else} */
    public Partition<Affiliable, Affiliations> bySide() {
        return Partition.of(this, affiliation -> List.of(affiliation.of()), Affiliations::with);
    }
}
