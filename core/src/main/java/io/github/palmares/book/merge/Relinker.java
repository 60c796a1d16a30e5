package io.github.palmares.book.merge;

import io.github.palmares.attributes.Attribute;
import io.github.palmares.attributes.CitationAttribute;
import io.github.palmares.attributes.LineUpAttribute;
import io.github.palmares.attributes.RecordType;
import io.github.palmares.attributes.Row;
import io.github.palmares.attributes.Table;
import io.github.palmares.model.Entity;
import io.github.palmares.model.Entry;
import io.github.palmares.model.LineUp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites what entities and facts refer to. Where no reference changes, the same instance comes back: a book has a million
 * results, and most of the time nothing changes. A subclass whose links return what they are given, and take note of it,
 * finds all that a fact names.
 */
abstract class Relinker {
    private final Last citation = new Last();
    private final Last lineUp = new Last();

    /** What a reference to this entity shall refer to; it is asked for every reference. */
    abstract <E extends Entity> E link(E entity);

    /** What a result of this entry shall refer to. */
    abstract Entry link(Entry entry);

    /** The line-up that shall stand for all that equal it. */
    LineUp share(LineUp shared) {
        return shared;
    }

    /** The entity or fact itself, with all that it refers to rewritten; the same instance where nothing changes. */
    @SuppressWarnings("unchecked") // the table of a value is of its type
    final <T> T relink(T value) {
        return relink((Table<T, ?>) RecordType.of(value).table(), value);
    }

    private <T, B> T relink(Table<T, B> table, T value) {
        List<Attribute<T, B>> linking = table.linking();
        for (int i = 0; i < linking.size(); i++) {
            Object before = linking.get(i).of(value);
            Object after = rewritten(linking.get(i).row(), before);
            if (before != after) {
                return relinked(table, value, linking.get(i), after);
            }
        }
        return value;
    }

    /** The value with an attribute that has changed, and those after it rewritten. */
    private <T, B> T relinked(Table<T, B> table, T value, Attribute<T, B> changed, @Nullable Object changedTo) {
        B builder = table.builder();
        for (Attribute<T, B> attribute : table.attributes()) {
            Object before = attribute.of(value);
            Object after = attribute == changed
                    ? changedTo
                    : attribute.ordinal() < changed.ordinal() ? before : rewritten(attribute.row(), before);
            builder = after == null ? builder : attribute.set(builder, after);
        }
        return table.build(builder);
    }

    private @Nullable Object rewritten(Row row, @Nullable Object value) {
        if (value == null || !row.isLinking()) {
            return value;
        }
        if (!row.isList()) {
            return rewrittenOne(row, value);
        }
        List<?> list = (List<?>) value;
        List<Object> changed = null;
        for (int i = 0; i < list.size(); i++) {
            Object before = list.get(i);
            Object after = rewrittenOne(row, before);
            if (changed == null && before != after) {
                changed = new ArrayList<>(list.subList(0, i));
            }
            if (changed != null) {
                changed.add(after);
            }
        }
        return changed == null ? list : changed;
    }

    private Object rewrittenOne(Row row, Object value) {
        if (row.kind() != Row.Kind.PART) {
            return value instanceof Entity entity ? link(entity) : link((Entry) value);
        } else if (row.isPart(CitationAttribute.ALL)) {
            return citation.rewritten(row.part(), value);
        } else if (row.isPart(LineUpAttribute.ALL)) {
            return lineUp.rewritten(row.part(), value);
        }
        return relinkPart(row.part(), value);
    }

    @SuppressWarnings("unchecked") // the table of a part is of its type
    private Object relinkPart(Table<?, ?> table, Object part) {
        Object relinked = relink((Table<Object, ?>) table, part);
        return relinked instanceof LineUp shared ? share(shared) : relinked;
    }

    /**
     * The last part of a type, rewritten: many records in a row cite the same place, and a car keeps its drivers from race
     * to race.
     */
    private final class Last {
        private @Nullable Object before;
        private @Nullable Object after;

        Object rewritten(Table<?, ?> table, Object part) {
            if (after == null || before != part) {
                after = relinkPart(table, part);
                before = part;
            }
            return after;
        }
    }
}
