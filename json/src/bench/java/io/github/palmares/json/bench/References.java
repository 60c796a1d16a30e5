package io.github.palmares.json.bench;

import io.github.palmares.model.Affiliable;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Citation;
import io.github.palmares.model.Competitor;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Party;
import io.github.palmares.model.Person;
import io.github.palmares.model.Race;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a document has defined, kind by kind, and the small values that many forms hold. */
final class References {
    final Ids<Source> sources = new Ids<>("source");
    final Ids<Driver> drivers = new Ids<>("driver");
    final Ids<Team> teams = new Ids<>("team");
    final Ids<Manufacturer> manufacturers = new Ids<>("manufacturer");
    final Ids<Person> persons = new Ids<>("person");
    final Ids<Organisation> organisations = new Ids<>("organisation");
    final Ids<Circuit> circuits = new Ids<>("circuit");
    final Ids<Series> series = new Ids<>("series");
    final Ids<CarClass> classes = new Ids<>("class");
    final Ids<CarModel> cars = new Ids<>("car");
    final Ids<Event> events = new Ids<>("event");
    final Ids<Season> seasons = new Ids<>("season");
    final Ids<Race> races = new Ids<>("race");
    final Ids<Championship> championships = new Ids<>("championship");
    final Ids<Entry> entries = new Ids<>("entry");

    List<Citation> citations(List<Wire.Citation> wires) {
        if (wires == null) {
            return List.of();
        }
        List<Citation> citations = new ArrayList<>(wires.size());
        for (Wire.Citation wire : wires) {
            citations.add(new Citation(sources.get(wire.source()), optional(wire.paragraph())));
        }
        return citations;
    }

    static List<ExternalId> externalIds(List<Wire.ExternalId> wires) {
        if (wires == null) {
            return List.of();
        }
        List<ExternalId> externalIds = new ArrayList<>(wires.size());
        for (Wire.ExternalId wire : wires) {
            externalIds.add(ExternalId.of(wire.scheme(), wire.value()));
        }
        return externalIds;
    }

    Competitor competitor(Wire.Any any) {
        return (Competitor) affiliable(any);
    }

    Optional<Competitor> findCompetitor(Wire.Any any) {
        return any == null ? Optional.empty() : Optional.of(competitor(any));
    }

    Party party(Wire.Any any) {
        return (Party) affiliable(any);
    }

    Affiliable affiliable(Wire.Any any) {
        Affiliable found = null;
        int given = 0;
        if (any.driver() != null) {
            found = drivers.get(any.driver());
            given++;
        }
        if (any.team() != null) {
            found = teams.get(any.team());
            given++;
        }
        if (any.manufacturer() != null) {
            found = manufacturers.get(any.manufacturer());
            given++;
        }
        if (any.person() != null) {
            found = persons.get(any.person());
            given++;
        }
        if (any.organisation() != null) {
            found = organisations.get(any.organisation());
            given++;
        }
        if (any.series() != null) {
            found = series.get(any.series());
            given++;
        }
        if (given != 1) {
            throw new IllegalArgumentException("a reference names " + given + " kinds");
        }
        return found;
    }

    static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** An absent list is empty. */
    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }
}
