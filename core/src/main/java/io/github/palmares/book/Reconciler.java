package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Party;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Counts what a stated total is about, and compares. */
final class Reconciler {
    private final RecordBook book;
    private final StatedTotal total;
    private final Scoping scoping;

    private Reconciler(RecordBook book, StatedTotal total) {
        this.book = book;
        this.total = total;
        this.scoping = new Scoping(total);
    }

    static Reconciliation reconcile(RecordBook book, StatedTotal total) {
        return new Reconciler(book, total).reconcile();
    }

    private Reconciliation reconcile() {
        return switch (total.measure()) {
            case WINS -> results(Counting.OVERALL_WINS, Counting.WINS);
            case OVERALL_WINS -> results(Counting.OVERALL_WINS, Counting.OVERALL_WINS);
            case CLASS_WINS -> results(Counting.CLASS_WINS, Counting.CLASS_WINS);
            case PODIUMS -> results(Counting.OVERALL_PODIUMS, Counting.PODIUMS);
            case POLES -> results(Counting.POLES, Counting.POLES);
            case STARTS -> results(Counting.STARTS, Counting.STARTS);
            case SEASONS -> results(Counting.SEASONS, Counting.SEASONS);
            case TITLES -> titles(book.titles());
            case SEASON_TITLES -> titles(book.titles().seasonTitles());
            case CUP_TITLES -> titles(book.titles().cupTitles());
        };
    }

    private Reconciliation results(Counting least, Counting most) {
        Party subject = total.subject();
        Results all = total.scope().season().map(book.results()::in).orElse(book.results());
        List<Result> certain = new ArrayList<>();
        List<Result> theirs = new ArrayList<>();
        for (Result result : all.of(subject)) {
            Answer answer = scoping.isInScope(result);
            if (answer != Answer.NO) {
                theirs.add(result);
            }
            if (answer == Answer.YES) {
                certain.add(result);
            }
        }
        ToIntFunction<Optional<Coverage>> possibly = coverage -> {
            List<Result> possible = Completeness.isOfAll(coverage)
                    ? all.where(result -> scoping.isInScope(result) != Answer.NO)
                            .toList()
                    : theirs;
            return most.count(subject, possible.stream()) + most.units(most.open(subject, possible));
        };
        return held(
                least.count(subject, certain.stream()),
                most.count(subject, certain.stream()),
                CoverageKind.RESULTS,
                possibly);
    }

    private Reconciliation titles(Titles counted) {
        Party subject = total.subject();
        Titles theirs = counted.of(subject);
        int certain =
                theirs.where(title -> scoping.isInScope(title) == Answer.YES).count();
        return held(
                certain,
                certain,
                CoverageKind.TITLES,
                coverage -> (Completeness.isOfAll(coverage) ? counted : theirs)
                        .where(title -> title.isHeldBy(subject) || Counting.couldBeOf(subject, title))
                        .where(title -> scoping.isInScope(title) != Answer.NO)
                        .count());
    }

    private Optional<Coverage> coverage(CoverageKind kind) {
        return new Completeness(book)
                .coverage(
                        kind,
                        total.subject(),
                        total.scope().series(),
                        total.scope().season());
    }

    /**
     * What is only possibly in scope, or left open, can't make a book agree, but it can keep it from being contradicted. So
     * does all that it may lack where it covers nothing. It is counted only where the book has too few.
     */
    private Reconciliation held(int least, int most, CoverageKind kind, ToIntFunction<Optional<Coverage>> possibly) {
        if (!total.atLeast() && least > total.value()) {
            return new Reconciliation(total, least, most, Verdict.CONTRADICTED, 0);
        }
        if (most >= total.value()) {
            return new Reconciliation(total, least, most, Verdict.CONSISTENT, 0);
        }
        Optional<Coverage> coverage = coverage(kind);
        return coverage.isPresent() && possibly.applyAsInt(coverage) < total.value()
                ? new Reconciliation(total, least, most, Verdict.CONTRADICTED, 0)
                : new Reconciliation(total, least, most, Verdict.SHORT, total.value() - most);
    }
}
