package io.github.palmares.attributes;

import java.util.ArrayList;
import java.util.List;

/**
 * All attributes of a value type, in the order in which they are written.
 *
 * @param <T> the value type
 * @param <B> what gathers the attributes of a new value
 */
public final class Table<T, B> {
    private final Class<T> type;
    private final String word;
    private final String description;
    private final List<Attribute<T, B>> attributes;
    private final List<Attribute<T, B>> linking;
    private final List<Attribute<T, B>> alternatives;
    private final List<String> rules;

    private Table(
            Class<T> type,
            String word,
            String description,
            List<Attribute<T, B>> attributes,
            List<Attribute<T, B>> alternatives,
            List<String> rules) {
        this.type = type;
        this.word = word;
        this.description = description;
        this.attributes = attributes;
        this.linking = linking(attributes);
        this.alternatives = alternatives;
        this.rules = rules;
    }

    private static <T, B> List<Attribute<T, B>> linking(List<Attribute<T, B>> attributes) {
        List<Attribute<T, B>> linking = new ArrayList<>();
        for (Attribute<T, B> attribute : attributes) {
            if (attribute.row().isLinking()) {
                linking.add(attribute);
            }
        }
        return List.copyOf(linking);
    }

    /**
     * The attributes of a type.
     *
     * @param <T> the value type
     * @param <B> what gathers the attributes of a new value
     * @param type the public type
     * @param word the word for a value of the type, such as {@code driver}
     * @param description what it is in the sport, in a sentence
     * @param attributes all of them
     * @return the table
     */
    public static <T, B> Table<T, B> of(Class<T> type, String word, String description, Attribute<T, B>[] attributes) {
        return of(type, word, description, List.of(attributes));
    }

    /**
     * The attributes of a type that is no enum's.
     *
     * @param <T> the value type
     * @param <B> what gathers the attributes of a new value
     * @param type the public type
     * @param word the word for a value of the type, such as {@code tally}
     * @param description what it is in the sport, in a sentence
     * @param attributes all of them
     * @return the table
     */
    public static <T, B> Table<T, B> of(
            Class<T> type, String word, String description, List<Attribute<T, B>> attributes) {
        return new Table<>(type, word, description, attributes, List.of(), List.of());
    }

    /** The same table, of a type whose values have one of these attributes, or more of them. */
    Table<T, B> withOneOf(List<Attribute<T, B>> newAlternatives) {
        return new Table<>(type, word, description, attributes, newAlternatives, rules);
    }

    /** The same table, with what attributes have to do with each other: a few words for each rule, for the schema to tell. */
    Table<T, B> obeying(String... newRules) {
        return new Table<>(type, word, description, attributes, alternatives, List.of(newRules));
    }

    /** {@return the public type} */
    public Class<T> type() {
        return type;
    }

    /** {@return the word for a value of the type, such as {@code driver}} */
    public String word() {
        return word;
    }

    /** {@return what it is in the sport, in a sentence} */
    public String description() {
        return description;
    }

    /** {@return all attributes, in order} */
    public List<Attribute<T, B>> attributes() {
        return attributes;
    }

    /** {@return the attributes that refer to other values, by themselves or in their parts} */
    public List<Attribute<T, B>> linking() {
        return linking;
    }

    /** {@return the attributes of which a value has at least one; empty where there is no such rule} */
    public List<Attribute<T, B>> alternatives() {
        return alternatives;
    }

    /** {@return what attributes have to do with each other, in a few words each} */
    public List<String> rules() {
        return rules;
    }

    /** {@return what gathers the attributes of a new value} */
    public B builder() {
        return attributes.get(0).builder();
    }

    /**
     * Ends a new value.
     *
     * @param builder what has gathered the attributes
     * @return the value
     */
    public T build(B builder) {
        return attributes.get(0).build(builder);
    }
}
