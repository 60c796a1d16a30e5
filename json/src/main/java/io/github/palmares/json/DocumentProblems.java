package io.github.palmares.json;

import io.github.palmares.json.text.InvalidInputException;
import io.github.palmares.json.text.Malformed;
import io.github.palmares.json.text.Position;
import io.github.palmares.json.text.Utf8Stream;
import io.github.palmares.text.Visible;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells what is wrong with a document by its pointer, line and column. */
final class DocumentProblems extends Problems {
    private static final String END = "the end of the document";
    private static final String NON_STANDARD = "Non-standard token '";

    private final Utf8Stream bytes;
    private final String prefix;
    private boolean atEnd;

    /** The prefix is the pointer of what the parser takes for a whole document. */
    DocumentProblems(JsonParser parser, Utf8Stream bytes, JsonOptions options, String prefix) {
        super(parser, options);
        this.bytes = bytes;
        this.prefix = prefix;
    }

    /** The document is at its end, and nothing may follow. */
    void expectEnd() {
        atEnd = true;
    }

    /** The JSON pointer of the current value. */
    String pointer() {
        return prefix + parser.streamReadContext().pathAsPointer();
    }

    /** Where the current token begins. */
    Position position() {
        boolean nowhere = parser.currentToken() == null;
        return bytes.position(nowhere ? parser.currentLocation().getByteOffset() : bytes.begin(parser));
    }

    @Override
    RecordBookFormatException refused(
            String problem, String expected, String found, List<String> nearest, @Nullable Throwable cause) {
        return new RecordBookFormatException(pointer(), position(), problem, expected, found, nearest).causedBy(cause);
    }

    /** What went wrong while reading, as the caller is told of it. */
    RecordBookFormatException told(RuntimeException failure) throws IOException {
        if (failure instanceof InvalidInputException invalid) {
            return new RecordBookFormatException(
                    pointer(), bytes.position(invalid.offset()), invalid.expected(), invalid.found());
        }
        if (failure instanceof IllegalArgumentException refusal) {
            return RecordBookFormatException.refusing(pointer(), position(), refusal);
        }
        return unreadable((JacksonException) failure);
    }

    /** The parser does not go on. */
    private RecordBookFormatException unreadable(JacksonException failure) throws IOException {
        if (failure instanceof JacksonIOException io) {
            throw io.getCause();
        }
        if (failure instanceof StreamConstraintsException) {
            return (RecordBookFormatException) beyond(limit(String.valueOf(failure.getOriginalMessage())), failure);
        }
        return malformed(failure).causedBy(failure);
    }

    private RecordBookFormatException malformed(JacksonException failure) throws IOException {
        boolean ended = failure instanceof UnexpectedEndOfInputException || failure.getLocation() == null;
        long end = ended ? bytes.end() : parser.currentLocation().getByteOffset();
        long place = ended ? end : bytes.beginOfCharacter(failure.getLocation().getByteOffset());
        String message = String.valueOf(failure.getOriginalMessage());
        String found = bytes.described(place);
        if (message.startsWith(NON_STANDARD)) {
            String token = message.substring(NON_STANDARD.length(), message.indexOf('\'', NON_STANDARD.length()));
            place = end - token.length();
            found = Visible.quoted(token);
        }
        return found == null
                ? new RecordBookFormatException(pointer(), bytes.position(end), "more", END)
                : new RecordBookFormatException(
                        pointer(), bytes.position(place), atEnd ? END : Malformed.expected(message), found);
    }

    private String limit(String message) {
        if (message.startsWith("Number") || (message.startsWith("String") && isNumber())) {
            return numberLimit();
        }
        if (message.startsWith("String")) {
            return textLimit();
        }
        return message.startsWith("Name") ? nameLimit() : "at most " + options.maxDepth() + " levels";
    }

    /** The parser gathers a number as it does a text. The number behind a name is read with the name, a text is not. */
    private boolean isNumber() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME || bytes.isNumber(bytes.begin(parser));
    }
}
