package io.github.palmares.points;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What cannot be worked out for want of a fact. */
final class Doubts {
    private final PointsSystem system;
    private final List<Result> results;
    private final List<ClassSeason> seasons;
    private final List<Finding> findings = new ArrayList<>();

    Doubts(PointsSystem system, List<Result> results, List<ClassSeason> seasons) {
        this.system = system;
        this.results = results;
        this.seasons = seasons;
    }

    static Finding unplaced(PointsAdjustment adjustment) {
        return finding(adjustment, "expected one row that it is for, found none or several", List.of(adjustment));
    }

    List<Finding> findings() {
        for (Result result : results) {
            if (system.statuses().contains(result.status())
                    && system.pays(result.race())
                    && result.carClass().isEmpty()) {
                add(result, "expected the class of a car that may score, found none", List.of(result));
            }
        }
        inspectRaces();
        for (ClassSeason season : seasons) {
            season.rounds().forEach(round -> inspect(season, round));
        }
        return findings;
    }

    private void inspectRaces() {
        String last = "";
        for (Result result : results) {
            if (!result.race().id().equals(last)) {
                system.lacks(result.race())
                        .ifPresent(lacking -> add(
                                result.race(),
                                "expected " + lacking + ", which decides what the race pays by " + system
                                        + ", found none",
                                List.of()));
            }
            last = result.race().id();
        }
    }

    private void inspect(ClassSeason season, Round round) {
        String carClass = "class '" + season.carClass().id() + "'";
        for (Result car : round.cars()) {
            boolean scoresForNone =
                    car.entry().scoresFor().filter(List::isEmpty).isPresent();
            if (system.statuses().contains(car.status()) && !scoresForNone) {
                if (StatedPlaces.atFinish(car, system) == 0) {
                    add(car, "expected a place in " + carClass + " of a car that scores, found none", List.of(car));
                }
                if (car.drivers().isEmpty() && TableMaker.scores(car.entry(), TitleKind.DRIVERS)) {
                    add(car, "expected the drivers of a car that scores, found none", List.of(car));
                }
            }
        }
        inspectAward(round, carClass, system.poleBonus(), "pole position", StatedPlaces::isPole);
        inspectAward(
                round, carClass, system.fastestLapBonus(), "the fastest lap", car -> car.fastestLap() == Answer.YES);
        inspectAward(
                round,
                carClass,
                system.qualifyingScale().map(scale -> scale.forPlace(1)).orElse(Points.ZERO),
                "places in qualifying",
                car -> car.qualifyingPosition().isPresent());
        for (Duration mark : round.marks()) {
            if (round.cars().stream().allMatch(car -> StatedPlaces.atMark(car, mark) == 0)) {
                List<Result> ran = round.cars().stream()
                        .filter(car -> car.tookPart() != Answer.NO)
                        .toList();
                add(round.race(), "expected places in " + carClass + " at the mark " + mark + ", found none", ran);
            }
        }
    }

    private void inspectAward(Round round, String carClass, Points points, String what, Predicate<Result> has) {
        if (points.compareTo(Points.ZERO) > 0 && round.cars().stream().noneMatch(has)) {
            add(round.race(), "expected " + what + " in " + carClass + ", which pays, found none", List.of());
        }
    }

    private void add(Object where, String what, List<? extends Fact> facts) {
        findings.add(finding(where, what, facts));
    }

    private static Finding finding(Object where, String what, List<? extends Fact> facts) {
        FindingKind kind = FindingKind.POINTS_UNKNOWN;
        return Finding.of(kind, where.toString(), what, facts);
    }
}
