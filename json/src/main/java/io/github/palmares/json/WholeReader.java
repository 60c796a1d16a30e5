package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.json.form.Form;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Reads a value that stands by itself, from the parser of a mapper: what it refers to stands within it, whole. */
final class WholeReader extends LinkReader {
    private final ValueProblems valueProblems;

    /** How deep the classes nest that are begun, and how many have stood within the outermost of them. */
    private int depth;

    private int followed;

    private WholeReader(JsonParser parser, ValueProblems problems, JsonOptions options) {
        super(parser, problems, options, new References(), true);
        this.valueProblems = problems;
    }

    /** For a value of the type that begins where the parser stands. */
    static WholeReader of(JsonParser parser, JsonOptions options, Class<?> type) {
        return new WholeReader(parser, new ValueProblems(parser, options, type), options);
    }

    @Override
    String newId(RecordType type) {
        return text();
    }

    @Override
    Object reference(RecordType type) {
        Form form = Form.of(type.table());
        if (type != RecordType.CLASS) {
            return readWhole(form);
        }
        followed = depth == 0 ? 0 : followed + 1;
        if (followed > WholeWriter.MOST_FOLLOWED) {
            throw problems.of("at most " + WholeWriter.MOST_FOLLOWED + " classes that one follows", "more");
        }
        depth++;
        Object carClass = readWhole(form);
        depth--;
        return carClass;
    }

    /** The value that the parser stands at. */
    Object readWhole(Form form) {
        return Objects.requireNonNull(read(form), form.type());
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
