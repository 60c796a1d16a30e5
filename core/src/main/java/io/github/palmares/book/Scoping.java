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
import java.util.function.Function;

/**
 * Whether a result or a title is among what a stated total counts: within its scope, and by its day. What a result leaves
 * open, such as the class of its car, leaves the answer open.
 */
final class Scoping {
    private Scoping() {}

    static Answer isInScope(StatedTotal total, Result result) {
        TotalScope scope = total.scope();
        Race race = result.race();
        return all(
                scope.championship().isPresent() ? Answer.NO : Answer.YES,
                names(scope.events(), race.event().stream().toList()),
                names(scope.series(), List.of(race.season().series())),
                names(scope.season(), List.of(race.season())),
                names(scope.carClass(), result.carClass().stream().toList()),
                names(scope.team(), result.teams()),
                names(scope.manufacturer(), result.manufacturer().stream().toList()),
                isNumber(scope.number(), result.number()),
                isInTime(total, Years.day(race), is(scope.through(), last -> not(Years.isAfter(race, last)))));
    }

    static Answer isInScope(StatedTotal total, Title title) {
        TotalScope scope = total.scope();
        return all(
                scope.events().isEmpty() ? Answer.YES : Answer.NO,
                names(scope.series(), List.of(title.season().series())),
                names(scope.season(), List.of(title.season())),
                names(scope.championship(), List.of(title.championship())),
                names(scope.carClass(), title.classes()),
                names(scope.team(), title.wonWithTeam().stream().toList()),
                names(scope.manufacturer(), title.wonWithManufacturer().stream().toList()),
                isNumber(scope.number(), title.wonWithNumber()),
                isInTime(total, Years.span(title.season()), is(scope.through(), last -> isBy(title.season(), last))));
    }

    private static Answer names(Optional<? extends Entity> part, List<? extends Entity> named) {
        return names(part.stream().toList(), named);
    }

    /** Whether what is named is one of the scope's; open where nothing is named. */
    private static Answer names(List<? extends Entity> part, List<? extends Entity> named) {
        if (part.isEmpty()) {
            return Answer.YES;
        }
        return named.isEmpty()
                ? Answer.UNKNOWN
                : Answer.of(named.stream().anyMatch(is -> part.stream().anyMatch(one -> one.isSameAs(is))));
    }

    private static Answer isNumber(Optional<CarNumber> part, Optional<CarNumber> number) {
        if (part.isEmpty()) {
            return Answer.YES;
        }
        return number.isEmpty() ? Answer.UNKNOWN : Answer.of(number.equals(part));
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
    private static Answer isInTime(StatedTotal total, PartialDate day, Answer through) {
        TotalScope scope = total.scope();
        Answer since =
                is(scope.from().flatMap(PartialDate::earliest), first -> not(day.isBefore(PartialDate.of(first))));
        Answer until = is(scope.to().flatMap(PartialDate::latest), last -> not(day.isAfter(PartialDate.of(last))));
        boolean counted = scope.through().isPresent() && through == Answer.YES;
        Answer asOf = counted ? Answer.YES : is(total.asOf(), date -> not(day.isAfter(date)));
        return all(since, until, through, asOf);
    }

    /** What a limit says; yes where there is none. */
    private static <T> Answer is(Optional<T> limit, Function<? super T, Answer> within) {
        return limit.isPresent() ? within.apply(limit.get()) : Answer.YES;
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private static Answer all(Answer... answers) {
        List<Answer> given = List.of(answers);
        if (given.contains(Answer.NO)) {
            return Answer.NO;
        }
        return given.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }
}
