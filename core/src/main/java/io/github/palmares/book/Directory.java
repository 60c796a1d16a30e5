package io.github.palmares.book;

import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Named;
import io.github.palmares.text.Nearest;
import io.github.palmares.text.Visible;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All entities of a book, by kind and id. */
final class Directory {
    private final Map<EntityKind, SortedMap<String, Entity>> byKind;

    Directory(Map<EntityKind, SortedMap<String, Entity>> byKind) {
        Map<EntityKind, SortedMap<String, Entity>> copy = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            copy.put(kind, Collections.unmodifiableSortedMap(byKind.getOrDefault(kind, new TreeMap<>())));
        }
        this.byKind = copy;
    }

    private SortedMap<String, Entity> of(EntityKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    Map<EntityKind, SortedMap<String, Entity>> byKind() {
        return byKind;
    }

    <E extends Entity> Optional<E> find(EntityKind kind, String id, Class<E> type) {
        return Optional.ofNullable(of(kind).get(Objects.requireNonNull(id, "id")))
                .map(type::cast);
    }

    <E extends Entity> E known(EntityKind kind, String id, Class<E> type) {
        return find(kind, id, type).orElseThrow(() -> unknown(kind.word(), id, of(kind).keySet()));
    }

    <E extends Entity> List<E> all(EntityKind kind, Class<E> type) {
        return of(kind).values().stream().map(type::cast).toList();
    }

    Stream<Entity> stream() {
        return byKind.values().stream().flatMap(entities -> entities.values().stream());
    }

    List<Named> named(String name) {
        return stream()
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .filter(named -> named.isNamed(name))
                .toList();
    }

    static NoSuchElementException unknown(String what, String id, Iterable<String> known) {
        return new NoSuchElementException("no " + what + " " + Visible.quoted(id) + Nearest.question(id, known));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Directory other && byKind.equals(other.byKind);
    }

    @Override
    public int hashCode() {
        return byKind.hashCode();
    }
}
