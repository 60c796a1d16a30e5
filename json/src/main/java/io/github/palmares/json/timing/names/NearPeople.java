package io.github.palmares.json.timing.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the names of people. So that not each is held against each, a name is only compared with those that share with it
 * what one of the rules asks for: all letters, the first word, the last word, or two words.
 */
final class NearPeople implements NearNames {
    /** The length from which a name may be two letters apart from another. */
    private static final int LONG_GIVEN_NAME = 5;

    private static final int LONG_FAMILY_NAME = 6;
    private static final int MOST_WORDS = 8;

    /** So many names with one first or last name, or one pair of words, are compared: far more than there ever were. */
    private static final int MOST_COMPARED = 1_000;

    private static final Set<String> GENERATIONS = Set.of("jr", "junior", "sr", "senior");

    private final Map<String, List<Person>> blocks = new HashMap<>();
    private int learnt;

    /** A name as it is compared, taken apart once. */
    private record Person(
            int order,
            String id,
            String name,
            List<String> words,
            String key,
            String sorted,
            String withoutUmlauts,
            String givenNames,
            String afterFirst) {
        static Person of(int order, String id, String name) {
            List<String> words = Spelling.words(name);
            String key = String.join("", words);
            int size = words.size();
            return new Person(
                    order,
                    id,
                    name,
                    words,
                    key,
                    NearPeople.sorted(key),
                    key.replace("oe", "o").replace("ue", "u").replace("ae", "a"),
                    String.join("", words.subList(0, Math.max(0, size - 1))),
                    String.join("", words.subList(Math.min(1, size), size)));
        }

        List<String> withoutGeneration() {
            return words.stream().filter(word -> !GENERATIONS.contains(word)).toList();
        }

        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }

        /** The first letters of the given names. */
        String initials() {
            StringBuilder initials = new StringBuilder();
            words.subList(0, words.size() - 1).forEach(word -> initials.append(word.charAt(0)));
            return initials.toString();
        }
    }

    @Override
    public void learn(String id, String name) {
        Person person = Person.of(learnt++, id, name);
        if (person.words().size() > 1) {
            blocks(person)
                    .forEach(block -> blocks.computeIfAbsent(block, key -> new ArrayList<>())
                            .add(person));
        }
    }

    @Override
    public Optional<Near> nearest(String name) {
        Person person = Person.of(learnt, "", name);
        if (person.words().size() < 2) {
            return Optional.empty();
        }
        return blocks(person).stream()
                .flatMap(block -> firstIn(blocks.getOrDefault(block, List.of()), person).stream())
                .min(Comparator.comparingInt(Person::order))
                .map(other ->
                        new Near(other.id(), other.name(), rule(person, other).orElseThrow()));
    }

    private static Optional<Person> firstIn(List<Person> block, Person person) {
        return block.stream()
                .limit(MOST_COMPARED)
                .filter(other -> rule(person, other).isPresent())
                .findFirst();
    }

    /** What a near name shares with this one. */
    private static Collection<String> blocks(Person person) {
        List<String> words = person.words();
        Collection<String> blocks = new TreeSet<>();
        blocks.add("letters " + person.sorted());
        blocks.add("umlaut " + person.withoutUmlauts());
        blocks.add("first " + person.first());
        blocks.add("last " + person.last());
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            for (int j = 0; j < Math.min(words.size(), MOST_WORDS); j++) {
                if (words.get(i).compareTo(words.get(j)) < 0) {
                    blocks.add("words " + words.get(i) + " " + words.get(j));
                }
            }
        }
        return blocks;
    }

    private static Optional<Near.Rule> rule(Person one, Person other) {
        if (one.key().equals(other.key())) {
            return Optional.empty();
        }
        if (one.sorted().equals(other.sorted())) {
            return Optional.of(Near.Rule.ORDER);
        }
        if (one.words().size() != other.words().size()
                && one.withoutGeneration().equals(other.withoutGeneration())) {
            return Optional.of(Near.Rule.JUNIOR);
        }
        if (one.withoutUmlauts().equals(other.withoutUmlauts())) {
            return Optional.of(Near.Rule.UMLAUT);
        }
        if (one.last().equals(other.last()) && areGivenNamesNear(one, other)) {
            return Optional.of(Near.Rule.GIVEN_NAME);
        }
        if (one.first().equals(other.first())
                && Letters.areApartByAFew(one.afterFirst(), other.afterFirst(), LONG_FAMILY_NAME)) {
            return Optional.of(Near.Rule.FAMILY_NAME);
        }
        boolean within = one.words().size() < other.words().size()
                ? other.words().containsAll(one.words())
                : one.words().containsAll(other.words());
        return within ? Optional.of(Near.Rule.WORDS) : Optional.empty();
    }

    private static boolean areGivenNamesNear(Person one, Person other) {
        String given = one.givenNames();
        String another = other.givenNames();
        return given.startsWith(another)
                || another.startsWith(given)
                || given.equals(other.initials())
                || another.equals(one.initials())
                || ShortForms.areOfOneName(one.first(), other.first())
                || Letters.areApartByAFew(given, another, LONG_GIVEN_NAME);
    }

    private static String sorted(String letters) {
        char[] sorted = letters.toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }
}
