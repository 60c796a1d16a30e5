package io.github.palmares.json.bench;

import static io.github.palmares.json.bench.References.externalIds;
import static io.github.palmares.json.bench.References.list;
import static io.github.palmares.json.bench.References.optional;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Country;
import io.github.palmares.model.Distance;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.PartialDate;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes entities of their records, in the order in which they refer to each other. With no lambda, which would cost the
 * peers much of a cold start.
 */
final class EntityLinker {
    private final References references;
    private final List<Entity> entities = new ArrayList<>();

    EntityLinker(References references) {
        this.references = references;
    }

    List<Entity> link(Wire.Book book) {
        sourcesAndParties(book);
        racing(book);
        return entities;
    }

    private void sourcesAndParties(Wire.Book book) {
        for (Wire.Source wire : list(book.sources())) {
            source(wire);
        }
        for (Wire.Driver wire : list(book.drivers())) {
            driver(wire);
        }
        for (Wire.Team wire : list(book.teams())) {
            team(wire);
        }
        for (Wire.Plain wire : list(book.manufacturers())) {
            manufacturer(wire);
        }
        for (Wire.Plain wire : list(book.persons())) {
            person(wire);
        }
        for (Wire.Plain wire : list(book.organisations())) {
            organisation(wire);
        }
    }

    private void racing(Wire.Book book) {
        for (Wire.Circuit wire : list(book.circuits())) {
            circuit(wire);
        }
        for (Wire.Plain wire : list(book.series())) {
            series(wire);
        }
        classes(list(book.classes()));
        for (Wire.Car wire : list(book.cars())) {
            car(wire);
        }
        for (Wire.Event wire : list(book.events())) {
            event(wire);
        }
        for (Wire.Season wire : list(book.seasons())) {
            season(wire);
        }
        for (Wire.Race wire : list(book.races())) {
            race(wire);
        }
        for (Wire.Championship wire : list(book.championships())) {
            championship(wire);
        }
    }

    private <T extends Entity> void define(Ids<T> ids, T entity) {
        entities.add(ids.add(entity.id(), entity));
    }

    private void source(Wire.Source wire) {
        define(
                references.sources,
                Source.builder()
                        .id(wire.id())
                        .title(wire.title())
                        .publisher(Optional.ofNullable(wire.publisher()))
                        .author(Optional.ofNullable(wire.author()))
                        .published(date(wire.published()))
                        .url(wire.url() == null ? Optional.empty() : Optional.of(URI.create(wire.url())))
                        .build());
    }

    private void driver(Wire.Driver wire) {
        define(
                references.drivers,
                Driver.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .nationality(country(wire.nationality()))
                        .born(date(wire.born()))
                        .givenName(Optional.ofNullable(wire.givenName()))
                        .familyName(Optional.ofNullable(wire.familyName()))
                        .legalName(Optional.ofNullable(wire.legalName()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void team(Wire.Team wire) {
        define(
                references.teams,
                Team.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .nationality(country(wire.nationality()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void manufacturer(Wire.Plain wire) {
        define(
                references.manufacturers,
                Manufacturer.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void person(Wire.Plain wire) {
        define(
                references.persons,
                Person.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void organisation(Wire.Plain wire) {
        define(
                references.organisations,
                Organisation.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void series(Wire.Plain wire) {
        define(
                references.series,
                Series.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void circuit(Wire.Circuit wire) {
        define(
                references.circuits,
                Circuit.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .country(country(wire.country()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    /** A class may follow one that comes later in the document: it waits until that is there. */
    private void classes(List<Wire.CarClass> wires) {
        Deque<Wire.CarClass> waiting = new ArrayDeque<>(wires);
        int waited = 0;
        while (!waiting.isEmpty()) {
            Wire.CarClass wire = waiting.removeFirst();
            if (waited <= waiting.size() && !references.classes.holdAll(list(wire.predecessors()))) {
                waiting.addLast(wire);
                waited++;
            } else {
                carClass(wire);
                waited = 0;
            }
        }
    }

    private void carClass(Wire.CarClass wire) {
        define(
                references.classes,
                CarClass.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .predecessors(references.classes.all(wire.predecessors()))
                        .firstSeason(Optional.ofNullable(wire.firstSeason()))
                        .competes(wire.competes() == null || wire.competes())
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void car(Wire.Car wire) {
        define(
                references.cars,
                CarModel.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .manufacturer(references.manufacturers.find(wire.manufacturer()))
                        .technicalRules(Optional.ofNullable(wire.technicalRules()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void event(Wire.Event wire) {
        define(
                references.events,
                Event.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .circuit(references.circuits.find(wire.circuit()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void season(Wire.Season wire) {
        define(
                references.seasons,
                Season.builder()
                        .id(wire.id())
                        .series(references.series.get(wire.series()))
                        .label(wire.label())
                        .classes(references.classes.all(wire.classes()))
                        .topClass(references.classes.find(wire.topClass()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void race(Wire.Race wire) {
        define(
                references.races,
                Race.builder()
                        .id(wire.id())
                        .season(references.seasons.get(wire.season()))
                        .event(references.events.find(wire.event()))
                        .edition(optional(wire.edition()))
                        .circuit(references.circuits.find(wire.circuit()))
                        .name(Optional.ofNullable(wire.name()))
                        .start(date(wire.start()))
                        .round(optional(wire.round()))
                        .seasonFinale(answer(wire.seasonFinale()))
                        .scheduledDuration(duration(wire.scheduledDuration()))
                        .actualDuration(duration(wire.actualDuration()))
                        .scheduledDistance(distance(wire.scheduledDistance()))
                        .actualDistance(distance(wire.actualDistance()))
                        .kind(Words.RACE_KIND.of(wire.kind(), RaceKind.POINTS))
                        .status(Words.RACE_STATUS.find(wire.status()))
                        .pointsPercent(optional(wire.pointsPercent()))
                        .externalIds(externalIds(wire.externalIds()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    private void championship(Wire.Championship wire) {
        define(
                references.championships,
                Championship.builder()
                        .id(wire.id())
                        .name(wire.name())
                        .aliases(list(wire.aliases()))
                        .externalIds(externalIds(wire.externalIds()))
                        .series(references.series.get(wire.series()))
                        .role(Words.ROLE.of(wire.role()))
                        .citations(references.citations(wire.citations()))
                        .build());
    }

    static Optional<PartialDate> date(String text) {
        return text == null ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static Optional<Country> country(String code) {
        return code == null ? Optional.empty() : Optional.of(Country.of(code));
    }

    private static Optional<Duration> duration(String text) {
        return text == null ? Optional.empty() : Optional.of(Duration.parse(text));
    }

    private static Answer answer(Boolean known) {
        return known == null ? Answer.UNKNOWN : Answer.of(known);
    }

    private static Optional<Distance> distance(String text) {
        return text == null ? Optional.empty() : Optional.of(Distance.parse(text));
    }
}
