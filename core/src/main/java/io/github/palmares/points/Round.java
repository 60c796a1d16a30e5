package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A race that pays, what it pays, and the cars of a table in it. Each mark, the finish and qualifying have a slot of their
 * own among all slots of the season, in this order.
 */
final class Round {
    private final Race race;
    private final List<Result> cars = new ArrayList<>();
    private final List<Duration> marks = new ArrayList<>(0);
    private final List<@Nullable PointsScale> scales = new ArrayList<>(1);
    private boolean counts;
    private boolean exact;
    private boolean paysAwards;
    private boolean droppable;
    private boolean severalClasses;
    private boolean amongAll;
    private int countingCars;
    private int firstSlot;

    Round(Race race) {
        this.race = race;
    }

    void add(Result car) {
        cars.add(car);
    }

    /**
     * Completes it once all cars are there.
     *
     * @param ofGroup whether classes may be ranked together
     * @return the first slot that is free after it
     */
    int complete(PointsSystem system, List<CarClass> classes, boolean ofGroup, int slot) {
        RaceRules.Found found = RaceRules.find(system, race, classes, starters());
        counts = found.counts();
        exact = found.lacking() == null;
        firstSlot = slot;
        severalClasses = ofGroup && hasSeveralClasses();
        amongAll = severalClasses || (ofGroup && statesPlacesAmongAllAlone());
        RaceRule rule = found.rule();
        paysAwards = rule == null || rule.paysAwards();
        droppable = rule == null || rule.droppable();
        countingCars = rule == null ? 0 : rule.countingCars().orElse(0);
        if (rule != null) {
            for (Mark mark : rule.marks()) {
                marks.add(mark.at());
                scales.add(system.paid(mark.scale(), race));
            }
        }
        scales.add(
                rule == null || rule.scale().isEmpty()
                        ? null
                        : system.paid(rule.scale().get(), race));
        return counts ? qualifyingSlot() + 1 : slot;
    }

    private int starters() {
        return (int) cars.stream().filter(car -> car.tookPart() != Answer.NO).count();
    }

    private boolean hasSeveralClasses() {
        Result first = cars.get(0);
        return first.carClass().isEmpty() || cars.stream().anyMatch(car -> !Awards.areOfOneClass(first, car));
    }

    private boolean statesPlacesAmongAllAlone() {
        return cars.stream().noneMatch(car -> car.classPosition().isPresent())
                && cars.stream().anyMatch(car -> car.overallPosition().isPresent());
    }

    Race race() {
        return race;
    }

    List<Result> cars() {
        return cars;
    }

    boolean counts() {
        return counts;
    }

    /** Whether what it pays is known. */
    boolean isExact() {
        return exact;
    }

    boolean paysAwards() {
        return paysAwards;
    }

    boolean isDroppable() {
        return droppable;
    }

    /** With how many cars a row scores in it, by the rules of its table. */
    int countingCars(TableRules rules) {
        return rules.countingCars() == 1 || countingCars == 0 ? rules.countingCars() : countingCars;
    }

    /** Whether cars of several classes are ranked together, or of unknown ones. */
    boolean hasClasses() {
        return severalClasses;
    }

    /** Whether the finish ranks cars by their places among all: also those of one class, where nobody states a place in it. */
    boolean isRankedAmongAll() {
        return amongAll;
    }

    /** Whether its places are ones of a race that can be won: a race for the grid of another is none. */
    boolean isRace() {
        return race.kind() != RaceKind.QUALIFYING_RACE;
    }

    List<Duration> marks() {
        return marks;
    }

    /** What is paid at a mark, or after the last of them at the finish; null where that is not known. */
    @Nullable
    PointsScale scale(int order) {
        return scales.get(order);
    }

    int firstSlot() {
        return firstSlot;
    }

    int finishSlot() {
        return firstSlot + marks.size();
    }

    int qualifyingSlot() {
        return finishSlot() + 1;
    }
}
