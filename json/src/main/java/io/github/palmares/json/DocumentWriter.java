package io.github.palmares.json;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.CarClass;
import io.github.palmares.model.CarModel;
import io.github.palmares.model.Championship;
import io.github.palmares.model.Circuit;
import io.github.palmares.model.Coverage;
import io.github.palmares.model.Driver;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Event;
import io.github.palmares.model.Manufacturer;
import io.github.palmares.model.Organisation;
import io.github.palmares.model.Person;
import io.github.palmares.model.PointsAdjustment;
import io.github.palmares.model.Race;
import io.github.palmares.model.Result;
import io.github.palmares.model.Season;
import io.github.palmares.model.Series;
import io.github.palmares.model.Source;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Team;
import io.github.palmares.model.Title;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a book as a document: the same book, the same bytes. */
final class DocumentWriter {
    private final RecordBook book;
    private final FieldWriter out;

    private DocumentWriter(RecordBook book, FieldWriter out) {
        this.book = book;
        this.out = out;
    }

    static void write(RecordBook book, OutputStream target, JsonOptions options) throws IOException {
        write(book, factory().createGenerator(context(options), target, JsonEncoding.UTF8), options);
    }

    static void write(RecordBook book, Writer target, JsonOptions options) throws IOException {
        write(book, factory().createGenerator(context(options), target), options);
    }

    /** Writes a book as a value among others. */
    static void write(RecordBook book, JsonGenerator generator) {
        new DocumentWriter(book, new FieldWriter(generator)).write();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }

    private static ObjectWriteContext context(JsonOptions options) {
        return options.pretty() ? new PrettyContext() : ObjectWriteContext.empty();
    }

    private static void write(RecordBook book, JsonGenerator generator, JsonOptions options) throws IOException {
        try (generator) {
            new DocumentWriter(book, new FieldWriter(generator)).write();
            if (options.pretty()) {
                generator.writeRaw('\n');
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void write() {
        Form outer = out.open(DocumentForm.DOCUMENT);
        out.text(DocumentForm.SCHEMA_VERSION, DocumentForm.VERSION);
        array(DocumentForm.SOURCES, book.sources());
        array(DocumentForm.DRIVERS, book.drivers());
        array(DocumentForm.TEAMS, book.teams());
        array(DocumentForm.MANUFACTURERS, book.manufacturers());
        array(DocumentForm.PERSONS, book.persons());
        array(DocumentForm.ORGANISATIONS, book.organisations());
        array(DocumentForm.CIRCUITS, book.circuits());
        array(DocumentForm.SERIES, book.series());
        array(DocumentForm.CLASSES, book.classes());
        array(DocumentForm.CARS, book.cars());
        array(DocumentForm.EVENTS, book.events());
        array(DocumentForm.SEASONS, book.seasons());
        array(DocumentForm.RACES, book.races());
        array(DocumentForm.CHAMPIONSHIPS, book.championships());
        writeFacts();
        out.close(outer);
    }

    private void writeFacts() {
        array(DocumentForm.ENTRIES, book.entries().toList());
        array(DocumentForm.RESULTS, book.results().toList());
        array(DocumentForm.TITLES, book.titles().toList());
        array(DocumentForm.AFFILIATIONS, book.affiliations().toList());
        array(DocumentForm.TOTALS, book.totals().toList());
        array(DocumentForm.COVERAGE, book.coverage());
        array(DocumentForm.ADJUSTMENTS, book.adjustments());
    }

    /** What there is none of is not written. */
    private void array(int array, List<?> values) {
        if (!values.isEmpty()) {
            out.openList(array);
            for (Object value : values) {
                element(array, value);
            }
            out.closeList();
        }
    }

    private void element(int array, Object value) {
        switch (array) {
            case DocumentForm.SOURCES -> PartyCodec.write((Source) value, out);
            case DocumentForm.DRIVERS -> PartyCodec.write((Driver) value, out);
            case DocumentForm.TEAMS -> PartyCodec.write((Team) value, out);
            case DocumentForm.MANUFACTURERS -> PartyCodec.write((Manufacturer) value, out);
            case DocumentForm.PERSONS -> PartyCodec.write((Person) value, out);
            case DocumentForm.ORGANISATIONS -> PartyCodec.write((Organisation) value, out);
            case DocumentForm.CIRCUITS -> RacingCodec.write((Circuit) value, out);
            case DocumentForm.SERIES -> RacingCodec.write((Series) value, out);
            case DocumentForm.CLASSES -> CarCodec.write((CarClass) value, out);
            case DocumentForm.CARS -> CarCodec.write((CarModel) value, out);
            case DocumentForm.EVENTS -> RacingCodec.write((Event) value, out);
            case DocumentForm.SEASONS -> RacingCodec.write((Season) value, out);
            case DocumentForm.RACES -> RacingCodec.write((Race) value, out);
            case DocumentForm.CHAMPIONSHIPS -> RacingCodec.write((Championship) value, out);
            default -> fact(array, value);
        }
    }

    private void fact(int array, Object fact) {
        switch (array) {
            case DocumentForm.ENTRIES -> EntryCodec.write((Entry) fact, out);
            case DocumentForm.RESULTS -> ResultCodec.write((Result) fact, out);
            case DocumentForm.TITLES -> FactCodec.write((Title) fact, out);
            case DocumentForm.AFFILIATIONS -> FactCodec.write((Affiliation) fact, out);
            case DocumentForm.TOTALS -> TotalCodec.write((StatedTotal) fact, out);
            case DocumentForm.COVERAGE -> FactCodec.write((Coverage) fact, out);
            default -> TotalCodec.write((PointsAdjustment) fact, out);
        }
    }
}
