package io.github.palmares.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.palmares.model.Entity;
import io.github.palmares.model.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The laws of every sequence, each held against plain loops over all facts. */
final class SequenceLaws<T extends Fact, S extends Sequence<T, S>> {
    private final S all;
    private final List<T> facts;
    private final List<Criterion<T, S>> criteria;

    SequenceLaws(S all, List<Criterion<T, S>> criteria) {
        this.all = all;
        this.facts = all.toList();
        this.criteria = criteria;
    }

    void everyWordEqualsThePlainLoop() {
        for (Criterion<T, S> criterion : criteria) {
            S narrowed = criterion.word().apply(all);
            List<T> expected = loop(List.of(criterion));
            assertEquals(expected, narrowed.toList(), criterion.name());
            assertEquals(expected, criterion.word().apply(narrowed).toList(), () -> criterion.name() + " twice");
            terminalWordsAgree(narrowed, expected);
        }
    }

    /** A chain of steps is the loop with all their conditions, in whatever order, and each step gives a subset. */
    void stepsNarrowInAnyOrder(Random random) {
        List<Criterion<T, S>> chain = chain(random);
        List<T> expected = loop(chain);
        S narrowed = all;
        for (Criterion<T, S> step : chain) {
            List<T> before = narrowed.toList();
            narrowed = step.word().apply(narrowed);
            assertTrue(before.containsAll(narrowed.toList()), () -> chain + " gives a subset");
        }
        assertEquals(expected, narrowed.toList(), chain::toString);
        terminalWordsAgree(narrowed, expected);
        List<Criterion<T, S>> shuffled = new ArrayList<>(chain);
        shuffled.addAll(chain);
        Collections.shuffle(shuffled, random);
        assertEquals(expected, apply(shuffled).toList(), shuffled::toString);
    }

    /** One to four steps; mostly such that at least one fact meets them all. */
    private List<Criterion<T, S>> chain(Random random) {
        List<Criterion<T, S>> from = criteria;
        if (!facts.isEmpty() && random.nextInt(4) > 0) {
            T target = facts.get(random.nextInt(facts.size()));
            from = criteria.stream()
                    .filter(criterion -> criterion.plain().test(target))
                    .toList();
        }
        List<Criterion<T, S>> chain = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0 && !from.isEmpty(); i--) {
            chain.add(from.get(random.nextInt(from.size())));
        }
        return chain;
    }

    private S apply(List<Criterion<T, S>> chain) {
        S narrowed = all;
        for (Criterion<T, S> step : chain) {
            narrowed = step.word().apply(narrowed);
        }
        return narrowed;
    }

    private List<T> loop(List<Criterion<T, S>> chain) {
        List<T> met = new ArrayList<>();
        for (T fact : facts) {
            boolean meets = true;
            for (Criterion<T, S> criterion : chain) {
                meets &= criterion.plain().test(fact);
            }
            if (meets) {
                met.add(fact);
            }
        }
        return met;
    }

    private static <T extends Fact, S extends Sequence<T, S>> void terminalWordsAgree(S sequence, List<T> expected) {
        assertEquals(expected.size(), sequence.count());
        assertEquals(expected.isEmpty(), sequence.isEmpty());
        assertEquals(expected.isEmpty() ? Optional.empty() : Optional.of(expected.get(0)), sequence.first());
        assertEquals(expected, sequence.stream().toList());
        List<T> list = sequence.toList();
        assertThrows(UnsupportedOperationException.class, list::clear);
        if (expected.size() == 1) {
            assertEquals(expected.get(0), sequence.only());
        } else {
            String message = expected.isEmpty()
                    ? "expected exactly one fact, found none"
                    : "expected exactly one fact, found " + expected.size() + ", such as " + expected.get(0) + " and "
                            + expected.get(1);
            assertEquals(
                    message,
                    assertThrows(NoSuchElementException.class, sequence::only).getMessage());
        }
    }

    /** What a loop over the facts names, each once by kind and id, where it comes up first. */
    <E extends Entity> void projects(List<E> projected, Function<T, ? extends Iterable<? extends E>> named) {
        List<E> expected = new ArrayList<>();
        for (T fact : facts) {
            for (E entity : named.apply(fact)) {
                if (!Asked.isAmong(expected, entity)) {
                    expected.add(entity);
                }
            }
        }
        assertEquals(expected, projected);
        assertThrows(UnsupportedOperationException.class, projected::clear);
    }

    /** The parts are what a loop finds for each key, in order of first appearance, and with the rest they add up. */
    <K extends Entity> void partsAddUp(Partition<K, S> partition, Function<T, ? extends Iterable<K>> named) {
        int sum = check(partition, fact -> {
            List<K> keys = new ArrayList<>();
            named.apply(fact).forEach(keys::add);
            return keys.size() == 1 ? keys : List.of();
        });
        assertEquals(all.count(), sum + partition.rest().count());
    }

    /** The parts are what a loop finds for each key, in order of first appearance; the rest is what names none. */
    <K extends Entity> void partsHoldWhatNamesThem(
            Partition<K, S> partition, Function<T, ? extends Iterable<K>> named, BiFunction<S, K, S> word) {
        check(partition, named);
        partition
                .asMap()
                .forEach((key, part) -> assertEquals(word.apply(all, key).toList(), part.toList()));
    }

    /** How many facts the parts have together. */
    private <K extends Entity> int check(Partition<K, S> partition, Function<T, ? extends Iterable<K>> named) {
        Map<String, List<T>> expected = new LinkedHashMap<>();
        List<T> rest = new ArrayList<>();
        for (T fact : facts) {
            Set<String> keys = new LinkedHashSet<>();
            named.apply(fact).forEach(key -> keys.add(key.toString()));
            keys.forEach(key ->
                    expected.computeIfAbsent(key, one -> new ArrayList<>()).add(fact));
            if (keys.isEmpty()) {
                rest.add(fact);
            }
        }
        Map<String, List<T>> parts = new LinkedHashMap<>();
        partition.asMap().forEach((key, part) -> parts.put(key.toString(), part.toList()));
        assertEquals(expected, parts);
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(parts.keySet()));
        assertEquals(rest, partition.rest().toList());
        Map<K, S> map = partition.asMap();
        assertThrows(UnsupportedOperationException.class, map::clear);
        return parts.values().stream().mapToInt(List::size).sum();
    }
}
