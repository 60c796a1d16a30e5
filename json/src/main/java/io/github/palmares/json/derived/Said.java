package io.github.palmares.json.derived;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the attributes of a value.
 *
 * @param values the values by name; those that are implied are there
 */
public record Said(Map<String, Object> values) {
    <V> V get(String name, Class<V> type) {
        return type.cast(Objects.requireNonNull(values.get(name), name));
    }

    <V> @Nullable V find(String name, Class<V> type) {
        return type.cast(values.get(name));
    }

    <V> Optional<V> optional(String name, Class<V> type) {
        return Optional.ofNullable(find(name, type));
    }

    int integer(String name) {
        return get(name, Integer.class);
    }

    OptionalInt optionalInteger(String name) {
        Integer value = find(name, Integer.class);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    boolean flag(String name) {
        return get(name, Boolean.class);
    }

    <V> List<V> list(String name, Class<V> type) {
        List<?> list = find(name, List.class);
        return list == null ? List.of() : list.stream().map(type::cast).toList();
    }
}
