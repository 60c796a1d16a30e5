package io.github.palmares.points;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.CrewMember;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Result;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a row stands for: a driver, a manufacturer, a team, or a car with the teams that ran it. */
final class Scorer {
    private final String key;
    private final Optional<Competitor> competitor;
    private final Optional<CarNumber> number;
    private final List<Team> teams = new ArrayList<>(1);

    private Scorer(String key, Optional<Competitor> competitor, Optional<CarNumber> number) {
        this.key = key;
        this.competitor = competitor;
        this.number = number;
    }

    static Scorer of(Driver driver) {
        return new Scorer(driver.id(), Optional.of(driver), Optional.empty());
    }

    static Scorer of(Manufacturer manufacturer) {
        return new Scorer(manufacturer.id(), Optional.of(manufacturer), Optional.empty());
    }

    static Scorer of(Team team) {
        Scorer scorer = new Scorer(team.id(), Optional.of(team), Optional.empty());
        scorer.ranBy(List.of(team));
        return scorer;
    }

    static Scorer of(Entry entry, boolean byNumber) {
        return new Scorer(keyOf(entry, byNumber), Optional.empty(), tableNumber(entry));
    }

    /** A car without any number still is a car: its entry stands for it. No number is as long as an id and a word. */
    static String keyOf(Entry entry, boolean byNumber) {
        return (byNumber ? tableNumber(entry) : Optional.<CarNumber>empty())
                .map(CarNumber::text)
                .orElseGet(() -> "entry " + entry.id());
    }

    private static Optional<CarNumber> tableNumber(Entry entry) {
        return entry.tableNumber().or(entry::number);
    }

    /** Whether a driver was in a car. Where the car did not race, nobody drove it there, and all whom it has were. */
    static boolean isInCrew(CrewMember member, Result car) {
        return member.drove() != Answer.NO || car.tookPart() == Answer.NO;
    }

    void ranBy(List<Team> more) {
        for (Team team : more) {
            if (!isRunBy(team)) {
                teams.add(team);
            }
        }
    }

    String key() {
        return key;
    }

    /** The driver, the manufacturer or the team; of a car, its team, if it is known to be one alone. */
    Optional<Competitor> competitor() {
        return competitor.or(() -> teams.size() == 1 ? Optional.of(teams.get(0)) : Optional.empty());
    }

    Optional<CarNumber> number() {
        return number;
    }

    List<Team> teams() {
        return List.copyOf(teams);
    }

    boolean is(Competitor other) {
        return competitor.filter(one -> one.isSameAs(other)).isPresent() || isRunBy(other);
    }

    private boolean isRunBy(Competitor other) {
        for (Team team : teams) {
            if (team.isSameAs(other)) {
                return true;
            }
        }
        return false;
    }

    String name() {
        if (competitor.isPresent()) {
            return competitor.get().name();
        }
        String car = number.map(CarNumber::display).orElse(key);
        return teams.isEmpty()
                ? car
                : car + " " + teams.stream().map(Team::name).collect(Collectors.joining(" / "));
    }
}
