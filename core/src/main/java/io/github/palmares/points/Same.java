package io.github.palmares.points;

import io.github.palmares.model.Entity;

/** Entities are the same by kind and id; the instance is looked at first. */
final class Same {
    private Same() {}

    static boolean are(Entity one, Entity other) {
        return one == other || (one.id().equals(other.id()) && one.entityKind() == other.entityKind());
    }
}
