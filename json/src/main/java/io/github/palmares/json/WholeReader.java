package io.github.palmares.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Reads a value that stands by itself, from the parser of a mapper: what it refers to stands within it, whole. */
final class WholeReader extends LinkReader {
    /** Nothing is ever defined here; the tables only tell the kinds. */
    private static final References KINDS = new References();

    private final ValueProblems valueProblems;

    private WholeReader(JsonParser parser, ValueProblems problems, JsonOptions options) {
        super(parser, problems, options, KINDS, new Crews());
        this.valueProblems = problems;
    }

    /** For a value of the type that begins where the parser stands. */
    static WholeReader of(JsonParser parser, JsonOptions options, Class<?> type) {
        return new WholeReader(parser, new ValueProblems(parser, options, type), options);
    }

    @Override
    String newId(IdTable<?> table) {
        return text();
    }

    @Override
    @SuppressWarnings("unchecked") // the table of a kind is of its type
    <T> T reference(IdTable<T> table) {
        return (T) ObjectCodec.read(ObjectType.ofWord(table.kind()), this);
    }

    /** The model does not take what was read, and says so in its own words. */
    DatabindException refusing(IllegalArgumentException refusal) {
        return valueProblems.refusing(refusal);
    }

    /** The value is a document, and not one that can be read. */
    DatabindException refusing(RecordBookFormatException refusal) {
        return valueProblems.refusing(refusal);
    }
}
