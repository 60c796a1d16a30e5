package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Entity;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import io.github.palmares.model.TotalScope;
import java.util.List;
import java.util.Optional;

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
                isInTime(total, race.start().orElseGet(() -> Years.span(race.season()))));
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
                isInTime(total, Years.span(title.season())));
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

    /** Since the first day of the scope's beginning, until the last day of its end, and by the day of the total. */
    private static Answer isInTime(StatedTotal total, PartialDate day) {
        Answer since = total.scope()
                .from()
                .flatMap(PartialDate::earliest)
                .map(first -> not(day.isBefore(PartialDate.of(first))))
                .orElse(Answer.YES);
        Answer until = total.scope()
                .to()
                .flatMap(PartialDate::latest)
                .map(last -> not(day.isAfter(PartialDate.of(last))))
                .orElse(Answer.YES);
        Answer asOf = total.asOf().map(date -> not(day.isAfter(date))).orElse(Answer.YES);
        return all(since, until, asOf);
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
