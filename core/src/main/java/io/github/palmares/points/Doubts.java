package io.github.palmares.points;

import io.github.palmares.book.Finding;
import io.github.palmares.book.FindingKind;
import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Fact;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Result;
import io.github.palmares.model.TitleKind;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What cannot be worked out for want of a fact. */
final class Doubts {
    private final PointsSystem system;
    private final List<Result> results;
    private final List<ClassSeason> seasons;
    private final Set<Finding> findings = new LinkedHashSet<>();

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
        for (ClassSeason season : seasons) {
            for (Round round : season.rounds()) {
                inspectRace(season, round);
                season.classes().forEach(carClass -> inspect(carClass, round));
            }
        }
        return List.copyOf(findings);
    }

    private void inspectRace(ClassSeason season, Round round) {
        String lacking =
                RaceRules.find(system, round.race(), season.classes(), 1).lacking();
        if (lacking != null) {
            add(
                    round.race(),
                    "expected " + lacking + ", which decides what the race pays by " + system + ", found none",
                    List.of());
        }
        if (round.hasClasses()) {
            round.cars().stream()
                    .filter(car -> system.statuses().contains(car.status()))
                    .filter(car -> StatedPlaces.atFinish(car, system, true) == 0)
                    .forEach(car -> add(
                            car,
                            "expected a place among all cars, by which " + season.className()
                                    + " are ranked together, found none",
                            List.of(car)));
            round.marks()
                    .forEach(mark -> add(
                            round.race(),
                            "expected places among all cars at the mark " + mark + ", by which " + season.className()
                                    + " are ranked together, found places in class",
                            List.of()));
        }
    }

    private void inspect(CarClass carClass, Round round) {
        String name = "class '" + carClass.id() + "'";
        List<Result> cars = round.cars().stream()
                .filter(car -> car.carClass().filter(carClass::isSameAs).isPresent())
                .toList();
        if (cars.isEmpty()) {
            return;
        }
        for (Result car : cars) {
            boolean scoresForNone =
                    car.entry().scoresFor().filter(List::isEmpty).isPresent();
            if (system.statuses().contains(car.status()) && !scoresForNone) {
                if (!round.hasClasses() && StatedPlaces.atFinish(car, system, false) == 0) {
                    add(car, "expected a place in " + name + " of a car that scores, found none", List.of(car));
                }
                if (car.drivers().isEmpty()
                        && system.tables().containsKey(TitleKind.DRIVERS)
                        && TableMaker.scores(car.entry(), TitleKind.DRIVERS)) {
                    add(car, "expected the drivers of a car that scores, found none", List.of(car));
                }
            }
        }
        for (Award award : round.paysAwards() ? system.awards() : List.<Award>of()) {
            if (cars.stream().noneMatch(car -> isRecorded(award.kind(), car))) {
                add(
                        round.race(),
                        "expected " + words(award.kind()) + " in " + name + ", which pays, found none",
                        List.of());
            }
        }
        if (!round.hasClasses()) {
            round.marks().forEach(mark -> inspectMark(name, round, cars, mark));
        }
    }

    private void inspectMark(String name, Round round, List<Result> cars, Duration mark) {
        if (cars.stream().allMatch(car -> StatedPlaces.atMark(car, mark) == 0)) {
            List<Result> ran =
                    cars.stream().filter(car -> car.tookPart() != Answer.NO).toList();
            add(round.race(), "expected places in " + name + " at the mark " + mark + ", found none", ran);
        }
    }

    private static boolean isRecorded(AwardKind kind, Result car) {
        return switch (kind) {
            case QUALIFYING -> StatedPlaces.inQualifying(car) > 0;
            case POLE -> StatedPlaces.isPole(car);
            case FASTEST_QUALIFYING_LAP -> car.fastestQualifyingLap().isYes();
            case FASTEST_LAP -> car.fastestLap().isYes();
            case START -> car.tookPart() != Answer.UNKNOWN;
            case LAP_LED, MOST_LAPS_LED -> car.lapsLed().orElse(0) > 0;
            case MOST_LAPS_DRIVEN ->
                car.lineUp().crew().stream().anyMatch(member -> member.laps().isPresent());
            case LAPS_BEHIND -> car.laps().isPresent();
        };
    }

    private static String words(AwardKind kind) {
        return switch (kind) {
            case QUALIFYING -> "places in qualifying";
            case POLE -> "pole position";
            case FASTEST_QUALIFYING_LAP -> "the fastest lap of qualifying";
            case FASTEST_LAP -> "the fastest lap";
            case START -> "whether cars took part";
            case LAP_LED, MOST_LAPS_LED -> "laps led";
            case MOST_LAPS_DRIVEN -> "laps of each driver";
            case LAPS_BEHIND -> "laps completed";
        };
    }

    private void add(Object where, String what, List<? extends Fact> facts) {
        findings.add(finding(where, what, facts));
    }

    private static Finding finding(Object where, String what, List<? extends Fact> facts) {
        FindingKind kind = FindingKind.POINTS_UNKNOWN;
        return Finding.of(kind, where.toString(), what, facts);
    }
}
