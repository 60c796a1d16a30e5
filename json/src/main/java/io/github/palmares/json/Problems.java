package io.github.palmares.json;

import io.github.palmares.book.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Puts what is wrong with a document into words, at the place where its parser stands. */
final class Problems {
    private static final int LONGEST_QUOTE = 60;
    private static final String END = "the end of the document";
    private static final String NON_STANDARD = "Non-standard token '";

    private final JsonParser parser;
    private final Utf8Stream bytes;
    private final JsonOptions options;
    private final String prefix;
    private String wellFormed = "well-formed JSON";

    /** The prefix is the pointer of what the parser takes for a whole document. */
    Problems(JsonParser parser, Utf8Stream bytes, JsonOptions options, String prefix) {
        this.parser = parser;
        this.bytes = bytes;
        this.options = options;
        this.prefix = prefix;
    }

    /** The document is at its end, and nothing may follow. */
    void expectEnd() {
        wellFormed = END;
    }

    private String pointer() {
        return prefix + parser.streamReadContext().pathAsPointer();
    }

    private Position position() {
        boolean nowhere = parser.currentToken() == null;
        return bytes.position((nowhere ? parser.currentLocation() : parser.currentTokenLocation()).getByteOffset());
    }

    RecordBookFormatException of(String expected, String found) {
        return new RecordBookFormatException(pointer(), position(), expected, found);
    }

    /** The current value is not of the kind that it should be. */
    RecordBookFormatException type(String expected) {
        return of(expected, value());
    }

    private String value() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case END_OBJECT, END_ARRAY -> "the end";
            case VALUE_STRING -> "text '" + quoted(parser.getString()) + "'";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + quoted(parser.getString());
            default -> parser.getString();
        };
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }

    RecordBookFormatException missing(Form form, long missing) {
        Field field = form.fields().get(Long.numberOfTrailingZeros(missing));
        return of("the field '" + field.name() + "'", "none");
    }

    RecordBookFormatException duplicate(Form form, int field) {
        return of("the field '" + form.fields().get(field).name() + "' once", "it twice");
    }

    RecordBookFormatException unknownField(Form form, String name) {
        List<String> names = form.fields().stream().map(Field::name).toList();
        return suggesting(
                "no field '" + quoted(name) + "' in " + Article.with(form.type()),
                "one of the fields " + String.join(", ", names),
                "'" + quoted(name) + "'",
                name,
                names);
    }

    RecordBookFormatException unknownWord(List<String> words, String word) {
        String expected = "one of " + String.join(", ", words);
        String found = "'" + quoted(word) + "'";
        return suggesting("expected " + expected + ", found " + found, expected, found, word, words);
    }

    RecordBookFormatException duplicateId(String kind, String id) {
        return of("each " + kind + " once", "'" + quoted(id) + "' twice");
    }

    /** A reference to what is not there: under this id there is nothing, or something of another kind. */
    RecordBookFormatException dangling(IdTable<?> table, String id, References references) {
        String shown = quoted(id);
        return references
                .kindOf(id)
                .map(other -> of(Article.with(table.kind()), "the " + other.kind() + " '" + shown + "'"))
                .orElseGet(() -> suggesting(
                        "no " + table.kind() + " '" + shown + "'",
                        Article.with(table.kind()),
                        "'" + shown + "'",
                        id,
                        table.ids()));
    }

    private RecordBookFormatException suggesting(
            String problem, String expected, String found, String word, Iterable<String> known) {
        List<String> nearest = word.length() > options.maxName() * 4 ? List.of() : Nearest.of(word, known);
        return new RecordBookFormatException(pointer(), position(), problem, expected, found, nearest);
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
            return of(limit(String.valueOf(failure.getOriginalMessage())), "more")
                    .causedBy(failure);
        }
        return malformed(failure).causedBy(failure);
    }

    private RecordBookFormatException malformed(JacksonException failure) {
        boolean ended = failure instanceof UnexpectedEndOfInputException || failure.getLocation() == null;
        long end = parser.currentLocation().getByteOffset();
        long place = ended ? end : bytes.beginOfCharacter(failure.getLocation().getByteOffset());
        String message = String.valueOf(failure.getOriginalMessage());
        String found = bytes.described(place);
        if (message.startsWith(NON_STANDARD)) {
            String token = message.substring(NON_STANDARD.length(), message.indexOf('\'', NON_STANDARD.length()));
            place = end - token.length();
            found = "'" + token + "'";
        }
        return found == null
                ? new RecordBookFormatException(pointer(), bytes.position(end), "more", END)
                : new RecordBookFormatException(pointer(), bytes.position(place), wellFormed, found);
    }

    private String limit(String message) {
        if (message.startsWith("String")) {
            return textLimit();
        }
        if (message.startsWith("Number")) {
            return numberLimit();
        }
        return message.startsWith("Name") ? nameLimit() : "at most " + options.maxDepth() + " levels";
    }

    String textLimit() {
        return "text of at most " + options.maxText() + " characters";
    }

    String numberLimit() {
        return "a number of at most " + options.maxNumber() + " characters";
    }

    String nameLimit() {
        return "a name of at most " + options.maxName() + " characters";
    }

    /** Such as {@code driver, team or manufacturer}. */
    static String alternatives(List<Field> fields) {
        String all = fields.stream().map(Field::name).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }
}
