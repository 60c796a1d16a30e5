package io.github.palmares.json.timing.names;

/**
 * A name that another is near to, and the rule that says so. It is a doubt, and never a proof.
 *
 * @param id the id of who bears it
 * @param name the name
 * @param rule the rule
 */
public record Near(String id, String name, Rule rule) {
    /** In what two names that may be one differ. */
    public enum Rule {
        /** The order of their letters: two are swapped, or the words stand in another order. */
        ORDER("it has the same letters in another order"),
        /** One of them is called junior or senior. */
        JUNIOR("one of them is called junior or senior, as father and son are told apart"),
        /** An umlaut, written with two letters or without its dots. */
        UMLAUT("it is the same but for an umlaut"),
        /** The given name: a short form, an initial, or a letter. */
        GIVEN_NAME("the family name is the same, and the given names are forms of one or a letter apart"),
        /** A letter or two of the family name. */
        FAMILY_NAME("the given name is the same, and the family names are a letter apart"),
        /** A name more or less. */
        WORDS("the words of one are among those of the other"),
        /** The name of a team, without what a sponsor or the law adds. */
        TEAM("the words of one are among those of the other"),
        /** The name of a team, all of it: it entered a car that another had entered. */
        SAME_CAR("the car had another team's name before");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        /** {@return the rule as the end of a sentence} */
        public String words() {
            return words;
        }
    }
}
