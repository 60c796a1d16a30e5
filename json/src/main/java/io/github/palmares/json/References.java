package io.github.palmares.json;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Driver;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
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
import java.util.Optional;

/** What a document has defined so far, kind by kind. */
final class References {
    final IdTable<Source> sources = new IdTable<>(EntityKind.SOURCE.word());
    final IdTable<Driver> drivers = new IdTable<>(EntityKind.DRIVER.word());
    final IdTable<Team> teams = new IdTable<>(EntityKind.TEAM.word());
    final IdTable<Manufacturer> manufacturers = new IdTable<>(EntityKind.MANUFACTURER.word());
    final IdTable<Person> persons = new IdTable<>(EntityKind.PERSON.word());
    final IdTable<Organisation> organisations = new IdTable<>(EntityKind.ORGANISATION.word());
    final IdTable<Circuit> circuits = new IdTable<>(EntityKind.CIRCUIT.word());
    final IdTable<Series> series = new IdTable<>(EntityKind.SERIES.word());
    final IdTable<CarClass> classes = new IdTable<>(EntityKind.CAR_CLASS.word());
    final IdTable<CarModel> cars = new IdTable<>(EntityKind.CAR_MODEL.word());
    final IdTable<Event> events = new IdTable<>(EntityKind.EVENT.word());
    final IdTable<Season> seasons = new IdTable<>(EntityKind.SEASON.word());
    final IdTable<Race> races = new IdTable<>(EntityKind.RACE.word());
    final IdTable<Championship> championships = new IdTable<>(EntityKind.CHAMPIONSHIP.word());
    final IdTable<Entry> entries = new IdTable<>("entry");

    /** Line-ups that were read. */
    final Crews crews = new Crews();

    private final List<IdTable<?>> all = List.of(
            sources,
            drivers,
            teams,
            manufacturers,
            persons,
            organisations,
            circuits,
            series,
            classes,
            cars,
            events,
            seasons,
            races,
            championships,
            entries);

    /** All kinds, in the order of their arrays in a document. */
    List<IdTable<?>> all() {
        return all;
    }

    /** The first kind that knows an id. */
    Optional<IdTable<?>> kindOf(String id) {
        return all().stream().filter(table -> table.holds(id)).findFirst();
    }
}
