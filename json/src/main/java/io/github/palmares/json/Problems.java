package io.github.palmares.json;

import io.github.palmares.json.form.Article;
import io.github.palmares.json.form.Field;
import io.github.palmares.json.form.Form;
import io.github.palmares.text.Nearest;
import io.github.palmares.text.Visible;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Puts what is wrong with the JSON of a value into words, at the place where its parser stands. */
abstract class Problems {
    /** What is found beyond a limit. */
    private static final String MORE = "more";

    final JsonParser parser;
    final JsonOptions options;

    Problems(JsonParser parser, JsonOptions options) {
        this.parser = parser;
        this.options = options;
    }

    /** What the caller is told, with the place. */
    abstract RuntimeException refused(
            String problem, String expected, String found, List<String> nearest, @Nullable Throwable cause);

    /** What a refusal suggests. */
    List<String> nearest(RuntimeException refusal) {
        return refusal instanceof RecordBookFormatException told ? told.nearest() : List.of();
    }

    final RuntimeException of(String expected, String found) {
        return of(expected, found, null);
    }

    final RuntimeException of(String expected, String found, @Nullable Throwable cause) {
        return refused("expected " + expected + ", found " + found, expected, found, List.of(), cause);
    }

    /** The current value is not of the kind that it should be. */
    final RuntimeException type(String expected) {
        return of(expected, value());
    }

    /** The current value is not of the kind that it should be, as it has turned out. */
    final RuntimeException type(String expected, Throwable cause) {
        return of(expected, value(), cause);
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
            case VALUE_STRING -> "text " + Visible.quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Visible.shown(parser.getString());
            case VALUE_EMBEDDED_OBJECT -> "an object of another kind";
            default -> String.valueOf(token.asString());
        };
    }

    RuntimeException missing(Form form, long missing) {
        Field field = form.fields().get(Long.numberOfTrailingZeros(missing));
        return of("the field '" + field.name() + "'", "none");
    }

    RuntimeException duplicate(Form form, int field) {
        return of("the field '" + form.fields().get(field).name() + "' once", "it twice");
    }

    RuntimeException unknownField(Form form, String name) {
        List<String> names = form.fields().stream().map(Field::name).toList();
        return suggesting(
                "no field " + Visible.quoted(name) + " in " + Article.with(form.type()),
                "one of the fields " + String.join(", ", names),
                Visible.quoted(name),
                name,
                names);
    }

    RuntimeException unknownWord(List<String> words, String word) {
        String expected = "one of " + String.join(", ", words);
        String found = Visible.quoted(word);
        return suggesting("expected " + expected + ", found " + found, expected, found, word, words);
    }

    RuntimeException duplicateId(String kind, String id) {
        return of("each " + kind + " once", Visible.quoted(id) + " twice");
    }

    /** A reference to what is not there: under this id there is nothing, or something of another kind. */
    RuntimeException dangling(IdTable<?> table, String id, References references) {
        String shown = Visible.quoted(id);
        return references
                .typeOf(id)
                .map(other -> of(Article.with(table.kind()), "the " + other.kind() + " " + shown))
                .orElseGet(() -> suggesting(
                        "no " + table.kind() + " " + shown, Article.with(table.kind()), shown, id, table.choice()));
    }

    private RuntimeException suggesting(
            String problem, String expected, String found, String word, Iterable<String> known) {
        List<String> nearest = word.length() > options.maxName() * 4 ? List.of() : Nearest.of(word, known);
        return refused(problem, expected, found, nearest, null);
    }

    /** There is more than a limit allows. */
    final RuntimeException beyond(String limit, @Nullable Throwable cause) {
        return of(limit, MORE, cause);
    }

    /** Whether a refusal is one of {@link #beyond}. */
    static boolean isBeyond(RecordBookFormatException refusal) {
        return refusal.found().equals(MORE);
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
