package io.github.palmares.json;

import io.github.palmares.book.Finding;
import io.github.palmares.book.RecordBook;
import io.github.palmares.book.RecordConflictException;
import io.github.palmares.model.Entry;
import io.github.palmares.model.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a document that cannot stand in a book with a fact before it.
 *
 * @param fact the number of the fact, from 0
 * @param refusal the book's words
 * @param facts both facts
 */
record Contradiction(int fact, RecordConflictException refusal, List<Fact> facts) {
    /**
     * All of them, in order of the facts. When the facts of all are taken away, what is left makes a book.
     *
     * @param facts all facts of the document, in its order
     * @param most how many are told of one subject
     */
    static List<Contradiction> among(List<Fact> facts, int most) {
        Map<String, Set<Fact>> concerned = new LinkedHashMap<>();
        for (Finding conflict : RecordBook.builder().addAll(facts).conflicts()) {
            concerned
                    .computeIfAbsent(conflict.where(), subject -> new HashSet<>())
                    .addAll(conflict.facts());
        }
        if (concerned.isEmpty()) {
            return List.of();
        }
        Map<Fact, Integer> numbers = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            numbers.putIfAbsent(facts.get(i), i);
        }
        List<Contradiction> all = new ArrayList<>();
        for (Set<Fact> ofSubject : concerned.values()) {
            Set<Integer> inOrder = new TreeSet<>();
            ofSubject.forEach(fact -> inOrder.add(Objects.requireNonNull(numbers.get(fact))));
            addAmong(facts, inOrder, most, all);
        }
        all.sort(Comparator.comparingInt(Contradiction::fact));
        return all;
    }

    /** Those of one subject: each fact is held against what the facts before it that may stand say together. */
    private static void addAmong(List<Fact> facts, Set<Integer> numbers, int most, List<Contradiction> all) {
        List<Fact> standing = new ArrayList<>();
        Fact together = null;
        int told = 0;
        for (int number : numbers) {
            Fact fact = facts.get(number);
            Fact united = together == null ? fact : united(together, fact);
            if (united != null) {
                together = united;
                standing.add(fact);
            } else if (told++ < most) {
                all.add(with(standing, number, fact));
            }
        }
    }

    private static @Nullable Fact united(Fact one, Fact other) {
        RecordBook.Builder both = RecordBook.builder().add(one, other);
        return both.conflicts().isEmpty()
                ? both.build()
                        .facts()
                        .filter(fact -> !(fact instanceof Entry))
                        .findFirst()
                        .orElseThrow()
                : null;
    }

    private static Contradiction with(List<Fact> standing, int number, Fact fact) {
        for (Fact other : standing) {
            try {
                RecordBook.builder().add(other, fact).build();
            } catch (RecordConflictException e) {
                return new Contradiction(number, e, List.of(other, fact));
            }
        }
        throw new IllegalStateException("no fact contradicts " + fact);
    }
}
