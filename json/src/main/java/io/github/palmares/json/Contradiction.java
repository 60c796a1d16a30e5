package io.github.palmares.json;

import io.github.palmares.book.RecordBook;
import io.github.palmares.model.Affiliation;
import io.github.palmares.model.Fact;
import io.github.palmares.model.Result;
import io.github.palmares.model.StatedTotal;
import io.github.palmares.model.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a document that cannot stand in a book with the facts before it.
 *
 * @param fact the number of the fact, from 0
 * @param refusal the book's words
 * @param facts the facts concerned
 */
record Contradiction(int fact, IllegalArgumentException refusal, List<Fact> facts) {
    /** The first one, null where a book can be built of the facts. */
    static @Nullable Contradiction first(List<Fact> facts) {
        IllegalArgumentException refusal = refusal(facts);
        if (refusal == null) {
            return null;
        }
        int right = 0;
        int wrong = facts.size();
        while (wrong - right > 1) {
            int middle = (right + wrong) >>> 1;
            IllegalArgumentException earlier = refusal(facts.subList(0, middle));
            if (earlier == null) {
                right = middle;
            } else {
                wrong = middle;
                refusal = earlier;
            }
        }
        return new Contradiction(right, refusal, List.of(facts.get(right)));
    }

    private static @Nullable IllegalArgumentException refusal(List<Fact> facts) {
        try {
            RecordBook.builder().addAll(facts).build();
            return null;
        } catch (IllegalArgumentException e) {
            return e;
        }
    }

    /**
     * The first of them, in order of the facts, as many as are asked for and maybe more. When the facts of all are taken
     * away, what is left makes a book.
     */
    static List<Contradiction> among(List<Fact> facts, int many) {
        List<Contradiction> all = new ArrayList<>();
        for (List<Integer> numbers : statements(facts)) {
            int second = numbers.get(1);
            if (all.size() >= many
                    && all.stream().filter(one -> one.fact < second).count() >= many) {
                break;
            }
            addAmong(facts, numbers, all);
        }
        all.sort(Comparator.comparingInt(Contradiction::fact));
        return all;
    }

    /** The numbers of facts about one subject, where there are several, in order of the second. */
    private static List<List<Integer>> statements(List<Fact> facts) {
        Map<Object, List<Integer>> bySubject = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Object subject = subject(facts.get(i));
            if (subject != null) {
                bySubject.computeIfAbsent(subject, key -> new ArrayList<>(1)).add(i);
            }
        }
        return bySubject.values().stream()
                .filter(numbers -> numbers.size() > 1)
                .sorted(Comparator.comparing(numbers -> numbers.get(1)))
                .toList();
    }

    /** Facts with different ones never contradict each other; null where none ever does. */
    private static @Nullable Object subject(Fact fact) {
        if (fact instanceof Result result) {
            return List.of(result.race(), result.entry());
        }
        if (fact instanceof Title title) {
            return List.of(title.championship(), title.season());
        }
        if (fact instanceof Affiliation affiliation) {
            return List.of(affiliation.kind(), affiliation.member());
        }
        return fact instanceof StatedTotal total ? List.of(total.measure(), total.subject()) : null;
    }

    private static void addAmong(List<Fact> facts, List<Integer> numbers, List<Contradiction> all) {
        List<Fact> standing = new ArrayList<>();
        List<Integer> left = new ArrayList<>(numbers);
        numbers.forEach(number -> standing.add(facts.get(number)));
        for (Contradiction next = first(standing); next != null; next = first(standing)) {
            Fact wrong = standing.remove(next.fact);
            all.add(new Contradiction(left.remove(next.fact), next.refusal, concerned(standing, next.fact, wrong)));
        }
    }

    /** The wrong one, and the one before it that it contradicts, unless it takes several. */
    private static List<Fact> concerned(List<Fact> standing, int before, Fact wrong) {
        for (Fact other : standing.subList(0, before)) {
            if (refusal(List.of(other, wrong)) != null) {
                return List.of(other, wrong);
            }
        }
        return List.of(wrong);
    }
}
