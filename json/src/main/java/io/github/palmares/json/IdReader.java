package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.json.form.Article;
import io.github.palmares.json.form.Form;
import io.github.palmares.json.text.Utf8Stream;
import io.github.palmares.text.Visible;
import java.io.Closeable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads a document, or an element of it, in which a reference is the id of what the document has defined. */
final class IdReader extends LinkReader implements Closeable {
    private final Utf8Stream bytes;
    private final DocumentProblems documentProblems;
    private final Faults faults;

    /** What is waiting at the end of the document; null before that. */
    private @Nullable Predicate<Reference> waiting;

    private @Nullable Reference circular;

    /** Of the element being read, as the two below. */
    private final Set<Reference> missing = new LinkedHashSet<>();

    private @Nullable String lastId;
    private boolean faulty;

    private IdReader(
            JsonParser parser,
            Utf8Stream bytes,
            DocumentProblems problems,
            JsonOptions options,
            References references,
            Faults faults,
            boolean straight) {
        super(parser, problems, options, references, straight);
        this.bytes = bytes;
        this.documentProblems = problems;
        this.faults = faults;
    }

    /** The prefix is the pointer of what the bytes hold. */
    static IdReader of(
            JsonFactory factory,
            Utf8Stream bytes,
            JsonOptions options,
            String prefix,
            References references,
            Faults faults,
            boolean straight) {
        JsonParser parser = bytes.parser(factory);
        DocumentProblems problems = new DocumentProblems(parser, bytes, options, prefix);
        return new IdReader(parser, bytes, problems, options, references, faults, straight);
    }

    DocumentProblems problems() {
        return documentProblems;
    }

    /**
     * Nothing more will be defined: a reference to what is not there is refused.
     *
     * @param newWaiting whether a reference leads to an element that waits itself, and will be refused or given up
     * @param newCircular the reference that leads back to the element, if one does
     */
    void noMoreToCome(Predicate<Reference> newWaiting, @Nullable Reference newCircular) {
        waiting = newWaiting;
        circular = newCircular;
    }

    @Override
    String newId(RecordType type) {
        String id = text();
        lastId = id;
        if (references.of(type).holds(id)) {
            throw problems.duplicateId(type.word(), id);
        }
        return id;
    }

    @Override
    @Nullable
    Object reference(RecordType type) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw problems.type("the id of " + Article.with(type.word()));
        }
        Object value = references
                .of(type)
                .find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return value != null ? value : missing(type);
    }

    @Override
    int number(RecordType type) {
        return references.of(type).lastNumber();
    }

    private @Nullable Object missing(RecordType type) {
        IdTable<Object> table = references.of(type);
        Reference reference = new Reference(type, text());
        if (reference.equals(circular)) {
            throw problems.of(
                    Article.with(type.word()) + " that does not lead back to this one", Visible.quoted(reference.id()));
        }
        boolean givenUp = table.hasGivenUp(reference.id()) || (waiting != null && waiting.test(reference));
        if (!givenUp && (waiting != null || table.isWhole())) {
            throw problems.dangling(table, reference.id(), references);
        }
        lack();
        missing.add(reference);
        faulty |= givenUp;
        return null;
    }

    @Override
    void refuse(RuntimeException refusal) {
        refuseValue(refusal);
        lack();
        if (level() == 0) {
            faults.lost(String.valueOf(parser.currentName()), (RecordBookFormatException) refusal);
        }
    }

    @Override
    void refuseValue(RuntimeException refusal) {
        if (straight) {
            throw refusal;
        }
        faulty = true;
        faults.refused(
                refusal instanceof RecordBookFormatException told
                        ? told
                        : RecordBookFormatException.refusing(
                                documentProblems.pointer(), documentProblems.position(), (IllegalArgumentException)
                                        refusal));
    }

    /** Where the current token begins. */
    long offset() {
        return bytes.begin(parser);
    }

    /** Where the parser stands. */
    long end() {
        return parser.currentLocation().getByteOffset();
    }

    @Override
    void skipped(Form form, String name) {
        faults.skipped((RecordBookFormatException) problems.unknownField(form, name));
    }

    @Override
    void dropped() {
        bytes.keepFrom(offset());
    }

    /** Begins with an element of an array. */
    void beginElement() {
        missing.clear();
        lastId = null;
        faulty = false;
    }

    /** The id of the element, if it was read. */
    @Nullable
    String lastId() {
        return lastId;
    }

    /** Whether the element can never be had, be it by its own fault or by that of what it refers to. */
    boolean isFaulty() {
        return faulty;
    }

    /** What the element refers to and has not come yet. */
    Set<Reference> missing() {
        return missing;
    }

    @Override
    public void close() {
        parser.close();
    }
}
