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
 * The facts of a sequence, parted by what they name: by class, by season, by driver.
 *
 * <p>Law: the parts and the {@link #rest()} together are the sequence, and none but the rest can be empty.
 *
 * <p>By driver, team or manufacturer a fact is in the part of each that it names, so parts overlap where a car or a title
 * is shared, and the rest is what names none: {@code byDriver()} has for each driver what {@code of(driver)} gives. By all
 * else the parts add up: each fact is in exactly one part, or in the rest of those that name nothing, or more than one, to
 * part them by.
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
        return byEach(sequence, fact -> theOnly(named.apply(fact)), word);
    }

    private static <K> List<? extends K> theOnly(List<? extends K> names) {
        return names.size() == 1 ? names : List.of();
    }

    /**
     * Parts a sequence by each of what its facts name. One pass finds the keys; the parts are for the index to find.
     *
     * @param word the word that narrows the sequence to one part
     */
    static <T extends Fact, K extends Entity, S extends Sequence<T, S>> Partition<K, S> byEach(
            S sequence, Function<T, List<? extends K>> named, BiFunction<S, K, S> word) {
        Map<K, S> parts = new LinkedHashMap<>();
        DistinctEntities.<K>of(sequence.stream().flatMap(fact -> named.apply(fact).stream()))
                .forEach(key -> parts.put(key, word.apply(sequence, key)));
        return new Partition<>(parts, sequence.where(fact -> named.apply(fact).isEmpty()));
    }

    /** {@return the parts, in order of first appearance; none is empty} */
    public Map<K, S> asMap() {
        return parts;
    }

    /** {@return the facts that are in no part: a result of an unknown class, one that names no drivers} */
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
