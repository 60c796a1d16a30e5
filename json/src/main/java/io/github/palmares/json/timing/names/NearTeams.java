package io.github.palmares.json.timing.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the names of teams: a sponsor before or behind, or a legal form, makes no other team certain. */
final class NearTeams implements NearNames {
    private static final Set<String> FORMS =
            Set.of("llc", "inc", "ltd", "gmbh", "srl", "sa", "ag", "kg", "w", "with", "by", "and", "the", "x");
    private static final Set<String> COMMON = Set.of(
            "team",
            "racing",
            "race",
            "motorsport",
            "motorsports",
            "sport",
            "sports",
            "competition",
            "performance",
            "autosport",
            "autosports",
            "engineering",
            "group",
            "usa",
            "of",
            "one");

    private final Map<String, List<Known>> byWord = new HashMap<>();
    private final Map<String, List<Known>> byRarest = new HashMap<>();
    private int learnt;

    private record Known(int order, String id, String name, Set<String> words) {}

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Spelling.words(name));
        words.removeAll(FORMS);
        return words;
    }

    @Override
    public void learn(String id, String name) {
        Known known = new Known(learnt++, id, name, words(name));
        if (isTelling(known.words())) {
            byRarest.computeIfAbsent(rarest(known.words()), key -> new ArrayList<>())
                    .add(known);
            known.words()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(known));
        }
    }

    @Override
    public Optional<Near> nearest(String name) {
        Set<String> words = words(name);
        if (!isTelling(words)) {
            return Optional.empty();
        }
        List<Known> near = new ArrayList<>();
        byWord.getOrDefault(rarest(words), List.of()).stream()
                .filter(known -> known.words().containsAll(words))
                .forEach(near::add);
        words.forEach(word -> byRarest.getOrDefault(word, List.of()).stream()
                .filter(known -> words.containsAll(known.words()))
                .forEach(near::add));
        return near.stream()
                .min(Comparator.comparingInt(Known::order))
                .map(known -> new Near(known.id(), known.name(), Near.Rule.TEAM));
    }

    /** Words that half of all teams have tell nothing. */
    private static boolean isTelling(Set<String> words) {
        return !COMMON.containsAll(words);
    }

    private String rarest(Set<String> words) {
        return words.stream()
                .min(Comparator.comparingInt((String word) ->
                                byWord.getOrDefault(word, List.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
