package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.json.form.DocumentForm;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.text.InvalidInputException;
import io.github.palmares.json.text.SourceException;
import io.github.palmares.json.text.Utf8Stream;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a document, once. Each element is linked as it is parsed; one that refers to what has not come yet waits for it, see
 * {@link ForwardReferences}, which only happens in documents whose arrays are not in the usual order.
 *
 * <p>There are two ways to take a fault: to read a book ends with the first, and to check a document goes on after each with
 * the next field or element. Both meet the same faults, in the same order and words.
 */
final class DocumentReader {
    /** Names are counted by the parser in bytes, escaped; by us in characters. */
    private static final int BYTES = 12;

    /** Beyond this the parser itself gives up a number, which it gathers as it does a text; it cannot say where it begins. */
    private static final int NUMBER = 100_000;

    private static final String MAJOR = "1.";

    private final JsonOptions options;
    private final Utf8Stream bytes;
    private final JsonFactory factory;
    private final Faults faults;
    private final References references = new References();
    private final ForwardReferences waiting = new ForwardReferences(this, references);
    private final List<Entity> entities = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final FactPlaces places = new FactPlaces();

    /** How many elements the arrays have held so far. */
    private int elements;

    /** Whether what a later minor version has added is skipped, in elements that wait too. */
    private boolean skipping;

    private DocumentReader(Utf8Stream bytes, JsonOptions options, Faults faults) {
        this.options = options;
        this.bytes = bytes;
        this.factory = factory(options);
        this.faults = faults;
    }

    private static JsonFactory factory(JsonOptions options) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(options.maxDepth())
                .maxNameLength((int) Math.min(Integer.MAX_VALUE, (long) BYTES * options.maxName()))
                .maxStringLength(Math.max(options.maxText(), NUMBER))
                .maxNumberLength(NUMBER)
                .maxDocumentLength(-1)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    /** The book that a document holds; the first fault is thrown. */
    static RecordBook read(Utf8Stream bytes, JsonOptions options) throws IOException {
        try {
            return new DocumentReader(bytes, options, Faults.THROWN).read();
        } catch (SourceException e) {
            throw e.thrown();
        }
    }

    /** All faults of a document. */
    static List<Finding> check(Utf8Stream bytes, JsonOptions options) throws IOException {
        Findings findings = new Findings();
        try {
            new DocumentReader(bytes, options, findings).check(findings);
        } catch (SourceException e) {
            throw e.thrown();
        }
        return findings.toList();
    }

    private RecordBook read() throws IOException {
        readDocument();
        RecordBook.Builder book = RecordBook.builder().addEntities(entities).addAll(facts);
        try {
            return book.build();
        } catch (IllegalArgumentException e) {
            throw Contradiction.among(facts, 1).stream()
                    .findFirst()
                    .map(this::told)
                    .orElseThrow(() -> e);
        }
    }

    private void check(Findings findings) throws IOException {
        try {
            readAll(findings);
        } catch (CheckEndedException e) {
            // The findings tell why.
        }
    }

    private void readAll(Findings findings) throws IOException {
        try {
            readDocument();
        } catch (RecordBookFormatException last) {
            findings.refused(last);
            return;
        }
        for (Contradiction each : Contradiction.among(facts, Findings.MOST)) {
            findings.contradicted(told(each), each.facts());
        }
    }

    /** A contradiction as the caller is told of it. */
    private RecordBookFormatException told(Contradiction contradiction) {
        int fact = contradiction.fact();
        return RecordBookFormatException.refusing(
                places.pointer(fact), bytes.placed(places.place(fact)), contradiction.refusal());
    }

    private void readDocument() throws IOException {
        try (IdReader in = open()) {
            readDocument(in);
        }
    }

    /** Begins with a document, whose first bytes may be refused already. */
    private IdReader open() throws IOException {
        try {
            return IdReader.of(factory, bytes, options, "", references, new OfFields(), stops());
        } catch (InvalidInputException e) {
            throw new RecordBookFormatException("", bytes.position(e.offset()), e.expected(), e.found());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private boolean stops() {
        return faults == Faults.THROWN;
    }

    private void readDocument(IdReader in) throws IOException {
        try {
            if (in.parser.nextToken() == null) {
                throw in.problems.of("a record book", "nothing");
            }
            in.open(DocumentForm.DOCUMENT);
            for (int field = in.next(); field != FieldReader.END; field = in.next()) {
                readField(field, in);
            }
            in.problems().expectEnd();
            if (in.parser.nextToken() != null) {
                faults.refused((RecordBookFormatException) in.problems.type("the end of the document"));
            }
            waiting.finish();
        } catch (InvalidInputException | JacksonException | IllegalArgumentException e) {
            throw in.problems().told(e);
        }
    }

    private void readField(int field, IdReader in) throws IOException {
        try {
            if (field == DocumentForm.SCHEMA_VERSION) {
                readVersion(in);
            } else {
                readArray(DocumentForm.type(field), in);
            }
        } catch (RecordBookFormatException fault) {
            faults.refused(fault);
            lose(in.parser.currentName(), fault);
            passOver(in);
        }
    }

    /** What a field holds that is refused may be referred to, under ids that nobody knows; so may what it was meant to be. */
    private void lose(String name, RecordBookFormatException fault) {
        for (RecordType type : RecordType.all()) {
            if (type.plural().equals(name) || fault.nearest().contains(type.plural())) {
                waiting.giveUp(type, null);
            }
        }
    }

    /** Goes to the end of the value of the current field. */
    private static void passOver(IdReader in) {
        int open = 0;
        for (JsonToken token = in.parser.currentToken(); ; token = in.parser.nextToken()) {
            in.dropped();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }

    /** What a later minor version has added is skipped; of a document in an unknown version nothing can be said. */
    private void readVersion(IdReader in) {
        int minor = minor(in.text());
        if (minor < 0) {
            faults.refused((RecordBookFormatException)
                    in.problems.type("a schema version 1.x; a later one needs a later Palmares"));
            throw new CheckEndedException();
        }
        if (minor > 0) {
            in.skipUnknown();
            skipping = true;
        }
    }

    /** Below 0 where it is no version that can be read. */
    private static int minor(String version) {
        int digits = version.length() - MAJOR.length();
        int minor = 0;
        for (int i = MAJOR.length(); i < version.length(); i++) {
            char c = version.charAt(i);
            minor = c >= '0' && c <= '9' && minor >= 0 ? 10 * minor + c - '0' : -1;
        }
        return version.startsWith(MAJOR) && digits >= 1 && digits <= 4 ? minor : -1;
    }

    private void readArray(RecordType type, IdReader in) throws IOException {
        Form form = Form.of(type.table());
        in.openList();
        for (int index = 0; in.nextElement(options.maxArray()); index++) {
            if (++elements > options.maxElements()) {
                throw in.problems.beyond("at most " + options.maxElements() + " elements in all arrays", null);
            }
            readElement(type, form, index, in);
        }
        if (type.isReferredTo()) {
            references.of(type).close();
        }
    }

    private void readElement(RecordType type, Form form, int index, IdReader in) throws IOException {
        long begin = in.offset();
        long place = bytes.keepFrom(begin);
        int level = in.level();
        int nesting = in.nesting();
        try {
            if (readValue(type, form, index, place, in)) {
                waiting.admit(type, in.lastId());
                return;
            }
        } catch (RecordBookFormatException | IllegalArgumentException fault) {
            in.refuseValue(fault);
        }
        in.skipTo(nesting, level);
        if (in.isFaulty()) {
            waiting.giveUp(type, in.lastId());
            return;
        }
        Deferred.Place where = new Deferred.Place(type, index, place, bytes.placed(place));
        Deferred element = new Deferred(where, bytes.copy(begin, in.end()));
        waiting.add(element, in.missing(), in.lastId());
    }

    /** Whether the element that the reader stands at was read; else something is lacking of it. */
    private boolean readValue(RecordType type, Form form, int index, long place, IdReader in) {
        in.beginElement();
        Object value = in.read(form);
        if (value == null) {
            return false;
        }
        if (value instanceof Entity entity) {
            references.of(type).add(entity.id(), entity);
            entities.add(entity);
        } else {
            if (value instanceof Entry entry) {
                references.of(type).add(entry.id(), entry);
            }
            facts.add((Fact) value);
            places.add(type, index, place);
        }
        return true;
    }

    /**
     * Reads an element again.
     *
     * @param refusal at the end of the document, how what is lacking still is refused; null before that
     * @return whether the element is there now, or waits
     */
    boolean readAgain(Deferred element, ForwardReferences.@Nullable Refusal refusal) throws IOException {
        Deferred.Place place = element.place();
        Utf8Stream again = Utf8Stream.again(element.bytes(), place.position());
        try (IdReader in = IdReader.of(factory, again, options, place.pointer(), references, faults, stops())) {
            if (skipping) {
                in.skipUnknown();
            }
            if (refusal != null) {
                in.noMoreToCome(refusal.waiting()::containsKey, refusal.circular());
            }
            return readDeferred(element, in);
        }
    }

    private boolean readDeferred(Deferred element, IdReader in) throws IOException {
        Deferred.Place place = element.place();
        try {
            in.parser.nextToken();
            if (readValue(place.type(), Form.of(place.type().table()), place.index(), place.begin(), in)) {
                return true;
            }
        } catch (RecordBookFormatException fault) {
            in.refuseValue(fault);
        } catch (InvalidInputException | JacksonException | IllegalArgumentException e) {
            in.refuseValue(in.problems().told(e));
        }
        if (!in.isFaulty()) {
            waiting.add(element, in.missing(), in.lastId());
        }
        return !in.isFaulty();
    }

    /** Takes the faults of fields, and notes what a field of the document would have held. */
    private final class OfFields implements Faults {
        @Override
        public void refused(RecordBookFormatException fault) {
            faults.refused(fault);
        }

        @Override
        public void skipped(RecordBookFormatException field) {
            faults.skipped(field);
        }

        @Override
        public void lost(String name, RecordBookFormatException fault) {
            lose(name, fault);
        }
    }
}
