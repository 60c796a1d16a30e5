package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts what a stated total is about, and compares. */
final class Reconciler {
    private final RecordBook book;
    private final StatedTotal total;
    private final Scoping scoping;

    /** The subject's results that are in scope, and those that may be: each result is asked once. */
    private final List<Result> certain = new ArrayList<>();

    private final List<Result> possible = new ArrayList<>();

    private Reconciler(RecordBook book, StatedTotal total) {
        this.book = book;
        this.total = total;
        this.scoping = new Scoping(total);
        Results results = book.results().of(total.subject());
        Optional<Season> season = total.scope().season();
        (season.isPresent() ? results.in(season.get()) : results).stream().forEach(this::add);
    }

    private void add(Result result) {
        Answer answer = scoping.isInScope(result);
        if (answer != Answer.NO) {
            possible.add(result);
            if (answer == Answer.YES) {
                certain.add(result);
            }
        }
    }

    static Reconciliation reconcile(RecordBook book, StatedTotal total) {
        return new Reconciler(book, total).reconcile();
    }

    private Reconciliation reconcile() {
        Interval counted = count(Answer.YES, certain);
        boolean tooMany = !total.atLeast() && counted.least() > total.value();
        boolean tooFew = counted.most() < total.value();
        Verdict verdict = Verdict.CONSISTENT;
        // What is only possibly in scope can't make a book agree, but it can keep it from being contradicted.
        if (tooMany || (tooFew && count(Answer.UNKNOWN, possible).most() < total.value() && isCovered())) {
            verdict = Verdict.CONTRADICTED;
        } else if (tooFew) {
            verdict = Verdict.SHORT;
        }
        int shortBy = verdict == Verdict.SHORT ? total.value() - counted.most() : 0;
        return new Reconciliation(total, counted.least(), counted.most(), verdict, shortBy);
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
        return new Completeness(book)
                        .covers(
                                kind,
                                total.subject(),
                                total.scope().series(),
                                total.scope().season())
                && possible.stream().allMatch(known);
    }

    /** What is in scope with at least this certainty: {@code YES} for certainly, {@code UNKNOWN} for possibly, too. */
    private Interval count(Answer certainty, List<Result> results) {
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
                .where(title -> {
                    Answer answer = scoping.isInScope(title);
                    return answer == Answer.YES || answer == certainty;
                })
                .count());
    }
}
