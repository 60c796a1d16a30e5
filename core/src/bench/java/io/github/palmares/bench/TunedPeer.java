package io.github.palmares.bench;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an expert makes of hash maps, those of the JDK or of Eclipse Collections: all that an index would work out beforehand is
 * worked out beforehand. Results, class wins and co-drivers by driver, results by team, titles by holder, entries by season and
 * number are ready to be handed out as they are; what is left to filter is filtered by hand, with the ids compared.
 */
final class TunedPeer implements Peer {
    private final Map<Driver, List<Result>> results;
    private final Map<Driver, List<Result>> classWins;
    private final Map<Driver, List<Driver>> coDrivers;
    private final Map<Team, List<Result>> resultsByTeam;
    private final Map<Competitor, List<Title>> titles;
    private final Map<Season, Map<CarNumber, List<Entry>>> entries;

    /** Makes the hash maps, those of the JDK or another library's. */
    interface Maps {
        <K, V> Map<K, V> map();
    }

    TunedPeer(RecordBook book, Maps maps) {
        results = maps.map();
        classWins = maps.map();
        coDrivers = maps.map();
        resultsByTeam = maps.map();
        titles = maps.map();
        entries = maps.map();
        for (Result result : book.results().toList()) {
            boolean win = result.isClassWin();
            for (CrewMember member : result.lineUp().crew()) {
                HashMapsPeer.add(results, member.driver(), result);
                if (win) {
                    HashMapsPeer.add(classWins, member.driver(), result);
                }
            }
            for (Team team : result.teams()) {
                HashMapsPeer.add(resultsByTeam, team, result);
            }
        }
        for (Title title : book.titles().toList()) {
            for (Competitor holder : title.holders()) {
                HashMapsPeer.add(titles, holder, title);
            }
        }
        for (Entry entry : book.entries().toList()) {
            HashMapsPeer.add(
                    entries.computeIfAbsent(entry.season(), season -> maps.map()),
                    entry.number().orElseThrow(),
                    entry);
        }
        results.forEach((driver, list) -> coDrivers.put(driver, coDrivers(driver, list)));
        trim(results);
        trim(classWins);
        trim(resultsByTeam);
        trim(titles);
        entries.values().forEach(TunedPeer::trim);
    }

    private static List<Driver> coDrivers(Driver driver, List<Result> results) {
        Set<Driver> others = new LinkedHashSet<>();
        for (Result result : results) {
            for (CrewMember member : result.lineUp().crew()) {
                others.add(member.driver());
            }
        }
        others.remove(driver);
        return new ArrayList<>(others);
    }

    /** They stay array lists, of which the machine code for going through a list is best. */
    private static <K, V> void trim(Map<K, List<V>> map) {
        map.replaceAll((key, list) -> new ArrayList<>(list));
    }

    private List<Result> of(Driver driver) {
        return results.getOrDefault(driver, List.of());
    }

    @Override
    public int classWins(Driver driver) {
        return classWins.getOrDefault(driver, List.of()).size();
    }

    @Override
    public List<Result> classWinList(Driver driver) {
        return classWins.getOrDefault(driver, List.of());
    }

    @Override
    public List<Title> titles(Driver driver, CarClass carClass) {
        String id = carClass.id();
        List<Title> found = new ArrayList<>();
        for (Title title : titles.getOrDefault(driver, List.of())) {
            for (CarClass one : title.classes()) {
                if (one.id().equals(id)) {
                    found.add(title);
                    break;
                }
            }
        }
        return found;
    }

    @Override
    public List<Result> resultsAt(Driver driver, Event event) {
        String id = event.id();
        List<Result> found = new ArrayList<>();
        for (Result result : of(driver)) {
            if (result.race().event().orElseThrow().id().equals(id)) {
                found.add(result);
            }
        }
        return found;
    }

    @Override
    public List<Driver> coDrivers(Driver driver) {
        return coDrivers.getOrDefault(driver, List.of());
    }

    @Override
    public List<Entry> entries(Season season, CarNumber number) {
        return entries.getOrDefault(season, Map.of()).getOrDefault(number, List.of());
    }

    @Override
    public List<Result> classPodiums(Team team, CarClass carClass, int since) {
        List<Result> found = new ArrayList<>();
        for (Result result : resultsByTeam.getOrDefault(team, List.of())) {
            if (result.isClassPodium() && Conditions.isInClass(result, carClass) && Conditions.isSince(result, since)) {
                found.add(result);
            }
        }
        return found;
    }

    @Override
    public List<Result> outsideTopClass(Driver driver, Team team) {
        String id = team.id();
        List<Result> found = new ArrayList<>();
        for (Result result : of(driver)) {
            if (Conditions.isOutsideTopClass(result) && isWith(result, id)) {
                found.add(result);
            }
        }
        return found;
    }

    private static boolean isWith(Result result, String team) {
        for (Team one : result.teams()) {
            if (one.id().equals(team)) {
                return true;
            }
        }
        return false;
    }
}
