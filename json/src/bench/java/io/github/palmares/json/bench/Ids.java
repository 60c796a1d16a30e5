package io.github.palmares.json.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of one kind by id, in a plain hash map. */
final class Ids<T> {
    private final String kind;
    private final Map<String, T> values = new HashMap<>();

    Ids(String kind) {
        this.kind = kind;
    }

    T add(String id, T value) {
        if (values.putIfAbsent(id, value) != null) {
            throw new IllegalArgumentException("two of the kind " + kind + " have the id '" + id + "'");
        }
        return value;
    }

    T get(String id) {
        T value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no " + kind + " has the id '" + id + "'");
        }
        return value;
    }

    boolean holdAll(List<String> ids) {
        return values.keySet().containsAll(ids);
    }

    Optional<T> find(String id) {
        return id == null ? Optional.empty() : Optional.of(get(id));
    }

    List<T> all(List<String> ids) {
        if (ids == null) {
            return List.of();
        }
        List<T> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            found.add(get(id));
        }
        return found;
    }
}
