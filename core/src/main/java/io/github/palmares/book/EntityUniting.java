package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Cited;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How statements about one entity unite. What they refer to is united before. */
final class EntityUniting {
    private EntityUniting() {}

    /** Unites statements of one kind and id. */
    static Entity unite(Collection<? extends Entity> statements) {
        return switch (statements.iterator().next().entityKind()) {
            case SOURCE -> unite(statements, Source.class, EntityUniting::source);
            case DRIVER -> unite(statements, Driver.class, EntityUniting::driver);
            case TEAM -> unite(statements, Team.class, EntityUniting::team);
            case MANUFACTURER -> unite(statements, Manufacturer.class, EntityUniting::manufacturer);
            case PERSON -> unite(statements, Person.class, EntityUniting::person);
            case ORGANISATION -> unite(statements, Organisation.class, EntityUniting::organisation);
            case CIRCUIT -> unite(statements, Circuit.class, EntityUniting::circuit);
            case SERIES -> unite(statements, Series.class, EntityUniting::series);
            case CAR_CLASS -> unite(statements, CarClass.class, EntityUniting::carClass);
            case CAR_MODEL -> unite(statements, CarModel.class, EntityUniting::carModel);
            case EVENT -> unite(statements, Event.class, EntityUniting::event);
            case SEASON -> unite(statements, Season.class, EntityUniting::season);
            case RACE -> unite(statements, Race.class, EntityUniting::race);
            case CHAMPIONSHIP -> unite(statements, Championship.class, EntityUniting::championship);
        };
    }

    private static <E extends Entity> E unite(
            Collection<? extends Entity> statements, Class<E> type, Function<Statements<E>, E> join) {
        return Statements.unite(
                statements.stream().map(type::cast).toList(), EntityUniting::subject, EntityUniting::citations, join);
    }

    /** The entity as a message names it. */
    static String subject(Entity entity) {
        return entity.entityKind().word() + " '" + entity.id() + "'";
    }

    static List<Citation> citations(Entity entity) {
        return entity instanceof Cited cited ? cited.citations() : List.of();
    }

    private static Source source(Statements<Source> said) {
        return said.first().toBuilder()
                .title(said.same("title", Source::title))
                .publisher(said.known("publisher", Source::publisher))
                .author(said.known("author", Source::author))
                .published(said.date("published", Source::published))
                .url(said.known("url", Source::url))
                .build();
    }

    private static Driver driver(Statements<Driver> said) {
        return said.first().toBuilder()
                .name(said.same("name", Driver::name))
                .aliases(said.union(Driver::aliases))
                .externalIds(said.union(Driver::externalIds))
                .nationality(said.known("nationality", Driver::nationality))
                .born(said.date("born", Driver::born))
                .givenName(said.known("given name", Driver::givenName))
                .familyName(said.known("family name", Driver::familyName))
                .legalName(said.known("legal name", Driver::legalName))
                .citations(said.union(Driver::citations))
                .build();
    }

    private static Team team(Statements<Team> said) {
        return said.first().toBuilder()
                .name(said.same("name", Team::name))
                .aliases(said.union(Team::aliases))
                .externalIds(said.union(Team::externalIds))
                .nationality(said.known("nationality", Team::nationality))
                .citations(said.union(Team::citations))
                .build();
    }

    private static Manufacturer manufacturer(Statements<Manufacturer> said) {
        return said.first().toBuilder()
                .name(said.same("name", Manufacturer::name))
                .aliases(said.union(Manufacturer::aliases))
                .externalIds(said.union(Manufacturer::externalIds))
                .citations(said.union(Manufacturer::citations))
                .build();
    }

    private static Person person(Statements<Person> said) {
        return said.first().toBuilder()
                .name(said.same("name", Person::name))
                .aliases(said.union(Person::aliases))
                .externalIds(said.union(Person::externalIds))
                .citations(said.union(Person::citations))
                .build();
    }

    private static Organisation organisation(Statements<Organisation> said) {
        return said.first().toBuilder()
                .name(said.same("name", Organisation::name))
                .aliases(said.union(Organisation::aliases))
                .externalIds(said.union(Organisation::externalIds))
                .citations(said.union(Organisation::citations))
                .build();
    }

    private static Circuit circuit(Statements<Circuit> said) {
        return said.first().toBuilder()
                .name(said.same("name", Circuit::name))
                .aliases(said.union(Circuit::aliases))
                .externalIds(said.union(Circuit::externalIds))
                .country(said.known("country", Circuit::country))
                .citations(said.union(Circuit::citations))
                .build();
    }

    private static Series series(Statements<Series> said) {
        return said.first().toBuilder()
                .name(said.same("name", Series::name))
                .aliases(said.union(Series::aliases))
                .externalIds(said.union(Series::externalIds))
                .citations(said.union(Series::citations))
                .build();
    }

    private static CarClass carClass(Statements<CarClass> said) {
        return said.first().toBuilder()
                .name(said.same("name", CarClass::name))
                .aliases(said.union(CarClass::aliases))
                .externalIds(said.union(CarClass::externalIds))
                .predecessors(said.union(CarClass::predecessors))
                .firstSeason(said.known("first season", CarClass::firstSeason))
                .competes(said.same("competes", CarClass::competes))
                .citations(said.union(CarClass::citations))
                .build();
    }

    private static CarModel carModel(Statements<CarModel> said) {
        return said.first().toBuilder()
                .name(said.same("name", CarModel::name))
                .aliases(said.union(CarModel::aliases))
                .externalIds(said.union(CarModel::externalIds))
                .manufacturer(said.known("manufacturer", CarModel::manufacturer))
                .technicalRules(said.known("technical rules", CarModel::technicalRules))
                .citations(said.union(CarModel::citations))
                .build();
    }

    private static Event event(Statements<Event> said) {
        return said.first().toBuilder()
                .name(said.same("name", Event::name))
                .aliases(said.union(Event::aliases))
                .externalIds(said.union(Event::externalIds))
                .circuit(said.known("circuit", Event::circuit))
                .citations(said.union(Event::citations))
                .build();
    }

    private static Season season(Statements<Season> said) {
        Season.Builder builder = said.first().toBuilder()
                .series(said.same("series", Season::series))
                .label(said.same("label", Season::label))
                .classes(said.inOrder("classes", Season::classes))
                .topClass(said.known("top class", Season::topClass))
                .citations(said.union(Season::citations));
        said.together("classes and top class", EntityUniting::classes, Season::topClass, List::contains);
        return builder.build();
    }

    private static Optional<List<CarClass>> classes(Season season) {
        return season.classes().isEmpty() ? Optional.empty() : Optional.of(season.classes());
    }

    private static Race race(Statements<Race> said) {
        return said.first().toBuilder()
                .season(said.same("season", Race::season))
                .event(said.known("event", Race::event))
                .edition(said.number("edition", Race::edition))
                .circuit(said.known("circuit", Race::circuit))
                .name(said.known("name", Race::name))
                .start(said.date("start", Race::start))
                .round(said.number("round", Race::round))
                .scheduledDuration(said.known("scheduled duration", Race::scheduledDuration))
                .actualDuration(said.known("actual duration", Race::actualDuration))
                .scheduledDistance(said.known("scheduled distance", Race::scheduledDistance))
                .actualDistance(said.known("actual distance", Race::actualDistance))
                .kind(said.same("kind", Race::kind))
                .status(said.known("status", Race::status))
                .externalIds(said.union(Race::externalIds))
                .citations(said.union(Race::citations))
                .build();
    }

    private static Championship championship(Statements<Championship> said) {
        return said.first().toBuilder()
                .name(said.same("name", Championship::name))
                .aliases(said.union(Championship::aliases))
                .externalIds(said.union(Championship::externalIds))
                .series(said.same("series", Championship::series))
                .role(said.same("role", Championship::role))
                .citations(said.union(Championship::citations))
                .build();
    }
}
