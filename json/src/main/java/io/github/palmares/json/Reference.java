package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;

/**
 * A reference to a value of a document. It is comparable so that hash tables stay fast whatever ids a document chooses.
 *
 * @param type the type of the value
 * @param id its id
 */
record Reference(RecordType type, String id) implements Comparable<Reference> {
    @Override
    public int compareTo(Reference other) {
        int difference = type.compareTo(other.type);
        return difference != 0 ? difference : id.compareTo(other.id);
    }
}
