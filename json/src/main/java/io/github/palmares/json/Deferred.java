package io.github.palmares.json;

import org.jspecify.annotations.Nullable;

/** An element that refers to what comes later in its document, kept to be read again when that is there. */
final class Deferred {
    private final int array;
    private final int index;
    private final long place;
    private final Position position;
    private final byte[] bytes;
    private final @Nullable String id;
    private final UnresolvedException missing;

    /** The id is the element's own, where it has one. */
    Deferred(
            int array,
            int index,
            long place,
            Position position,
            byte[] bytes,
            @Nullable String id,
            UnresolvedException missing) {
        this.array = array;
        this.index = index;
        this.place = place;
        this.position = position;
        this.bytes = bytes;
        this.id = id;
        this.missing = missing;
    }

    /** The same element, which has found what it waited for and stopped at something else. */
    Deferred waitingFor(UnresolvedException next) {
        return new Deferred(array, index, place, position, bytes, id, next);
    }

    /** The number of the array that it stands in. */
    int array() {
        return array;
    }

    int index() {
        return index;
    }

    /** Where it begins, as {@link Utf8Stream} tells it. */
    long place() {
        return place;
    }

    Position position() {
        return position;
    }

    byte[] bytes() {
        return bytes;
    }

    @Nullable
    String id() {
        return id;
    }

    UnresolvedException missing() {
        return missing;
    }
}
