package io.github.palmares.book;

import io.github.palmares.book.index.Lazy;
import io.github.palmares.book.index.Ordinals;
import io.github.palmares.model.Entity;
import io.github.palmares.model.EntityKind;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Result;
import io.github.palmares.model.Title;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How a book finds the facts that a question is about without looking at the others.
 *
 * <p>The facts of each type are an array, in order. Each entity has an {@linkplain Ordinals ordinal} within its kind; for
 * each ordinal an {@link Adjacency} has the positions of the facts that name it, which {@link Groups} part further. A
 * {@link Sequence} gathers criteria as its chain goes on. Its terminal word has the index of its type offer all that it has
 * for them to the {@link AccessPath}, and cut that down to the races and years asked for, since results are in the order of
 * time. Where the path answers every criterion, it is the answer, as a {@link Slice} of the array; where it leaves some open,
 * a {@link Filter} goes through it.
 *
 * <p>Nothing is made before it is asked for; what was made is kept as long as the book.
 */
final class Index {
    private final Directory directory;
    private final Map<EntityKind, Ordinals> ordinals = new EnumMap<>(EntityKind.class);
    private final Lazy<ResultIndex> results;
    private final Lazy<TitleIndex> titles;
    private final Lazy<EntryIndex> entries;

    Index(Directory directory, Entry[] entries, Result[] results, Title[] titles) {
        this.directory = directory;
        // Classes, for every book comes by here, and the first lambda of a program keeps it waiting.
        this.results = new Lazy<>(new Supplier<>() {
            @Override
            public ResultIndex get() {
                return new ResultIndex(Index.this, results);
            }
        });
        this.titles = new Lazy<>(new Supplier<>() {
            @Override
            public TitleIndex get() {
                return new TitleIndex(Index.this, titles);
            }
        });
        this.entries = new Lazy<>(new Supplier<>() {
            @Override
            public EntryIndex get() {
                return new EntryIndex(Index.this, entries);
            }
        });
    }

    synchronized Ordinals ordinals(EntityKind kind) {
        return ordinals.computeIfAbsent(kind, this::made);
    }

    private Ordinals made(EntityKind kind) {
        return new Ordinals(
                directory.all(kind, Entity.class).stream().map(Entity::id).toList());
    }

    <E extends Entity> List<E> all(EntityKind kind, Class<E> type) {
        return directory.all(kind, type);
    }

    <E extends Entity> E known(EntityKind kind, String id, Class<E> type) {
        return directory.known(kind, id, type);
    }

    Lazy<ResultIndex> results() {
        return results;
    }

    Lazy<TitleIndex> titles() {
        return titles;
    }

    Lazy<EntryIndex> entries() {
        return entries;
    }
}
