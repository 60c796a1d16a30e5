package io.github.palmares.json.timing.audit;

import io.github.palmares.json.timing.OfficialStandings.Session;
import io.github.palmares.json.timing.Resolver;
import io.github.palmares.model.Event;
import io.github.palmares.model.Named;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the race that a session of a table belongs to. */
final class SessionRaces {
    private final Map<String, List<Race>> told;
    private final List<Race> known;
    private final Map<String, List<Race>> races = new LinkedHashMap<>();

    /**
     * Knows some races.
     *
     * @param told the races of an event, by the name that the table has for it
     * @param known the races of the results, found by the names of event and circuit where an event was not told
     */
    SessionRaces(Map<String, List<Race>> told, List<Race> known) {
        this.told = told;
        this.known = known;
    }

    /** A race that sets the grid pays what qualifying pays; of several races of an event the session says which. */
    Optional<Race> raceOf(Session session, SessionRole role) {
        List<Race> all = races.computeIfAbsent(session.event(), this::racesOf);
        if (role.kind() == SessionRole.Kind.QUALIFYING) {
            Optional<Race> qualifyingRace =
                    all.stream().filter(SessionRaces::setsTheGrid).findFirst();
            if (qualifyingRace.isPresent()) {
                return qualifyingRace;
            }
        }
        List<Race> main = all.stream().filter(race -> !setsTheGrid(race)).toList();
        if (role.number() == 0) {
            return main.size() == 1 ? Optional.of(main.get(0)) : Optional.empty();
        }
        return role.number() <= main.size() ? Optional.of(main.get(role.number() - 1)) : Optional.empty();
    }

    private static boolean setsTheGrid(Race race) {
        return race.kind() == RaceKind.QUALIFYING_RACE;
    }

    private List<Race> racesOf(String event) {
        return told.entrySet().stream()
                .filter(one -> Resolver.alike(one.getKey(), event))
                .map(one -> one.getValue().stream().map(this::asKnown).toList())
                .findFirst()
                .orElseGet(() -> known.stream()
                        .filter(race -> names(race).anyMatch(name -> Resolver.alike(name, event)))
                        .toList());
    }

    /** The book may know more of a race that was told. */
    private Race asKnown(Race race) {
        return known.stream().filter(race::isSameAs).findFirst().orElse(race);
    }

    private static Stream<String> names(Race race) {
        Stream<Named> named = Stream.of(
                        race.event(), race.circuit(), race.event().flatMap(Event::circuit))
                .flatMap(Optional::stream);
        return Stream.concat(race.name().stream(), named.flatMap(one -> one.names().stream()));
    }
}
