package io.github.palmares.json;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads a document, or an element of it, in which a reference is the id of what the document has defined. */
final class IdReader extends LinkReader implements Closeable {
    private final Utf8Stream bytes;
    private final DocumentProblems documentProblems;
    private boolean last;
    private boolean inCircle;
    private @Nullable String lastId;
    private @Nullable Faults faults;

    private IdReader(
            JsonParser parser,
            Utf8Stream bytes,
            DocumentProblems problems,
            JsonOptions options,
            References references) {
        super(parser, problems, options, references, references.crews);
        this.bytes = bytes;
        this.documentProblems = problems;
    }

    /** The prefix is the pointer of what the bytes hold. */
    static IdReader of(
            JsonFactory factory, Utf8Stream bytes, JsonOptions options, String prefix, References references) {
        JsonParser parser = bytes.parser(factory);
        return new IdReader(parser, bytes, new DocumentProblems(parser, bytes, options, prefix), options, references);
    }

    DocumentProblems problems() {
        return documentProblems;
    }

    /** Nothing more will be defined: a reference is refused, be it to what is not there or back to the element itself. */
    void noMoreToCome(boolean circle) {
        last = true;
        inCircle = circle;
    }

    @Override
    String newId(IdTable<?> table) {
        String id = text();
        if (table.holds(id)) {
            throw problems.duplicateId(table.kind(), id);
        }
        lastId = id;
        return id;
    }

    @Override
    <T> T reference(IdTable<T> table) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw problems.type("the id of " + Article.with(table.kind()));
        }
        T value = table.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return value != null ? value : missing(table);
    }

    @Override
    int number(IdTable<?> table) {
        return table.lastNumber();
    }

    private <T> T missing(IdTable<T> table) {
        String id = text();
        if (inCircle) {
            throw problems.of(Article.with(table.kind()) + " that does not lead back to this one", "'" + id + "'");
        }
        if (last || (table.isWhole() && !table.hasGivenUp(id))) {
            throw problems.dangling(table, id, references);
        }
        throw new UnresolvedException(table, id);
    }

    /** Where the current token begins. */
    long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Where the parser stands. */
    long end() {
        return parser.currentLocation().getByteOffset();
    }

    /** From here on somebody is told of skipped fields. */
    void tell(Faults newFaults) {
        faults = newFaults;
    }

    @Override
    void skipped(Form form, String name) {
        if (faults != null) {
            faults.skipped((RecordBookFormatException) problems.unknownField(form, name));
        }
    }

    @Override
    void dropped() {
        bytes.keepFrom(offset());
    }

    /** Gives up an element that has begun at this depth of the document, and goes to its end. */
    void skipElement(int level) {
        while (parser.currentToken() != JsonToken.END_OBJECT
                || parser.streamReadContext().getNestingDepth() > level) {
            parser.nextToken();
        }
        giveUp(level - 1);
    }

    /** Forgets the last new id. */
    void forgetId() {
        lastId = null;
    }

    /** The last id of a new value, if any was read since. */
    @Nullable
    String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        parser.close();
    }
}
