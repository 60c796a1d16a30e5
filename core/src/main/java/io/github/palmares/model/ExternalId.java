package io.github.palmares.model;

import java.util.Objects;

/**
 * What somebody else calls an entity: a data provider's key, an encyclopedia's. It helps to find the entity there, and
 * never decides who is who here: a provider's id has named two people.
 *
 * @param scheme whose id it is, such as {@code wikidata}
 * @param value the id, as the scheme writes it
 */
public record ExternalId(String scheme, String value) implements Comparable<ExternalId> {
    /**
     * Checks both texts.
     *
     * @param scheme whose id it is, such as {@code wikidata}
     * @param value the id, as the scheme writes it
     * @throws IllegalArgumentException if the scheme is not a slug, or the value is blank
     */
    public ExternalId {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Checks.slug("external id scheme", scheme, "wikidata");
        Checks.text("external id value", value, "Q7196526");
    }

    /**
     * The id of a scheme.
     *
     * @param scheme whose id it is: lower-case letters, digits, and hyphens, dots or underscores between them
     * @param value the id, as the scheme writes it
     * @return both together
     * @throws IllegalArgumentException if the scheme is not a slug, or the value is blank
     */
    public static ExternalId of(String scheme, String value) {
        return new ExternalId(scheme, value);
    }

    @Override
    public int compareTo(ExternalId other) {
        int difference = scheme.compareTo(other.scheme);
        return difference != 0 ? difference : value.compareTo(other.value);
    }
}
