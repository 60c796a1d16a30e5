package io.github.palmares.book;

import io.github.palmares.book.index.Adjacency;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The two passes over the results of a book: the first reads each result, fills its columns and counts what it names; the
 * second puts its position wherever it was counted.
 */
final class ResultPasses {
    private static final int USUAL_CREW = 3;

    final ResultColumns columns;
    final RaceColumns races;
    final Adjacency.Maker byDriver;
    final Adjacency.Maker winsByDriver;
    final Adjacency.Maker byTeam;

    private final Result[] results;
    private final Ordinals raceOrdinals;
    private final Ordinals classOrdinals;
    private final Ordinals driverOrdinals;
    private final Ordinals teamOrdinals;

    /** The drivers of each result, one after the other, and where those of each have ended. */
    private int[] crews;

    private final int[] crewEnds;

    ResultPasses(Index index, Result[] results) {
        this.results = results;
        this.raceOrdinals = index.ordinals(EntityKind.RACE);
        this.classOrdinals = index.ordinals(EntityKind.CAR_CLASS);
        this.driverOrdinals = index.ordinals(EntityKind.DRIVER);
        this.teamOrdinals = index.ordinals(EntityKind.TEAM);
        this.columns = new ResultColumns(results.length);
        this.races = new RaceColumns(index);
        this.byDriver = new Adjacency.Maker(driverOrdinals.size());
        this.winsByDriver = new Adjacency.Maker(driverOrdinals.size());
        this.byTeam = new Adjacency.Maker(teamOrdinals.size());
        this.crews = new int[results.length * USUAL_CREW];
        this.crewEnds = new int[results.length];
        count();
        place();
    }

    private void count() {
        Race last = null;
        int race = Ordinals.NONE;
        int crewEnd = 0;
        for (int position = 0; position < results.length; position++) {
            Result result = results[position];
            if (result.race() != last) {
                last = result.race();
                race = raceOrdinals.of(last.id());
            }
            noteRace(race, position);
            int traits = ResultColumns.traits(result);
            columns.set(position, race, carClass(result.carClass()), traits, countTeams(result.teams()));
            crewEnd = countCrew(result.lineUp().crew(), crewEnd, (traits & ResultColumns.CLASS_WIN) != 0);
            crewEnds[position] = crewEnd;
        }
        byDriver.counted();
        winsByDriver.counted();
        byTeam.counted();
    }

    private void noteRace(int race, int position) {
        if (races.to[race] == 0) {
            races.from[race] = position;
        }
        races.to[race] = position + 1;
    }

    private int carClass(Optional<CarClass> carClass) {
        return carClass.isPresent() ? classOrdinals.of(carClass.get().id()) : Ordinals.NONE;
    }

    /** Counts the teams; what stands in the column is the one there is, or that there is none, or several. */
    private int countTeams(List<Team> teams) {
        int only = Ordinals.NONE;
        for (int i = 0; i < teams.size(); i++) {
            only = teamOrdinals.of(teams.get(i).id());
            byTeam.count(only);
        }
        return teams.size() > 1 ? ResultColumns.UNTOLD : only;
    }

    private int countCrew(List<CrewMember> crew, int from, boolean win) {
        int end = from;
        if (crews.length < from + crew.size()) {
            crews = Arrays.copyOf(crews, Math.addExact(crews.length, crews.length / 2 + crew.size()));
        }
        for (int i = 0; i < crew.size(); i++) {
            int driver = driverOrdinals.of(crew.get(i).driver().id());
            byDriver.count(driver);
            if (win) {
                winsByDriver.count(driver);
            }
            crews[end++] = driver;
        }
        return end;
    }

    private void place() {
        int next = 0;
        for (int position = 0; position < results.length; position++) {
            boolean win = columns.hasTraits(position, ResultColumns.CLASS_WIN);
            for (; next < crewEnds[position]; next++) {
                byDriver.place(crews[next], position);
                if (win) {
                    winsByDriver.place(crews[next], position);
                }
            }
            placeTeams(columns.team(position), position);
        }
    }

    private void placeTeams(int team, int position) {
        if (team >= 0) {
            byTeam.place(team, position);
        } else if (team == ResultColumns.UNTOLD) {
            for (Team one : results[position].teams()) {
                byTeam.place(teamOrdinals.of(one.id()), position);
            }
        }
    }
}
