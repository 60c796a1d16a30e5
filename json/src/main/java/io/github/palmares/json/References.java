package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document has defined so far, type by type. */
final class References {
    private final List<IdTable<Object>> tables = new ArrayList<>();

    /** Line-ups that were read. */
    final LineUpPool lineUps = new LineUpPool();

    References() {
        for (RecordType type : RecordType.all()) {
            if (type.isReferredTo()) {
                tables.add(new IdTable<>(type.word()));
            }
        }
    }

    /** The values of a type that is referred to. */
    @SuppressWarnings("EnumOrdinal") // the types that are referred to come first
    IdTable<Object> of(RecordType type) {
        return tables.get(type.ordinal());
    }

    /** The first type that knows an id. */
    Optional<IdTable<Object>> typeOf(String id) {
        return tables.stream().filter(table -> table.holds(id)).findFirst();
    }
}
