package io.github.palmares.book;

import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites what entities refer to. Where no reference changes, the same instance comes back: a book has a million results,
 * and most of the time nothing changes.
 */
abstract class EntityRelinker {
    private final UnaryOperator<Citation> citation = this::citation;
    private @Nullable Citation lastCitation;
    private @Nullable Citation lastCitationLinked;

    /** What a reference to this entity shall refer to; it is asked for every reference. */
    abstract <E extends Entity> E link(E entity);

    /** The entity itself, with all that it refers to rewritten. */
    final <E extends Entity> E relink(E entity) {
        Entity relinked = switch (entity.entityKind()) {
            case SOURCE -> (Source) entity;
            case DRIVER -> driver((Driver) entity);
            case TEAM -> team((Team) entity);
            case MANUFACTURER -> manufacturer((Manufacturer) entity);
            case PERSON -> person((Person) entity);
            case ORGANISATION -> organisation((Organisation) entity);
            case CIRCUIT -> circuit((Circuit) entity);
            case SERIES -> series((Series) entity);
            case CAR_CLASS -> carClass((CarClass) entity);
            case CAR_MODEL -> carModel((CarModel) entity);
            case EVENT -> event((Event) entity);
            case SEASON -> season((Season) entity);
            case RACE -> race((Race) entity);
            case CHAMPIONSHIP -> championship((Championship) entity);
        };
        @SuppressWarnings("unchecked")
        E ofSameKind = (E) relinked;
        return ofSameKind;
    }

    private Driver driver(Driver driver) {
        List<Citation> citations = citations(driver.citations());
        return same(citations, driver.citations())
                ? driver
                : driver.toBuilder().citations(citations).build();
    }

    private Team team(Team team) {
        List<Citation> citations = citations(team.citations());
        return same(citations, team.citations())
                ? team
                : team.toBuilder().citations(citations).build();
    }

    private Manufacturer manufacturer(Manufacturer manufacturer) {
        List<Citation> citations = citations(manufacturer.citations());
        return same(citations, manufacturer.citations())
                ? manufacturer
                : manufacturer.toBuilder().citations(citations).build();
    }

    private Person person(Person person) {
        List<Citation> citations = citations(person.citations());
        return same(citations, person.citations())
                ? person
                : person.toBuilder().citations(citations).build();
    }

    private Organisation organisation(Organisation organisation) {
        List<Citation> citations = citations(organisation.citations());
        return same(citations, organisation.citations())
                ? organisation
                : organisation.toBuilder().citations(citations).build();
    }

    private Circuit circuit(Circuit circuit) {
        List<Citation> citations = citations(circuit.citations());
        return same(citations, circuit.citations())
                ? circuit
                : circuit.toBuilder().citations(citations).build();
    }

    private Series series(Series series) {
        List<Citation> citations = citations(series.citations());
        return same(citations, series.citations())
                ? series
                : series.toBuilder().citations(citations).build();
    }

    private CarClass carClass(CarClass carClass) {
        List<CarClass> predecessors = links(carClass.predecessors());
        List<Citation> citations = citations(carClass.citations());
        return same(predecessors, carClass.predecessors()) && same(citations, carClass.citations())
                ? carClass
                : carClass.toBuilder()
                        .predecessors(predecessors)
                        .citations(citations)
                        .build();
    }

    private CarModel carModel(CarModel car) {
        Optional<Manufacturer> manufacturer = links(car.manufacturer());
        List<Citation> citations = citations(car.citations());
        return same(manufacturer, car.manufacturer()) && same(citations, car.citations())
                ? car
                : car.toBuilder()
                        .manufacturer(manufacturer)
                        .citations(citations)
                        .build();
    }

    private Event event(Event event) {
        Optional<Circuit> circuit = links(event.circuit());
        List<Citation> citations = citations(event.citations());
        return same(circuit, event.circuit()) && same(citations, event.citations())
                ? event
                : event.toBuilder().circuit(circuit).citations(citations).build();
    }

    private Season season(Season season) {
        Series series = link(season.series());
        List<CarClass> classes = links(season.classes());
        Optional<CarClass> topClass = links(season.topClass());
        List<Citation> citations = citations(season.citations());
        boolean same = same(series, season.series())
                && same(classes, season.classes())
                && same(topClass, season.topClass())
                && same(citations, season.citations());
        return same
                ? season
                : season.toBuilder()
                        .series(series)
                        .classes(classes)
                        .topClass(topClass)
                        .citations(citations)
                        .build();
    }

    private Race race(Race race) {
        Season season = link(race.season());
        Optional<Event> event = links(race.event());
        Optional<Circuit> circuit = links(race.circuit());
        List<Citation> citations = citations(race.citations());
        boolean same = same(season, race.season())
                && same(event, race.event())
                && same(circuit, race.circuit())
                && same(citations, race.citations());
        return same
                ? race
                : race.toBuilder()
                        .season(season)
                        .event(event)
                        .circuit(circuit)
                        .citations(citations)
                        .build();
    }

    private Championship championship(Championship championship) {
        Series series = link(championship.series());
        List<Citation> citations = citations(championship.citations());
        return same(series, championship.series()) && same(citations, championship.citations())
                ? championship
                : championship.toBuilder().series(series).citations(citations).build();
    }

    final List<Citation> citations(List<Citation> citations) {
        return each(citations, citation);
    }

    /** Many records in a row cite the same place, so the last one is remembered. */
    private Citation citation(Citation citation) {
        if (lastCitation == null || lastCitationLinked == null || !same(citation, lastCitation)) {
            Source source = link(citation.source());
            lastCitationLinked =
                    same(source, citation.source()) ? citation : new Citation(source, citation.paragraph());
            lastCitation = citation;
        }
        return lastCitationLinked;
    }

    final <E extends Entity> List<E> links(List<E> entities) {
        return each(entities, this::link);
    }

    final <E extends Entity> Optional<E> links(Optional<E> entity) {
        return entity.isPresent() ? Optional.of(link(entity.get())) : entity;
    }

    /** The list with each element rewritten; the same list where none changes. */
    static <T> List<T> each(List<T> list, UnaryOperator<T> rewrite) {
        List<T> changed = null;
        for (int i = 0; i < list.size(); i++) {
            T before = list.get(i);
            T after = rewrite.apply(before);
            if (changed == null && !same(before, after)) {
                changed = new ArrayList<>(list.subList(0, i));
            }
            if (changed != null) {
                changed.add(after);
            }
        }
        return changed == null ? list : changed;
    }

    static boolean same(Object before, Object after) {
        return before == after;
    }

    static boolean same(Optional<?> before, Optional<?> after) {
        return before.isPresent() == after.isPresent() && (before.isEmpty() || same(before.get(), after.get()));
    }
}
