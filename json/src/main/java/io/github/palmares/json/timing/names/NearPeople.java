package io.github.palmares.json.timing.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private final Map<String, List<Person>> blocks = new HashMap<>();
    private int learnt;

    /** A name as it is compared. */
    private record Person(int order, String id, String name, List<String> words) {
        String key() {
            return String.join("", words);
        }

        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }

        String givenNames() {
            return String.join("", words.subList(0, words.size() - 1));
        }

        String afterFirst() {
            return String.join("", words.subList(1, words.size()));
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
        Person person = new Person(learnt++, id, name, Spelling.words(name));
        if (person.words().size() > 1) {
            blocks(person)
                    .forEach(block -> blocks.computeIfAbsent(block, key -> new ArrayList<>())
                            .add(person));
        }
    }

    @Override
    public Optional<Near> nearest(String name) {
        Person person = new Person(learnt, "", name, Spelling.words(name));
        if (person.words().size() < 2) {
            return Optional.empty();
        }
        Map<Integer, Person> found = new TreeMap<>();
        for (String block : blocks(person)) {
            for (Person other : blocks.getOrDefault(block, List.of())) {
                found.putIfAbsent(other.order(), other);
            }
        }
        return found.values().stream()
                .flatMap(other -> rule(person, other).map(rule -> new Near(other.id(), other.name(), rule)).stream())
                .findFirst();
    }

    /** What a near name shares with this one. */
    private static Collection<String> blocks(Person person) {
        List<String> words = person.words();
        Collection<String> blocks = new TreeSet<>();
        blocks.add("letters " + sorted(person.key()));
        blocks.add("umlaut " + withoutUmlauts(person.key()));
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
        if (sorted(one.key()).equals(sorted(other.key()))) {
            return Optional.of(Near.Rule.ORDER);
        }
        if (withoutUmlauts(one.key()).equals(withoutUmlauts(other.key()))) {
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

    private static String withoutUmlauts(String letters) {
        return letters.replace("oe", "o").replace("ue", "u").replace("ae", "a");
    }
}
