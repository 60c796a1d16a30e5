package io.github.palmares.model;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says that a value was built without all that it must have, and what is missing, such as
 * {@code result: status is missing}.
 */
public final class IncompleteValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern GENERATED =
            Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.*)\\]");

    /** The names of the attributes; an array, for an exception can be serialized and a list need not be. */
    private final String[] missing;

    /**
     * Called by the generated builders.
     *
     * @param message the type that was built and the attributes that are missing, in the generated words
     */
    public IncompleteValueException(String message) {
        this(GENERATED.matcher(message), message);
    }

    private IncompleteValueException(Matcher matcher, String message) {
        super(matcher.matches() ? sentence(words(matcher.group(1)), attributes(matcher)) : message);
        this.missing = matcher.matches() ? attributes(matcher) : new String[0];
    }

    private static String[] attributes(Matcher matcher) {
        return matcher.group(2).split(", ", -1);
    }

    private static String sentence(String type, String[] attributes) {
        int last = attributes.length - 1;
        String firsts = String.join(", ", List.of(attributes).subList(0, last));
        return type + ": " + (last == 0 ? "" : firsts + " and ") + attributes[last]
                + (last == 0 ? " is missing" : " are missing");
    }

    /** {@code CarModel} is a car model. */
    private static String words(String type) {
        return type.replaceAll("(?<=.)(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    /** {@return the names of the attributes that are missing, as the accessors are called} */
    public List<String> missing() {
        return List.of(missing);
    }
}
