package io.github.palmares.points;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The races that pay in one season for one class, or for the classes that are ranked together, in order. */
final class ClassSeason {
    private final Season season;
    private final @Nullable ClassGroup group;
    private final PointsSystem system;
    private final List<CarClass> classes = new ArrayList<>(1);
    private final List<Round> rounds = new ArrayList<>();
    private int slots;

    private ClassSeason(Season season, @Nullable ClassGroup group, PointsSystem system) {
        this.season = season;
        this.group = group;
        this.system = system;
    }

    /**
     * In order of first appearance. A car of unknown class, or of one that does not compete or has no table, is in none.
     */
    static List<ClassSeason> of(List<Result> results, PointsSystem system, TableRules rules) {
        List<ClassSeason> all = new ArrayList<>();
        Race last = null;
        boolean pays = false;
        for (Result result : results) {
            if (result.race() != last) {
                last = result.race();
                pays = system.pays(last);
            }
            Optional<CarClass> carClass = result.carClass();
            if (pays && carClass.isPresent() && carClass.get().competes()) {
                ClassSeason season = find(all, result, carClass.get(), system, rules);
                if (season != null) {
                    season.add(result);
                }
            }
        }
        all.forEach(ClassSeason::complete);
        all.removeIf(season -> season.rounds.isEmpty());
        return all;
    }

    private static @Nullable ClassSeason find(
            List<ClassSeason> all, Result result, CarClass carClass, PointsSystem system, TableRules rules) {
        Season season = result.race().season();
        for (ClassSeason one : all) {
            if (one.has(carClass) && one.isOf(season)) {
                return one;
            }
        }
        ClassGroup group = rules.classGroups().stream()
                .filter(one -> one.includes(carClass))
                .findFirst()
                .orElse(null);
        if (group == null && !rules.otherClasses()) {
            return null;
        }
        for (ClassSeason one : all) {
            if (group != null && group.equals(one.group) && one.isOf(season)) {
                one.classes.add(carClass);
                return one;
            }
        }
        ClassSeason added = new ClassSeason(season, group, system);
        added.classes.add(carClass);
        all.add(added);
        return added;
    }

    boolean has(CarClass carClass) {
        for (CarClass one : classes) {
            if (one.isSameAs(carClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the season, or one of another series that is added up with it. */
    boolean isOf(Season other) {
        return season.isSameAs(other)
                || (system.addsUpSeries() && season.label().equals(other.label()));
    }

    private void add(Result result) {
        int index = indexOf(result.race());
        if (index < 0) {
            rounds.add(new Round(result.race()));
            index = rounds.size() - 1;
        }
        rounds.get(index).add(result);
    }

    /** Once all cars are there, what each race pays can be told; those that do not count are left out. */
    private void complete() {
        for (Round round : rounds) {
            slots = round.complete(system, classes, slots);
        }
        rounds.removeIf(round -> !round.counts());
    }

    /** The index of a race among those that pay; below zero where it is none of them. Mostly it is the last one's. */
    int indexOf(Race race) {
        int index = rounds.size() - 1;
        while (index >= 0 && !rounds.get(index).race().isSameAs(race)) {
            index--;
        }
        return index;
    }

    Season season() {
        return season;
    }

    /** In order of first appearance; one alone unless classes are ranked together. */
    List<CarClass> classes() {
        return classes;
    }

    String className() {
        return (classes.size() == 1 ? "class '" : "classes '")
                + String.join("', '", classes.stream().map(CarClass::id).toList()) + "'";
    }

    PointsSystem system() {
        return system;
    }

    List<Round> rounds() {
        return rounds;
    }

    /** How many orders there are to have a place in: at each mark, at the finish and in qualifying of each race. */
    int slots() {
        return slots;
    }
}
