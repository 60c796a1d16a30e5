package io.github.palmares.book;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Party;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import io.github.palmares.model.ResultStatus;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the words of the sport count in somebody's results, and which results could make it more. */
enum Counting {
    /** Points races in which they raced. Two cars in one race are one start. */
    STARTS,
    /** Seasons with a start. */
    SEASONS,
    OVERALL_WINS,
    CLASS_WINS,
    /** Wins of either kind. */
    WINS,
    OVERALL_PODIUMS,
    CLASS_PODIUMS,
    /** Podiums of either kind. */
    PODIUMS,
    POLES;

    /**
     * Whether a party had a part in a result. A driver who is listed is taken to have driven unless it is known that they
     * did not. Where the crew, the team or the marque of a car is not known, it may be anybody's.
     */
    static Answer isOf(Party party, Result result) {
        if (party instanceof Driver driver) {
            for (CrewMember member : result.lineUp().crew()) {
                if (member.driver().isSameAs(driver)) {
                    return Answer.of(member.drove() != Answer.NO);
                }
            }
            return result.lineUp().whole() ? Answer.NO : Answer.UNKNOWN;
        }
        if (party instanceof Team team) {
            return isAmong(result.teams(), team);
        }
        return party instanceof Manufacturer marque
                ? isAmong(result.manufacturer().stream().toList(), marque)
                : Answer.NO;
    }

    private static Answer isAmong(List<? extends Competitor> named, Competitor one) {
        return named.isEmpty() ? Answer.UNKNOWN : Answer.of(named.stream().anyMatch(one::isSameAs));
    }

    /** Whether a party may be among the holders of a title that are not known. */
    static boolean couldBeOf(Party party, Title title) {
        boolean ofItsKind = title.kind().isEmpty()
                || switch (title.kind().get()) {
                    case DRIVERS -> party instanceof Driver;
                    case TEAMS -> party instanceof Team;
                    case MANUFACTURERS -> party instanceof Manufacturer;
                };
        return ofItsKind && !title.holdersComplete() && !title.isHeldBy(party);
    }

    /** How many there are for a party among some results. */
    int count(Party party, Stream<Result> results) {
        return counted(party, results).size();
    }

    private Set<Object> counted(Party party, Stream<Result> results) {
        Set<Object> counted = new LinkedHashSet<>();
        results.filter(result -> counts(result) && isOf(party, result) == Answer.YES)
                .forEach(result -> counted.add(unit(result)));
        return counted;
    }

    /** The results that count for nothing as they are known, and could make the party's count higher were more known. */
    List<Result> open(Party party, List<Result> results) {
        Set<Object> counted = counted(party, results.stream());
        return results.stream()
                .filter(result -> couldCount(result) && isOf(party, result) != Answer.NO)
                .filter(result -> !counted.contains(unit(result)))
                .toList();
    }

    /** By how much such results could make the count higher. */
    int units(List<Result> open) {
        return Math.toIntExact(open.stream().map(this::unit).distinct().count());
    }

    /** What is counted once, however many results it has. */
    private Object unit(Result result) {
        return switch (this) {
            case STARTS -> DistinctEntities.key(result.race());
            case SEASONS -> DistinctEntities.key(result.race().season());
            default -> result;
        };
    }

    /** Whether it is one, whoever's. */
    private boolean counts(Result result) {
        return switch (this) {
            case STARTS, SEASONS -> result.tookPart() == Answer.YES && isForPoints(result);
            case OVERALL_WINS -> result.isOverallWin();
            case CLASS_WINS -> result.isClassWin();
            case WINS -> result.isOverallWin() || result.isClassWin();
            case OVERALL_PODIUMS -> result.isOverallPodium();
            case CLASS_PODIUMS -> result.isClassPodium();
            case PODIUMS -> result.isOverallPodium() || result.isClassPodium();
            case POLES -> isPole(result);
        };
    }

    /** Whether it is one, or could turn out to be. */
    private boolean couldCount(Result result) {
        return switch (this) {
            case STARTS, SEASONS -> result.tookPart() != Answer.NO && isForPoints(result);
            case OVERALL_WINS -> isPlacedAtBest(result, overallAtBest(result), 1);
            case CLASS_WINS -> competes(result) && isPlacedAtBest(result, classAtBest(result), 1);
            case WINS -> OVERALL_WINS.couldCount(result) || CLASS_WINS.couldCount(result);
            case OVERALL_PODIUMS -> isPlacedAtBest(result, overallAtBest(result), 3);
            case CLASS_PODIUMS -> competes(result) && isPlacedAtBest(result, classAtBest(result), 3);
            case PODIUMS -> OVERALL_PODIUMS.couldCount(result) || CLASS_PODIUMS.couldCount(result);
            case POLES -> isPole(result) || couldBePole(result);
        };
    }

    private static boolean isForPoints(Result result) {
        return result.race().kind() == RaceKind.POINTS;
    }

    private static boolean competes(Result result) {
        return result.carClass().map(CarClass::competes).orElse(true);
    }

    private static boolean isPlacedAtBest(Result result, int atBest, int last) {
        boolean placed = result.status() == ResultStatus.CLASSIFIED || result.status() == ResultStatus.OTHER;
        return placed && result.tookPart() != Answer.NO && atBest <= last;
    }

    /** The best place among all cars that is possible: none is better than one in class, or in a group of it. */
    private static int overallAtBest(Result result) {
        return result.overallPosition()
                .orElse(Math.max(classAtBest(result), result.reportedPosition().orElse(1)));
    }

    private static int classAtBest(Result result) {
        return result.classPosition().orElse(result.groupPosition().orElse(1));
    }

    private static boolean isPole(Result result) {
        return result.pole() == Answer.YES && !result.race().isCancelled();
    }

    private static boolean couldBePole(Result result) {
        return result.pole() == Answer.UNKNOWN && !result.race().isCancelled() && couldQualify(result.status());
    }

    /** A car that missed the start can still have been the fastest in qualifying; one that never came cannot. */
    private static boolean couldQualify(ResultStatus status) {
        return switch (status) {
            case DID_NOT_QUALIFY, DID_NOT_PRACTISE, DID_NOT_ARRIVE, RESERVE -> false;
            case CLASSIFIED, NOT_CLASSIFIED, RETIRED, DISQUALIFIED, NOT_STARTED, WITHDRAWN, OTHER -> true;
        };
    }
}
