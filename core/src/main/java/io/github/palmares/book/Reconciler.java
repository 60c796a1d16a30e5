package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.CoverageKind;
import io.github.palmares.model.Party;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.List;
import java.util.Optional;

/** Counts what a stated total is about, and compares. */
final class Reconciler {
    private final RecordBook book;
    private final StatedTotal total;

    private Reconciler(RecordBook book, StatedTotal total) {
        this.book = book;
        this.total = total;
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
        Results theirs = book.results().of(subject);
        List<Result> certain =
                theirs.where(result -> isInScope(result) == Answer.YES).toList();
        Optional<Coverage> coverage = coverage(CoverageKind.RESULTS);
        List<Result> possible = (Completeness.isOfAll(coverage) ? book.results() : theirs)
                .where(result -> isInScope(result) != Answer.NO)
                .toList();
        int possibly = most.count(subject, possible.stream()) + most.units(most.open(subject, possible));
        return held(least.count(subject, certain.stream()), most.count(subject, certain.stream()), coverage, possibly);
    }

    private Reconciliation titles(Titles counted) {
        Party subject = total.subject();
        int certain = counted.of(subject)
                .where(title -> isInScope(title) == Answer.YES)
                .count();
        Optional<Coverage> coverage = coverage(CoverageKind.TITLES);
        int possibly = (Completeness.isOfAll(coverage) ? counted : counted.of(subject))
                .where(title -> isInScope(title) != Answer.NO)
                .where(title -> title.isHeldBy(subject) || Counting.couldBeOf(subject, title))
                .count();
        return held(certain, certain, coverage, possibly);
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
     * does all that it may lack where it covers nothing.
     */
    private Reconciliation held(int least, int most, Optional<Coverage> coverage, int possibly) {
        boolean tooMany = !total.atLeast() && least > total.value();
        boolean tooFew = most < total.value();
        Verdict verdict = Verdict.CONSISTENT;
        if (tooMany || (tooFew && coverage.isPresent() && possibly < total.value())) {
            verdict = Verdict.CONTRADICTED;
        } else if (tooFew) {
            verdict = Verdict.SHORT;
        }
        return new Reconciliation(total, least, most, verdict, verdict == Verdict.SHORT ? total.value() - most : 0);
    }

    private Answer isInScope(Result result) {
        return Scoping.isInScope(total, result);
    }

    private Answer isInScope(Title title) {
        return Scoping.isInScope(total, title);
    }
}
