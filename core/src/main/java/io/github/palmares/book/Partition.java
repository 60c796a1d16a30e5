package io.github.palmares.book;

import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The facts of a sequence, parted by what they name: by class, by season, by event.
 *
 * <p>Law: the parts add up. Each fact is in exactly one part, or in the {@link #rest()} of those that name nothing, or
 * more than one, to part them by.
 *
 * @param <K> what they are parted by
 * @param <S> the type of the sequences
 */
public final class Partition<K extends Entity, S extends Sequence<?, S>> {
    private final Map<K, S> parts;
    private final S rest;

    private Partition(Map<K, S> parts, S rest) {
        this.parts = Collections.unmodifiableMap(parts);
        this.rest = rest;
    }

    /**
     * Parts a sequence by what its facts name one of at most.
     *
     * @param word the word that narrows the sequence to one part
     */
    static <T extends Fact, K extends Entity, S extends Sequence<T, S>> Partition<K, S> of(
            S sequence, Function<T, List<? extends K>> named, BiFunction<S, K, S> word) {
        Map<DistinctEntities.Key, K> keys = new LinkedHashMap<>();
        sequence.stream().map(named).filter(names -> names.size() == 1).forEach(names -> {
            K key = names.get(0);
            keys.putIfAbsent(DistinctEntities.key(key), key);
        });
        Map<K, S> parts = new LinkedHashMap<>();
        keys.values().forEach(key -> parts.put(key, word.apply(sequence, key)));
        return new Partition<>(parts, sequence.where(fact -> named.apply(fact).size() != 1));
    }

    /** {@return the parts, in order of first appearance; none is empty} */
    public Map<K, S> asMap() {
        return parts;
    }

    /** {@return the facts that name nothing to part them by (a result of an unknown class), or more than one} */
    public S rest() {
        return rest;
    }

    /** {@return the parts, such as {@code {class gtp=2, class dpi=1}}, with the number of facts in each} */
    @Override
    public String toString() {
        Map<K, Integer> counts = new LinkedHashMap<>();
        parts.forEach((key, part) -> counts.put(key, part.count()));
        return counts + (rest.isEmpty() ? "" : " and " + rest.count() + " others");
    }
}
