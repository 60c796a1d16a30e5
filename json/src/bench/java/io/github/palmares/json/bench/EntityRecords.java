package io.github.palmares.json.bench;

import io.github.palmares.model.Answer;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Named;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Season;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Makes plain records of entities. What is absent, empty or implied is null, and so is not written. */
final class EntityRecords {
    private EntityRecords() {}

    static Wire.Source source(Source source) {
        return new Wire.Source(
                source.id(),
                source.title(),
                source.publisher().orElse(null),
                source.author().orElse(null),
                text(source.published()),
                text(source.url()));
    }

    static Wire.Driver driver(Driver driver) {
        return new Wire.Driver(
                driver.id(),
                driver.name(),
                texts(driver.aliases()),
                externalIds(driver.externalIds()),
                text(driver.nationality()),
                text(driver.born()),
                driver.givenName().orElse(null),
                driver.familyName().orElse(null),
                driver.legalName().orElse(null),
                citations(driver.citations()));
    }

    static Wire.Team team(Team team) {
        return new Wire.Team(
                team.id(),
                team.name(),
                texts(team.aliases()),
                externalIds(team.externalIds()),
                text(team.nationality()),
                citations(team.citations()));
    }

    static Wire.Plain plain(Named named) {
        return new Wire.Plain(
                named.id(),
                named.name(),
                texts(named.aliases()),
                externalIds(named.externalIds()),
                citations(named.citations()));
    }

    static Wire.Circuit circuit(Circuit circuit) {
        return new Wire.Circuit(
                circuit.id(),
                circuit.name(),
                texts(circuit.aliases()),
                externalIds(circuit.externalIds()),
                text(circuit.country()),
                citations(circuit.citations()));
    }

    static Wire.CarClass carClass(CarClass carClass) {
        return new Wire.CarClass(
                carClass.id(),
                carClass.name(),
                texts(carClass.aliases()),
                externalIds(carClass.externalIds()),
                ids(carClass.predecessors()),
                carClass.firstSeason().orElse(null),
                carClass.competes() ? null : Boolean.FALSE,
                citations(carClass.citations()));
    }

    static Wire.Car car(CarModel car) {
        return new Wire.Car(
                car.id(),
                car.name(),
                texts(car.aliases()),
                externalIds(car.externalIds()),
                id(car.manufacturer()),
                car.technicalRules().orElse(null),
                citations(car.citations()));
    }

    static Wire.Event event(Event event) {
        return new Wire.Event(
                event.id(),
                event.name(),
                texts(event.aliases()),
                externalIds(event.externalIds()),
                id(event.circuit()),
                citations(event.citations()));
    }

    static Wire.Season season(Season season) {
        return new Wire.Season(
                season.id(),
                season.series().id(),
                season.label(),
                ids(season.classes()),
                id(season.topClass()),
                citations(season.citations()));
    }

    static Wire.Race race(Race race) {
        return new Wire.Race(
                race.id(),
                race.season().id(),
                id(race.event()),
                number(race.edition()),
                id(race.circuit()),
                race.name().orElse(null),
                text(race.start()),
                number(race.round()),
                flag(race.seasonFinale()),
                text(race.scheduledDuration()),
                text(race.actualDuration()),
                text(race.scheduledDistance()),
                text(race.actualDistance()),
                Words.RACE_KIND.word(race.kind(), RaceKind.POINTS),
                Words.RACE_STATUS.word(race.status()),
                number(race.pointsPercent()),
                externalIds(race.externalIds()),
                citations(race.citations()));
    }

    static Wire.Championship championship(Championship championship) {
        return new Wire.Championship(
                championship.id(),
                championship.name(),
                texts(championship.aliases()),
                externalIds(championship.externalIds()),
                championship.series().id(),
                Words.ROLE.word(championship.role()),
                citations(championship.citations()));
    }

    static List<Wire.Citation> citations(List<Citation> citations) {
        return all(citations, citation -> new Wire.Citation(citation.source().id(), number(citation.paragraph())));
    }

    static List<Wire.ExternalId> externalIds(List<ExternalId> externalIds) {
        return all(externalIds, externalId -> new Wire.ExternalId(externalId.scheme(), externalId.value()));
    }

    static List<String> ids(List<? extends Entity> entities) {
        return all(entities, Entity::id);
    }

    static List<String> texts(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }

    /** Null where there are none. */
    static <T, W> List<W> all(List<T> values, Function<? super T, W> record) {
        if (values.isEmpty()) {
            return null;
        }
        List<W> records = new ArrayList<>(values.size());
        for (T value : values) {
            records.add(record.apply(value));
        }
        return records;
    }

    static String id(Optional<? extends Entity> entity) {
        return entity.isPresent() ? entity.get().id() : null;
    }

    static String text(Optional<?> value) {
        return value.isPresent() ? value.get().toString() : null;
    }

    static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static Boolean flag(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer.isYes();
    }
}
