package io.github.palmares.json;

/** Words with the article that they take. */
final class Article {
    private Article() {}

    static String with(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
