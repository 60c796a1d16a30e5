package io.github.palmares.points;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The races that pay in one season for one class, or for the classes that are ranked together, in order. */
final class ClassSeason {
    private final Season season;
    private final PointsSystem system;
    /** By id. */
    private final Map<String, CarClass> classes = new LinkedHashMap<>();

    private final List<Round> rounds = new ArrayList<>();
    private int slots;

    /** By the id of a race, where it is among the rounds. */
    private final Map<String, Integer> indexes = new HashMap<>();

    private ClassSeason(Season season, PointsSystem system) {
        this.season = season;
        this.system = system;
    }

    /**
     * In order of first appearance. A car of unknown class, or of one that does not compete or has no table, is in none.
     */
    static List<ClassSeason> of(List<Result> results, PointsSystem system, TableRules rules) {
        Finder all = new Finder(system, rules);
        Race last = null;
        boolean pays = false;
        for (Result result : results) {
            if (result.race() != last) {
                last = result.race();
                pays = system.pays(last);
            }
            Optional<CarClass> carClass = result.carClass();
            if (pays && carClass.isPresent() && carClass.get().competes()) {
                ClassSeason season = all.find(last.season(), carClass.get());
                if (season != null) {
                    season.add(result);
                }
            }
        }
        all.seasons.forEach(ClassSeason::complete);
        all.seasons.removeIf(season -> season.rounds.isEmpty());
        return all.seasons;
    }

    /** Finds the season that a class of some season scores in, or adds it. */
    private static final class Finder {
        private final PointsSystem system;
        private final TableRules rules;
        private final List<ClassSeason> seasons = new ArrayList<>();
        private final Map<String, Map<String, @Nullable ClassSeason>> byClass = new HashMap<>();
        private final Map<String, Map<ClassGroup, ClassSeason>> byGroup = new HashMap<>();

        Finder(PointsSystem system, TableRules rules) {
            this.system = system;
            this.rules = rules;
        }

        /** Null where the class has no table. */
        @Nullable
        ClassSeason find(Season season, CarClass carClass) {
            // Seasons of several series that are added up have their label in common.
            String key = system.addsUpSeries() ? season.label() : season.id();
            Map<String, @Nullable ClassSeason> classes = byClass.computeIfAbsent(key, one -> new HashMap<>());
            ClassSeason found = classes.get(carClass.id());
            if (found == null && !classes.containsKey(carClass.id())) {
                found = inGroup(key, season, carClass);
                classes.put(carClass.id(), found);
                if (found != null) {
                    found.classes.put(carClass.id(), carClass);
                }
            }
            return found;
        }

        private @Nullable ClassSeason inGroup(String key, Season season, CarClass carClass) {
            for (ClassGroup group : rules.classGroups()) {
                if (group.includes(carClass)) {
                    return byGroup.computeIfAbsent(key, one -> new HashMap<>())
                            .computeIfAbsent(group, one -> added(season));
                }
            }
            return rules.otherClasses() ? added(season) : null;
        }

        private ClassSeason added(Season season) {
            ClassSeason added = new ClassSeason(season, system);
            seasons.add(added);
            return added;
        }
    }

    boolean has(CarClass carClass) {
        return classes.containsKey(carClass.id());
    }

    /** Whether it is the season, or one of another series that is added up with it. */
    boolean isOf(Season other) {
        return season.isSameAs(other)
                || (system.addsUpSeries() && season.label().equals(other.label()));
    }

    private void add(Result result) {
        Race race = result.race();
        int index = indexOf(race);
        if (index < 0) {
            index = rounds.size();
            rounds.add(new Round(race));
            indexes.put(race.id(), index);
        }
        rounds.get(index).add(result);
    }

    /** Once all cars are there, what each race pays can be told; those that do not count are left out. */
    private void complete() {
        List<CarClass> all = classes();
        for (Round round : rounds) {
            slots = round.complete(system, all, slots);
        }
        rounds.removeIf(round -> !round.counts());
        indexes.clear();
        for (int index = 0; index < rounds.size(); index++) {
            indexes.put(rounds.get(index).race().id(), index);
        }
    }

    /** The index of a race among those that pay; below zero where it is none of them. Mostly it is the last one's. */
    int indexOf(Race race) {
        int last = rounds.size() - 1;
        return last >= 0 && rounds.get(last).race().isSameAs(race) ? last : indexes.getOrDefault(race.id(), -1);
    }

    Season season() {
        return season;
    }

    /** In order of first appearance; one alone unless classes are ranked together. */
    List<CarClass> classes() {
        return List.copyOf(classes.values());
    }

    String className() {
        return (classes.size() == 1 ? "class '" : "classes '") + String.join("', '", classes.keySet()) + "'";
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
