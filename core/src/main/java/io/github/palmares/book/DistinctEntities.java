package io.github.palmares.book;

import io.github.palmares.model.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Entities told apart by kind and id. */
final class DistinctEntities {
    private DistinctEntities() {}

    record Key(Object kind, String id) {}

    static Key key(Entity entity) {
        return new Key(entity.entityKind(), entity.id());
    }

    static <E extends Entity> List<E> of(Stream<? extends E> entities) {
        Map<Key, E> seen = new LinkedHashMap<>();
        entities.forEach(entity -> seen.putIfAbsent(key(entity), entity));
        return List.copyOf(seen.values());
    }
}
