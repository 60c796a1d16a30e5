package io.github.palmares.json;

import static io.github.palmares.json.FieldReader.END;

import io.github.palmares.book.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Checks a document: reads it as {@link DocumentReader} does, and so meets the same faults in the same words, but goes on
 * after each with the next element, or the next field of the document.
 */
final class DocumentCheck {
    private final JsonOptions options;
    private final Utf8Stream bytes;
    private final JsonFactory factory;
    private final ElementReader elements = new ElementReader();
    private final Findings findings;
    private final WaitingRoom waiting;

    DocumentCheck(Utf8Stream bytes, JsonOptions options) {
        this.options = options;
        this.bytes = bytes;
        this.factory = DocumentReader.factory(options);
        this.findings = new Findings(options);
        this.waiting = new WaitingRoom(factory, options, elements, findings);
    }

    List<Finding> check() throws IOException {
        try {
            checkDocument();
        } catch (CheckEndedException e) {
            // The findings tell why.
            return findings.toList();
        }
        return findings.toList();
    }

    private void checkDocument() throws IOException {
        try (IdReader in = DocumentReader.open(factory, bytes, options, elements.references())) {
            in.tell(findings);
            check(in);
        } catch (RecordBookFormatException last) {
            findings.refused(last);
        }
    }

    private void check(IdReader in) throws IOException {
        try {
            if (in.parser.nextToken() == null) {
                throw in.problems.of("a record book", "nothing");
            }
            in.open(DocumentForm.DOCUMENT);
            while (checkField(in)) {}
            in.problems().expectEnd();
            if (in.parser.nextToken() != null) {
                refused(in, in.problems.type("the end of the document"));
            }
            waiting.finish();
            checkBook();
        } catch (InvalidInputException | JacksonException | IllegalArgumentException e) {
            throw in.problems().told(e);
        }
    }

    private void refused(IdReader in, RuntimeException fault) throws IOException {
        findings.refused(
                fault instanceof RecordBookFormatException told
                        ? told
                        : in.problems().told(fault));
    }

    /** Whether there was one more. */
    private boolean checkField(IdReader in) throws IOException {
        try {
            int field = in.next();
            if (field > DocumentForm.SCHEMA_VERSION) {
                checkArray(field, in);
            } else if (field == DocumentForm.SCHEMA_VERSION) {
                checkVersion(in);
            }
            return field != END;
        } catch (RecordBookFormatException fault) {
            findings.refused(fault);
            if (in.parser.currentToken() == JsonToken.END_OBJECT) {
                return false;
            }
            lose(in.parser.currentName(), fault);
            passOver(in);
            return true;
        }
    }

    /** Of a document in an unknown version nothing can be said. */
    private void checkVersion(IdReader in) {
        boolean stated = in.parser.currentToken() == JsonToken.VALUE_STRING;
        try {
            DocumentReader.checkVersion(in, waiting);
        } catch (RecordBookFormatException fault) {
            if (stated) {
                findings.refused(fault);
                throw new CheckEndedException();
            }
            throw fault;
        }
    }

    /** What a field holds that is refused may be referred to, under ids that nobody knows; so may what it was meant to be. */
    private void lose(String name, RecordBookFormatException fault) {
        List<String> meant = new ArrayList<>(fault.nearest());
        meant.add(name);
        for (int array = DocumentForm.SOURCES; array <= DocumentForm.ENTRIES; array++) {
            if (meant.contains(DocumentForm.DOCUMENT.fields().get(array).name())) {
                waiting.giveUp(array, null);
            }
        }
    }

    /** Goes to the end of the value of the current field. */
    private static void passOver(IdReader in) {
        JsonParser parser = in.parser;
        int open = 0;
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            parser.nextToken();
        }
        for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            in.dropped();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
        }
    }

    private void checkArray(int array, IdReader in) throws IOException {
        in.openList();
        for (int index = 0; in.nextElement(); index++) {
            checkElement(array, index, in);
        }
        IdTable<?> table = elements.table(array);
        if (table != null) {
            table.close();
        }
    }

    private void checkElement(int array, int index, IdReader in) throws IOException {
        long begin = in.offset();
        long place = bytes.keepFrom(begin);
        boolean object = in.parser.currentToken() == JsonToken.START_OBJECT;
        in.forgetId();
        try {
            elements.read(array, index, place, in);
            waiting.admit(array, in.lastId());
        } catch (UnresolvedException missing) {
            byte[] element = rest(begin, object, in);
            waiting.add(new Deferred(array, index, place, bytes.placed(place), element, id(element), missing));
        } catch (RecordBookFormatException | IllegalArgumentException fault) {
            refused(in, fault);
            waiting.giveUp(array, id(rest(begin, object, in)));
        }
    }

    /** All of an element that was given up. */
    private byte[] rest(long begin, boolean object, IdReader in) {
        if (object) {
            in.skipElement(DocumentReader.ARRAY);
        } else {
            in.parser.skipChildren();
        }
        return bytes.copy(begin, in.end());
    }

    private @Nullable String id(byte[] element) {
        return DocumentReader.id(element, factory);
    }

    private void checkBook() {
        try {
            elements.book(bytes);
        } catch (RecordBookFormatException whole) {
            List<Contradiction> all = Contradiction.among(elements.facts(), Findings.MOST);
            if (all.isEmpty()) {
                findings.refused(whole);
            }
            for (Contradiction each : all) {
                findings.contradicted(elements.told(each, bytes), each.facts());
            }
        }
    }
}
