package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entity;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import java.util.Optional;

/**
 * Whether a result or a title is among what a stated total counts: within its scope, and by its day. What a result leaves
 * open, such as the class of its car, leaves the answer open. There may be many totals and many results: what is certain is
 * asked first, and what is out is asked no further.
 */
final class Scoping {
    private final TotalScope scope;

    /** The first day and the last, and the day of the count, as far as there are any. */
    private final Optional<PartialDate> since;

    private final Optional<PartialDate> until;
    private final Optional<PartialDate> asOf;

    Scoping(StatedTotal total) {
        this.scope = total.scope();
        this.since = scope.from().flatMap(PartialDate::earliest).map(PartialDate::of);
        this.until = scope.to().flatMap(PartialDate::latest).map(PartialDate::of);
        this.asOf = total.asOf();
    }

    Answer isInScope(Result result) {
        Race race = result.race();
        if (scope.championship().isPresent() || !isIn(race.season())) {
            return Answer.NO;
        }
        Answer through = scope.through().isPresent()
                ? not(Years.isAfter(race, scope.through().get()))
                : Answer.YES;
        Answer answer = isInTime(Years.day(race), through);
        answer = names(answer, scope.events(), race.event());
        answer = names(answer, scope.carClass(), result.carClass());
        answer = isNumber(answer, result.number());
        if (answer != Answer.NO && scope.team().isPresent()) {
            answer = names(answer, List.of(scope.team().get()), result.teams());
        }
        return scope.manufacturer().isEmpty() ? answer : names(answer, scope.manufacturer(), result.manufacturer());
    }

    Answer isInScope(Title title) {
        Season season = title.season();
        if (!scope.events().isEmpty() || !isIn(season)) {
            return Answer.NO;
        }
        Answer through =
                scope.through().isPresent() ? isBy(season, scope.through().get()) : Answer.YES;
        Answer answer = isInTime(Years.span(season), through);
        answer = names(answer, scope.championship(), Optional.of(title.championship()));
        answer = names(answer, scope.carClass().stream().toList(), title.classes());
        answer = names(answer, scope.team(), title.wonWithTeam());
        answer = names(answer, scope.manufacturer(), title.wonWithManufacturer());
        return isNumber(answer, title.wonWithNumber());
    }

    private boolean isIn(Season season) {
        return (scope.season().isEmpty() || scope.season().get().isSameAs(season))
                && (scope.series().isEmpty() || scope.series().get().isSameAs(season.series()));
    }

    private static Answer names(Answer before, Optional<? extends Entity> part, Optional<? extends Entity> named) {
        if (before == Answer.NO || part.isEmpty()) {
            return before;
        }
        return both(
                before, named.isEmpty() ? Answer.UNKNOWN : Answer.of(named.get().isSameAs(part.get())));
    }

    private static Answer names(Answer before, List<? extends Entity> part, Optional<? extends Entity> named) {
        return part.isEmpty() ? before : names(before, part, named.stream().toList());
    }

    /** Whether what is named is one of the scope's; open where nothing is named. */
    private static Answer names(Answer before, List<? extends Entity> part, List<? extends Entity> named) {
        if (before == Answer.NO || part.isEmpty()) {
            return before;
        }
        return both(
                before,
                named.isEmpty()
                        ? Answer.UNKNOWN
                        : Answer.of(named.stream().anyMatch(is -> part.stream().anyMatch(one -> one.isSameAs(is)))));
    }

    private Answer isNumber(Answer before, Optional<CarNumber> number) {
        if (before == Answer.NO || scope.number().isEmpty()) {
            return before;
        }
        return both(before, number.isEmpty() ? Answer.UNKNOWN : Answer.of(number.equals(scope.number())));
    }

    /** A title is won with the last race of its season, if not before. */
    private static Answer isBy(Season season, Race last) {
        if (season.isSameAs(last.season())) {
            return last.seasonFinale() == Answer.YES ? Answer.YES : Answer.UNKNOWN;
        }
        return not(Years.span(season).isAfter(Years.day(last)));
    }

    /**
     * Since the first day of the scope's beginning, until the last day of its end and its last race, and by the day of the
     * total. What is not after the last race that is counted is not after the day of counting either.
     */
    private Answer isInTime(PartialDate day, Answer through) {
        Answer answer = since.isPresent() ? both(through, not(day.isBefore(since.get()))) : through;
        answer = until.isPresent() ? both(answer, not(day.isAfter(until.get()))) : answer;
        boolean counted = scope.through().isPresent() && through == Answer.YES;
        return counted || asOf.isEmpty() ? answer : both(answer, not(day.isAfter(asOf.get())));
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES ? other : one;
    }
}
