package io.github.palmares.json.timing;

import io.github.palmares.model.Answer;
import io.github.palmares.text.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the fields of one object by name, whatever way the provider writes their values, and notes what is left. */
final class Reading {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}(?:\\.0{1,9})?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");
    /** A zero-width space or a byte order mark comes with text that was copied, and says nothing. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}&&[^\u200C\u200D]]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private final Located.Fields object;
    private final Notes notes;
    private final Set<String> taken = new HashSet<>();

    Reading(Located.Fields object, Notes notes) {
        this.object = object;
        this.notes = notes;
    }

    Located.Fields object() {
        return object;
    }

    Location location() {
        return notes.location(object);
    }

    /** The value of a field, or where it is absent the object itself: a place to point to. */
    Located at(String name) {
        return object.byName().getOrDefault(name, object);
    }

    private @Nullable Located take(String name) {
        taken.add(name);
        return object.byName().get(name);
    }

    /** Text on one line; absent where nothing of it can be seen. A number counts as its text. */
    Optional<String> text(String name) {
        Located value = take(name);
        if (value == null || value instanceof Located.Null) {
            return Optional.empty();
        }
        String text;
        if (value instanceof Located.Text words) {
            text = words.text();
        } else if (value instanceof Located.Literal literal && isNumber(literal)) {
            text = literal.text();
        } else {
            notes.notUnderstood(value, "text", value.describe());
            return Optional.empty();
        }
        String line = BLANKS.matcher(HIDDEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (!line.isEmpty() && !Visible.isLine(line)) {
            notes.notUnderstood(value, "text that can be seen", value.describe());
            return Optional.empty();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private static boolean isNumber(Located.Literal literal) {
        return !literal.text().equals("true") && !literal.text().equals("false");
    }

    /** Text that is read further; what is not understood of it is noted. */
    <T> Optional<T> read(String name, String expected, Function<String, Optional<T>> reader) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            notes.notUnderstood(at(name), expected, Visible.quoted(text.get()));
        }
        return value;
    }

    /** A whole number, or text that is one. */
    OptionalInt number(String name, int least) {
        Optional<Integer> number = read(
                name,
                "a whole number, " + least + " or more",
                text -> WHOLE.matcher(text).matches()
                        ? Optional.of(new BigDecimal(text).intValueExact()).filter(value -> value >= least)
                        : Optional.empty());
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /** A number, exact. */
    Optional<BigDecimal> decimal(String name) {
        return read(
                name,
                "a number",
                text -> DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty());
    }

    Answer answer(String name) {
        Located value = take(name);
        if (value == null || value instanceof Located.Null) {
            return Answer.UNKNOWN;
        }
        String text = value instanceof Located.Literal literal
                ? literal.text()
                : value instanceof Located.Text words ? words.text().strip() : value.describe();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Answer.of(text.equalsIgnoreCase("true"));
        }
        if (!text.isEmpty()) {
            notes.notUnderstood(value, "true or false", value.describe());
        }
        return Answer.UNKNOWN;
    }

    /** An object within this one. */
    Optional<Reading> inner(String name) {
        Located value = take(name);
        if (value instanceof Located.Fields fields) {
            return Optional.of(new Reading(fields, notes));
        }
        if (value != null && !(value instanceof Located.Null)) {
            notes.notUnderstood(value, "an object", value.describe());
        }
        return Optional.empty();
    }

    /** The objects of a list within this one. */
    List<Reading> list(String name) {
        Located value = take(name);
        if (!(value instanceof Located.Elements elements)) {
            notes.notUnderstood(at(name), "a list '" + name + "'", value == null ? "none" : value.describe());
            return List.of();
        }
        List<Reading> list = new ArrayList<>();
        for (Located element : elements.list()) {
            if (element instanceof Located.Fields fields) {
                list.add(new Reading(fields, notes));
            } else {
                notes.notUnderstood(element, "an object", element.describe());
            }
        }
        return list;
    }

    /** Fields whose meaning is known, and that nothing here holds. */
    void leave(String... names) {
        taken.addAll(List.of(names));
    }

    /** Fields that have always been empty: what they would mean is not known. */
    void leaveEmpty(String... names) {
        for (String name : names) {
            text(name)
                    .ifPresent(text -> notes.oncePerField(
                            at(name), "expected nothing in '" + name + "', found " + Visible.quoted(text)));
        }
    }

    /** Notes each field that nobody has asked for. */
    void end() {
        for (Map.Entry<String, Located> field : object.byName().entrySet()) {
            if (!taken.contains(field.getKey())) {
                notes.oncePerField(
                        field.getValue(),
                        "expected no field '" + field.getKey() + "', found "
                                + field.getValue().describe());
            }
        }
    }
}
