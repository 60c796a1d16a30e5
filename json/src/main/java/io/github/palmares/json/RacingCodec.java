package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Event;
import io.github.palmares.model.Race;
import io.github.palmares.model.RaceKind;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;

/** What is raced for and where. */
final class RacingCodec {
    private RacingCodec() {}

    static Circuit readCircuit(LinkReader in) {
        Circuit.Builder circuit = Circuit.builder();
        in.open(RacingForms.CIRCUIT);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> circuit.id(in.newId(in.references.circuits));
                case PartyForms.NAME -> circuit.name(in.text());
                case PartyForms.ALIASES -> circuit.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> circuit.externalIds(SharedCodec.externalIds(in));
                case RacingForms.CIRCUIT_COUNTRY -> circuit.country(in.country());
                default -> circuit.citations(SharedCodec.citations(in));
            }
        }
        return circuit.build();
    }

    static void write(Circuit circuit, FieldWriter out) {
        Form outer = out.open(RacingForms.CIRCUIT);
        out.text(PartyForms.ID, circuit.id());
        out.text(PartyForms.NAME, circuit.name());
        out.texts(PartyForms.ALIASES, circuit.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, circuit.externalIds());
        out.text(RacingForms.CIRCUIT_COUNTRY, circuit.country());
        out.citations(RacingForms.CIRCUIT_CITATIONS, circuit.citations());
        out.close(outer);
    }

    static Series readSeries(LinkReader in) {
        Series.Builder series = Series.builder();
        in.open(RacingForms.SERIES);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> series.id(in.newId(in.references.series));
                case PartyForms.NAME -> series.name(in.text());
                case PartyForms.ALIASES -> series.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> series.externalIds(SharedCodec.externalIds(in));
                default -> series.citations(SharedCodec.citations(in));
            }
        }
        return series.build();
    }

    static void write(Series series, FieldWriter out) {
        Form outer = out.open(RacingForms.SERIES);
        out.text(PartyForms.ID, series.id());
        out.text(PartyForms.NAME, series.name());
        out.texts(PartyForms.ALIASES, series.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, series.externalIds());
        out.citations(RacingForms.SERIES_CITATIONS, series.citations());
        out.close(outer);
    }

    static Event readEvent(LinkReader in) {
        Event.Builder event = Event.builder();
        in.open(RacingForms.EVENT);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> event.id(in.newId(in.references.events));
                case PartyForms.NAME -> event.name(in.text());
                case PartyForms.ALIASES -> event.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> event.externalIds(SharedCodec.externalIds(in));
                case RacingForms.EVENT_CIRCUIT -> event.circuit(in.reference(in.references.circuits));
                default -> event.citations(SharedCodec.citations(in));
            }
        }
        return event.build();
    }

    static void write(Event event, FieldWriter out) {
        Form outer = out.open(RacingForms.EVENT);
        out.text(PartyForms.ID, event.id());
        out.text(PartyForms.NAME, event.name());
        out.texts(PartyForms.ALIASES, event.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, event.externalIds());
        out.reference(RacingForms.EVENT_CIRCUIT, event.circuit());
        out.citations(RacingForms.EVENT_CITATIONS, event.citations());
        out.close(outer);
    }

    static Championship readChampionship(LinkReader in) {
        Championship.Builder championship = Championship.builder();
        in.open(RacingForms.CHAMPIONSHIP);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> championship.id(in.newId(in.references.championships));
                case PartyForms.NAME -> championship.name(in.text());
                case PartyForms.ALIASES -> championship.aliases(SharedCodec.texts(in));
                case PartyForms.EXTERNAL_IDS -> championship.externalIds(SharedCodec.externalIds(in));
                case RacingForms.CHAMPIONSHIP_SERIES -> championship.series(in.reference(in.references.series));
                case RacingForms.CHAMPIONSHIP_ROLE -> championship.role(in.word(Vocabulary.ROLE));
                default -> championship.citations(SharedCodec.citations(in));
            }
        }
        return championship.build();
    }

    static void write(Championship championship, FieldWriter out) {
        Form outer = out.open(RacingForms.CHAMPIONSHIP);
        out.text(PartyForms.ID, championship.id());
        out.text(PartyForms.NAME, championship.name());
        out.texts(PartyForms.ALIASES, championship.aliases());
        out.externalIds(PartyForms.EXTERNAL_IDS, championship.externalIds());
        out.reference(RacingForms.CHAMPIONSHIP_SERIES, championship.series());
        out.word(RacingForms.CHAMPIONSHIP_ROLE, Vocabulary.ROLE, championship.role());
        out.citations(RacingForms.CHAMPIONSHIP_CITATIONS, championship.citations());
        out.close(outer);
    }

    static Season readSeason(LinkReader in) {
        Season.Builder season = Season.builder();
        in.open(RacingForms.SEASON);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> season.id(in.newId(in.references.seasons));
                case RacingForms.SEASON_SERIES -> season.series(in.reference(in.references.series));
                case RacingForms.SEASON_LABEL -> season.label(in.text());
                case RacingForms.SEASON_CLASSES -> season.classes(SharedCodec.references(in, in.references.classes));
                case RacingForms.SEASON_TOP_CLASS -> season.topClass(in.reference(in.references.classes));
                default -> season.citations(SharedCodec.citations(in));
            }
        }
        return season.build();
    }

    static void write(Season season, FieldWriter out) {
        Form outer = out.open(RacingForms.SEASON);
        out.text(PartyForms.ID, season.id());
        out.reference(RacingForms.SEASON_SERIES, season.series());
        out.text(RacingForms.SEASON_LABEL, season.label());
        out.references(RacingForms.SEASON_CLASSES, season.classes());
        out.reference(RacingForms.SEASON_TOP_CLASS, season.topClass());
        out.citations(RacingForms.SEASON_CITATIONS, season.citations());
        out.close(outer);
    }

    static Race readRace(LinkReader in) {
        Race.Builder race = Race.builder();
        in.open(RacingForms.RACE);
        for (int field = in.next(); field != END; field = in.next()) {
            switch (field) {
                case PartyForms.ID -> race.id(in.newId(in.references.races));
                case RacingForms.RACE_SEASON -> race.season(in.reference(in.references.seasons));
                case RacingForms.RACE_EVENT -> race.event(in.reference(in.references.events));
                case RacingForms.RACE_EDITION -> race.edition(in.integer());
                case RacingForms.RACE_CIRCUIT -> race.circuit(in.reference(in.references.circuits));
                case RacingForms.RACE_NAME -> race.name(in.text());
                case RacingForms.RACE_START -> race.start(in.date());
                case RacingForms.RACE_ROUND -> race.round(in.integer());
                case RacingForms.RACE_SCHEDULED_DURATION -> race.scheduledDuration(in.duration());
                case RacingForms.RACE_ACTUAL_DURATION -> race.actualDuration(in.duration());
                case RacingForms.RACE_SCHEDULED_DISTANCE -> race.scheduledDistance(in.distance());
                case RacingForms.RACE_ACTUAL_DISTANCE -> race.actualDistance(in.distance());
                case RacingForms.RACE_KIND -> race.kind(in.word(Vocabulary.RACE_KIND));
                case RacingForms.RACE_STATUS -> race.status(in.word(Vocabulary.RACE_STATUS));
                case RacingForms.RACE_EXTERNAL_IDS -> race.externalIds(SharedCodec.externalIds(in));
                default -> race.citations(SharedCodec.citations(in));
            }
        }
        return race.build();
    }

    static void write(Race race, FieldWriter out) {
        Form outer = out.open(RacingForms.RACE);
        out.text(PartyForms.ID, race.id());
        out.reference(RacingForms.RACE_SEASON, race.season());
        out.reference(RacingForms.RACE_EVENT, race.event());
        out.integer(RacingForms.RACE_EDITION, race.edition());
        out.reference(RacingForms.RACE_CIRCUIT, race.circuit());
        out.text(RacingForms.RACE_NAME, race.name());
        out.text(RacingForms.RACE_START, race.start());
        out.integer(RacingForms.RACE_ROUND, race.round());
        out.text(RacingForms.RACE_SCHEDULED_DURATION, race.scheduledDuration());
        out.text(RacingForms.RACE_ACTUAL_DURATION, race.actualDuration());
        out.text(RacingForms.RACE_SCHEDULED_DISTANCE, race.scheduledDistance());
        out.text(RacingForms.RACE_ACTUAL_DISTANCE, race.actualDistance());
        out.word(RacingForms.RACE_KIND, Vocabulary.RACE_KIND, race.kind(), RaceKind.POINTS);
        out.word(RacingForms.RACE_STATUS, Vocabulary.RACE_STATUS, race.status());
        out.externalIds(RacingForms.RACE_EXTERNAL_IDS, race.externalIds());
        out.citations(RacingForms.RACE_CITATIONS, race.citations());
        out.close(outer);
    }
}
