package io.github.palmares.book.merge;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of statements by all of their attributes, one after the other; what is absent comes first. What they refer to is
 * compared by kind and id: it has statements of its own. So comparing two statements looks at nothing but themselves,
 * however much they refer to, and sets of statements need no hash, which whoever writes them can choose.
 */
public final class StatementOrder implements Comparator<Object> {
    static final StatementOrder ALL = new StatementOrder();

    private StatementOrder() {}

    /** Two statements of one type: entities of one kind, or facts. */
    @Override
    @SuppressWarnings("unchecked") // the table of a type is of its values
    public int compare(Object one, Object other) {
        return compare((Table<Object, ?>) RecordType.of(one).table(), one, other, false);
    }

    /**
     * Whether statements say the same, one by one.
     *
     * @param some statements of one type
     * @param others statements of the same type
     * @return whether there are as many, and each says what the other in its place says
     */
    public static boolean areSame(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (ALL.compare(some.get(i), others.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** By all attributes, or by those alone that tell a fact from others. */
    @SuppressWarnings("ReferenceEquality") // the same instance says the same
    static <T> int compare(Table<T, ?> table, T one, T other, boolean identifying) {
        if (one == other) {
            return 0;
        }
        List<? extends Attribute<T, ?>> attributes = table.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute<T, ?> attribute = attributes.get(i);
            if (!identifying || attribute.row().isIdentifying()) {
                int difference = compare(attribute.row(), attribute.of(one), attribute.of(other));
                if (difference != 0) {
                    return difference;
                }
            }
        }
        return 0;
    }

    private static int compare(Row row, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (!row.isList()) {
            return compareValues(row, one, other);
        }
        List<?> ones = (List<?>) one;
        List<?> others = (List<?>) other;
        for (int i = 0; i < ones.size() && i < others.size(); i++) {
            int difference = compareValues(row, ones.get(i), others.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    @SuppressWarnings("unchecked") // an attribute has values of one type
    private static int compareValues(Row row, Object one, Object other) {
        return switch (row.kind()) {
            case REFERENCE, ANY_REFERENCE -> compareReferences(one, other);
            case PART -> compare((Table<Object, ?>) row.part(), one, other, false);
            case DISTANCE -> one.toString().compareTo(other.toString());
            default -> ((Comparable<Object>) one).compareTo(other);
        };
    }

    private static int compareReferences(Object one, Object other) {
        return one instanceof Entry entry
                ? entry.id().compareTo(((Entry) other).id())
                : byKindAndId((Entity) one, (Entity) other);
    }

    static int byKindAndId(Entity one, Entity other) {
        int difference = one.entityKind().compareTo(other.entityKind());
        return difference != 0 ? difference : one.id().compareTo(other.id());
    }
}
