package io.github.palmares.json;

import io.github.palmares.json.form.Form;
import io.github.palmares.text.Visible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.type.TypeFactory;

/**
 * Tells what is wrong with a single value by Jackson's own exceptions. Their path begins with the value; what stands around
 * it adds its own.
 */
final class ValueProblems extends Problems {
    private final Class<?> type;
    private final @Nullable TokenStreamContext outside;

    ValueProblems(JsonParser parser, JsonOptions options, Class<?> type) {
        super(parser, options);
        this.type = type;
        JsonToken token = parser.currentToken();
        TokenStreamContext context = parser.streamReadContext();
        this.outside = token != null && token.isStructStart() ? context.getParent() : context;
    }

    @Override
    DatabindException refused(
            String problem, String expected, String found, List<String> nearest, @Nullable Throwable cause) {
        String message = Visible.escaped(problem + RecordBookFormatException.meant(nearest));
        DatabindException refusal = MismatchedInputException.from(parser, type, message);
        if (cause != null) {
            refusal.withCause(cause);
        }
        return at(path(), refusal);
    }

    /** The model does not take what was read. */
    DatabindException refusing(IllegalArgumentException refusal) {
        return at(
                path(),
                ValueInstantiationException.from(
                        parser,
                        Visible.escaped(String.valueOf(refusal.getMessage())),
                        TypeFactory.unsafeSimpleType(type),
                        refusal));
    }

    /** The parser is at the end of the document; where in it the fault is, is known by its path alone. */
    DatabindException refusing(RecordBookFormatException refusal) {
        DatabindException told = MismatchedInputException.from(parser, type, refusal.problem());
        told.withCause(refusal).clearLocation();
        List<Object> path = new ArrayList<>();
        JsonPointer pointer = JsonPointer.compile(refusal.pointer());
        for (JsonPointer at = pointer; !at.matches(); at = at.tail()) {
            if (at.getMatchingIndex() >= 0) {
                path.add(at.getMatchingIndex());
            } else {
                path.add(at.getMatchingProperty());
            }
        }
        return at(path, told);
    }

    /** From the beginning of the value to where the parser stands: names and indexes. */
    private List<Object> path() {
        List<Object> path = new ArrayList<>();
        TokenStreamContext context = parser.streamReadContext();
        while (context != null && context != outside) {
            if (context.inArray() && context.hasCurrentIndex()) {
                path.add(context.getCurrentIndex());
            } else if (context.inObject() && context.currentName() != null) {
                path.add(context.currentName());
            }
            context = context.getParent();
        }
        Collections.reverse(path);
        return path;
    }

    /** Gives a refusal its path, with the type that each step is taken from. */
    private DatabindException at(List<Object> path, DatabindException refusal) {
        List<Reference> references = new ArrayList<>();
        Form form = ModelTypes.formOf(type);
        for (Object step : path) {
            if (step instanceof Integer index) {
                references.add(new Reference(List.class, index));
            } else {
                String name = (String) step;
                references.add(new Reference(ModelTypes.typeOf(form, type), Visible.escaped(name)));
                form = form == null ? null : form.within(name);
            }
        }
        Collections.reverse(references);
        references.forEach(refusal::prependPath);
        return refusal;
    }
}
