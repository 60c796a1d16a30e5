package io.github.palmares.book;

import io.github.palmares.book.index.Lazy;
import io.github.palmares.book.merge.StatementOrder;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.ExternalId;
import io.github.palmares.model.Named;
import io.github.palmares.model.Race;
import io.github.palmares.text.NameSearch;
import io.github.palmares.text.NameWords;
import io.github.palmares.text.Nearest;
import io.github.palmares.text.Visible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All entities of a book, by kind and id. */
final class Directory {
    private final Map<EntityKind, SortedMap<String, Entity>> byKind;
    private final Lazy<List<Worded>> worded;

    Directory(Map<EntityKind, SortedMap<String, Entity>> byKind) {
        Map<EntityKind, SortedMap<String, Entity>> copy = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            copy.put(kind, Collections.unmodifiableSortedMap(byKind.getOrDefault(kind, new TreeMap<>())));
        }
        this.byKind = copy;
        // A class, as those in Index.
        this.worded = new Lazy<>(new Supplier<>() {
            @Override
            public List<Worded> get() {
                return Worded.all(stream());
            }
        });
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

    <E extends Named> List<E> search(String text, Class<E> type) {
        NameSearch search = NameSearch.of(text);
        Map<NameSearch.Fit, List<E>> found = new EnumMap<>(NameSearch.Fit.class);
        for (Worded one : worded.get()) {
            if (type.isInstance(one.named)) {
                one.fit(search)
                        .ifPresent(fit -> found.computeIfAbsent(fit, key -> new ArrayList<>())
                                .add(type.cast(one.named)));
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** An entity and the words of all its names. */
    private record Worded(Named named, List<NameWords> names) {
        static List<Worded> all(Stream<Entity> entities) {
            return entities.filter(Named.class::isInstance)
                    .map(Named.class::cast)
                    .map(named -> new Worded(
                            named, named.names().stream().map(NameWords::of).toList()))
                    .toList();
        }

        Optional<NameSearch.Fit> fit(NameSearch search) {
            return names.stream().map(search::fit).reduce(Optional.empty(), NameSearch::best);
        }
    }

    List<Entity> find(ExternalId id) {
        return stream().filter(entity -> externalIds(entity).contains(id)).toList();
    }

    private static List<ExternalId> externalIds(Entity entity) {
        return entity instanceof Named named
                ? named.externalIds()
                : entity instanceof Race race ? race.externalIds() : List.of();
    }

    static NoSuchElementException unknown(String what, String id, Iterable<String> known) {
        return new NoSuchElementException("no " + what + " " + Visible.quoted(id) + Nearest.question(id, known));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Directory other
                && byKind.entrySet().stream()
                        .allMatch(ofKind -> StatementOrder.areSame(
                                List.copyOf(ofKind.getValue().values()),
                                List.copyOf(other.of(ofKind.getKey()).values())));
    }

    @Override
    public int hashCode() {
        return byKind.hashCode();
    }
}
