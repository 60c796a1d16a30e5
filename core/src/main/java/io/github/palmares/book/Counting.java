package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Party;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the words of the sport count, given somebody's results. */
final class Counting {
    private Counting() {}

    /** The points races in which a party took part. Two cars in one race are one start. */
    static List<Race> starts(Party party, Stream<Result> results) {
        return DistinctEntities.of(
                results.filter(result -> isStart(party, result)).map(Result::race));
    }

    private static boolean isStart(Party party, Result result) {
        return result.tookPart() == Answer.YES
                && result.race().kind() == RaceKind.POINTS
                && mayHaveDriven(party, result);
    }

    /** Whether a party may have raced in this car: a driver who is listed, unless it is known that they did not drive. */
    static boolean mayHaveDriven(Party party, Result result) {
        return !(party instanceof Driver driver)
                || result.lineUp().crew().stream()
                        .filter(member -> member.driver().isSameAs(driver))
                        .map(CrewMember::drove)
                        .noneMatch(drove -> drove == Answer.NO);
    }

    /** Whether nothing about a start is left open: the driver drove, or did not; the car raced for points, or did not. */
    static boolean isStartKnown(Party party, Result result) {
        return result.race().kind() != RaceKind.POINTS
                || result.tookPart() == Answer.NO
                || (result.tookPart() == Answer.YES
                        && (!(party instanceof Driver driver)
                                || result.lineUp().crew().stream()
                                        .noneMatch(member ->
                                                member.driver().isSameAs(driver) && member.drove() == Answer.UNKNOWN)));
    }

    static boolean isPole(Result result) {
        return result.pole() == Answer.YES && !result.race().isCancelled();
    }

    static final Predicate<Result> POLE_KNOWN =
            result -> result.pole() != Answer.UNKNOWN || result.race().isCancelled();

    /** Whether the place among all cars is known, or there is none to know. */
    static final Predicate<Result> OVERALL_KNOWN =
            result -> isUnplaced(result) || result.overallPosition().isPresent();

    /** Whether the place in class is known, or there is none to know. */
    static final Predicate<Result> CLASS_KNOWN = result -> isUnplaced(result)
            || result.classPosition().isPresent()
            || result.isClassWin()
            || !result.carClass().map(CarClass::competes).orElse(true);

    private static boolean isUnplaced(Result result) {
        return result.tookPart() == Answer.NO
                || (result.status() != ResultStatus.CLASSIFIED && result.status() != ResultStatus.OTHER);
    }
}
