package io.github.palmares.book.merge;

import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Table;
import java.util.Comparator;

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
        return StatementOrder.compare(table, one, other, true);
    }
}
