package io.github.palmares.attributes;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gathers the attributes of a record until all are there. */
public final class Values {
    private static final int FIRST_SIZE = 4;

    private @Nullable Object[] values = new Object[FIRST_SIZE];

    /** Made by the attributes of a record. */
    Values() {}

    Values put(int ordinal, Object value) {
        if (ordinal >= values.length) {
            values = Arrays.copyOf(values, Math.max(ordinal + 1, 2 * values.length));
        }
        values[ordinal] = value;
        return this;
    }

    private @Nullable Object find(Attribute<?, ?> attribute) {
        Object value = attribute.ordinal() < values.length ? values[attribute.ordinal()] : null;
        return value != null ? value : attribute.row().implied();
    }

    /**
     * A required attribute, or one whose row says what is implied.
     *
     * @param <V> the type of the attribute
     * @param attribute the attribute
     * @param type its type
     * @return its value
     */
    public <V> V get(Attribute<?, ?> attribute, Class<V> type) {
        return type.cast(Objects.requireNonNull(find(attribute), attribute.name()));
    }

    /**
     * An optional number.
     *
     * @param attribute the attribute
     * @return its value, absent where there is none
     */
    public OptionalInt integer(Attribute<?, ?> attribute) {
        Object value = find(attribute);
        return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
    }

    /**
     * A list.
     *
     * @param <V> the type of its elements
     * @param attribute the attribute
     * @param type the type of its elements
     * @return the list; empty where there is none
     */
    public <V> List<V> list(Attribute<?, ?> attribute, Class<V> type) {
        Object value = find(attribute);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(type::cast).toList();
    }
}
