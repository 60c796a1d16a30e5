package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Hash maps by the one key that comes to mind, as one writes them in an afternoon; the rest is filtered. */
final class HashMapsPeer implements Peer {
    private final Map<Driver, List<Result>> resultsByDriver = new HashMap<>();
    private final Map<Team, List<Result>> resultsByTeam = new HashMap<>();
    private final Map<Competitor, List<Title>> titlesByHolder = new HashMap<>();
    private final Map<Season, List<Entry>> entriesBySeason = new HashMap<>();

    HashMapsPeer(RecordBook book) {
        this(book.results().toList(), book.titles().toList(), book.entries().toList());
    }

    HashMapsPeer(List<Result> results, List<Title> titles, List<Entry> entries) {
        for (Result result : results) {
            for (Driver driver : result.drivers()) {
                add(resultsByDriver, driver, result);
            }
            for (Team team : result.teams()) {
                add(resultsByTeam, team, result);
            }
        }
        for (Title title : titles) {
            for (Competitor holder : title.holders()) {
                add(titlesByHolder, holder, title);
            }
        }
        for (Entry entry : entries) {
            add(entriesBySeason, entry.season(), entry);
        }
    }

    static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private List<Result> of(Driver driver) {
        return resultsByDriver.getOrDefault(driver, List.of());
    }

    static <T> List<T> filtered(List<T> list, Predicate<T> condition) {
        List<T> found = new ArrayList<>();
        for (T one : list) {
            if (condition.test(one)) {
                found.add(one);
            }
        }
        return found;
    }

    @Override
    public int classWins(Driver driver) {
        int wins = 0;
        for (Result result : of(driver)) {
            if (result.isClassWin()) {
                wins++;
            }
        }
        return wins;
    }

    @Override
    public List<Result> classWinList(Driver driver) {
        return filtered(of(driver), Result::isClassWin);
    }

    @Override
    public List<Title> titles(Driver driver, CarClass carClass) {
        return filtered(
                titlesByHolder.getOrDefault(driver, List.of()),
                title -> title.classes().contains(carClass));
    }

    @Override
    public List<Result> resultsAt(Driver driver, Event event) {
        return filtered(
                of(driver), result -> result.race().event().orElseThrow().equals(event));
    }

    @Override
    public Set<Driver> coDrivers(Driver driver) {
        Set<Driver> others = new LinkedHashSet<>();
        for (Result result : of(driver)) {
            others.addAll(result.drivers());
        }
        others.remove(driver);
        return others;
    }

    @Override
    public List<Entry> entries(Season season, CarNumber number) {
        return filtered(
                entriesBySeason.getOrDefault(season, List.of()),
                entry -> entry.number().orElseThrow().equals(number));
    }

    @Override
    public List<Result> classPodiums(Team team, CarClass carClass, int since) {
        return filtered(
                resultsByTeam.getOrDefault(team, List.of()),
                result -> result.isClassPodium()
                        && Conditions.isInClass(result, carClass)
                        && Conditions.isSince(result, since));
    }

    @Override
    public List<Result> outsideTopClass(Driver driver, Team team) {
        return filtered(of(driver), result -> result.teams().contains(team) && Conditions.isOutsideTopClass(result));
    }
}
