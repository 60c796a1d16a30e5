package io.github.palmares.json.form;

/** Words with the article that they take. */
public final class Article {
    private Article() {}

    /** {@return a noun with its article, such as {@code an entry}} */
    public static String with(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
