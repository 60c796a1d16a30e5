package io.github.palmares.book;

import static io.github.palmares.book.Distinct.same;

import io.github.palmares.model.Answer;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts what a stated total is about, and compares. */
final class Reconciler {
    private final RecordBook book;
    private final StatedTotal total;
    private final TotalScope scope;

    private Reconciler(RecordBook book, StatedTotal total) {
        this.book = book;
        this.total = total;
        this.scope = total.scope();
    }

    static Reconciliation reconcile(RecordBook book, StatedTotal total) {
        return new Reconciler(book, total).reconcile();
    }

    private Reconciliation reconcile() {
        Interval certain = count(Answer.YES);
        // What is only possibly in scope can't make a book agree, but it can keep it from being contradicted.
        Interval possible = count(Answer.UNKNOWN);
        boolean tooMany = !total.atLeast() && certain.least() > total.value();
        boolean tooFew = certain.most() < total.value();
        Verdict verdict = Verdict.CONSISTENT;
        if (tooMany || (tooFew && possible.most() < total.value() && isCovered())) {
            verdict = Verdict.CONTRADICTED;
        } else if (tooFew) {
            verdict = Verdict.SHORT;
        }
        int shortBy = verdict == Verdict.SHORT ? total.value() - certain.most() : 0;
        return new Reconciliation(total, certain.least(), certain.most(), verdict, shortBy);
    }

    private record Interval(int least, int most) {
        static Interval of(int exactly) {
            return new Interval(exactly, exactly);
        }
    }

    /** Whether the book claims to hold all that could count, and leaves no place open that could be one more. */
    private boolean isCovered() {
        Predicate<Result> known = switch (total.measure()) {
            case WINS, CLASS_WINS, PODIUMS -> Counting.CLASS_KNOWN;
            case OVERALL_WINS -> Counting.OVERALL_KNOWN;
            case POLES -> Counting.POLE_KNOWN;
            case STARTS, SEASONS -> result -> result.tookPart() != Answer.UNKNOWN;
            case TITLES, SEASON_TITLES, CUP_TITLES -> result -> true;
        };
        CoverageKind kind = switch (total.measure()) {
            case TITLES, SEASON_TITLES, CUP_TITLES -> CoverageKind.TITLES;
            default -> CoverageKind.RESULTS;
        };
        return new Completeness(book).covers(kind, total.subject(), scope.series(), scope.season())
                && book.results().of(total.subject()).stream()
                        .filter(result -> isInScope(result) != Answer.NO)
                        .allMatch(known);
    }

    /** What is in scope with at least this certainty: {@code YES} for certainly, {@code UNKNOWN} for possibly, too. */
    private Interval count(Answer certainty) {
        List<Result> results = book.results().of(total.subject()).stream()
                .filter(result -> isAtLeast(certainty, isInScope(result)))
                .toList();
        return switch (total.measure()) {
            case WINS -> interval(results, Result::isOverallWin, Result::isClassWin);
            case OVERALL_WINS -> interval(results, Result::isOverallWin, Result::isOverallWin);
            case CLASS_WINS -> interval(results, Result::isClassWin, Result::isClassWin);
            case PODIUMS -> interval(results, Result::isOverallPodium, Reconciler::isAnyPodium);
            case POLES -> interval(results, Counting::isPole, Counting::isPole);
            case STARTS ->
                Interval.of(Counting.starts(total.subject(), results.stream()).size());
            case SEASONS ->
                Interval.of((int) Counting.starts(total.subject(), results.stream()).stream()
                        .map(race -> race.season().id())
                        .distinct()
                        .count());
            case TITLES -> titles(certainty, title -> true);
            case SEASON_TITLES ->
                titles(certainty, title -> title.championship().role() == ChampionshipRole.SEASON_TITLE);
            case CUP_TITLES -> titles(certainty, title -> title.championship().role() == ChampionshipRole.CUP);
        };
    }

    private static boolean isAnyPodium(Result result) {
        return result.isOverallPodium() || result.isClassPodium();
    }

    private static Interval interval(List<Result> results, Predicate<Result> least, Predicate<Result> most) {
        return new Interval(count(results, least), count(results, least.or(most)));
    }

    private static int count(List<Result> results, Predicate<Result> counted) {
        return Math.toIntExact(results.stream().filter(counted).count());
    }

    private Interval titles(Answer certainty, Predicate<Title> counted) {
        return Interval.of(book.titles()
                .of(total.subject())
                .where(counted)
                .where(title -> isAtLeast(certainty, isInScope(title)))
                .count());
    }

    private static boolean isAtLeast(Answer certainty, Answer answer) {
        return answer == Answer.YES || answer == certainty;
    }

    private Answer isInScope(Result result) {
        boolean named = (scope.events().isEmpty()
                        || result.race().event().stream()
                                .anyMatch(event -> scope.events().stream().anyMatch(one -> same(one, event))))
                && matches(scope.series(), one -> same(result.race().season().series(), one))
                && matches(scope.season(), one -> same(result.race().season(), one))
                && matches(
                        scope.carClass(),
                        one -> result.carClass().filter(is -> same(is, one)).isPresent())
                && matches(scope.team(), one -> result.teams().stream().anyMatch(is -> same(is, one)))
                && matches(
                        scope.manufacturer(),
                        one -> result.manufacturer().filter(is -> same(is, one)).isPresent())
                && matches(
                        scope.number(),
                        one -> result.number().filter(one::equals).isPresent())
                && scope.championship().isEmpty();
        PartialDate day =
                result.race().start().orElseGet(() -> Years.span(result.race().season()));
        return named ? isInTime(day) : Answer.NO;
    }

    private Answer isInScope(Title title) {
        boolean named = scope.events().isEmpty()
                && matches(scope.series(), one -> same(title.season().series(), one))
                && matches(scope.season(), one -> same(title.season(), one))
                && matches(scope.championship(), one -> same(title.championship(), one))
                && matches(scope.carClass(), one -> title.classes().stream().anyMatch(is -> same(is, one)))
                && matches(
                        scope.team(),
                        one -> title.wonWithTeam().filter(is -> same(is, one)).isPresent())
                && matches(
                        scope.manufacturer(),
                        one -> title.wonWithManufacturer()
                                .filter(is -> same(is, one))
                                .isPresent())
                && matches(
                        scope.number(),
                        one -> title.wonWithNumber().filter(one::equals).isPresent());
        return named ? isInTime(Years.span(title.season())) : Answer.NO;
    }

    private static <T> boolean matches(Optional<T> part, Predicate<T> matches) {
        return part.isEmpty() || matches.test(part.get());
    }

    /** Since the first day of the scope's beginning, until the last day of its end, and by the day of the total. */
    private Answer isInTime(PartialDate day) {
        Answer since = scope.from()
                .flatMap(PartialDate::earliest)
                .map(first -> not(day.isBefore(PartialDate.of(first))))
                .orElse(Answer.YES);
        Answer until = scope.to()
                .flatMap(PartialDate::latest)
                .map(last -> not(day.isAfter(PartialDate.of(last))))
                .orElse(Answer.YES);
        Answer asOf = total.asOf().map(date -> not(day.isAfter(date))).orElse(Answer.YES);
        return and(since, and(until, asOf));
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private static Answer and(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES ? other : one;
    }
}
