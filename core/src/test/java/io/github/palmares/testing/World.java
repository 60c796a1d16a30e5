package io.github.palmares.testing;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.CarNumber;
import io.github.palmares.model.Championship;
import io.github.palmares.model.ChampionshipRole;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Country;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Party;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.RaceStatus;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small made-up world of the sport that follows from a seed. Each of its entities and entries has one value, whatever
 * names it, so that facts about the world never contradict each other.
 */
public final class World {
    private final List<Source> sources = new ArrayList<>();
    private final List<Driver> drivers = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Manufacturer> manufacturers = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Circuit> circuits = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<CarClass> classes = new ArrayList<>();
    private final List<CarModel> cars = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Season> seasons = new ArrayList<>();
    private final List<Championship> championships = new ArrayList<>();
    private final List<Race> races = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** The numbers on the doors: few, so that many are shared, and with two that differ by a zero alone. */
    static final List<CarNumber> NUMBERS =
            List.of(CarNumber.of("1"), CarNumber.of("01"), CarNumber.of("31"), CarNumber.of("60"), CarNumber.of("7A"));

    World(long seed) {
        Chance chance = new Chance(seed);
        for (int i = 1; i <= 3; i++) {
            sources.add(Source.builder().id("source-" + i).title("Source " + i).build());
        }
        addParties(chance);
        addPlacesAndCars(chance);
        addSeasons(chance);
        for (Season season : seasons) {
            addRaces(season, chance);
            addEntries(season, chance);
        }
    }

    private void addParties(Chance chance) {
        for (int i = 1; i <= 6; i++) {
            Driver.Builder driver = Driver.builder().id("driver-" + i).name("Driver Nr " + (i + 1) / 2);
            chance.sometimes(2, List.of("BRA", "GBR", "NLD"), code -> driver.nationality(Country.of(code)));
            chance.sometimes(
                    2,
                    List.of("1990", "1993-07", "1995-02-28", "../1999-12-31"),
                    born -> driver.born(PartialDate.parse(born)));
            chance.sometimes(4, List.of("Dr. Ïver", "D. River"), driver::addAlias);
            chance.sometimes(4, sources, source -> driver.addCitation(Citation.of(source)));
            drivers.add(driver.build());
        }
        for (int i = 1; i <= 3; i++) {
            Team.Builder team = Team.builder().id("team-" + i).name("Team " + i);
            chance.sometimes(3, List.of("7", "8"), value -> team.addExternalId(ExternalId.of("made-up", value)));
            teams.add(team.build());
        }
        for (int i = 1; i <= 2; i++) {
            manufacturers.add(
                    Manufacturer.builder().id("marque-" + i).name("Marque " + i).build());
        }
        people.add(Person.builder().id("manager-1").name("Manager 1").build());
        organisations.add(Organisation.builder().id("group-1").name("Group 1").build());
    }

    private void addPlacesAndCars(Chance chance) {
        for (int i = 1; i <= 2; i++) {
            circuits.add(Circuit.builder().id("place-" + i).name("Place " + i).build());
            events.add(Event.builder()
                    .id("place-" + i)
                    .name("The " + 6 * i + " Hours of Place " + i)
                    .circuit(chance.mayPick(circuits, 3))
                    .build());
        }
        CarClass old = CarClass.builder().id("old").name("OLD").build();
        classes.add(CarClass.builder().id("top").name("TOP").addPredecessor(old).build());
        classes.add(CarClass.builder().id("gt").name("GT").addAlias("GTX").build());
        classes.add(CarClass.builder()
                .id("garage")
                .name("GARAGE")
                .competes(chance.oneIn(4))
                .build());
        for (int i = 1; i <= 3; i++) {
            cars.add(CarModel.builder()
                    .id("car-" + i)
                    .name("Car " + i)
                    .manufacturer(chance.mayPick(manufacturers, 4))
                    .build());
        }
    }

    private void addSeasons(Chance chance) {
        for (int i = 1; i <= 2; i++) {
            Series one = Series.builder().id("series-" + i).name("Series " + i).build();
            series.add(one);
            for (String label : i == 1 ? List.of("2022", "2023") : List.of("2022–23")) {
                seasons.add(Season.builder()
                        .id(one.id() + "-" + label.substring(0, 4))
                        .series(one)
                        .label(label)
                        .classes(chance.oneIn(3) ? List.of() : classes)
                        .topClass(chance.mayPick(classes, 3))
                        .build());
            }
            for (ChampionshipRole role : ChampionshipRole.values()) {
                String id = "series-" + i + "-" + (role.ordinal() + 1);
                championships.add(Championship.builder()
                        .id(id)
                        .name("Championship " + id)
                        .series(one)
                        .role(role)
                        .build());
            }
        }
    }

    private void addRaces(Season season, Chance chance) {
        String year = season.label().substring(0, 4);
        List<String> days = List.of("-01-28", "-03-18", "-03", "", "-06-01/" + year + "-07-01", "/" + year + "-09-30");
        for (int round = 1; round <= 3; round++) {
            Race.Builder race = Race.builder()
                    .id(season.id() + "-race-" + round)
                    .season(season)
                    .event(chance.mayPick(events, 4))
                    .circuit(chance.mayPick(circuits, 2));
            if (!chance.oneIn(4)) {
                race.start(PartialDate.parse(year + chance.pick(days)));
            }
            if (!chance.oneIn(4)) {
                race.round(round);
            }
            if (round == 3 && chance.oneIn(2)) {
                race.seasonFinale(Answer.YES);
            }
            if (chance.oneIn(5)) {
                race.kind(chance.pick(RaceKind.values()));
            }
            if (chance.oneIn(3)) {
                race.status(chance.pick(RaceStatus.values()));
            }
            races.add(race.build());
        }
    }

    private void addEntries(Season season, Chance chance) {
        EntryMaker maker = new EntryMaker(this, season, chance);
        IntStream.rangeClosed(1, 4).mapToObj(maker::entry).forEach(entries::add);
    }

    /** {@return all sources} */
    public List<Source> sources() {
        return sources;
    }

    /** {@return all drivers; two each share a name} */
    public List<Driver> drivers() {
        return drivers;
    }

    /** {@return all teams} */
    public List<Team> teams() {
        return teams;
    }

    /** {@return all manufacturers} */
    public List<Manufacturer> manufacturers() {
        return manufacturers;
    }

    /** {@return all who can hold a title} */
    public List<Competitor> competitors() {
        List<Competitor> all = new ArrayList<>(drivers);
        all.addAll(teams);
        all.addAll(manufacturers);
        return all;
    }

    /** {@return everybody} */
    public List<Party> parties() {
        List<Party> all = new ArrayList<>(competitors());
        all.addAll(people);
        all.addAll(organisations);
        return all;
    }

    /** {@return all events; they share their ids with the circuits} */
    public List<Event> events() {
        return events;
    }

    /** {@return all classes that are run; the last does mostly not compete} */
    public List<CarClass> classes() {
        return classes;
    }

    /** {@return all cars} */
    public List<CarModel> cars() {
        return cars;
    }

    /** {@return all series} */
    public List<Series> series() {
        return series;
    }

    /** {@return all seasons} */
    public List<Season> seasons() {
        return seasons;
    }

    /** {@return all championships} */
    public List<Championship> championships() {
        return championships;
    }

    /** {@return all races} */
    public List<Race> races() {
        return races;
    }

    /** {@return the races of a season} */
    List<Race> racesOf(Season season) {
        return races.stream().filter(race -> race.season() == season).toList();
    }

    /** {@return all entries} */
    public List<Entry> entries() {
        return entries;
    }

    /** {@return the numbers that a car may carry} */
    public List<CarNumber> numbers() {
        return NUMBERS;
    }
}
