package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import java.util.Optional;

/** What a document has defined so far, type by type. */
final class References {
    private final IdTable<?>[] tables = new IdTable<?>[RecordType.all().size()];

    /** Line-ups that were read. */
    final LineUpPool lineUps = new LineUpPool();

    @SuppressWarnings("EnumOrdinal") // each type has its place
    References() {
        for (RecordType type : RecordType.all()) {
            if (type.isReferredTo()) {
                tables[type.ordinal()] = new IdTable<>(type.word());
            }
        }
    }

    /** The values of a type that is referred to. */
    @SuppressWarnings({"EnumOrdinal", "unchecked"}) // what a table holds is known where it is referred to
    IdTable<Object> of(RecordType type) {
        return (IdTable<Object>) tables[type.ordinal()];
    }

    /** The first type that knows an id. */
    Optional<IdTable<Object>> typeOf(String id) {
        return RecordType.all().stream()
                .filter(type -> type.isReferredTo() && of(type).holds(id))
                .findFirst()
                .map(this::of);
    }
}
