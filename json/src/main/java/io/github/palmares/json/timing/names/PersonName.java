package io.github.palmares.json.timing.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's name as a file writes it.
 *
 * @param whole both names; empty where there is none
 * @param given the first name; absent where the file has none, or does not say where it ends
 * @param family the family name; absent likewise
 */
public record PersonName(String whole, Optional<String> given, Optional<String> family) {
    /** What is written behind a name and is none: a junior's mark. */
    private static final Pattern MARK = Pattern.compile("\\s*\\([A-Z]{1,2}\\)$");

    /** A name in two fields. */
    public static PersonName of(Optional<String> given, Optional<String> family) {
        Optional<String> bare = family.map(PersonName::unmarked).filter(text -> !text.isEmpty());
        return new PersonName((given.orElse("") + " " + bare.orElse("")).strip(), given, bare);
    }

    /**
     * A name in one field. The family name is the run of capitals at the end, and never the first word, for that can be
     * initials ("PJ HARLAN"); without capitals nobody can tell where it begins ("Ana van der Meer").
     */
    public static PersonName of(String whole) {
        String bare = unmarked(whole);
        List<String> words = Arrays.asList(bare.split(" "));
        int family = words.size();
        while (family > 1 && isInCapitals(words.get(family - 1))) {
            family--;
        }
        if (family == words.size()) {
            return new PersonName(bare, Optional.empty(), Optional.empty());
        }
        return new PersonName(
                bare,
                Optional.of(String.join(" ", words.subList(0, family))),
                Optional.of(String.join(" ", words.subList(family, words.size()))));
    }

    private static String unmarked(String name) {
        return MARK.matcher(name).replaceAll("");
    }

    private static boolean isInCapitals(String word) {
        return word.chars().anyMatch(Character::isLetter)
                && word.chars().noneMatch(letter -> Character.isLowerCase(letter) && letter != 'ß');
    }
}
