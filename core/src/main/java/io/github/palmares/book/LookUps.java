package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The look-ups of a book by id: {@code driver(id)} throws where {@code findDriver(id)} is empty. */
abstract class LookUps {
    private final Directory directory;

    LookUps(Directory directory) {
        this.directory = directory;
    }

    final Directory directory() {
        return directory;
    }

    /**
     * A source that the book is known to hold.
     *
     * @param id the id
     * @return the source
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Source source(String id) {
        return directory.known(EntityKind.SOURCE, id, Source.class);
    }

    /**
     * A source, if the book holds it.
     *
     * @param id the id
     * @return the source, absent where the book holds none with this id
     */
    public final Optional<Source> findSource(String id) {
        return directory.find(EntityKind.SOURCE, id, Source.class);
    }

    /** {@return all of the book's sources, by id} */
    public final List<Source> sources() {
        return directory.all(EntityKind.SOURCE, Source.class);
    }

    /**
     * A driver that the book is known to hold.
     *
     * @param id the id
     * @return the driver
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Driver driver(String id) {
        return directory.known(EntityKind.DRIVER, id, Driver.class);
    }

    /**
     * A driver, if the book holds it.
     *
     * @param id the id
     * @return the driver, absent where the book holds none with this id
     */
    public final Optional<Driver> findDriver(String id) {
        return directory.find(EntityKind.DRIVER, id, Driver.class);
    }

    /** {@return all of the book's drivers, by id} */
    public final List<Driver> drivers() {
        return directory.all(EntityKind.DRIVER, Driver.class);
    }

    /**
     * A team that the book is known to hold.
     *
     * @param id the id
     * @return the team
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Team team(String id) {
        return directory.known(EntityKind.TEAM, id, Team.class);
    }

    /**
     * A team, if the book holds it.
     *
     * @param id the id
     * @return the team, absent where the book holds none with this id
     */
    public final Optional<Team> findTeam(String id) {
        return directory.find(EntityKind.TEAM, id, Team.class);
    }

    /** {@return all of the book's teams, by id} */
    public final List<Team> teams() {
        return directory.all(EntityKind.TEAM, Team.class);
    }

    /**
     * A manufacturer that the book is known to hold.
     *
     * @param id the id
     * @return the manufacturer
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Manufacturer manufacturer(String id) {
        return directory.known(EntityKind.MANUFACTURER, id, Manufacturer.class);
    }

    /**
     * A manufacturer, if the book holds it.
     *
     * @param id the id
     * @return the manufacturer, absent where the book holds none with this id
     */
    public final Optional<Manufacturer> findManufacturer(String id) {
        return directory.find(EntityKind.MANUFACTURER, id, Manufacturer.class);
    }

    /** {@return all of the book's manufacturers, by id} */
    public final List<Manufacturer> manufacturers() {
        return directory.all(EntityKind.MANUFACTURER, Manufacturer.class);
    }

    /**
     * A person that the book is known to hold.
     *
     * @param id the id
     * @return the person
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Person person(String id) {
        return directory.known(EntityKind.PERSON, id, Person.class);
    }

    /**
     * A person, if the book holds it.
     *
     * @param id the id
     * @return the person, absent where the book holds none with this id
     */
    public final Optional<Person> findPerson(String id) {
        return directory.find(EntityKind.PERSON, id, Person.class);
    }

    /** {@return all of the book's persons, by id} */
    public final List<Person> persons() {
        return directory.all(EntityKind.PERSON, Person.class);
    }

    /**
     * An organisation that the book is known to hold.
     *
     * @param id the id
     * @return the organisation
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Organisation organisation(String id) {
        return directory.known(EntityKind.ORGANISATION, id, Organisation.class);
    }

    /**
     * An organisation, if the book holds it.
     *
     * @param id the id
     * @return the organisation, absent where the book holds none with this id
     */
    public final Optional<Organisation> findOrganisation(String id) {
        return directory.find(EntityKind.ORGANISATION, id, Organisation.class);
    }

    /** {@return all of the book's organisations, by id} */
    public final List<Organisation> organisations() {
        return directory.all(EntityKind.ORGANISATION, Organisation.class);
    }

    /**
     * A circuit that the book is known to hold.
     *
     * @param id the id
     * @return the circuit
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Circuit circuit(String id) {
        return directory.known(EntityKind.CIRCUIT, id, Circuit.class);
    }

    /**
     * A circuit, if the book holds it.
     *
     * @param id the id
     * @return the circuit, absent where the book holds none with this id
     */
    public final Optional<Circuit> findCircuit(String id) {
        return directory.find(EntityKind.CIRCUIT, id, Circuit.class);
    }

    /** {@return all of the book's circuits, by id} */
    public final List<Circuit> circuits() {
        return directory.all(EntityKind.CIRCUIT, Circuit.class);
    }

    /**
     * A series that the book is known to hold.
     *
     * @param id the id
     * @return the series
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Series series(String id) {
        return directory.known(EntityKind.SERIES, id, Series.class);
    }

    /**
     * A series, if the book holds it.
     *
     * @param id the id
     * @return the series, absent where the book holds none with this id
     */
    public final Optional<Series> findSeries(String id) {
        return directory.find(EntityKind.SERIES, id, Series.class);
    }

    /** {@return all of the book's series, by id} */
    public final List<Series> series() {
        return directory.all(EntityKind.SERIES, Series.class);
    }

    /**
     * A class that the book is known to hold.
     *
     * @param id the id
     * @return the class
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final CarClass carClass(String id) {
        return directory.known(EntityKind.CAR_CLASS, id, CarClass.class);
    }

    /**
     * A class, if the book holds it.
     *
     * @param id the id
     * @return the class, absent where the book holds none with this id
     */
    public final Optional<CarClass> findCarClass(String id) {
        return directory.find(EntityKind.CAR_CLASS, id, CarClass.class);
    }

    /** {@return all of the book's classes, by id} */
    public final List<CarClass> classes() {
        return directory.all(EntityKind.CAR_CLASS, CarClass.class);
    }

    /**
     * A car that the book is known to hold.
     *
     * @param id the id
     * @return the car
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final CarModel car(String id) {
        return directory.known(EntityKind.CAR_MODEL, id, CarModel.class);
    }

    /**
     * A car, if the book holds it.
     *
     * @param id the id
     * @return the car, absent where the book holds none with this id
     */
    public final Optional<CarModel> findCar(String id) {
        return directory.find(EntityKind.CAR_MODEL, id, CarModel.class);
    }

    /** {@return all of the book's cars, by id} */
    public final List<CarModel> cars() {
        return directory.all(EntityKind.CAR_MODEL, CarModel.class);
    }

    /**
     * An event that the book is known to hold.
     *
     * @param id the id
     * @return the event
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Event event(String id) {
        return directory.known(EntityKind.EVENT, id, Event.class);
    }

    /**
     * An event, if the book holds it.
     *
     * @param id the id
     * @return the event, absent where the book holds none with this id
     */
    public final Optional<Event> findEvent(String id) {
        return directory.find(EntityKind.EVENT, id, Event.class);
    }

    /** {@return all of the book's events, by id} */
    public final List<Event> events() {
        return directory.all(EntityKind.EVENT, Event.class);
    }

    /**
     * A season that the book is known to hold.
     *
     * @param id the id
     * @return the season
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Season season(String id) {
        return directory.known(EntityKind.SEASON, id, Season.class);
    }

    /**
     * A season, if the book holds it.
     *
     * @param id the id
     * @return the season, absent where the book holds none with this id
     */
    public final Optional<Season> findSeason(String id) {
        return directory.find(EntityKind.SEASON, id, Season.class);
    }

    /** {@return all of the book's seasons, by id} */
    public final List<Season> seasons() {
        return directory.all(EntityKind.SEASON, Season.class);
    }

    /**
     * A race that the book is known to hold.
     *
     * @param id the id
     * @return the race
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Race race(String id) {
        return directory.known(EntityKind.RACE, id, Race.class);
    }

    /**
     * A race, if the book holds it.
     *
     * @param id the id
     * @return the race, absent where the book holds none with this id
     */
    public final Optional<Race> findRace(String id) {
        return directory.find(EntityKind.RACE, id, Race.class);
    }

    /** {@return all of the book's races, by id} */
    public final List<Race> races() {
        return directory.all(EntityKind.RACE, Race.class);
    }

    /**
     * A championship that the book is known to hold.
     *
     * @param id the id
     * @return the championship
     * @throws NoSuchElementException if the book holds none with this id; the message names the nearest ids
     */
    public final Championship championship(String id) {
        return directory.known(EntityKind.CHAMPIONSHIP, id, Championship.class);
    }

    /**
     * A championship, if the book holds it.
     *
     * @param id the id
     * @return the championship, absent where the book holds none with this id
     */
    public final Optional<Championship> findChampionship(String id) {
        return directory.find(EntityKind.CHAMPIONSHIP, id, Championship.class);
    }

    /** {@return all of the book's championships, by id} */
    public final List<Championship> championships() {
        return directory.all(EntityKind.CHAMPIONSHIP, Championship.class);
    }
}
