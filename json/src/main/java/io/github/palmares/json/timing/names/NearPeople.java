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
import java.util.stream.Collectors;

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

    /** Before a first name that names share. */
    private static final String FIRST = "first ";

    private static final Set<String> GENERATIONS = Set.of("jr", "junior", "sr", "senior");

    private final Map<String, Block> blocks = new HashMap<>();
    private int learnt;

    /** A name as it is compared, taken apart once. */
    private record Person(
            int order,
            String id,
            String name,
            List<String> words,
            Letters letters,
            String sorted,
            String withoutUmlauts,
            List<String> withoutGeneration,
            Letters givenNames,
            String initials,
            Letters afterFirst) {
        static Person of(int order, String id, String name) {
            List<String> words = Spelling.words(name);
            String key = String.join("", words);
            List<String> given = words.subList(0, Math.max(0, words.size() - 1));
            return new Person(
                    order,
                    id,
                    name,
                    words,
                    Letters.of(key),
                    NearPeople.sorted(key),
                    key.replace("oe", "o").replace("ue", "u").replace("ae", "a"),
                    words.stream().filter(word -> !GENERATIONS.contains(word)).toList(),
                    Letters.of(String.join("", given)),
                    given.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()),
                    Letters.of(words.stream().skip(1).collect(Collectors.joining())));
        }

        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    /** Names that share something. The letters of each stand side by side, for most names are told apart by them alone. */
    private static final class Block {
        static final Block NONE = new Block(false);

        /** Whether what they share is the first name, so that their family names have to be near. */
        private final boolean byFamilyName;

        private final List<Person> people = new ArrayList<>();
        private long[] letters = new long[2];

        private Block(boolean byFamilyName) {
            this.byFamilyName = byFamilyName;
        }

        static Block of(String key) {
            return new Block(key.startsWith(FIRST));
        }

        void learn(Person person) {
            if (people.size() < MOST_COMPARED) {
                if (letters.length == people.size()) {
                    letters = Arrays.copyOf(letters, 2 * letters.length);
                }
                letters[people.size()] = person.afterFirst().set();
                people.add(person);
            }
        }

        Optional<Person> firstNear(Person person) {
            for (int i = 0; i < people.size(); i++) {
                boolean apart = byFamilyName && person.afterFirst().areFarFrom(letters[i]);
                if (!apart && rule(person, people.get(i)).isPresent()) {
                    return Optional.of(people.get(i));
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public void learn(String id, String name) {
        Person person = Person.of(learnt++, id, name);
        if (person.words().size() > 1) {
            blocks(person).forEach(key -> blocks.computeIfAbsent(key, Block::of).learn(person));
        }
    }

    @Override
    public Optional<Near> nearest(String name) {
        Person person = Person.of(learnt, "", name);
        if (person.words().size() < 2) {
            return Optional.empty();
        }
        return blocks(person).stream()
                .flatMap(key -> blocks.getOrDefault(key, Block.NONE).firstNear(person).stream())
                .min(Comparator.comparingInt(Person::order))
                .map(other ->
                        new Near(other.id(), other.name(), rule(person, other).orElseThrow()));
    }

    /** What a near name shares with this one. */
    private static Collection<String> blocks(Person person) {
        List<String> words = person.words();
        Collection<String> blocks = new TreeSet<>();
        blocks.add("letters " + person.sorted());
        blocks.add("umlaut " + person.withoutUmlauts());
        blocks.add(FIRST + person.first());
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
        if (one.letters().equals(other.letters())) {
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
                && one.afterFirst().areApartByAFew(other.afterFirst(), LONG_FAMILY_NAME)) {
            return Optional.of(Near.Rule.FAMILY_NAME);
        }
        return isWithin(one, other) || isWithin(other, one) ? Optional.of(Near.Rule.WORDS) : Optional.empty();
    }

    private static boolean isWithin(Person one, Person other) {
        return one.words().size() <= other.words().size()
                && other.letters().hasAllOf(one.letters())
                && other.words().containsAll(one.words());
    }

    private static boolean areGivenNamesNear(Person one, Person other) {
        String given = one.givenNames().word();
        String another = other.givenNames().word();
        return given.startsWith(another)
                || another.startsWith(given)
                || given.equals(other.initials())
                || another.equals(one.initials())
                || ShortForms.areOfOneName(one.first(), other.first())
                || one.givenNames().areApartByAFew(other.givenNames(), LONG_GIVEN_NAME);
    }

    private static String sorted(String letters) {
        char[] sorted = letters.toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }
}
