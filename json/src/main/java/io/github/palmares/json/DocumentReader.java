package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.book.RecordBook;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a document, once. Each element is linked as it is parsed; one that refers to what has not come yet waits for it, see
 * {@link WaitingRoom}, which only happens in documents whose arrays are not in the usual order.
 */
final class DocumentReader {
    /** Names are counted by the parser in bytes, escaped; by us in characters. */
    private static final int BYTES = 12;

    /** Beyond this the parser itself gives up a number, without saying where it begins. */
    private static final int NUMBER = 100_000;

    private static final String MAJOR = "1.";

    /** How deep the context of a document's array is nested. */
    static final int ARRAY = 2;

    private final JsonOptions options;
    private final Utf8Stream bytes;
    private final JsonFactory factory;
    private final ElementReader elements = new ElementReader();
    private final WaitingRoom waiting;

    DocumentReader(Utf8Stream bytes, JsonOptions options) {
        this.options = options;
        this.bytes = bytes;
        this.factory = factory(options);
        this.waiting = new WaitingRoom(factory, options, elements, Faults.THROWN);
    }

    static JsonFactory factory(JsonOptions options) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(options.maxDepth())
                .maxNameLength((int) Math.min(Integer.MAX_VALUE, (long) BYTES * options.maxName()))
                .maxStringLength(options.maxText())
                .maxNumberLength(NUMBER)
                .maxDocumentLength(-1)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    RecordBook read() throws IOException {
        try (IdReader in = open(factory, bytes, options, elements.references())) {
            return read(in);
        }
    }

    /** Begins with a document, whose first bytes may be refused already. */
    static IdReader open(JsonFactory factory, Utf8Stream bytes, JsonOptions options, References references)
            throws IOException {
        try {
            return IdReader.of(factory, bytes, options, "", references);
        } catch (InvalidInputException e) {
            throw new RecordBookFormatException("", bytes.position(e.offset()), e.expected(), e.found());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private RecordBook read(IdReader in) throws IOException {
        try {
            if (in.parser.nextToken() == null) {
                throw in.problems.of("a record book", "nothing");
            }
            readArrays(in);
            in.problems().expectEnd();
            if (in.parser.nextToken() != null) {
                throw in.problems.type("the end of the document");
            }
            waiting.finish();
            return elements.book(bytes);
        } catch (InvalidInputException | JacksonException | IllegalArgumentException e) {
            throw in.problems().told(e);
        }
    }

    private void readArrays(IdReader in) throws IOException {
        in.open(DocumentForm.DOCUMENT);
        for (int field = in.next(); field != END; field = in.next()) {
            if (field == DocumentForm.SCHEMA_VERSION) {
                checkVersion(in, waiting);
            } else {
                readArray(field, in);
            }
        }
    }

    /** What a later minor version has added is skipped, in elements that wait too. */
    static void checkVersion(IdReader in, WaitingRoom waiting) {
        String version = in.text();
        int minor = minor(version);
        if (minor < 0) {
            throw in.problems.type("a schema version 1.x; a later one needs a later Palmares");
        }
        if (minor > 0) {
            in.skipUnknown();
            waiting.skipUnknown();
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

    private void readArray(int array, IdReader in) throws IOException {
        in.openList();
        for (int index = 0; in.nextElement(); index++) {
            readElement(array, index, in);
        }
        IdTable<?> table = elements.table(array);
        if (table != null) {
            table.close();
        }
    }

    private void readElement(int array, int index, IdReader in) throws IOException {
        long begin = in.offset();
        long place = bytes.keepFrom(begin);
        in.forgetId();
        try {
            elements.read(array, index, place, in);
        } catch (UnresolvedException missing) {
            in.skipElement(ARRAY);
            byte[] element = bytes.copy(begin, in.end());
            waiting.add(new Deferred(array, index, place, bytes.placed(place), element, id(element, factory), missing));
            return;
        }
        waiting.admit(array, in.lastId());
    }

    /** The id of an element that was given up, which may have stood behind what stopped it. */
    static @Nullable String id(byte[] element, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), element)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                boolean value = parser.nextToken() == JsonToken.VALUE_STRING;
                if (value && name.equals("id")) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
