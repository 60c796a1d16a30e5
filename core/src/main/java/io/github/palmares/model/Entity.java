package io.github.palmares.model;

/**
 * Something that facts are about, and that keeps its identity whatever is found out about it: a driver, a race, a
 * season. Two values with the same {@linkplain #entityKind() kind} and the same {@link #id()} are statements about the
 * same thing; names never decide who is who.
 *
 * <p>It is no bean: a mapper of Jackson without {@code PalmaresModule} writes <code>{}</code> for it, without an error.
 */
public sealed interface Entity permits Named, Season, Race, Source {
    /**
     * The caller's own key for it: lower-case letters and digits, parted by hyphens, dots or underscores, such as
     * {@code pipo-derani}. It is unique within its kind, never parsed and never changed.
     *
     * @return the id
     */
    String id();

    /** {@return what kind of thing this is} */
    EntityKind entityKind();

    /** {@return how it is called in a table or a sentence; for people to read, and no key} */
    String displayName();

    /**
     * Whether another value is a statement about the same thing.
     *
     * @param other an entity
     * @return whether it has the same kind and id, whatever else it says
     */
    default boolean isSameAs(Entity other) {
        return this == other || (id().equals(other.id()) && entityKind() == other.entityKind());
    }
}
