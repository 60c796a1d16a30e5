package io.github.palmares.json;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a document's arrays, and adds them to a book. */
final class ElementReader {
    private final References references = new References();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Places places = new Places();

    References references() {
        return references;
    }

    /** The book of all that was read, which may contradict itself. */
    RecordBook book(Utf8Stream bytes) {
        try {
            return RecordBook.builder().addEntities(entities).addAll(facts).build();
        } catch (IllegalArgumentException e) {
            Contradiction first = Contradiction.first(facts);
            throw first == null ? e : told(first, bytes);
        }
    }

    /** A contradiction as the caller is told of it. */
    RecordBookFormatException told(Contradiction contradiction, Utf8Stream bytes) {
        int fact = contradiction.fact();
        return RecordBookFormatException.refusing(
                places.pointer(fact), bytes.placed(places.place(fact)), contradiction.refusal());
    }

    /** All facts read so far, in the order in which they were. */
    List<Fact> facts() {
        return facts;
    }

    /** The values that an array defines; null for facts, to which nothing refers. */
    @Nullable
    IdTable<?> table(int array) {
        int index = array - DocumentForm.SOURCES;
        return array <= DocumentForm.ENTRIES ? references.all().get(index) : null;
    }

    /** Reads the element that the reader stands at, and where it is in the document. */
    void read(int array, int index, long place, LinkReader in) {
        switch (array) {
            case DocumentForm.SOURCES -> define(references.sources, PartyCodec.readSource(in));
            case DocumentForm.DRIVERS -> define(references.drivers, PartyCodec.readDriver(in));
            case DocumentForm.TEAMS -> define(references.teams, PartyCodec.readTeam(in));
            case DocumentForm.MANUFACTURERS -> define(references.manufacturers, PartyCodec.readManufacturer(in));
            case DocumentForm.PERSONS -> define(references.persons, PartyCodec.readPerson(in));
            case DocumentForm.ORGANISATIONS -> define(references.organisations, PartyCodec.readOrganisation(in));
            case DocumentForm.CIRCUITS -> define(references.circuits, RacingCodec.readCircuit(in));
            case DocumentForm.SERIES -> define(references.series, RacingCodec.readSeries(in));
            case DocumentForm.CLASSES -> define(references.classes, CarCodec.readCarClass(in));
            case DocumentForm.CARS -> define(references.cars, CarCodec.readCarModel(in));
            case DocumentForm.EVENTS -> define(references.events, RacingCodec.readEvent(in));
            case DocumentForm.SEASONS -> define(references.seasons, RacingCodec.readSeason(in));
            case DocumentForm.RACES -> define(references.races, RacingCodec.readRace(in));
            case DocumentForm.CHAMPIONSHIPS -> define(references.championships, RacingCodec.readChampionship(in));
            default -> {
                facts.add(readFact(array, in));
                places.add(array, index, place);
            }
        }
    }

    private Fact readFact(int array, LinkReader in) {
        return switch (array) {
            case DocumentForm.ENTRIES -> define(EntryCodec.readEntry(in));
            case DocumentForm.RESULTS -> ResultCodec.readResult(in);
            case DocumentForm.TITLES -> FactCodec.readTitle(in);
            case DocumentForm.AFFILIATIONS -> FactCodec.readAffiliation(in);
            case DocumentForm.TOTALS -> TotalCodec.readStatedTotal(in);
            case DocumentForm.COVERAGE -> FactCodec.readCoverage(in);
            default -> TotalCodec.readPointsAdjustment(in);
        };
    }

    private <T extends Entity> void define(IdTable<T> table, T entity) {
        table.add(entity.id(), entity);
        entities.add(entity);
    }

    private Entry define(Entry entry) {
        references.entries.add(entry.id(), entry);
        return entry;
    }
}
