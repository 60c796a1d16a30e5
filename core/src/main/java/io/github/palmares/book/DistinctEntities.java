package io.github.palmares.book;

import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Entities told apart by kind and id. */
final class DistinctEntities {
    private DistinctEntities() {}

    /** Comparable, so that hash tables stay fast whatever the ids are. */
    record Key(EntityKind kind, String id) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int difference = kind.compareTo(other.kind);
            return difference != 0 ? difference : id.compareTo(other.id);
        }
    }

    static Key key(Entity entity) {
        return new Key(entity.entityKind(), entity.id());
    }

    static <E extends Entity> List<E> of(Stream<? extends E> entities) {
        Map<Key, E> seen = new LinkedHashMap<>();
        entities.forEach(entity -> seen.putIfAbsent(key(entity), entity));
        return List.copyOf(seen.values());
    }
}
