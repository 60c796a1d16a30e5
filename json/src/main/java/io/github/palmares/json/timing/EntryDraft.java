package io.github.palmares.json.timing;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Entry;
import io.github.palmares.model.RanAs;
import io.github.palmares.model.Season;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An entry while files are read: what the first file says of it stands, and what later ones say otherwise is the race's. */
final class EntryDraft {
    private final String id;
    private final Season season;
    private final Optional<CarNumber> number;
    private final Optional<CarClass> carClass;
    private final List<Team> teams = new ArrayList<>();
    private Optional<String> enteredAs = Optional.empty();
    private Optional<CarModel> car = Optional.empty();
    private final Set<String> groups = new TreeSet<>();
    private final List<Citation> citations = new ArrayList<>();
    private final Set<String> raceIds = new HashSet<>();
    private final Set<String> driverIds = new HashSet<>();

    EntryDraft(String id, Season season, Optional<CarNumber> number, Optional<CarClass> carClass) {
        this.id = id;
        this.season = season;
        this.number = number;
        this.carClass = carClass;
    }

    /** One that the book holds already. */
    EntryDraft(Entry entry) {
        this.id = entry.id();
        this.season = entry.season();
        this.number = entry.number();
        this.carClass = entry.carClass();
        this.teams.addAll(entry.teams());
        this.enteredAs = entry.enteredAs();
        this.car = entry.car();
        entry.drivers().forEach(driver -> driverIds.add(driver.id()));
    }

    String id() {
        return id;
    }

    Optional<CarNumber> number() {
        return number;
    }

    Season season() {
        return season;
    }

    Optional<CarClass> carClass() {
        return carClass;
    }

    boolean hasTeam(Team team) {
        return teams.stream().anyMatch(one -> one.id().equals(team.id()));
    }

    Optional<Team> team() {
        return teams.stream().findFirst();
    }

    boolean hasTeamOf(EntryDraft other) {
        return other.teams.stream().anyMatch(this::hasTeam);
    }

    Set<String> raceIds() {
        return raceIds;
    }

    Set<String> driverIds() {
        return driverIds;
    }

    void addGroup(String group) {
        groups.add(group);
    }

    /** Takes what a race's row says for the entry where it says nothing yet, and gives what is of the race alone. */
    Optional<RanAs> ranAs(
            Optional<CarNumber> raceNumber,
            Optional<Team> team,
            Optional<String> spelling,
            Optional<CarModel> raceCar,
            Citation citation) {
        citations.add(citation);
        if (teams.isEmpty()) {
            team.ifPresent(teams::add);
        }
        if (enteredAs.isEmpty()) {
            enteredAs = spelling;
        }
        if (car.isEmpty()) {
            car = raceCar;
        }
        RanAs.Builder ranAs = RanAs.builder();
        boolean differs = false;
        if (raceNumber.isPresent() && !raceNumber.equals(number)) {
            ranAs.number(raceNumber.get());
            differs = true;
        }
        if (spelling.isPresent() && !spelling.equals(enteredAs)) {
            ranAs.enteredAs(spelling.get());
            differs = true;
        }
        if (team.isPresent() && !hasTeam(team.get())) {
            ranAs.addTeam(team.get());
            differs = true;
        }
        if (raceCar.isPresent() && !raceCar.map(CarModel::id).equals(car.map(CarModel::id))) {
            ranAs.car(raceCar.get());
            differs = true;
        }
        return differs ? Optional.of(ranAs.build()) : Optional.empty();
    }

    Entry entry() {
        return Entry.builder()
                .id(id)
                .season(season)
                .teams(teams)
                .enteredAs(enteredAs)
                .number(number)
                .car(car)
                .carClass(carClass)
                .groups(groups)
                .citations(citations)
                .build();
    }
}
