package io.github.palmares.book.merge;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Entity;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The natural key of a type of fact, as an order: two facts are statements of one fact where it puts them at one place. It
 * compares the identifying attributes of the type's table, one after the other; what is absent comes first.
 */
final class NaturalKey<F> implements Comparator<F> {
    private final Table<F, ?> table;

    @SuppressWarnings("unchecked") // the table of a type is of its values
    NaturalKey(RecordType type) {
        this.table = (Table<F, ?>) type.table();
    }

    @Override
    public int compare(F one, F other) {
        return compare(table, one, other, false);
    }

    private static <T> int compare(Table<T, ?> table, T one, T other, boolean all) {
        for (Attribute<T, ?> attribute : table.attributes()) {
            if (all || attribute.row().isIdentifying()) {
                int difference = compare(attribute, attribute.of(one), attribute.of(other));
                if (difference != 0) {
                    return difference;
                }
            }
        }
        return 0;
    }

    private static int compare(Attribute<?, ?> attribute, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (!attribute.row().isList()) {
            return compareValues(attribute, one, other);
        }
        List<?> ones = (List<?>) one;
        List<?> others = (List<?>) other;
        for (int i = 0; i < ones.size() && i < others.size(); i++) {
            int difference = compareValues(attribute, ones.get(i), others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    @SuppressWarnings("unchecked") // an attribute has values of one type
    private static int compareValues(Attribute<?, ?> attribute, Object one, Object other) {
        return switch (attribute.row().kind()) {
            case REFERENCE, ANY_REFERENCE -> compare((Entity) one, (Entity) other);
            case PART -> compare((Table<Object, ?>) attribute.row().part(), one, other, true);
            default -> ((Comparable<Object>) one).compareTo(other);
        };
    }

    static int compare(Entity one, Entity other) {
        int difference = one.entityKind().compareTo(other.entityKind());
        return difference != 0 ? difference : one.id().compareTo(other.id());
    }
}
