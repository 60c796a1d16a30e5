package io.github.palmares.json.derived;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the attribute table of a type that is worked out from records, and stands in no document. No start waits for such
 * tables, so their attributes are no enums but listed with a function each.
 */
final class Derived<T> {
    private final Class<T> type;
    private final String word;
    private final String description;
    private final List<One<T>> attributes = new ArrayList<>();

    Derived(Class<T> type, String word, String description) {
        this.type = type;
        this.word = word;
        this.description = description;
    }

    /** Adds an attribute; the function is null where nothing is said. */
    Derived<T> with(String name, Row row, Function<? super T, ? extends @Nullable Object> of) {
        attributes.add(new One<>(attributes.size(), name, row, of));
        return this;
    }

    Table<T, Said> madeBy(Function<Said, T> maker) {
        Map<String, Object> implied = new HashMap<>();
        for (One<T> attribute : attributes) {
            attribute.maker = maker;
            attribute.implied = implied;
            if (attribute.row.implied() != null) {
                implied.put(attribute.name, attribute.row.implied());
            }
        }
        return Table.of(type, word, description, List.copyOf(attributes));
    }

    /** The table of a type whose values are written and not read. */
    Table<T, Said> written() {
        return madeBy(said -> {
            throw new IllegalStateException("a " + word + " is not read");
        });
    }

    /** An attribute; the last two are those of its type. */
    private static final class One<T> implements Attribute<T, Said> {
        private final int ordinal;
        private final String name;
        private final Row row;
        private final Function<? super T, ? extends @Nullable Object> of;
        private Function<Said, T> maker = said -> {
            throw new IllegalStateException("not made");
        };
        private Map<String, Object> implied = Map.of();

        One(int ordinal, String name, Row row, Function<? super T, ? extends @Nullable Object> of) {
            this.ordinal = ordinal;
            this.name = name;
            this.row = row;
            this.of = of;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String documentName() {
            return name;
        }

        @Override
        public int ordinal() {
            return ordinal;
        }

        @Override
        public Row row() {
            return row;
        }

        @Override
        public @Nullable Object of(T value) {
            return of.apply(value);
        }

        @Override
        public Said builder() {
            return new Said(new HashMap<>(implied));
        }

        @Override
        public Said set(Said builder, Object value) {
            builder.values().put(name, value);
            return builder;
        }

        @Override
        public T build(Said builder) {
            return maker.apply(builder);
        }
    }
}
