package io.github.palmares.points;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One class in one season: the races that pay, in order. Each of its three tables is worked out from it. */
final class ClassSeason {
    private final Season season;
    private final CarClass carClass;
    private final PointsSystem system;
    private final @Nullable PointsScale qualifyingScale;
    private final long poleBonus;
    private final long fastestLapBonus;
    private final List<Round> rounds = new ArrayList<>();

    /** By the id of a race, where it is among the rounds. */
    private final Map<String, Integer> indexes = new HashMap<>();

    private ClassSeason(Season season, CarClass carClass, PointsSystem system) {
        this.season = season;
        this.carClass = carClass;
        this.system = system;
        qualifyingScale = system.qualifyingScale().orElse(null);
        poleBonus = system.poleBonus().hundredths();
        fastestLapBonus = system.fastestLapBonus().hundredths();
    }

    /** In order of first appearance. A car of unknown class, or of one that does not compete, is in none. */
    static List<ClassSeason> of(List<Result> results, PointsSystem system) {
        List<ClassSeason> all = new ArrayList<>();
        Map<String, Map<String, ClassSeason>> bySeasonAndClass = new HashMap<>();
        Race last = null;
        boolean pays = false;
        for (Result result : results) {
            if (result.race() != last) {
                last = result.race();
                pays = system.pays(last);
            }
            Optional<CarClass> carClass = result.carClass();
            if (pays && carClass.isPresent() && carClass.get().competes()) {
                Season season = last.season();
                bySeasonAndClass
                        .computeIfAbsent(season.id(), id -> new HashMap<>())
                        .computeIfAbsent(carClass.get().id(), id -> added(all, season, carClass.get(), system))
                        .add(result);
            }
        }
        return all;
    }

    private static ClassSeason added(List<ClassSeason> all, Season season, CarClass carClass, PointsSystem system) {
        ClassSeason added = new ClassSeason(season, carClass, system);
        all.add(added);
        return added;
    }

    private void add(Result result) {
        Race race = result.race();
        int index = indexOf(race);
        if (index < 0) {
            index = rounds.size();
            rounds.add(new Round(race, system, slots()));
            indexes.put(race.id(), index);
        }
        rounds.get(index).add(result);
    }

    /** The index of a race among those that pay; below zero where it is none of them. Mostly it is the last one's. */
    int indexOf(Race race) {
        int last = rounds.size() - 1;
        return last >= 0 && rounds.get(last).race().isSameAs(race) ? last : indexes.getOrDefault(race.id(), -1);
    }

    Season season() {
        return season;
    }

    CarClass carClass() {
        return carClass;
    }

    PointsSystem system() {
        return system;
    }

    @Nullable
    PointsScale qualifyingScale() {
        return qualifyingScale;
    }

    long poleBonus() {
        return poleBonus;
    }

    long fastestLapBonus() {
        return fastestLapBonus;
    }

    List<Round> rounds() {
        return rounds;
    }

    int slots() {
        return rounds.isEmpty() ? 0 : rounds.get(rounds.size() - 1).finishSlot() + 1;
    }
}
