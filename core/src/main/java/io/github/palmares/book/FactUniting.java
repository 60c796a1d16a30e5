package io.github.palmares.book;

import io.github.palmares.model.Absence;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Certainty;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Entry;
import io.github.palmares.model.MarkPosition;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.Seat;
import io.github.palmares.model.SeatScope;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.Collection;
import java.util.Optional;

/** How statements of one fact unite: those with one natural key. What they refer to is united before. */
final class FactUniting {
    private FactUniting() {}

    /** Entries with one id. */
    static Entry entries(Collection<Entry> statements) {
        return Statements.unite(statements, e -> "entry '" + e.id() + "'", Cited::citations, FactUniting::entry);
    }

    private static Entry entry(Statements<Entry> said) {
        return said.first().toBuilder()
                .season(said.same("season", Entry::season))
                .races(said.union(Entry::races))
                .teams(said.union(Entry::teams))
                .enteredAs(said.known("entered as", Entry::enteredAs))
                .number(said.known("number", Entry::number))
                .car(said.known("car", Entry::car))
                .carClass(said.known("class", Entry::carClass))
                .groups(said.union(Entry::groups))
                .seats(said.parts(
                                Entry::seats,
                                seat -> seat.driver().id(),
                                id -> " of driver '" + id + "'",
                                FactUniting::seat)
                        .values())
                .certainty(said.greatest(Entry::certainty))
                .tableNumber(said.known("table number", Entry::tableNumber))
                .scoresFor(said.known("scores for", Entry::scoresFor))
                .citations(said.union(Entry::citations))
                .build();
    }

    private static Seat seat(Statements<Seat> said) {
        return said.first().toBuilder()
                .scope(said.known("scope", FactUniting::scope).orElse(SeatScope.UNSTATED))
                .races(said.union(Seat::races))
                .absences(said.parts(
                                Seat::absences,
                                absence -> absence.race().id(),
                                id -> " from race '" + id + "'",
                                FactUniting::absence)
                        .values())
                .rating(said.known("rating", Seat::rating))
                .certainty(said.greatest(Seat::certainty))
                .build();
    }

    private static Optional<SeatScope> scope(Seat seat) {
        return seat.scope() == SeatScope.UNSTATED ? Optional.empty() : Optional.of(seat.scope());
    }

    private static Absence absence(Statements<Absence> said) {
        return new Absence(said.first().race(), said.greatest(Absence::certainty));
    }

    /** Results of one entry in one race. */
    static Result results(Collection<Result> statements) {
        return Statements.unite(statements, Result::toString, Cited::citations, FactUniting::result);
    }

    private static Result result(Statements<Result> said) {
        Result.Builder builder = said.first().toBuilder()
                .lineUp(said.part(Result::lineUp, LineUpUniting::unite))
                .overallPosition(said.number("overall position", Result::overallPosition))
                .classPosition(said.number("class position", Result::classPosition))
                .groupPosition(said.number("group position", Result::groupPosition))
                .reportedPosition(said.number("reported position", Result::reportedPosition))
                .status(said.same("status", Result::status))
                .finished(said.answer("finished", Result::finished))
                .statusWord(said.known("status word", Result::statusWord))
                .laps(said.number("laps", Result::laps))
                .time(said.known("time", Result::time))
                .bestLap(said.known("best lap", Result::bestLap))
                .grid(said.number("grid", Result::grid))
                .qualifyingPosition(said.number("qualifying position", Result::qualifyingPosition))
                .pole(said.answer("pole", Result::pole))
                .fastestLap(said.answer("fastest lap", Result::fastestLap))
                .marks(said.parts(
                                Result::marks,
                                MarkPosition::at,
                                at -> " at mark " + at,
                                mark -> new MarkPosition(
                                        mark.first().at(), mark.same("class position", MarkPosition::classPosition)))
                        .values())
                .ranAs(said.known("ran as", Result::ranAs))
                .ruling(said.known("ruling", Result::ruling))
                .sourceOrder(said.number("source order", Result::sourceOrder))
                .citations(said.union(Result::citations));
        said.<Integer, Integer>together(
                "overall position and class position",
                result -> Statements.boxed(result.overallPosition()),
                result -> Statements.boxed(result.classPosition()),
                (overall, inClass) -> inClass <= overall);
        return builder.build();
    }

    /** Titles of one championship, season, classes and kind. */
    static Title titles(Collection<Title> statements) {
        return Statements.unite(statements, Title::toString, Cited::citations, FactUniting::title);
    }

    private static Title title(Statements<Title> said) {
        if (said.any(Title::holdersComplete)) {
            checkHolders(said);
        }
        return said.first().toBuilder()
                .holders(said.union(Title::holders))
                .holdersComplete(said.any(Title::holdersComplete))
                .wonWithTeam(said.known("won with team", Title::wonWithTeam))
                .wonWithManufacturer(said.known("won with manufacturer", Title::wonWithManufacturer))
                .wonWithNumber(said.known("won with number", Title::wonWithNumber))
                .citations(said.union(Title::citations))
                .build();
    }

    /** Nobody holds a title beside those who are all. */
    private static void checkHolders(Statements<Title> said) {
        Title complete = said.only(Title::holdersComplete).first();
        for (Title title : said.values()) {
            if (contradict(complete, title)) {
                throw said.conflict(
                        "holders",
                        t -> Statements.shown(t.holders()) + (t.holdersComplete() ? "" : "…"),
                        FactUniting::contradict);
            }
        }
    }

    private static boolean contradict(Title one, Title other) {
        return (one.holdersComplete() && !one.holders().containsAll(other.holders()))
                || (other.holdersComplete() && !other.holders().containsAll(one.holders()));
    }

    /** Affiliations of one member to one other, alike in kind, series, car and beginning. */
    static Affiliation affiliations(Collection<Affiliation> statements) {
        return Statements.unite(statements, FactUniting::subject, Cited::citations, FactUniting::affiliation);
    }

    private static String subject(Affiliation affiliation) {
        return affiliation
                + affiliation.series().map(series -> " in " + series).orElse("")
                + affiliation.car().map(car -> " with " + car).orElse("")
                + affiliation.from().map(from -> " from " + from).orElse("");
    }

    /** A rumoured day does not make a confirmed year narrower: of an end, what is less sure gives way. */
    private static Affiliation affiliation(Statements<Affiliation> said) {
        boolean ends = said.any(affiliation -> affiliation.to().isPresent());
        // Who says nothing of the end says nothing of how sure it is either.
        Statements<Affiliation> ending =
                ends ? said.only(affiliation -> affiliation.to().isPresent()) : said;
        Certainty toCertainty = ending.greatest(Affiliation::toCertainty);
        return said.first().toBuilder()
                .certainty(said.greatest(Affiliation::certainty))
                .fromCertainty(said.greatest(Affiliation::fromCertainty))
                .to(ending.only(affiliation -> affiliation.toCertainty() == toCertainty)
                        .date("to", Affiliation::to))
                .toCertainty(toCertainty)
                .announcedOn(said.date("announced on", Affiliation::announcedOn))
                .citations(said.union(Affiliation::citations))
                .build();
    }

    /** Totals of one subject, measure, scope and date. */
    static StatedTotal totals(Collection<StatedTotal> statements) {
        return Statements.unite(statements, FactUniting::subject, Cited::citations, FactUniting::total);
    }

    private static String subject(StatedTotal total) {
        return "total of " + total.subject() + ", " + total.measure() + " (" + total.scope() + ")"
                + total.asOf().map(date -> " as of " + date).orElse("");
    }

    private static StatedTotal total(Statements<StatedTotal> said) {
        boolean exact = said.any(total -> !total.atLeast());
        int value = (exact ? said.only(total -> !total.atLeast()) : said).greatest(StatedTotal::value);
        for (StatedTotal total : said.values()) {
            if (exact && (total.atLeast() ? total.value() > value : total.value() != value)) {
                throw said.conflict(
                        "value", t -> (t.atLeast() ? "at least " : "") + t.value(), FactUniting::contradict);
            }
        }
        return said.first().toBuilder()
                .value(value)
                .atLeast(!exact)
                .citations(said.union(StatedTotal::citations))
                .build();
    }

    private static boolean contradict(StatedTotal one, StatedTotal other) {
        if (one.atLeast() && other.atLeast()) {
            return false;
        }
        return (!one.atLeast() && one.value() < other.value()) || (!other.atLeast() && other.value() < one.value());
    }

    /** Statements alike in all but their citations. */
    static Coverage coverages(Collection<Coverage> statements) {
        return Statements.unite(
                statements,
                Coverage::toString,
                Cited::citations,
                said -> said.first().toBuilder()
                        .citations(said.union(Coverage::citations))
                        .build());
    }

    /** Statements alike in all but their citations. */
    static PointsAdjustment adjustments(Collection<PointsAdjustment> statements) {
        return Statements.unite(
                statements,
                PointsAdjustment::toString,
                Cited::citations,
                said -> said.first().toBuilder()
                        .citations(said.union(PointsAdjustment::citations))
                        .build());
    }
}
