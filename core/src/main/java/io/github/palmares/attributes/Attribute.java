package io.github.palmares.attributes;

import io.github.palmares.model.Answer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a value type: a constant of the enum that lists all attributes of the type.
 *
 * <p>An attribute is written down in two places: in the value type, which says what it means in the sport, and in the
 * type's enum, with a {@link Row} and a case in each of the two switches. All that has to go through the attributes of a
 * type is a loop over its enum: uniting statements, following references, reading and writing JSON, the schema, and the
 * values that tests make. The switches have no default, so the compiler reports a forgotten case; a test compares the
 * constants with the accessors of the type.
 *
 * @param <T> the value type
 * @param <B> what gathers the attributes of a new value
 */
public interface Attribute<T, B> {
    /** {@return the constant's name, such as {@code GIVEN_NAME}} */
    String name();

    /** {@return the place of the attribute in its type, counted from 0} */
    int ordinal();

    /** {@return what sort of attribute it is} */
    Row row();

    /**
     * The attribute of a value.
     *
     * @param value the value
     * @return what the value says; null where it says nothing. A list may be empty instead
     */
    @Nullable
    Object of(T value);

    /** {@return what gathers the attributes of a new value of the type} */
    B builder();

    /**
     * Sets the attribute of a new value.
     *
     * @param builder what gathers the attributes
     * @param value what {@link #of} would return, but not null
     * @return the builder
     */
    B set(B builder, Object value);

    /**
     * Ends a new value of the type.
     *
     * @param builder what has gathered the attributes
     * @return the value
     */
    T build(B builder);

    /** {@return the name of the attribute in a document, such as {@code givenName}} */
    default String documentName() {
        StringBuilder name = new StringBuilder(name().toLowerCase(Locale.ROOT));
        for (int i = name.indexOf("_"); i >= 0; i = name.indexOf("_")) {
            name.deleteCharAt(i).setCharAt(i, Character.toUpperCase(name.charAt(i)));
        }
        return name.toString();
    }

    /** {@return the name of the attribute in a message, such as {@code given name}} */
    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * What an optional attribute says.
     *
     * @param <V> the type of the attribute
     * @param value the attribute
     * @return its value; null where it is absent
     */
    static <V> @Nullable V known(Optional<V> value) {
        return value.isPresent() ? value.get() : null;
    }

    /**
     * What an optional number says.
     *
     * @param value the attribute
     * @return its value; null where it is absent
     */
    static @Nullable Integer known(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /**
     * What an answer says.
     *
     * @param answer the attribute
     * @return the answer; null where it is unknown
     */
    static @Nullable Answer known(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer;
    }
}
