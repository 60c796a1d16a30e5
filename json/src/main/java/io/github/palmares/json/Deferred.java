package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.json.text.Position;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element that refers to what comes later in its document, kept to be read again when all of that is there. */
final class Deferred {
    private final Place place;
    private final byte[] bytes;
    private @Nullable String id;
    private List<Reference> missing = List.of();
    private int lacking;
    private boolean done;

    /**
     * Where an element is in its document.
     *
     * @param type the type that its array holds
     * @param index which of the array it is, from 0
     * @param begin where it begins, as {@link io.github.palmares.json.text.Utf8Stream} tells it
     * @param position the same as line and column
     */
    record Place(RecordType type, int index, long begin, Position position) {
        /** The JSON pointer of the element. */
        String pointer() {
            return FactPlaces.pointer(type, index);
        }
    }

    Deferred(Place place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes;
    }

    Place place() {
        return place;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The element's own id, where it has one. */
    @Nullable
    Reference itself() {
        return id == null || !place.type.isReferredTo() ? null : new Reference(place.type, id);
    }

    @Nullable
    String id() {
        return id;
    }

    /** What it waits for. */
    List<Reference> missing() {
        return missing;
    }

    /** From here on it waits. */
    void waitFor(Set<Reference> newMissing, @Nullable String itsId) {
        missing = List.copyOf(newMissing);
        lacking = missing.size();
        id = itsId;
        done = false;
    }

    /** Whether all is there that it waited for, now that one more is. */
    boolean found() {
        return --lacking == 0;
    }

    /** Whether it waits no more. */
    boolean isDone() {
        return done;
    }

    void end() {
        done = true;
    }
}
