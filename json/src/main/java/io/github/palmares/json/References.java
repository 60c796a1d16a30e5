package io.github.palmares.json;

import io.github.palmares.attributes.RecordType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document has defined so far, type by type. */
final class References {
    private final @Nullable IdTable<?>[] tables =
            new IdTable<?>[RecordType.all().size()];

    /** Line-ups that were read. */
    final LineUpPool lineUps = new LineUpPool();

    /** The values of a type that is referred to; a table is made when it is first asked for. */
    @SuppressWarnings({"EnumOrdinal", "unchecked"}) // what a table holds is known where it is referred to
    IdTable<Object> of(RecordType type) {
        IdTable<?> table = tables[type.ordinal()];
        if (table == null) {
            table = new IdTable<>(type.word());
            tables[type.ordinal()] = table;
        }
        return (IdTable<Object>) table;
    }

    /** The first type that knows an id. */
    Optional<IdTable<Object>> typeOf(String id) {
        return RecordType.all().stream()
                .filter(type -> type.isReferredTo() && of(type).holds(id))
                .findFirst()
                .map(this::of);
    }
}
